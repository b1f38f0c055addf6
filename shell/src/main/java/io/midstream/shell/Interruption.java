package io.midstream.shell;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets a person stop a command without ending the shell.
 *
 * <p>A command that can give what it has so far asks now and then; any other is interrupted in the
 * way of threads and gives nothing.
 */
public final class Interruption {
  private final AtomicBoolean asked = new AtomicBoolean();
  private final AtomicBoolean graceful = new AtomicBoolean();
  private volatile Optional<Thread> working = Optional.empty();

  /** The present thread starts to work on a command. */
  void begin() {
    asked.set(false);
    graceful.set(false);
    working = Optional.of(Thread.currentThread());
  }

  /** The command has ended; what was asked for too late is forgotten. */
  void end() {
    working = Optional.empty();
    Thread.interrupted();
  }

  /** Asks the command to stop; from any thread. */
  void ask() {
    if (asked.getAndSet(true) || !graceful.get()) {
      working.ifPresent(Thread::interrupt);
    }
  }

  /** The command will ask by itself: who cannot wait for that asks twice. */
  public void askedGracefully() {
    graceful.set(true);
  }

  /** Whether the command is to stop. */
  public boolean asked() {
    return asked.get();
  }
}
