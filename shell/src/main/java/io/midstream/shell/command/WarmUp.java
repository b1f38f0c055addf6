package io.midstream.shell.command;

import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;

/**
 * Has the JIT compile the loops of simulations on a core that would idle while the scenario is
 * read.
 *
 * <p>A large simulation from the command line spends as much time on compiling, and on code that is
 * not yet compiled, as on what is.
 */
final class WarmUp {
  /** Of fewer trials the JIT sees too little for this to pay. */
  private static final long LEAST_TRIALS = 50_000;

  private WarmUp() {}

  /** Begins, if a simulation with these settings gains by it; it ends by itself. */
  static void begin(Settings settings) {
    if (settings.trials() >= LEAST_TRIALS) {
      Thread thread = new Thread(Simulation::warmUp, "warm-up");
      thread.setDaemon(true);
      thread.start();
    }
  }
}
