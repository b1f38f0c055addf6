package io.midstream.reports;

import io.midstream.engine.Projection;
import io.midstream.engine.portfolio.Portfolio;
import io.midstream.engine.portfolio.PortfolioSum;
import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.LineChart;
import io.midstream.reports.chart.LineChart.Point;
import io.midstream.reports.chart.TimeAxis;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import io.midstream.reports.text.FiscalYears;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Money;
import io.midstream.reports.text.Scale;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** What the plans of one currency come to together. */
final class TogetherSection {
  /** The percentiles shown, in per cent. */
  static final int LOW = 10;

  static final int HIGH = 90;
  private static final int MIDDLE = 50;

  private final Portfolio sum;
  private final String suffix;
  private final Language language;
  private final Chances chances;

  /**
   * The section of one currency.
   *
   * @param suffix ends the ids of its parts, so that another currency has others
   */
  TogetherSection(Portfolio sum, String suffix, Language language) {
    this.sum = sum;
    this.suffix = suffix;
    this.language = language;
    this.chances = new Chances(language);
  }

  /** The currency of the plans of a sum. */
  static String currency(Portfolio sum) {
    return sum.plans().values().iterator().next().scenario().currency();
  }

  /** Whether trials of a sum differ. */
  static boolean uncertain(Portfolio sum) {
    return sum.npv().percentile(LOW) < sum.npv().percentile(HIGH);
  }

  private Money money() {
    return Money.of(currency(sum), language);
  }

  /** The key figures, what they assume, the fiscal years and the course over time. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Money money = money();
    PortfolioSum npv = sum.npv();
    List<Block.KeyFigure> figures = new ArrayList<>();
    figures.add(
        new Block.KeyFigure(
            language.say("Net present value"),
            money.inWords(npv.base()),
            language.say("sum of the base cases")));
    if (uncertain(sum)) {
      figures.add(
          new Block.KeyFigure(
              "P10", money.inWords(npv.percentile(LOW)), language.say("of the simulated sum")));
      figures.add(
          new Block.KeyFigure(
              "P90", money.inWords(npv.percentile(HIGH)), language.say("of the simulated sum")));
      figures.add(
          new Block.KeyFigure(
              language.say("Above 0"),
              chances.percent(npv.positive().value()),
              language.say("likely")));
    }
    figures.add(
        new Block.KeyFigure(
            language.say("Peak funding"),
            money.inWords(sum.peakFunding()),
            sum.peakFunding() > 0
                ? language.calendar(sum.peakFundingMonth())
                : language.say("never behind")));
    blocks.add(new Block.KeyFigures(figures));
    blocks.add(new Block.Paragraph(assumption()));
    blocks.add(new Block.TableBlock(years()));
    blocks.add(cumulative());
    return blocks;
  }

  private String assumption() {
    List<String> sentences = new ArrayList<>();
    if (sum.plans().size() > 1 && uncertain(sum)) {
      sentences.add(
          sum.correlation() == 0
              ? language.say(
                  "The plans are taken as independent: what goes wrong in one says nothing of the"
                      + " others.")
              : language.say(
                  "The net present values of any two plans have a rank correlation of {0}, and the"
                      + " years of a plan go with its net present value.",
                  language.digits().upTo(sum.correlation(), 3)));
    }
    sentences.add(
        sum.trials() == 0
            ? language.say("Base cases only: nothing was simulated.")
            : uncertain(sum)
                ? language.say("{0} trials of each plan.", language.digits().upTo(sum.trials(), 0))
                : language.say("No input of these plans is uncertain."));
    sentences.add(
        language.say(
            "Each net present value is discounted at its plan’s rate to its plan’s first month; the"
                + " years are not discounted."));
    return String.join(" ", sentences);
  }

  private DataTable years() {
    Scale scale =
        Scale.of(
            sum.years().values().stream()
                .flatMapToDouble(
                    y -> DoubleStream.of(y.base(), y.percentile(LOW), y.percentile(HIGH))),
            language);
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
                  chances.percent(net.positive().value()))
              : Row.of(name, scale.write(net.base())));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(language.say("Fiscal year")));
    columns.add(Column.number(language.say("Base cases")));
    List<String> totals = new ArrayList<>(List.of(language.say("All years"), scale.write(total)));
    if (uncertain(sum)) {
      for (String header :
          List.of(language.say("Mean"), "P10", "P50", "P90", language.say("Above 0"))) {
        columns.add(Column.number(header));
      }
      totals.addAll(List.of(scale.write(mean), "", "", "", ""));
    }
    rows.add(Row.total(totals));
    return new DataTable(
        "portfolio-years" + suffix,
        language.say("Net of all plans by fiscal year") + " (" + scale.unit(currency(sum)) + ")",
        columns,
        rows);
  }

  private Block.Figure cumulative() {
    SortedMap<YearMonth, Double> nets = new TreeMap<>();
    for (Projection plan : sum.plans().values()) {
      for (int m = 0; m <= plan.horizon(); m++) {
        nets.merge(
            plan.scenario().start().plusMonths(Math.max(0, m - 1L)),
            plan.net().get(m),
            Double::sum);
      }
    }
    Money money = money();
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
    Scale scale = Scale.of(values.stream().mapToDouble(Double::doubleValue), language);
    for (int m = 0; m < values.size(); m++) {
      YearMonth month = start.plusMonths(m);
      rows.add(
          Row.of(
              language.calendar(month),
              scale.write(nets.getOrDefault(month, 0.0)),
              scale.write(values.get(m))));
    }
    List<LineChart.Mark> marks = new ArrayList<>();
    if (sum.peakFunding() > 0) {
      int at = (int) ChronoUnit.MONTHS.between(start, sum.peakFundingMonth()) + 1;
      marks.add(
          new LineChart.Mark(
              new Point(at, -sum.peakFunding()),
              language.say(
                  "peak funding {0}, {1}",
                  money.label(sum.peakFunding()), language.calendar(sum.peakFundingMonth())),
              Ink.TEXT,
              true));
    }
    LineChart chart =
        new LineChart(
            "portfolio-cumulative" + suffix,
            language.say("Cumulative net of all plans: staying minus migrating"),
            language.say(
                "A line over {0} months. It is lowest at {1} and ends at {2}.",
                values.size(), money.inWords(-sum.peakFunding()), money.inWords(cumulative)),
            new TimeAxis(start, values.size(), language),
            money,
            List.of(),
            List.of(
                new LineChart.Line(
                    language.say(
                        cumulative < 0 ? "behind by {0}" : "ahead by {0}",
                        money.label(Math.abs(cumulative))),
                    Ink.MOVE,
                    false,
                    course)),
            marks,
            List.of());
    return new Block.Figure(
        chart.reading(List.of(new LineChart.Value("", course))),
        language.say(
            "The sum of the base cases by the end of each calendar month, not discounted. A plan"
                + " that has come to its horizon stays where it ended."),
        new DataTable(
            "portfolio-months" + suffix,
            language.say("Net of all plans by month") + " (" + scale.unit(currency(sum)) + ")",
            List.of(
                Column.text(language.say("Month")),
                Column.number(language.say("Net")),
                Column.number(language.say("Cumulative"))),
            rows));
  }
}
