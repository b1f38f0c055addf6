package io.midstream.shell;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** The terminal that results go to, if they go to one. The one place that knows its width. */
public final class Screen {
  /** No terminal: a file, a pipe, another program. */
  public static final Screen NONE = new Screen(() -> false, OptionalInt::empty, Map.of());

  private static final String ASKED = "midstream.terminal.out";

  private final BooleanSupplier terminal;
  private final Supplier<OptionalInt> columns;
  private final Map<String, String> environment;

  /**
   * A screen.
   *
   * @param terminal whether it is a terminal
   * @param columns how many columns it has; empty where nobody knows; asked anew every time, for
   *     people resize windows
   * @param environment the variables that say what a terminal can do
   */
  public Screen(
      BooleanSupplier terminal, Supplier<OptionalInt> columns, Map<String, String> environment) {
    this.terminal = terminal;
    this.columns = columns;
    this.environment = Map.copyOf(environment);
  }

  /**
   * The screen of this process. The launcher says whether there is one; where it did not start the
   * program, JLine asks the system, which takes longer.
   */
  static Screen ofTheSystem() {
    Optional<String> told = Optional.ofNullable(System.getProperty(ASKED));
    return new Screen(
        () -> told.map(Boolean::parseBoolean).orElseGet(() -> isTerminal(SystemStream.Output)),
        Screen::systemColumns,
        System.getenv());
  }

  /** What it can show. */
  public TerminalStyle style() {
    boolean shown = terminal.getAsBoolean();
    return TerminalStyle.of(shown, shown ? columns.get() : OptionalInt.empty(), environment);
  }

  /**
   * The width at which tables are folded; empty where they are not: what goes to a file or a
   * program keeps its lines.
   */
  public OptionalInt foldsAt() {
    return style().foldsAt();
  }

  /** Whether it is a terminal that can be emptied. */
  boolean clears() {
    return terminal.getAsBoolean() && !TerminalStyle.dumb(environment);
  }

  /** Whether standard input is a terminal, into which a person types. */
  static boolean typedInto() {
    return isTerminal(SystemStream.Input);
  }

  private static boolean isTerminal(SystemStream stream) {
    try {
      return system().isSystemStream(stream);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static OptionalInt systemColumns() {
    try {
      int columns = system().systemStreamWidth(SystemStream.Output);
      return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
    } catch (IOException | RuntimeException e) {
      return OptionalInt.empty();
    }
  }

  /** The provider that calls programs of the system: it needs no native library of its own. */
  private static TerminalProvider system() throws IOException {
    return TerminalProvider.load("exec");
  }
}
