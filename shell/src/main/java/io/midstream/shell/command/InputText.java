package io.midstream.shell.command;

import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Unit;
import java.util.Optional;

/** What an input is at present, as a person reads it. */
final class InputText {
  private InputText() {}

  /**
   * The value of an input with its unit.
   *
   * @param written the value as the document writes it; empty for a default
   */
  static String of(Input input, Optional<String> written, Scenario scenario) {
    String text = of(input, written);
    String unit = unit(input.unit(), scenario, text);
    return text + (unit.isEmpty() ? "" : " " + unit) + (written.isPresent() ? "" : ", a default");
  }

  /** The value of an input without its unit. */
  static String of(Input input, Optional<String> written) {
    return written.orElseGet(() -> standing(input));
  }

  /** A default as a document would write it. */
  private static String standing(Input input) {
    return input.uncertain() ? input.quantity().describe() : Amounts.written(input.base());
  }

  /** The unit in words; none where the value says it, as a share in percent does. */
  private static String unit(Unit unit, Scenario scenario, String text) {
    return switch (unit) {
      case MONEY, MONEY_PER_MONTH, MONEY_PER_DAY, MONEY_PER_TOKEN_MONTH ->
          unit.label().replaceFirst("^money", scenario.currency());
      case COUNT -> "";
      case MONTHS, DAYS, TOKENS ->
          // A horizon may be written in years, 7y.
          text.endsWith("y")
              ? ""
              : text.equals("1")
                  ? unit.label().substring(0, unit.label().length() - 1)
                  : unit.label();
      case SHARE -> text.endsWith("%") ? "" : unit.label();
      case MONTH_NUMBER -> text.matches("\\d+") ? unit.label() : "";
      default -> unit.label();
    };
  }
}
