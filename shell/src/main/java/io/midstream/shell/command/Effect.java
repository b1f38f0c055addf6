package io.midstream.shell.command;

import io.midstream.engine.Engine;
import io.midstream.engine.Projection;
import io.midstream.engine.measure.Measure;
import io.midstream.models.document.DocumentException;
import io.midstream.reports.text.Digits;
import io.midstream.reports.text.Figures;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Money;
import io.midstream.shell.session.OpenScenario;
import java.util.OptionalDouble;

/** What a scenario comes to in one line, and what a change did to it. */
final class Effect {
  private final Projection now;
  private final Figures figures;

  private Effect(Projection now) {
    this.now = now;
    this.figures = Figures.of(now.scenario(), Language.ENGLISH);
  }

  static Projection project(OpenScenario scenario) throws DocumentException {
    return Engine.project(scenario.document().read().scenario());
  }

  /** The net present value, the break-even and the highest rise of the bill. */
  static String of(Projection now) {
    return new Effect(now).line(now);
  }

  /** The same, with the differences from before. */
  static String of(Projection before, Projection now) {
    return new Effect(now).line(before);
  }

  private String line(Projection before) {
    Money money = figures.money();
    double npv = value(now, Measure.NPV).orElse(0);
    double rise = value(now, Measure.PEAK_BILL_INCREASE).orElse(0);
    return Terminal.plain(
        "NPV %s%s, break-even %s%s, peak bill %s%s"
            .formatted(
                money.label(npv),
                difference(npv - value(before, Measure.NPV).orElse(0)),
                value(now, Measure.BREAK_EVEN).isPresent()
                    ? figures.shortMonth(
                        figures.monthOf(value(now, Measure.BREAK_EVEN).getAsDouble()))
                    : "never",
                later(before),
                rise == 0 ? "no higher" : "+" + money.label(rise),
                difference(rise - value(before, Measure.PEAK_BILL_INCREASE).orElse(0))));
  }

  private static OptionalDouble value(Projection projection, Measure measure) {
    return projection.measures().value(measure);
  }

  /** An amount with its sign in brackets; nothing where it is none to speak of. */
  private String difference(double amount) {
    String shown = figures.money().label(amount);
    boolean none = shown.equals(figures.money().label(0));
    return none ? "" : " (" + (amount > 0 ? "+" : "") + shown + ")";
  }

  private String later(Projection before) {
    OptionalDouble was = value(before, Measure.BREAK_EVEN);
    OptionalDouble is = value(now, Measure.BREAK_EVEN);
    if (was.isEmpty() && is.isEmpty()) {
      return "";
    }
    if (was.isEmpty()) {
      return " (never before)";
    }
    if (is.isEmpty()) {
      return " (was " + figures.shortMonth(figures.monthOf(was.getAsDouble())) + ")";
    }
    double months = is.getAsDouble() - was.getAsDouble();
    String shown = Digits.ENGLISH.upTo(months, 1);
    return shown.equals("0") ? "" : " (" + (months > 0 ? "+" : "") + shown + " months)";
  }
}
