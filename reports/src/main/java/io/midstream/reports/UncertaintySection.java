package io.midstream.reports;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.simulation.Distribution;
import io.midstream.engine.simulation.Estimate;
import io.midstream.engine.simulation.Percentile;
import io.midstream.engine.simulation.SimulationResult;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import io.midstream.reports.content.Section;
import io.midstream.reports.text.Digits;
import io.midstream.reports.text.Figures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** How sure we are: what a simulation found, what moves it, and what would change the decision. */
final class UncertaintySection {
  /** With fewer trials, fewer than 50 are in the worst 5%. */
  private static final int ENOUGH_FOR_TAILS = 1_000;

  private static final List<Integer> PERCENTS = List.of(5, 10, 50, 90, 95);

  private final Story story;
  private final Uncertainty found;
  private final SimulationResult result;

  private UncertaintySection(Story story, Uncertainty found) {
    this.story = story;
    this.found = found;
    this.result = found.simulation();
  }

  static Section of(Story story, Uncertainty found) {
    return new Section(
        "how-sure", "How sure are we?", new UncertaintySection(story, found).blocks());
  }

  private List<Block> blocks() {
    UncertaintyFigures figures = new UncertaintyFigures(story, found);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(opening()));
    result.distribution(Measure.NPV).ifPresent(npv -> blocks.add(new Block.Note(baseCase(npv))));
    blocks.add(new Block.TableBlock(table()));
    withoutValue().ifPresent(text -> blocks.add(new Block.Note(text)));
    figures.distribution().ifPresent(blocks::add);
    figures.fan().ifPresent(blocks::add);
    figures.brokenEven().ifPresent(blocks::add);
    figures.tornado().ifPresent(blocks::add);
    blocks.addAll(DecisionText.blocks(story, found));
    clamped().ifPresent(text -> blocks.add(new Block.Note(text)));
    return blocks;
  }

  private String opening() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        String.format(
            Locale.ROOT,
            "In %,d %s (seed %d), every uncertain number was drawn at random and the whole case"
                + " computed.",
            result.trials(),
            result.trials() == 1 ? "trial" : "trials",
            result.settings().seed()));
    result
        .probabilityPositive()
        .ifPresent(
            p ->
                sentences.add(
                    "Migrating pays, its net present value being above zero, %s."
                        .formatted(Chances.ofTrials(p, result.trials()))));
    result.distribution(Measure.NPV).ifPresent(npv -> sentences.add(spread(npv)));
    double within = result.brokenEvenBy().get(story.horizon()).value();
    sentences.add(
        within <= 0
            ? "It does not break even within the %s in any of them.".formatted(story.overHorizon())
            : within >= 1
                ? "It breaks even within the %s in every one of them."
                    .formatted(story.overHorizon())
                : "It breaks even within the %s with probability %s."
                    .formatted(story.overHorizon(), Chances.percent(within)));
    result.distribution(Measure.PEAK_FUNDING).flatMap(this::funding).ifPresent(sentences::add);
    if (result.trials() < ENOUGH_FOR_TAILS) {
      sentences.add(
          "So few trials say little of the tails: read P5, P95 and the worst 5% with care.");
    }
    return String.join(" ", sentences);
  }

  private String spread(Distribution npv) {
    return "In eight trials of ten the net present value lies between %s (P10) and %s (P90); in the worst 5%% it is %s on average (CVaR)."
        .formatted(
            amount(npv.percentile(10).value()),
            amount(npv.percentile(90).value()),
            amount(npv.tailMean()));
  }

  private Optional<String> funding(Distribution d) {
    return d.percentile(80)
        .value()
        .flatMap(
            p80 ->
                d.contingency()
                    .map(
                        more ->
                            "To have money enough in eight cases of ten, fund a peak of %s (P80): %s %s the base case."
                                .formatted(
                                    story.money(p80.value()),
                                    story.money(Math.abs(more.value())),
                                    more.value() >= 0 ? "of contingency on top of" : "less than")));
  }

  private String baseCase(Distribution npv) {
    if (npv.base().isEmpty() || npv.baseStandsAt().isEmpty() || npv.mean().isEmpty()) {
      return "The base case has no net present value.";
    }
    double share = npv.baseStandsAt().get().value();
    Estimate mean = npv.mean().get();
    boolean near =
        Math.abs(mean.value() - npv.base().getAsDouble())
            <= Chances.HALF_WIDTH_95 * mean.standardError();
    return "The base case stands at P%d of the simulation: %s of the trials are worth no more. "
            .formatted(Math.round(100 * share), Chances.percent(share))
        + (near
                ? "Its net present value is, within the error of the simulation, the mean of %s; that need not be so where other numbers are uncertain."
                : "It is not the mean, which is %s: a case computed from the typical value of every number is not the typical case.")
            .formatted(story.money(mean.value()));
  }

  private DataTable table() {
    List<Row> rows = new ArrayList<>();
    for (Measure measure : Uncertainty.MEASURES) {
      Optional<Distribution> distribution = result.distribution(measure);
      if (distribution.isPresent()) {
        rows.add(row(distribution.get()));
      } else if (result.settings().measures().contains(measure)) {
        rows.add(row(measure));
      }
    }
    return new DataTable(
        "simulation",
        "What the simulation found; ± is half of a 95% interval",
        List.of(
            Column.text("Measure"),
            Column.number("Base case"),
            Column.number("Mean"),
            Column.number("±"),
            Column.number("P5"),
            Column.number("P10"),
            Column.number("P50"),
            Column.number("P90"),
            Column.number("P95"),
            Column.number("Base stands at")),
        rows);
  }

  private Row row(Distribution d) {
    List<String> cells = new ArrayList<>();
    Measure measure = d.measure();
    cells.add(label(measure));
    cells.add(brief(measure, d.base()));
    cells.add(d.mean().map(m -> brief(measure, m.value())).orElse("–"));
    boolean spread = d.trials() - d.none() > 1;
    cells.add(d.mean().filter(m -> spread).map(m -> error(measure, m)).orElse("–"));
    for (int percent : PERCENTS) {
      cells.add(
          d.percentile(percent).value().map(v -> brief(measure, v.value())).orElse(none(measure)));
    }
    cells.add(d.baseStandsAt().map(s -> "P" + Math.round(100 * s.value())).orElse("–"));
    return Row.of(cells);
  }

  /** The row of a measure that has no value in any trial. */
  private Row row(Measure measure) {
    List<String> cells = new ArrayList<>();
    cells.add(label(measure));
    cells.add(brief(measure, story.measure(measure)));
    cells.addAll(List.of("–", "–"));
    cells.addAll(Collections.nCopies(PERCENTS.size(), none(measure)));
    cells.add("–");
    return Row.of(cells);
  }

  private static String label(Measure measure) {
    return measure == Measure.BREAK_EVEN ? "Break-even, months" : measure.label();
  }

  /** What stands in the place of a value where there is none. */
  private static String none(Measure measure) {
    return measure.neverHappensWithoutValue() ? "never" : "–";
  }

  private String brief(Measure measure, OptionalDouble value) {
    return value.isPresent() ? brief(measure, value.getAsDouble()) : none(measure);
  }

  private String brief(Measure measure, double value) {
    return switch (measure.unit()) {
      case SHARE, RATE_PER_YEAR -> Figures.percent(value);
      case MONTHS, POSITION -> Digits.upTo(value, 1);
      default -> story.figures().money().label(value);
    };
  }

  private String error(Measure measure, Estimate mean) {
    double half = Chances.HALF_WIDTH_95 * mean.standardError();
    return switch (measure.unit()) {
      case SHARE, RATE_PER_YEAR -> Digits.significant(100 * half, 2) + Digits.NBSP + "points";
      case MONTHS, POSITION -> Digits.significant(half, 2);
      default -> story.figures().money().label(half);
    };
  }

  /** Which measures have no value in some trials, and how those count. */
  private Optional<String> withoutValue() {
    List<String> sentences = new ArrayList<>();
    for (Measure measure : Uncertainty.MEASURES) {
      result.distribution(measure).flatMap(this::withoutValue).ifPresent(sentences::add);
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  private Optional<String> withoutValue(Distribution d) {
    boolean never = d.measure().neverHappensWithoutValue();
    long without = never ? d.none() : result.trials() - d.trials();
    if (without <= 0) {
      return Optional.empty();
    }
    String share = Chances.percent((double) without / result.trials());
    return Optional.of(
        never
            ? "%s: never in %s of the trials; percentiles count these as later than all others, mean and ± leave them out."
                .formatted(d.measure().label(), share)
            : "%s: no value in %s of the trials, which are left out."
                .formatted(d.measure().label(), share));
  }

  private String amount(Optional<Estimate> value) {
    return value.map(v -> story.money(v.value())).orElse("without a value");
  }

  private Optional<String> clamped() {
    List<String> parts = new ArrayList<>();
    for (int d = 0; d < result.drivers().size(); d++) {
      long count = result.clamped().get(d);
      if (count > 0) {
        parts.add(
            "%s of %s (%s; allowed: %s)"
                .formatted(
                    String.format(Locale.ROOT, "%,d", count),
                    DriverText.name(result.drivers().get(d)),
                    Chances.percent((double) count / result.trials()),
                    result.drivers().get(d).input().range().describe()));
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Some draws were not allowed and were taken to the nearest allowed value: "
                + String.join("; ", parts)
                + ".");
  }

  /** The percentiles that have values. */
  static List<Percentile> known(Distribution d) {
    return d.percentiles().stream().filter(p -> p.value().isPresent()).toList();
  }
}
