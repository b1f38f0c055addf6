package io.midstream.reports;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.sensitivity.TwoWayGrid;
import io.midstream.reports.chart.HeatMap;
import io.midstream.reports.text.Digits;
import io.midstream.reports.text.Figures;
import io.midstream.reports.text.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A measure over two inputs as a heat map. */
public final class GridFigure {
  private static final int MOST_DECIMALS = 6;

  private final Figures figures;
  private final TwoWayGrid grid;

  private GridFigure(TwoWayGrid grid, Scenario scenario) {
    this.grid = grid;
    this.figures = Figures.of(scenario);
  }

  /** The heat map of a grid. */
  public static HeatMap of(TwoWayGrid grid, Scenario scenario) {
    return new GridFigure(grid, scenario).map();
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
        "%s by %s and %s"
            .formatted(
                measure.label() + unit(measure.unit()).replace(",", " in"),
                Names.shown(grid.rows().input().path()),
                Names.shown(grid.columns().input().path())),
        "A table of %d rows and %d columns whose cells are coloured by their figures."
            .formatted(grid.rows().values().size(), grid.columns().values().size()),
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
        : new HeatMap.Cell(Optional.empty(), measure.neverHappensWithoutValue() ? "never" : "–");
  }

  private static String name(TwoWayGrid.Axis axis) {
    return Names.shown(axis.input().path()) + unit(axis.input().unit());
  }

  /** What the figures of a unit are counted in, where they do not say so themselves. */
  private static String unit(Unit unit) {
    return switch (unit) {
      case MONTHS, POSITION -> ", months";
      case DAYS -> ", days";
      default -> "";
    };
  }

  /** The values of an axis, with as many decimals as it takes to tell them apart. */
  private List<String> values(TwoWayGrid.Axis axis) {
    Unit unit = axis.input().unit();
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

  private String precise(Unit unit, double value, int decimals) {
    return switch (unit) {
      case MONEY, MONEY_PER_MONTH, MONEY_PER_DAY, MONEY_PER_TOKEN_MONTH ->
          figures.money().exact(value);
      case SHARE, RATE_PER_YEAR -> Digits.upTo(100 * value, decimals) + "%";
      default -> Digits.upTo(value, decimals);
    };
  }

  private String brief(Unit unit, double value) {
    return switch (unit) {
      case MONEY, MONEY_PER_MONTH, MONEY_PER_DAY, MONEY_PER_TOKEN_MONTH ->
          figures.money().label(value);
      case SHARE, RATE_PER_YEAR -> Figures.plainPercent(value);
      case FACTOR -> Digits.significant(value, 3);
      default -> Digits.upTo(value, 1);
    };
  }
}
