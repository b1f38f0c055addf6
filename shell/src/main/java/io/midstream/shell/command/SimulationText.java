package io.midstream.shell.command;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.simulation.Distribution;
import io.midstream.engine.simulation.Estimate;
import io.midstream.engine.simulation.SimulationResult;
import io.midstream.reports.text.Language;
import io.midstream.shell.picture.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What a simulation found, for the terminal. */
final class SimulationText {
  private final SimulationResult result;
  private final OptionalInt foldsAt;
  private final Shown shown;
  private final StringBuilder text = new StringBuilder();

  private SimulationText(SimulationResult result, OptionalInt foldsAt) {
    this.result = result;
    this.foldsAt = foldsAt;
    this.shown = new Shown(result.scenario());
  }

  /** The text, folded where it goes to a terminal of so many columns. */
  static String of(SimulationResult result, OptionalInt foldsAt) {
    return new SimulationText(result, foldsAt).text();
  }

  private String text() {
    line(
        "%s: %,d trials, seed %d, %s%s",
        result.scenario().name(),
        result.trials(),
        result.settings().seed(),
        result.settings().method().label(),
        result.precise() ? "; stopped, precise enough" : "");
    if (result.drivers().isEmpty()) {
      line("Nothing in this scenario is uncertain: every trial is the base case.");
    }
    text.append('\n').append(table()).append('\n');
    certain();
    missing();
    result.probabilityPositive().ifPresent(this::positive);
    brokenEven();
    result.distribution(Measure.NPV).ifPresent(this::npv);
    result.distribution(Measure.PEAK_FUNDING).ifPresent(this::funding);
    clamped();
    return text.toString();
  }

  private void line(String format, Object... values) {
    String line = Terminal.plain(String.format(Locale.ROOT, format, values));
    List<String> folded =
        foldsAt.isPresent() && !line.isBlank()
            ? DisplayWidth.wrap(line, foldsAt.getAsInt())
            : List.of(line);
    folded.forEach(part -> text.append(part).append('\n'));
  }

  private String table() {
    boolean saved =
        result.distributions().values().stream().anyMatch(d -> d.varianceSaved().isPresent());
    List<String> headings =
        new ArrayList<>(List.of("", "base", "mean", "± 95%", "P10", "P50", "P90", "base at"));
    if (saved) {
      headings.add("saved");
    }
    TextTable table = new TextTable(headings.toArray(new String[0]));
    for (Distribution d : result.distributions().values()) {
      if (certain(d)) {
        continue;
      }
      Measure measure = d.measure();
      List<String> cells = new ArrayList<>();
      cells.add(Shown.label(measure));
      cells.add(shown.figure(measure, d.base()));
      cells.add(shown.estimate(measure, d.mean()));
      cells.add(d.mean().map(m -> shown.error(measure, m.halfWidth())).orElse("–"));
      for (int percent : new int[] {10, 50, 90}) {
        cells.add(shown.estimate(measure, d.percentile(percent).value()));
      }
      cells.add(d.baseStandsAt().map(SimulationText::stands).orElse("–"));
      if (saved) {
        cells.add(saved(d.varianceSaved()));
      }
      table.row(cells.toArray(new String[0]));
    }
    return table.text(foldsAt);
  }

  private static boolean certain(Distribution d) {
    return d.none() == 0 && d.deviation().filter(e -> e.value() == 0).isPresent();
  }

  private void certain() {
    List<String> same = new ArrayList<>();
    for (Distribution d : result.distributions().values()) {
      if (certain(d)) {
        same.add(Shown.label(d.measure()) + " " + shown.figure(d.measure(), d.least()));
      }
    }
    if (!same.isEmpty()) {
      line("The same in every trial: %s.", String.join(" · ", same));
      text.append('\n');
    }
  }

  /** In how many trials a measure has no value. */
  private void missing() {
    List<String> parts = new ArrayList<>();
    for (Measure measure : result.settings().measures().stream().sorted().toList()) {
      Optional<Distribution> d = result.distribution(measure);
      long valued = d.map(x -> x.trials() - x.none()).orElse(0L);
      boolean tokens = d.isEmpty() && result.scenario().tokens().isEmpty() && ofTokens(measure);
      if (valued < result.trials() && !tokens) {
        String share = Shown.probability(1 - (double) valued / result.trials());
        parts.add(measure.label() + " " + share);
      }
    }
    if (!parts.isEmpty()) {
      line(
          "Never, or without a value, in this share of the trials: %s.", String.join(" · ", parts));
      text.append('\n');
    }
  }

  private static boolean ofTokens(Measure measure) {
    return switch (measure) {
      case OVERSPEND, TOKEN_SLIP, PEAK_TOKENS, MONTHS_OVERSPENT -> true;
      default -> false;
    };
  }

  private static String stands(Estimate share) {
    return "P" + Math.round(100 * share.value());
  }

  private static String saved(OptionalDouble ratio) {
    return ratio.isPresent()
        ? String.format(
            Locale.ROOT, ratio.getAsDouble() < 10 ? "×%.1f" : "×%.0f", ratio.getAsDouble())
        : "–";
  }

  /** What every trial shows is not certain for that. */
  private void positive(Estimate share) {
    String pays = "Migrating pays (net present value above 0) ";
    if (share.value() > 0 && share.value() < 1) {
      line(
          "%swith probability %s (± %.2f points).",
          pays, Shown.probability(share), 100 * share.halfWidth());
      return;
    }
    boolean always = share.value() > 0;
    String trials = always ? "in every trial" : "in no trial";
    if (share.halfWidth() > 0) {
      line(
          "%s%s: with 95%% confidence, its probability is at %s %s.",
          pays,
          trials,
          always ? "least" : "most",
          Shown.bound(always ? share.low() : share.high()));
    } else {
      line("%s%s.", pays, trials);
    }
  }

  private void brokenEven() {
    List<String> years = new ArrayList<>();
    int horizon = result.scenario().horizon();
    for (int m = 12; m <= horizon; m += 12) {
      years.add("month " + m + " " + Shown.probability(result.brokenEvenBy().get(m)));
    }
    if (horizon % 12 != 0) {
      years.add("month " + horizon + " " + Shown.probability(result.brokenEvenBy().get(horizon)));
    }
    line("Broken even by: %s.", String.join(" · ", years));
  }

  private void npv(Distribution npv) {
    Optional<Estimate> tail = npv.tailMean();
    tail.ifPresent(
        t ->
            line(
                "In the worst 5%% of trials the net present value is %s on average.",
                shown.figure(Measure.NPV, t.value())));
    npv.baseStandsAt()
        .ifPresent(
            share ->
                line(
                    "The base case stands at %s of the net present value; it is not the mean: what"
                        + " follows from typical inputs is not the typical result.",
                    stands(share)));
  }

  private void funding(Distribution funding) {
    Optional<Estimate> p80 = funding.percentile(80).value();
    if (p80.isPresent() && funding.contingency().isPresent()) {
      double more = funding.contingency().get().value();
      line(
          "To have enough in 80%% of cases, %s must be found: %s %s than the base case.",
          shown.figure(Measure.PEAK_FUNDING, p80.get().value()),
          shown.figure(Measure.PEAK_FUNDING, Math.abs(more)),
          more >= 0 ? "more" : "less");
    }
  }

  private void clamped() {
    for (int d = 0; d < result.drivers().size(); d++) {
      long count = result.clamped().get(d);
      if (count > 0) {
        line(
            "Note: %s of the draws of %s were outside %s and were clamped to it.",
            Language.ENGLISH.percent((double) count / result.trials()),
            result.drivers().get(d).path(),
            result.drivers().get(d).input().range().describe());
      }
    }
  }
}
