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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
  private final Chances chances;

  private UncertaintySection(Story story, Uncertainty found) {
    this.story = story;
    this.found = found;
    this.result = found.simulation();
    this.chances = story.chances();
  }

  static Section of(Story story, Uncertainty found) {
    return new Section(
        "how-sure", story.say("How sure are we?"), new UncertaintySection(story, found).blocks());
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
        story.say(
            result.trials() == 1
                ? "In {0} trial (seed {1}), every uncertain number was drawn at random and the"
                    + " whole case computed."
                : "In {0} trials (seed {1}), every uncertain number was drawn at random and the"
                    + " whole case computed.",
            count(result.trials()),
            result.settings().seed()));
    result.probabilityPositive().ifPresent(p -> sentences.add(pays(p)));
    result.distribution(Measure.NPV).ifPresent(npv -> sentences.add(spread(npv)));
    double within = result.brokenEvenBy().get(story.horizon()).value();
    sentences.add(
        within <= 0
            ? story.say(
                "It does not break even within the {0} in any of them.", story.overHorizon())
            : within >= 1
                ? story.say(
                    "It breaks even within the {0} in every one of them.", story.overHorizon())
                : story.say(
                    "It breaks even within the {0} with probability {1}.",
                    story.overHorizon(), chances.percent(within)));
    result.distribution(Measure.PEAK_FUNDING).flatMap(this::funding).ifPresent(sentences::add);
    if (result.trials() < ENOUGH_FOR_TAILS) {
      sentences.add(
          story.say(
              "So few trials say little of the tails: read P5, P95 and the worst 5% with care."));
    }
    return String.join(" ", sentences);
  }

  private String count(long number) {
    return story.digits().upTo((double) number, 0);
  }

  /** In how many of the trials migrating pays, with what that says beyond them. */
  private String pays(Estimate share) {
    if (share.value() <= 0) {
      return story.say(
          "Migrating pays, its net present value being above zero, in none of them (with 95%"
              + " confidence, the probability is at most {0}).",
          chances.bound(false, result.trials()));
    }
    return share.value() >= 1
        ? story.say(
            "Migrating pays, its net present value being above zero, in every one of them (with"
                + " 95% confidence, the probability is at least {0}).",
            chances.bound(true, result.trials()))
        : story.say(
            "Migrating pays, its net present value being above zero, in {0} of them (± {1} points"
                + " at 95% confidence).",
            chances.percent(share.value()), chances.halfWidth(share));
  }

  private String spread(Distribution npv) {
    return story.say(
        "In eight trials of ten the net present value lies between {0} (P10) and {1} (P90); in the"
            + " worst 5% it is {2} on average (CVaR).",
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
                            story.say(
                                more.value() >= 0
                                    ? "To have money enough in eight cases of ten, fund a peak of"
                                        + " {0} (P80): {1} of contingency on top of the base case."
                                    : "To have money enough in eight cases of ten, fund a peak of"
                                        + " {0} (P80): {1} less than the base case.",
                                story.money(p80.value()),
                                story.money(Math.abs(more.value())))));
  }

  private String baseCase(Distribution npv) {
    if (npv.base().isEmpty() || npv.baseStandsAt().isEmpty() || npv.mean().isEmpty()) {
      return story.say("The base case has no net present value.");
    }
    double share = npv.baseStandsAt().get().value();
    Estimate mean = npv.mean().get();
    boolean near = Math.abs(mean.value() - npv.base().getAsDouble()) <= mean.halfWidth();
    return story.say(
            "The base case stands at P{0} of the simulation: {1} of the trials are worth no more.",
            Math.round(100 * share), chances.percent(share))
        + " "
        + story.say(
            near
                ? "Its net present value is, within the error of the simulation, the mean of {0};"
                    + " that need not be so where other numbers are uncertain."
                : "It is not the mean, which is {0}: a case computed from the typical value of"
                    + " every number is not the typical case.",
            story.money(mean.value()));
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
        story.say("What the simulation found; ± is half of a 95% interval"),
        List.of(
            Column.text(story.say("Measure")),
            Column.number(story.say("Base case")),
            Column.number(story.say("Mean")),
            Column.number("±"),
            Column.number("P5"),
            Column.number("P10"),
            Column.number("P50"),
            Column.number("P90"),
            Column.number("P95"),
            Column.number(story.say("Base stands at"))),
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

  private String label(Measure measure) {
    return measure == Measure.BREAK_EVEN
        ? story.say("Break-even, months")
        : story.terms().label(measure);
  }

  /** What stands in the place of a value where there is none. */
  private String none(Measure measure) {
    return measure.neverHappensWithoutValue() ? story.say("never") : "–";
  }

  private String brief(Measure measure, OptionalDouble value) {
    return value.isPresent() ? brief(measure, value.getAsDouble()) : none(measure);
  }

  private String brief(Measure measure, double value) {
    return switch (measure.unit()) {
      case SHARE, RATE_PER_YEAR -> story.percent(value);
      case MONTHS, POSITION -> story.digits().upTo(value, 1);
      default -> story.figures().money().label(value);
    };
  }

  private String error(Measure measure, Estimate mean) {
    double half = mean.halfWidth();
    return switch (measure.unit()) {
      case SHARE, RATE_PER_YEAR ->
          story.language().unbroken("{0} points", story.digits().significant(100 * half, 2));
      case MONTHS, POSITION -> story.digits().significant(half, 2);
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
    String share = chances.percent((double) without / result.trials());
    return Optional.of(
        never
            ? story.say(
                "{0}: never in {1} of the trials; percentiles count these as later than all others,"
                    + " mean and ± leave them out.",
                story.terms().label(d.measure()), share)
            : story.say(
                "{0}: no value in {1} of the trials, which are left out.",
                story.terms().label(d.measure()), share));
  }

  private String amount(Optional<Estimate> value) {
    return value.map(v -> story.money(v.value())).orElse(story.say("without a value"));
  }

  private Optional<String> clamped() {
    List<String> parts = new ArrayList<>();
    for (int d = 0; d < result.drivers().size(); d++) {
      long count = result.clamped().get(d);
      if (count > 0) {
        parts.add(
            story.say(
                "{0} of {1} ({2}; allowed: {3})",
                count(count),
                new DriverText(story.figures()).name(result.drivers().get(d)),
                chances.percent((double) count / result.trials()),
                story.terms().range(result.drivers().get(d).input().range())));
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            story.say(
                "Some draws were not allowed and were taken to the nearest allowed value: {0}.",
                String.join("; ", parts)));
  }

  /** The percentiles that have values. */
  static List<Percentile> known(Distribution d) {
    return d.percentiles().stream().filter(p -> p.value().isPresent()).toList();
  }
}
