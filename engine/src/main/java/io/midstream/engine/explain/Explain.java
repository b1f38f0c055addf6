package io.midstream.engine.explain;

import io.midstream.engine.LineFlow;
import io.midstream.engine.Projection;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.model.Line;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.ScheduleCurve;
import java.util.List;

/** Explains the figures of a projection. */
public final class Explain {
  private Explain() {}

  /**
   * The flow of a line in a period: amount × curve × index.
   *
   * @param line a line of the projection
   * @param period 0 … H
   * @throws IllegalArgumentException if the projection has no such line or period
   */
  public static Explanation cell(Projection projection, Line line, int period) {
    checkPeriod(projection, period);
    LineFlow found =
        projection.lines().stream()
            .filter(l -> l.line().equals(line))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("the projection has no line " + line.name()));
    return new CellExplainer(projection).cell(found, period);
  }

  /**
   * The value of a schedule curve in a period, wave by wave.
   *
   * @param period 0 … H
   * @throws IllegalArgumentException if the projection has no such period
   */
  public static Explanation curve(Projection projection, ScheduleCurve curve, int period) {
    checkPeriod(projection, period);
    return new CurveExplainer(projection).curve(CurveRef.of(curve), period);
  }

  /** A measure, from the lines or figures that it sums. */
  public static Explanation measure(Projection projection, Measure measure) {
    return new MeasureExplainer(projection).measure(measure);
  }

  /** The lines of a projection with this name: one, or one on each side. */
  public static List<Line> linesNamed(Projection projection, String name) {
    return projection.lines().stream()
        .map(LineFlow::line)
        .filter(line -> line.name().equals(name))
        .toList();
  }

  private static void checkPeriod(Projection projection, int period) {
    if (period < 0 || period > projection.horizon()) {
      throw new IllegalArgumentException(
          "the periods run from 0 to " + projection.horizon() + ", not to " + period);
    }
  }
}
