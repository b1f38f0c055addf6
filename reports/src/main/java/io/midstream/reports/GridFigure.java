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
    String down = Names.shown(grid.rows().input().path());
    String across = Names.shown(grid.columns().input().path());
    List<List<HeatMap.Cell>> cells = new ArrayList<>();
    for (List<OptionalDouble> row : grid.cells()) {
      cells.add(row.stream().map(cell -> cell(measure, cell)).toList());
    }
    return new HeatMap(
        "grid",
        measure.label() + " by " + down + " and " + across,
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

  private List<String> values(TwoWayGrid.Axis axis) {
    return axis.values().stream().map(v -> brief(axis.input().unit(), v)).toList();
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
