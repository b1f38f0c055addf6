package io.midstream.shell.command;

import io.midstream.engine.Projection;
import io.midstream.engine.measure.Measure;
import io.midstream.reports.text.Figures;
import io.midstream.reports.text.Language;
import java.util.OptionalDouble;

/** The measures of a scenario as a table for the terminal. */
final class MeasureTable {
  private MeasureTable() {}

  static String of(Projection projection) {
    Figures figures = Figures.of(projection.scenario(), Language.ENGLISH);
    StringBuilder text = new StringBuilder(projection.scenario().name()).append('\n');
    int width = 0;
    for (Measure measure : Measure.values()) {
      width = Math.max(width, measure.label().length());
    }
    for (Measure measure : Measure.values()) {
      OptionalDouble value = projection.measures().value(measure);
      // The document format wants a number for this month even when there is no rise to date.
      boolean neverRises =
          measure == Measure.PEAK_BILL_MONTH
              && projection.measures().value(Measure.PEAK_BILL_INCREASE).orElse(0) == 0;
      String shown =
          neverRises
              ? "none: the bill never rises above today's plan"
              : value.isPresent()
                  ? Terminal.plain(figures.value(value.getAsDouble(), measure.unit()))
                  : "none: " + projection.measures().answer(measure).reason();
      String label = measure.label() + " ".repeat(width - measure.label().length());
      text.append("  ").append(label).append("  ").append(shown).append('\n');
    }
    return text.toString();
  }
}
