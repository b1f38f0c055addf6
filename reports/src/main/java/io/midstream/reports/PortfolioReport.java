package io.midstream.reports;

import io.midstream.engine.Projection;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.portfolio.Portfolio;
import io.midstream.engine.portfolio.PortfolioSum;
import io.midstream.engine.simulation.Distribution;
import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.LineChart;
import io.midstream.reports.chart.LineChart.Point;
import io.midstream.reports.chart.TimeAxis;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import io.midstream.reports.content.Section;
import io.midstream.reports.text.Digits;
import io.midstream.reports.text.Figures;
import io.midstream.reports.text.FiscalYears;
import io.midstream.reports.text.Money;
import io.midstream.reports.text.Names;
import io.midstream.reports.text.Scale;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** The page before several reports: which plan is worth most, and what all come to together. */
public final class PortfolioReport {
  private static final int LOW = 10;
  private static final int MIDDLE = 50;
  private static final int HIGH = 90;

  private final PortfolioInput input;

  private PortfolioReport(PortfolioInput input) {
    this.input = input;
  }

  /** The page, in no format yet. */
  public static Report of(PortfolioInput input) {
    return new PortfolioReport(input).report();
  }

  /** The page in one sentence. */
  public static String answer(PortfolioInput input) {
    return new PortfolioReport(input).answer();
  }

  private Report report() {
    List<Section> sections = new ArrayList<>();
    for (Portfolio sum : input.sums()) {
      String currency = currency(sum);
      String suffix = input.sums().size() == 1 ? "" : "-" + currency.toLowerCase(Locale.ROOT);
      String in = input.sums().size() == 1 ? "" : " in " + currency;
      sections.add(
          new Section("ranking" + suffix, "Plans by net present value" + in, ranking(sum, suffix)));
      sections.add(new Section("years" + suffix, "All plans together" + in, together(sum, suffix)));
    }
    if (!input.failures().isEmpty()) {
      sections.add(failures());
    }
    return new Report("Portfolio", "Migrations to Kubernetes", answer(), sections, input.version());
  }

  private String answer() {
    List<String> sums = new ArrayList<>();
    for (Portfolio sum : input.sums()) {
      Money money = Money.of(currency(sum));
      String worth =
          "%s worth %s in today’s money"
              .formatted(plans(sum.plans().size()), money.inWords(sum.npv().base()));
      sums.add(
          uncertain(sum)
              ? worth
                  + ", between %s and %s in 8 of 10 cases"
                      .formatted(
                          money.inWords(sum.npv().percentile(LOW)),
                          money.inWords(sum.npv().percentile(HIGH)))
              : worth);
    }
    if (!input.failures().isEmpty()) {
      sums.add(
          input.failures().size() == 1
              ? "1 scenario could not be reported"
              : input.failures().size() + " scenarios could not be reported");
    }
    return String.join("; ", sums) + ".";
  }

  private static String plans(int number) {
    return number == 1 ? "1 plan" : number + " plans";
  }

  private static String currency(Portfolio sum) {
    return sum.plans().values().iterator().next().scenario().currency();
  }

  private static boolean uncertain(Portfolio sum) {
    return sum.npv().percentile(LOW) < sum.npv().percentile(HIGH);
  }

  private Section failures() {
    List<Row> rows = new ArrayList<>();
    for (PortfolioInput.Failure failure : input.failures()) {
      String name = Names.shown(failure.scenario());
      for (String reason : failure.reasons()) {
        rows.add(Row.marked(List.of(name, Names.shown(reason, 400))));
      }
    }
    return new Section(
        "failures",
        "What could not be reported",
        List.of(
            new Block.TableBlock(
                new DataTable(
                    "faulty-scenarios",
                    "Scenarios that are in no figure of this page",
                    List.of(Column.text("Scenario"), Column.text("What is wrong")),
                    rows))));
  }

  private List<Block> ranking(Portfolio sum, String suffix) {
    List<PortfolioInput.Plan> plans = new ArrayList<>(input.plans());
    plans.removeIf(plan -> !sum.plans().containsKey(plan.stem()));
    plans.sort(
        Comparator.comparingDouble(
                (PortfolioInput.Plan plan) -> -Story.of(plan.results()).value(Measure.NPV))
            .thenComparing(PortfolioInput.Plan::stem));
    Money money = Money.of(currency(sum));
    List<Row> rows = new ArrayList<>();
    for (PortfolioInput.Plan plan : plans) {
      Story story = Story.of(plan.results());
      Optional<Distribution> npv =
          plan.results().uncertainty().flatMap(u -> u.simulation().distribution(Measure.NPV));
      Optional<String> chance =
          plan.results()
              .uncertainty()
              .flatMap(u -> u.simulation().probabilityPositive())
              .map(p -> Chances.percent(p.value()));
      Row row =
          Row.of(
              Names.shown(story.scenario().name()),
              money.label(story.value(Measure.NPV)),
              npv.map(d -> percentile(d, LOW, money)).orElse(""),
              npv.map(d -> percentile(d, HIGH, money)).orElse(""),
              chance.orElse(""),
              money.label(story.value(Measure.INVESTMENT)),
              money.label(story.value(Measure.PEAK_FUNDING)),
              breakEven(story),
              story.measure(Measure.ROI).isPresent()
                  ? Figures.percent(story.value(Measure.ROI))
                  : "none",
              money.label(story.value(Measure.PEAK_BILL_INCREASE)));
      rows.add(plan.page().isEmpty() ? row : row.linked(plan.page()));
    }
    return List.of(
        new Block.TableBlock(
            new DataTable(
                "plans" + suffix,
                "Base cases, and the simulated range of the net present value",
                List.of(
                    Column.text("Plan"),
                    Column.number("NPV"),
                    Column.number("P10"),
                    Column.number("P90"),
                    Column.number("NPV above 0"),
                    Column.number("Investment"),
                    Column.number("Peak funding"),
                    Column.number("Break-even"),
                    Column.number("ROI"),
                    Column.number("Peak bill rise")),
                rows)));
  }

  private static String percentile(Distribution npv, int percent, Money money) {
    return npv.percentile(percent).value().map(e -> money.label(e.value())).orElse("");
  }

  private static String breakEven(Story story) {
    return story.measure(Measure.BREAK_EVEN).isEmpty()
        ? "none"
        : story.value(Measure.BREAK_EVEN) == 0
            ? "at once"
            : story.figures().shortMonth(story.figures().monthOf(story.value(Measure.BREAK_EVEN)));
  }

  private List<Block> together(Portfolio sum, String suffix) {
    List<Block> blocks = new ArrayList<>();
    Money money = Money.of(currency(sum));
    PortfolioSum npv = sum.npv();
    List<Block.KeyFigure> figures = new ArrayList<>();
    figures.add(
        new Block.KeyFigure(
            "Net present value", money.inWords(npv.base()), "sum of the base cases"));
    if (uncertain(sum)) {
      figures.add(
          new Block.KeyFigure("P10", money.inWords(npv.percentile(LOW)), "of the simulated sum"));
      figures.add(
          new Block.KeyFigure("P90", money.inWords(npv.percentile(HIGH)), "of the simulated sum"));
      figures.add(
          new Block.KeyFigure("Above 0", Chances.percent(npv.positive().value()), "likely"));
    }
    figures.add(
        new Block.KeyFigure(
            "Peak funding",
            money.inWords(sum.peakFunding()),
            sum.peakFunding() > 0 ? Figures.calendar(sum.peakFundingMonth()) : "never behind"));
    blocks.add(new Block.KeyFigures(figures));
    blocks.add(new Block.Paragraph(assumption(sum)));
    blocks.add(new Block.TableBlock(years(sum, suffix)));
    blocks.add(cumulative(sum, suffix));
    return blocks;
  }

  private static String assumption(Portfolio sum) {
    String how =
        sum.plans().size() == 1 || !uncertain(sum)
            ? ""
            : sum.correlation() == 0
                ? "The plans are taken as independent: what goes wrong in one says nothing of the"
                    + " others. "
                : "The net present values of any two plans have a rank correlation of %s, and the"
                        .formatted(Digits.upTo(sum.correlation(), 3))
                    + " years of a plan go with its net present value. ";
    String simulated =
        sum.trials() == 0
            ? "Base cases only: nothing was simulated. "
            : uncertain(sum)
                ? "%s trials of each plan. ".formatted(Digits.upTo(sum.trials(), 0))
                : "No input of these plans is uncertain. ";
    return how
        + simulated
        + "Each net present value is discounted at its plan’s rate to its plan’s first month; the"
        + " years are not discounted.";
  }

  private static DataTable years(Portfolio sum, String suffix) {
    Scale scale =
        Scale.of(
            sum.years().values().stream()
                .flatMapToDouble(
                    y -> DoubleStream.of(y.base(), y.percentile(LOW), y.percentile(HIGH))));
    List<Row> rows = new ArrayList<>();
    double total = 0;
    double mean = 0;
    for (Map.Entry<Integer, PortfolioSum> year : sum.years().entrySet()) {
      PortfolioSum net = year.getValue();
      total += net.base();
      mean += net.mean().value();
      String name = FiscalYears.name(year.getKey(), sum.firstMonth());
      rows.add(
          uncertain(sum)
              ? Row.of(
                  name,
                  scale.write(net.base()),
                  scale.write(net.mean().value()),
                  scale.write(net.percentile(LOW)),
                  scale.write(net.percentile(MIDDLE)),
                  scale.write(net.percentile(HIGH)),
                  Chances.percent(net.positive().value()))
              : Row.of(name, scale.write(net.base())));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("Fiscal year"));
    columns.add(Column.number("Base cases"));
    List<String> totals = new ArrayList<>(List.of("All years", scale.write(total)));
    if (uncertain(sum)) {
      for (String header : List.of("Mean", "P10", "P50", "P90", "Above 0")) {
        columns.add(Column.number(header));
      }
      totals.addAll(List.of(scale.write(mean), "", "", "", ""));
    }
    rows.add(Row.total(totals));
    return new DataTable(
        "portfolio-years" + suffix,
        "Net of all plans by fiscal year (" + scale.unit(currency(sum)) + ")",
        columns,
        rows);
  }

  private static Block.Figure cumulative(Portfolio sum, String suffix) {
    SortedMap<YearMonth, Double> nets = new TreeMap<>();
    for (Projection plan : sum.plans().values()) {
      for (int m = 0; m <= plan.horizon(); m++) {
        nets.merge(
            plan.scenario().start().plusMonths(Math.max(0, m - 1L)),
            plan.net().get(m),
            Double::sum);
      }
    }
    Money money = Money.of(currency(sum));
    YearMonth start = nets.firstKey();
    List<Point> course = new ArrayList<>(List.of(new Point(0, 0)));
    List<Row> rows = new ArrayList<>();
    double cumulative = 0;
    List<Double> values = new ArrayList<>();
    for (YearMonth month = start; !month.isAfter(nets.lastKey()); month = month.plusMonths(1)) {
      cumulative += nets.getOrDefault(month, 0.0);
      values.add(cumulative);
      course.add(new Point(ChronoUnit.MONTHS.between(start, month) + 1, cumulative));
    }
    Scale scale = Scale.of(values.stream().mapToDouble(Double::doubleValue));
    for (int m = 0; m < values.size(); m++) {
      YearMonth month = start.plusMonths(m);
      rows.add(
          Row.of(
              Figures.calendar(month),
              scale.write(nets.getOrDefault(month, 0.0)),
              scale.write(values.get(m))));
    }
    List<LineChart.Mark> marks = new ArrayList<>();
    if (sum.peakFunding() > 0) {
      int at = (int) ChronoUnit.MONTHS.between(start, sum.peakFundingMonth()) + 1;
      marks.add(
          new LineChart.Mark(
              new Point(at, -sum.peakFunding()),
              "peak funding %s, %s"
                  .formatted(
                      money.label(sum.peakFunding()), Figures.calendar(sum.peakFundingMonth())),
              Ink.TEXT,
              true));
    }
    LineChart chart =
        new LineChart(
            "portfolio-cumulative" + suffix,
            "Cumulative net of all plans: staying minus migrating",
            "A line over %d months. It is lowest at %s and ends at %s."
                .formatted(
                    values.size(), money.inWords(-sum.peakFunding()), money.inWords(cumulative)),
            new TimeAxis(start, values.size()),
            money.prefix(),
            List.of(),
            List.of(
                new LineChart.Line(
                    (cumulative < 0 ? "behind by " : "ahead by ")
                        + money.label(Math.abs(cumulative)),
                    Ink.MOVE,
                    false,
                    course)),
            marks,
            List.of());
    return new Block.Figure(
        chart.reading(List.of(new LineChart.Value("", course))),
        "The sum of the base cases by the end of each calendar month, not discounted. A plan that"
            + " has come to its horizon stays where it ended.",
        new DataTable(
            "portfolio-months" + suffix,
            "Net of all plans by month (" + scale.unit(currency(sum)) + ")",
            List.of(Column.text("Month"), Column.number("Net"), Column.number("Cumulative")),
            rows));
  }
}
