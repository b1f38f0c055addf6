package io.midstream.engine.explain;

import io.midstream.engine.LineFlow;
import io.midstream.engine.Projection;
import io.midstream.engine.measure.Answer;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.measure.Measures;
import io.midstream.engine.model.Line;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;

/** Explains a measure from the lines that it sums or the figures that it is made of. */
final class MeasureExplainer {

  private final Projection projection;
  private final IntToDoubleFunction discount;

  MeasureExplainer(Projection projection) {
    this.projection = projection;
    this.discount = m -> Measures.discountFactor(projection.evaluation(), m, 0);
  }

  Explanation measure(Measure measure) {
    Answer answer = projection.measures().answer(measure);
    String definition = measure.definition();
    return new Explanation(
        measure.label(),
        answer.single(),
        measure.unit(),
        answer.single().isPresent() ? definition : answer.reason() + ". " + definition,
        Optional.empty(),
        children(measure));
  }

  private List<Explanation> children(Measure measure) {
    return switch (measure) {
      case NPV -> lines(line -> true, discount, true);
      case NET -> lines(line -> true, MeasureExplainer::undiscounted, true);
      case INVESTMENT -> lines(this::invests, MeasureExplainer::undiscounted, false);
      case PV_INVESTMENT -> lines(this::invests, discount, false);
      case PARALLEL_RUNNING ->
          lines(
              line -> line.side() == Side.MOVE && line.role().parallelRunning(),
              MeasureExplainer::undiscounted,
              false);
      case ROI -> List.of(measure(Measure.NPV), measure(Measure.PV_INVESTMENT));
      case BREAK_EVEN_FROM_PROGRAMME ->
          List.of(measure(Measure.BREAK_EVEN), measure(Measure.PROGRAM_START));
      case BREAK_EVEN_FROM_CUTOVER ->
          List.of(measure(Measure.BREAK_EVEN), measure(Measure.CUTOVER));
      case BREAK_EVEN -> cumulativeAround(Measure.BREAK_EVEN);
      case PEAK_FUNDING, PEAK_FUNDING_MONTH -> cumulativeAround(Measure.PEAK_FUNDING_MONTH);
      case PEAK_BILL_INCREASE, PEAK_BILL_MONTH -> bill(Measure.PEAK_BILL_MONTH);
      case FIRST_MONTH_BELOW -> bill(Measure.FIRST_MONTH_BELOW);
      case MONTHS_ABOVE, OVERRUN -> billByMonth();
      case BILL_REDUCTION -> billOf(projection.horizon());
      case PROGRAM_START, CUTOVER, COMPLETE -> waves();
      case DISCOUNTED_PAYBACK -> new ReturnExplainer(projection).discountedPayback();
      case IRR -> new ReturnExplainer(projection).irr();
      case MIRR -> new ReturnExplainer(projection).mirr();
      case TOKEN_SLIP -> new TokenExplainer(projection).slip(measure(Measure.OVERSPEND));
      case OVERSPEND -> new TokenExplainer(projection).overspend();
      case PEAK_TOKENS -> new TokenExplainer(projection).peak();
      case MONTHS_OVERSPENT -> new TokenExplainer(projection).monthsOverspent();
    };
  }

  private static double undiscounted(int period) {
    return 1;
  }

  private boolean invests(Line line) {
    return line.side() == Side.MOVE && line.kind() == Kind.INVESTMENT;
  }

  /** Each line's sum; signed as it counts for us when asked, so that the sums add up. */
  private List<Explanation> lines(
      Predicate<Line> which, IntToDoubleFunction factor, boolean signed) {
    List<Explanation> children = new ArrayList<>();
    for (LineFlow flow : projection.lines()) {
      Line line = flow.line();
      if (which.test(line)) {
        double sum = 0;
        for (int m = 0; m <= projection.horizon(); m++) {
          sum += flow.flow().get(m) * factor.applyAsDouble(m);
        }
        boolean costs = line.side() == Side.MOVE && line.kind() != Kind.BENEFIT;
        children.add(
            Explanation.leaf(
                line.name(),
                signed && costs ? -sum : sum,
                Unit.MONEY,
                line.side() == Side.STAY
                    ? "not paid any more"
                    : line.kind() == Kind.BENEFIT ? "gained" : "paid"));
      }
    }
    return children;
  }

  private List<Explanation> cumulativeAround(Measure position) {
    List<Explanation> children = new ArrayList<>();
    projection
        .measures()
        .value(position)
        .ifPresent(
            at -> {
              int before = (int) Math.floor(at);
              for (int m = before; m <= Math.min(before + 1, projection.horizon()); m++) {
                children.add(
                    Explanation.leaf(
                        "cumulative net at the end of period " + m,
                        projection.cumulative().get(m),
                        Unit.MONEY,
                        projection.scenario().calendarMonth(m).toString()));
              }
            });
    return children;
  }

  private List<Explanation> bill(Measure month) {
    List<Explanation> children = new ArrayList<>();
    projection.measures().value(month).ifPresent(m -> children.addAll(billOf((int) m)));
    return children;
  }

  private List<Explanation> billOf(int period) {
    CellExplainer cells = new CellExplainer(projection);
    List<Explanation> children = new ArrayList<>();
    for (LineFlow flow : projection.lines()) {
      if (flow.line().category() == Category.BILL
          && flow.line().kind() != Kind.BENEFIT
          && flow.flow().get(period) != 0) {
        children.add(cells.cell(flow, period));
      }
    }
    return children;
  }

  /** The months that count as above, as the measures have it. */
  private List<Explanation> billByMonth() {
    List<Explanation> children = new ArrayList<>();
    double tolerance = Measures.billTolerance(projection.evaluation(), 0);
    for (int m = 1; m <= projection.horizon(); m++) {
      double increase = projection.moveBill().get(m) - projection.stayBill().get(m);
      if (increase > tolerance) {
        children.add(
            Explanation.leaf(
                "month %d (%s)".formatted(m, projection.scenario().calendarMonth(m)),
                increase,
                Unit.MONEY,
                "bill if we migrate − bill if we stay"));
      }
    }
    return children;
  }

  private List<Explanation> waves() {
    return projection.waves().stream()
        .map(
            wave ->
                Explanation.leaf(
                    wave.name(),
                    wave.cutover(),
                    Unit.POSITION,
                    String.format(
                        Locale.ROOT,
                        "cut over; starts at %.2f, old stack off at %.2f",
                        wave.starts(),
                        wave.off())))
        .toList();
  }
}
