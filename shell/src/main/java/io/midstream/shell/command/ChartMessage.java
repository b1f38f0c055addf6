package io.midstream.shell.command;

import io.midstream.engine.Projection;
import io.midstream.engine.kernel.WaveTimes;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.simulation.Distribution;
import io.midstream.engine.simulation.Estimate;
import io.midstream.engine.simulation.SimulationResult;
import io.midstream.reports.ReportInput;
import io.midstream.reports.Uncertainty;
import io.midstream.reports.chart.Chart;
import io.midstream.reports.chart.StackedBars;
import io.midstream.reports.chart.TornadoChart;
import io.midstream.reports.text.Digits;
import io.midstream.reports.text.Figures;
import io.midstream.reports.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** What there is to learn from a chart, in a sentence. */
final class ChartMessage {
  /** What is not above this many times another amount is about the same. */
  private static final double ABOUT = 1.005;

  private static final double LEAST_SHARE = 0.001;

  private final ReportInput input;
  private final Projection projection;
  private final Figures figures;

  private ChartMessage(ReportInput input) {
    this.input = input;
    this.projection = input.projection();
    this.figures = Figures.of(input.scenario(), Language.ENGLISH);
  }

  static String of(ChartKind kind, Chart chart, ReportInput input) {
    ChartMessage message = new ChartMessage(input);
    return switch (kind) {
      case CUMULATIVE_NET -> message.cumulative();
      case MONTHLY_BILL -> message.bill();
      case WATERFALL -> message.waterfall();
      case WAVES -> message.waves();
      case OPTIONS -> message.options((StackedBars) chart);
      case TOKENS -> message.tokens();
      case TORNADO -> message.tornado((TornadoChart) chart);
      case S_CURVE -> message.distribution();
      case FAN -> message.fan();
      case BREAK_EVEN -> message.brokenEven();
    };
  }

  private double value(Measure measure) {
    return projection.measures().value(measure).orElse(0);
  }

  private String money(double amount) {
    return figures.money().inWords(amount);
  }

  private String month(double position) {
    return figures.shortMonth(figures.monthOf(position));
  }

  private String horizon() {
    return projection.horizon() + (projection.horizon() == 1 ? " month" : " months");
  }

  private SimulationResult simulation() {
    return input.uncertainty().map(Uncertainty::simulation).orElseThrow();
  }

  private String cumulative() {
    double net = value(Measure.NET);
    double funding = value(Measure.PEAK_FUNDING);
    String end = money(Math.abs(net)) + (net < 0 ? " behind" : " ahead");
    if (funding <= 0) {
      return "never behind, %s after %s.".formatted(end, horizon());
    }
    String depth =
        "up to %s behind (%s)"
            .formatted(money(funding), figures.shortMonth((int) value(Measure.PEAK_FUNDING_MONTH)));
    OptionalDouble breakEven = projection.measures().value(Measure.BREAK_EVEN);
    if (breakEven.isPresent()) {
      return "%s, back at zero in %s, %s after %s."
          .formatted(depth, month(breakEven.getAsDouble()), end, horizon());
    }
    String never = "not back at zero for good within %s, %s at the end".formatted(horizon(), end);
    return net < 0 && funding < -net * ABOUT ? never + "." : never + ", " + depth + " before.";
  }

  private String bill() {
    int end = projection.horizon();
    String rise =
        value(Measure.MONTHS_ABOVE) > 0
            ? "the bill is above today’s plan in %s %s, by up to %s (%s)"
                .formatted(
                    Digits.ENGLISH.upTo(value(Measure.MONTHS_ABOVE), 0),
                    value(Measure.MONTHS_ABOVE) == 1 ? "month" : "months",
                    money(value(Measure.PEAK_BILL_INCREASE)),
                    figures.shortMonth((int) value(Measure.PEAK_BILL_MONTH)))
            : "the bill never rises above today’s plan";
    OptionalDouble reduction = projection.measures().value(Measure.BILL_REDUCTION);
    return rise
        + (reduction.isEmpty()
            ? "."
            : "; in the last month it is %s, %s %s than staying."
                .formatted(
                    money(projection.moveBill().get(end)),
                    Language.ENGLISH.percent(Math.abs(reduction.getAsDouble())),
                    reduction.getAsDouble() < 0 ? "more" : "less"));
  }

  private String waterfall() {
    double stay = projection.stay().sum();
    double net = value(Measure.NET);
    return "over %s staying costs %s and migrating %s, %s %s."
        .formatted(
            horizon(),
            money(stay),
            money(stay - net),
            money(Math.abs(net)),
            net < 0 ? "more" : "less");
  }

  private String waves() {
    List<WaveTimes> waves = projection.waves();
    int services = waves.stream().mapToInt(WaveTimes::services).sum();
    return "%d %s in %d %s, the first begun in %s, the last cut over in %s."
        .formatted(
            services,
            services == 1 ? "service" : "services",
            waves.size(),
            waves.size() == 1 ? "wave" : "waves",
            month(value(Measure.PROGRAM_START)),
            month(value(Measure.CUTOVER)));
  }

  private String options(StackedBars chart) {
    StackedBars.Bar least =
        chart.bars().stream()
            .min(Comparator.comparingDouble(b -> b.values().stream().mapToDouble(v -> v).sum()))
            .orElseThrow();
    return "%s costs least (%s).".formatted(least.label(), least.total());
  }

  private String tokens() {
    double months = value(Measure.MONTHS_OVERSPENT);
    return "up to %s innovation tokens are held, %s."
        .formatted(
            Digits.ENGLISH.upTo(value(Measure.PEAK_TOKENS), 2),
            months > 0
                ? "more than there are in " + Language.ENGLISH.months(months)
                : "never more than there are");
  }

  private String tornado(TornadoChart chart) {
    TornadoChart.Row widest = chart.rows().get(0);
    long reached =
        chart.rows().stream()
            .filter(
                r ->
                    chart.base() < 0
                        ? Math.max(r.low(), r.high()) >= 0
                        : Math.min(r.low(), r.high()) < 0)
            .count();
    String decides =
        reached == 0
            ? "no number alone turns the decision"
            : reached == 1
                ? "one number alone may turn the decision"
                : reached + " numbers may each turn the decision alone";
    return "%s moves the net present value most, from %s to %s; %s."
        .formatted(
            widest.label(),
            money(Math.min(widest.low(), widest.high())),
            money(Math.max(widest.low(), widest.high())),
            decides);
  }

  private String distribution() {
    SimulationResult result = simulation();
    String pays =
        result
            .probabilityPositive()
            .map(p -> "migrating pays in " + ofTrials(p.value()))
            .orElse("");
    Optional<Distribution> npv = result.distribution(Measure.NPV);
    Optional<Estimate> median = npv.flatMap(d -> d.percentile(50).value());
    Optional<Estimate> low = npv.flatMap(d -> d.percentile(10).value());
    return median.isEmpty() || low.isEmpty()
        ? pays + "."
        : "%s; half of them bring more than %s, one in ten less than %s."
            .formatted(pays, money(median.get().value()), money(low.get().value()));
  }

  /** A share of the trials; one that is not quite all or nothing is not rounded to it. */
  private static String ofTrials(double share) {
    if (share <= 0 || share >= 1) {
      return share <= 0 ? "none of the trials" : "every one of the trials";
    }
    String percent =
        share < LEAST_SHARE
            ? "less than 0.1%"
            : share > 1 - LEAST_SHARE ? "more than 99.9%" : Language.ENGLISH.percent(share);
    return percent + " of the trials";
  }

  private String fan() {
    int end = projection.horizon();
    return simulation()
        .fan()
        .map(
            fan ->
                "after %s nine of ten trials lie between %s and %s."
                    .formatted(
                        horizon(),
                        money(fan.percentile(5).get(end)),
                        money(fan.percentile(95).get(end))))
        .orElse("");
  }

  private String brokenEven() {
    List<Estimate> by = simulation().brokenEvenBy();
    String within =
        "broken even within %s in %s"
            .formatted(horizon(), ofTrials(by.get(projection.horizon()).value()));
    return IntStream.rangeClosed(1, projection.horizon())
        .filter(m -> by.get(m).value() >= 0.5)
        .boxed()
        .findFirst()
        .map(m -> within + ", in half of them by " + figures.shortMonth(m) + ".")
        .orElse(within + ".");
  }
}
