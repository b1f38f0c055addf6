package io.midstream.reports;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.portfolio.Portfolio;
import io.midstream.engine.simulation.Distribution;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import io.midstream.reports.content.Section;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page before several reports: which plan is worth most, and what all come to together. */
public final class PortfolioReport {
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
      String currency = TogetherSection.currency(sum);
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
              new TogetherSection(sum, suffix, language).blocks()));
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
    return TogetherSection.uncertain(sum)
        ? language.say(
            one
                ? "{0} plan worth {1} in today’s money, between {2} and {3} in 8 of 10 cases"
                : "{0} plans worth {1} in today’s money, between {2} and {3} in 8 of 10 cases",
            sum.plans().size(),
            money.inWords(sum.npv().base()),
            money.inWords(sum.npv().percentile(TogetherSection.LOW)),
            money.inWords(sum.npv().percentile(TogetherSection.HIGH)))
        : language.say(
            one ? "{0} plan worth {1} in today’s money" : "{0} plans worth {1} in today’s money",
            sum.plans().size(),
            money.inWords(sum.npv().base()));
  }

  private Money money(Portfolio sum) {
    return Money.of(TogetherSection.currency(sum), language);
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
              npv.map(d -> percentile(d, TogetherSection.LOW, money)).orElse(""),
              npv.map(d -> percentile(d, TogetherSection.HIGH, money)).orElse(""),
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
}
