package io.midstream.shell;

/** A command that cannot do what it was asked; its message is for the person who asked. */
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  /** A failure with how the call ends and what to tell. */
  public CommandFailure(ExitCode exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** A wrong use of a command. */
  public static CommandFailure wrongUse(String message) {
    return new CommandFailure(ExitCode.WRONG_USE, message);
  }

  /** How the call ends. */
  public ExitCode exitCode() {
    return exitCode;
  }
}
