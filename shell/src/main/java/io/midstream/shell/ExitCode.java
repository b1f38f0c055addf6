package io.midstream.shell;

/** How a call ended, for the program that made it. */
public enum ExitCode {
  /** Done. */
  DONE(0),
  /** A check that was asked for failed. */
  CHECK_FAILED(1),
  /** The command or an option is wrong. */
  WRONG_USE(2),
  /** A document is wrong. */
  BAD_INPUT(3),
  /** A file cannot be written. */
  CANNOT_WRITE(4),
  /** A mistake of Midstream itself. */
  INTERNAL(70),
  /** Stopped by the person who called it, as a shell tells it: 128 and the signal's number. */
  STOPPED(130);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The number that the process ends with. */
  public int code() {
    return code;
  }
}
