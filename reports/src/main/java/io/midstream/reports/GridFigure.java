package io.midstream.reports;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.sensitivity.TwoWayGrid;
import io.midstream.reports.chart.HeatMap;
import io.midstream.reports.text.Figures;
import io.midstream.reports.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A measure over two inputs as a heat map. */
public final class GridFigure {
  private static final int MOST_DECIMALS = 6;

  /** A value of more decimals than this is none that a person has chosen. */
  private static final int EXACT_DECIMALS = 4;

  private final Figures figures;
  private final Language language;
  private final TwoWayGrid grid;

  private GridFigure(TwoWayGrid grid, Scenario scenario, Language language) {
    this.grid = grid;
    this.figures = Figures.of(scenario, language);
    this.language = language;
  }

  /** The heat map of a grid. */
  public static HeatMap of(TwoWayGrid grid, Scenario scenario, Language language) {
    return new GridFigure(grid, scenario, language).map();
  }

  private HeatMap map() {
    Measure measure = grid.measure();
    String down = name(grid.rows());
    String across = name(grid.columns());
    List<List<HeatMap.Cell>> cells = new ArrayList<>();
    for (List<OptionalDouble> row : grid.cells()) {
      cells.add(row.stream().map(cell -> cell(measure, cell)).toList());
    }
    return new HeatMap(
        "grid",
        language.say(
            switch (measure.unit()) {
              case MONTHS, POSITION -> "{0} in months by {1} and {2}";
              case DAYS -> "{0} in days by {1} and {2}";
              default -> "{0} by {1} and {2}";
            },
            new EngineTerms(language).label(measure),
            language.name(grid.rows().input().path()),
            language.name(grid.columns().input().path())),
        language.say(
            "A table of {0} rows and {1} columns whose cells are coloured by their figures.",
            grid.rows().values().size(), grid.columns().values().size()),
        down,
        values(grid.rows()),
        across,
        values(grid.columns()),
        cells);
  }

  private HeatMap.Cell cell(Measure measure, OptionalDouble value) {
    return value.isPresent()
        ? new HeatMap.Cell(
            Optional.of(value.getAsDouble()), brief(measure.unit(), value.getAsDouble()))
        : new HeatMap.Cell(
            Optional.empty(), measure.neverHappensWithoutValue() ? language.say("never") : "–");
  }

  /** An input, with what it is counted in where its figures do not say so themselves. */
  private String name(TwoWayGrid.Axis axis) {
    String name = language.name(axis.input().path());
    return switch (axis.input().unit()) {
      case MONTHS, POSITION -> language.say("{0}, months", name);
      case DAYS -> language.say("{0}, days", name);
      default -> name;
    };
  }

  /** The values of an axis, with as many decimals as it takes to tell them apart. */
  private List<String> values(TwoWayGrid.Axis axis) {
    Unit unit = axis.input().unit();
    OptionalInt exact = decimals(axis);
    if (exact.isPresent()) {
      return axis.values().stream().map(v -> precise(unit, v, exact.getAsInt())).toList();
    }
    List<String> texts = axis.values().stream().map(v -> brief(unit, v)).toList();
    long different = axis.values().stream().distinct().count();
    for (int decimals = 2;
        decimals <= MOST_DECIMALS && texts.stream().distinct().count() < different;
        decimals++) {
      int more = decimals;
      texts = axis.values().stream().map(v -> precise(unit, v, more)).toList();
    }
    return texts;
  }

  /**
   * The decimals that show every value as it is, so that it can be typed again; empty where a value
   * has too many, and for money, which has its own way.
   */
  private static OptionalInt decimals(TwoWayGrid.Axis axis) {
    double scale =
        switch (axis.input().unit()) {
          case SHARE, RATE_PER_YEAR -> 100;
          case MONEY, MONEY_PER_MONTH, MONEY_PER_DAY, MONEY_PER_TOKEN_MONTH -> Double.NaN;
          default -> 1;
        };
    return IntStream.rangeClosed(0, EXACT_DECIMALS)
        .filter(d -> axis.values().stream().allMatch(v -> isRound(v * scale, d)))
        .findFirst();
  }

  private static boolean isRound(double value, int decimals) {
    double parts = value * Math.pow(10, decimals);
    return Math.abs(parts - Math.rint(parts)) < 1e-6;
  }

  private String precise(Unit unit, double value, int decimals) {
    return switch (unit) {
      case MONEY, MONEY_PER_MONTH, MONEY_PER_DAY, MONEY_PER_TOKEN_MONTH ->
          figures.money().exact(value);
      case SHARE, RATE_PER_YEAR ->
          language.percentage(language.digits().upTo(100 * value, decimals));
      default -> language.digits().upTo(value, decimals);
    };
  }

  private String brief(Unit unit, double value) {
    return switch (unit) {
      case MONEY, MONEY_PER_MONTH, MONEY_PER_DAY, MONEY_PER_TOKEN_MONTH ->
          figures.money().label(value);
      case SHARE, RATE_PER_YEAR -> language.plainPercent(value);
      case FACTOR -> language.digits().significant(value, 3);
      default -> language.digits().upTo(value, 1);
    };
  }
}
