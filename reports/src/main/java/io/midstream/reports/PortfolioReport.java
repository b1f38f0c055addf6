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
import io.midstream.reports.text.FiscalYears;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Money;
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
  private final Language language;
  private final Chances chances;

  private PortfolioReport(PortfolioInput input) {
    this.input = input;
    this.language = input.theme().language();
    this.chances = new Chances(language);
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
      boolean one = input.sums().size() == 1;
      sections.add(
          new Section(
              "ranking" + suffix,
              language.say(
                  one ? "Plans by net present value" : "Plans by net present value in {0}",
                  currency),
              ranking(sum, suffix)));
      sections.add(
          new Section(
              "years" + suffix,
              language.say(one ? "All plans together" : "All plans together in {0}", currency),
              together(sum, suffix)));
    }
    if (!input.failures().isEmpty()) {
      sections.add(failures());
    }
    return new Report(
        language.say("Portfolio"),
        language.say("Migrations to Kubernetes"),
        answer(),
        sections,
        input.version(),
        input.theme());
  }

  private String answer() {
    List<String> sums = new ArrayList<>();
    for (Portfolio sum : input.sums()) {
      sums.add(worth(sum));
    }
    if (!input.failures().isEmpty()) {
      sums.add(
          language.say(
              input.failures().size() == 1
                  ? "{0} scenario could not be reported"
                  : "{0} scenarios could not be reported",
              input.failures().size()));
    }
    return language.say("{0}.", String.join("; ", sums));
  }

  private String worth(Portfolio sum) {
    boolean one = sum.plans().size() == 1;
    Money money = money(sum);
    return uncertain(sum)
        ? language.say(
            one
                ? "{0} plan worth {1} in today’s money, between {2} and {3} in 8 of 10 cases"
                : "{0} plans worth {1} in today’s money, between {2} and {3} in 8 of 10 cases",
            sum.plans().size(),
            money.inWords(sum.npv().base()),
            money.inWords(sum.npv().percentile(LOW)),
            money.inWords(sum.npv().percentile(HIGH)))
        : language.say(
            one ? "{0} plan worth {1} in today’s money" : "{0} plans worth {1} in today’s money",
            sum.plans().size(),
            money.inWords(sum.npv().base()));
  }

  private Money money(Portfolio sum) {
    return Money.of(currency(sum), language);
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
      String name = language.name(failure.scenario());
      for (String reason : failure.reasons()) {
        rows.add(Row.marked(List.of(name, language.name(reason, 400))));
      }
    }
    return new Section(
        "failures",
        language.say("What could not be reported"),
        List.of(
            new Block.TableBlock(
                new DataTable(
                    "faulty-scenarios",
                    language.say("Scenarios that are in no figure of this page"),
                    List.of(
                        Column.text(language.say("Scenario")),
                        Column.text(language.say("What is wrong"))),
                    rows))));
  }

  /** A plan's results, told in the language of this page. */
  private Story story(PortfolioInput.Plan plan) {
    return Story.of(plan.results().withTheme(input.theme()));
  }

  private List<Block> ranking(Portfolio sum, String suffix) {
    List<PortfolioInput.Plan> plans = new ArrayList<>(input.plans());
    plans.removeIf(plan -> !sum.plans().containsKey(plan.stem()));
    plans.sort(
        Comparator.comparingDouble((PortfolioInput.Plan plan) -> -story(plan).value(Measure.NPV))
            .thenComparing(PortfolioInput.Plan::stem));
    Money money = money(sum);
    List<Row> rows = new ArrayList<>();
    for (PortfolioInput.Plan plan : plans) {
      Story story = story(plan);
      Optional<Distribution> npv =
          plan.results().uncertainty().flatMap(u -> u.simulation().distribution(Measure.NPV));
      Optional<String> chance =
          plan.results()
              .uncertainty()
              .flatMap(u -> u.simulation().probabilityPositive())
              .map(p -> chances.percent(p.value()));
      Row row =
          Row.of(
              language.name(story.scenario().name()),
              money.label(story.value(Measure.NPV)),
              npv.map(d -> percentile(d, LOW, money)).orElse(""),
              npv.map(d -> percentile(d, HIGH, money)).orElse(""),
              chance.orElse(""),
              money.label(story.value(Measure.INVESTMENT)),
              money.label(story.value(Measure.PEAK_FUNDING)),
              breakEven(story),
              story.measure(Measure.ROI).isPresent()
                  ? language.percent(story.value(Measure.ROI))
                  : language.say("none"),
              money.label(story.value(Measure.PEAK_BILL_INCREASE)));
      rows.add(plan.page().isEmpty() ? row : row.linked(plan.page()));
    }
    return List.of(
        new Block.TableBlock(
            new DataTable(
                "plans" + suffix,
                language.say("Base cases, and the simulated range of the net present value"),
                List.of(
                    Column.text(language.say("Plan")),
                    Column.number(language.say("NPV")),
                    Column.number("P10"),
                    Column.number("P90"),
                    Column.number(language.say("NPV above 0")),
                    Column.number(language.say("Investment")),
                    Column.number(language.say("Peak funding")),
                    Column.number(language.say("Break-even")),
                    Column.number(language.say("ROI")),
                    Column.number(language.say("Peak bill rise"))),
                rows)));
  }

  private static String percentile(Distribution npv, int percent, Money money) {
    return npv.percentile(percent).value().map(e -> money.label(e.value())).orElse("");
  }

  private static String breakEven(Story story) {
    return story.measure(Measure.BREAK_EVEN).isEmpty()
        ? story.say("none")
        : story.value(Measure.BREAK_EVEN) == 0
            ? story.say("at once")
            : story.figures().shortMonth(story.figures().monthOf(story.value(Measure.BREAK_EVEN)));
  }

  private List<Block> together(Portfolio sum, String suffix) {
    List<Block> blocks = new ArrayList<>();
    Money money = money(sum);
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
    blocks.add(new Block.Paragraph(assumption(sum)));
    blocks.add(new Block.TableBlock(years(sum, suffix)));
    blocks.add(cumulative(sum, suffix));
    return blocks;
  }

  private String assumption(Portfolio sum) {
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

  private DataTable years(Portfolio sum, String suffix) {
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

  private Block.Figure cumulative(Portfolio sum, String suffix) {
    SortedMap<YearMonth, Double> nets = new TreeMap<>();
    for (Projection plan : sum.plans().values()) {
      for (int m = 0; m <= plan.horizon(); m++) {
        nets.merge(
            plan.scenario().start().plusMonths(Math.max(0, m - 1L)),
            plan.net().get(m),
            Double::sum);
      }
    }
    Money money = money(sum);
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
