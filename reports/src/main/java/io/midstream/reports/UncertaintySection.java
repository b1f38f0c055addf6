package io.midstream.reports;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.sensitivity.PerfectInformation;
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
import io.midstream.reports.text.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** How sure we are: what a simulation found, what moves it, and what would change the decision. */
final class UncertaintySection {
  private static final double HALF_WIDTH_95 = 1.96;
  private static final int MOST_SWITCHING = 6;
  private static final int LONGEST_NAME = 31;

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
    figures.distribution().ifPresent(blocks::add);
    figures.fan().ifPresent(blocks::add);
    blocks.add(figures.brokenEven());
    figures.tornado().ifPresent(blocks::add);
    blocks.add(new Block.Statement("What would change the decision.", decision()));
    clamped().ifPresent(text -> blocks.add(new Block.Note(text)));
    return blocks;
  }

  private String opening() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        String.format(
            Locale.ROOT,
            "%,d times, every uncertain number was drawn and the whole case computed (seed %d).",
            result.trials(),
            result.settings().seed()));
    result
        .probabilityPositive()
        .ifPresent(
            p ->
                sentences.add(
                    "Migrating pays in %s of these trials (± %s points from the number of trials)."
                        .formatted(
                            Figures.percent(p.value()),
                            Digits.significant(100 * HALF_WIDTH_95 * p.standardError(), 2))));
    result
        .distribution(Measure.NPV)
        .ifPresent(
            npv ->
                sentences.add(
                    "In eight of ten, its net present value lies between %s and %s; in the worst"
                            .formatted(
                                amount(npv.percentile(10).value()),
                                amount(npv.percentile(90).value()))
                        + " twentieth it is %s on average.".formatted(amount(npv.tailMean()))));
    Estimate within = result.brokenEvenBy().get(story.horizon());
    sentences.add(
        "It has broken even by the end of the %s with probability %s."
            .formatted(story.overHorizon(), Figures.percent(within.value())));
    result.distribution(Measure.PEAK_FUNDING).ifPresent(d -> sentences.add(funding(d)));
    return String.join(" ", sentences);
  }

  private String funding(Distribution d) {
    Optional<Estimate> p80 = d.percentile(80).value();
    if (p80.isEmpty() || d.contingency().isEmpty()) {
      return "";
    }
    double more = d.contingency().get().value();
    return "To have enough money in eight of ten cases, %s must be found, %s %s than in the base case."
        .formatted(
            story.money(p80.get().value()),
            story.money(Math.abs(more)),
            more >= 0 ? "more" : "less");
  }

  private static String baseCase(Distribution npv) {
    return npv.baseStandsAt()
        .map(
            share ->
                "The base case stands at P%d of the simulation: %s of the trials are worth no more."
                        .formatted(Math.round(100 * share.value()), Figures.percent(share.value()))
                    + " It is not the mean: what follows from typical inputs is not the typical"
                    + " result.")
        .orElse("The base case has no net present value.");
  }

  private DataTable table() {
    List<Row> rows = new ArrayList<>();
    for (Measure measure : Uncertainty.MEASURES) {
      result.distribution(measure).ifPresent(d -> rows.add(row(d)));
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
            Column.number("Base at")),
        rows);
  }

  private Row row(Distribution d) {
    List<String> cells = new ArrayList<>();
    Measure measure = d.measure();
    cells.add(measure == Measure.BREAK_EVEN ? "Break-even, months" : measure.label());
    cells.add(d.base().isPresent() ? brief(measure, d.base().getAsDouble()) : "never");
    cells.add(brief(measure, d.mean()));
    cells.add(d.mean().map(m -> brief(measure, HALF_WIDTH_95 * m.standardError())).orElse("–"));
    for (int percent : new int[] {5, 10, 50, 90, 95}) {
      cells.add(brief(measure, d.percentile(percent).value()));
    }
    cells.add(d.baseStandsAt().map(s -> "P" + Math.round(100 * s.value())).orElse("–"));
    return Row.of(cells);
  }

  private String brief(Measure measure, Optional<Estimate> value) {
    return value.map(v -> brief(measure, v.value())).orElse("never");
  }

  private String brief(Measure measure, double value) {
    return switch (measure.unit()) {
      case SHARE, RATE_PER_YEAR -> Figures.percent(value);
      case MONTHS, POSITION -> Digits.upTo(value, 1);
      default -> story.figures().money().label(value);
    };
  }

  private String amount(Optional<Estimate> value) {
    return value.map(v -> story.money(v.value())).orElse("without a value");
  }

  private String decision() {
    List<String> turning = new ArrayList<>();
    List<String> not = new ArrayList<>();
    for (Uncertainty.SwitchingValue each :
        found.switching().subList(0, Math.min(MOST_SWITCHING, found.switching().size()))) {
      OptionalDouble value = each.value();
      if (value.isPresent()) {
        turning.add(
            "%s at %s (now %s)"
                .formatted(
                    name(each.driver()),
                    input(each.driver(), value.getAsDouble()),
                    input(each.driver(), each.driver().input().base())));
      } else {
        not.add(name(each.driver()));
      }
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        turning.isEmpty()
            ? "No uncertain number alone, within what it may be, turns the answer of the base case."
            : "Alone, these would turn the answer of the base case: "
                + String.join("; ", turning)
                + ".");
    if (!turning.isEmpty() && !not.isEmpty()) {
      sentences.add("Not so, whatever they turn out to be: " + String.join(", ", not) + ".");
    }
    sentences.add(information());
    return String.join(" ", sentences);
  }

  private String information() {
    PerfectInformation information = found.information();
    if (information.all().value() <= 0) {
      return "Knowing everything before deciding would be worth nothing: the answer is the same in"
          + " every trial.";
    }
    String parts =
        information.drivers().stream()
            .filter(d -> d.value().value() > 2 * d.value().standardError())
            .limit(3)
            .map(d -> name(d.driver()) + " " + story.money(d.value().value()))
            .collect(Collectors.joining(", "));
    return "Knowing everything before deciding would be worth at most %s on average%s"
        .formatted(
            story.money(information.all().value()),
            parts.isEmpty()
                ? "; no single number is worth finding out for the decision alone."
                : "; knowing one number alone: " + parts + ".");
  }

  private String input(Driver driver, double value) {
    return story.figures().value(value, driver.input().unit());
  }

  static String name(Driver driver) {
    return Names.shown(driver.path());
  }

  /** A path short enough for a chart; what tells it from others, its end, is kept. */
  static String chartName(Driver driver) {
    String path = name(driver);
    int open = path.indexOf('[');
    int close = path.lastIndexOf(']');
    int excess = path.length() - LONGEST_NAME;
    if (excess <= 0 || open < 0 || close - open < excess + 4) {
      return path;
    }
    return path.substring(0, close - excess - 1) + "…" + path.substring(close);
  }

  private Optional<String> clamped() {
    List<String> parts = new ArrayList<>();
    for (int d = 0; d < result.drivers().size(); d++) {
      long count = result.clamped().get(d);
      if (count > 0) {
        parts.add(
            "%s of %s (allowed: %s)"
                .formatted(
                    Figures.percent((double) count / result.trials()),
                    name(result.drivers().get(d)),
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
