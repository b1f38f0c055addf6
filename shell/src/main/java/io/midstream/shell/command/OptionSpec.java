package io.midstream.shell.command;

/**
 * An option that a command takes.
 *
 * @param name the name behind {@code --}
 * @param placeholder what stands for its value in the help; empty for one without a value
 * @param repeatable whether it may be given several times
 * @param description what it does, for a person
 */
public record OptionSpec(String name, String placeholder, boolean repeatable, String description) {

  static OptionSpec flag(String name, String description) {
    return new OptionSpec(name, "", false, description);
  }

  static OptionSpec value(String name, String placeholder, String description) {
    return new OptionSpec(name, placeholder, false, description);
  }

  static OptionSpec values(String name, String placeholder, String description) {
    return new OptionSpec(name, placeholder, true, description);
  }

  /** Whether a value follows. */
  public boolean takesValue() {
    return !placeholder.isEmpty();
  }
}
