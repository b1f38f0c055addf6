package io.midstream.shell;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets a person stop a command without ending the shell.
 *
 * <p>A command that can give what it has so far asks now and then; any other is interrupted in the
 * way of threads and gives nothing.
 */
public final class Interruption {
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicBoolean graceful = new AtomicBoolean();
  private volatile Optional<Thread> working = Optional.empty();

  /** The present thread starts to work on a command. */
  void begin() {
    asked.set(0);
    graceful.set(false);
    working = Optional.of(Thread.currentThread());
  }

  /** The command has ended; what was asked for too late is forgotten. */
  void end() {
    working = Optional.empty();
    Thread.interrupted();
  }

  /**
   * Asks the command to stop; from any thread.
   *
   * @return whether there is one that has not been interrupted yet: else asking again is in vain
   */
  boolean ask() {
    Optional<Thread> thread = working;
    int times = asked.incrementAndGet();
    int waits = graceful.get() ? 1 : 0;
    if (times > waits) {
      thread.ifPresent(Thread::interrupt);
    }
    return thread.isPresent() && times <= waits + 1;
  }

  /** The command will ask by itself: who cannot wait for that asks twice. */
  public void askedGracefully() {
    graceful.set(true);
  }

  /** Whether the command is to stop. */
  public boolean asked() {
    return asked.get() > 0;
  }
}
