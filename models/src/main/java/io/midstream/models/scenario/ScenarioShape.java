package io.midstream.models.scenario;

import static io.midstream.models.scenario.Field.optional;
import static io.midstream.models.scenario.Field.required;

import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Commitment;
import io.midstream.engine.scenario.Finance;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.TargetItem;
import io.midstream.engine.scenario.TodayItem;
import io.midstream.engine.scenario.Treatment;
import io.midstream.engine.scenario.Unit;
import java.util.Arrays;
import java.util.List;

/**
 * Every key of a scenario document: what it means, which values it takes, what holds without it.
 *
 * <p>One long table on purpose: the reader, the schema and a person who asks "which keys are
 * there?" find the answer in one place.
 */
final class ScenarioShape {
  /** The most services of an estate, and of a wave. */
  static final int MOST_SERVICES = 10_000_000;

  /** The most waves of a plan. */
  static final int MOST_WAVES = 1_000;

  private static final FieldType TEXT = new FieldType.Text();
  private static final FieldType INDEX_NAMES = new FieldType.IndexNames();
  private static final FieldType MONEY = quantity(Unit.MONEY, Range.NON_NEGATIVE);
  private static final FieldType MONTHLY = quantity(Unit.MONEY_PER_MONTH, Range.NON_NEGATIVE);
  private static final FieldType SHARE = quantity(Unit.SHARE, Range.SHARE);
  private static final FieldType MONTHS = quantity(Unit.MONTHS, Range.NON_NEGATIVE);
  private static final FieldType RATE = quantity(Unit.RATE_PER_YEAR, Range.RATE);
  private static final FieldType ANY_MONTH = new FieldType.Month(Range.ANY, List.of());
  private static final FieldType CURVE =
      new FieldType.Choice(
          Arrays.stream(ScheduleCurve.values()).map(ScheduleCurve::documentName).toList());

  private ScenarioShape() {}

  private static FieldType quantity(Unit unit, Range range) {
    return new FieldType.Quantity(unit, range);
  }

  private static <E extends Enum<E>> FieldType choice(Class<E> type) {
    return new FieldType.Choice(Words.all(type));
  }

  private static Field name() {
    return required("name", TEXT, "EC2", "Its name, as reports print it.");
  }

  private static Field category(String fallback) {
    return optional("category", choice(Category.class), "people", "What it pays for.").or(fallback);
  }

  private static Field grows() {
    return optional(
            "grows",
            INDEX_NAMES,
            "traffic",
            "The growth index that multiplies it, or a list of several.")
        .or("no growth");
  }

  private static Field treatment() {
    return optional("treatment", choice(Treatment.class), "capex", "How accounting treats it.")
        .or("opex");
  }

  /** Where a number comes from: {@code {value: 2k to 20k, source: …}}. */
  static final ObjectShape VALUE =
      new ObjectShape(
          "sourcedValue",
          "A number with where it comes from.",
          List.of(
              required("value", TEXT, "2k to 20k", "The number, fixed or uncertain."),
              optional("source", TEXT, "2017 AWS invoices", "What it was read from."),
              optional("owner", TEXT, "platform team", "Who answers for it."),
              optional("date", TEXT, "2017-02", "When it was established."),
              optional("confidence", TEXT, "low", "How sure the owner is.")));

  static final ObjectShape FINANCE =
      new ObjectShape(
          "finance",
          "How money of different months is compared.",
          List.of(
              optional(
                      "discountRate",
                      RATE,
                      "8%",
                      "What a year's delay costs: the annual effective discount rate.")
                  .or("0%"),
              optional(
                      "discounting",
                      choice(Finance.Discounting.class),
                      "month-end",
                      "When in a month its money counts as paid.")
                  .or("month-end"),
              optional(
                      "fiscalYearStart",
                      new FieldType.Whole(1, 12),
                      "4",
                      "The calendar month in which the fiscal year begins.")
                  .or("1 (January)")));

  static final ObjectShape INDEX =
      new ObjectShape(
          "index",
          "Growth of a price or a volume.",
          List.of(
              required("rate", RATE, "5%", "Growth a year; negative for a price that falls."),
              optional(
                      "step",
                      choice(GrowthIndex.Step.class),
                      "yearly",
                      "Whether it grows every month or once a year.")
                  .or("monthly")));

  static final ObjectShape ESTATE =
      new ObjectShape(
          "estate",
          "What is migrated.",
          List.of(
              optional(
                      "services",
                      new FieldType.Whole(1, MOST_SERVICES),
                      "150",
                      "How many services migrate.")
                  .or("the sum of the waves' services, or one a wave")));

  static final ObjectShape TODAY =
      new ObjectShape(
          "todayItem",
          "Something that staying costs.",
          List.of(
              name(),
              category("bill"),
              required("monthly", MONTHLY, "60k", "Money a month, today."),
              optional(
                      "retires",
                      choice(TodayItem.Retires.class),
                      "per-service",
                      "When it goes away: with each service, with the last one, or never.")
                  .or("per-service for bill and licence, else last"),
              grows(),
              treatment()));

  static final ObjectShape TARGET_ITEM =
      new ObjectShape(
          "targetItem",
          "Something that the new stack costs.",
          List.of(
              name(),
              category("bill"),
              required("monthly", MONTHLY, "2k", "Money a month, at today's prices."),
              optional(
                      "arrives",
                      choice(TargetItem.Arrives.class),
                      "start",
                      "From when: with each service, from the programme's start, or once the"
                          + " migration is complete.")
                  .or("per-service"),
              grows(),
              treatment()));

  static final ObjectShape TARGET =
      new ObjectShape(
          "target",
          "What Kubernetes costs.",
          List.of(
              optional(
                      "reduction",
                      quantity(Unit.SHARE, Range.REDUCTION),
                      "pert(70%, 80%, 85%)",
                      "By how much every per-service bill of today becomes cheaper; negative:"
                          + " dearer.")
                  .or("no line derived from today's bill"),
              optional(
                      "replay",
                      SHARE,
                      "10%",
                      "Traffic replay and dual publishing while both stacks run, as a share of the"
                          + " per-service target bill.")
                  .or("none"),
              optional(
                      "lines",
                      new FieldType.Items(TARGET_ITEM),
                      "[{name: control plane, monthly: 2k, arrives: start}]",
                      "What the new stack costs besides.")
                  .or("nothing")));

  static final ObjectShape WAVE =
      new ObjectShape(
          "wave",
          "A group of services that migrates together.",
          List.of(
              optional("name", TEXT, "pilot", "Its name.").or("wave 1, wave 2 …"),
              optional(
                      "services",
                      new FieldType.Whole(0, MOST_SERVICES),
                      "12",
                      "How many services it holds.")
                  .or("an even part of what the other waves leave"),
              optional(
                      "starts",
                      new FieldType.Month(Range.FROM_MONTH_1, List.of()),
                      "2017-03",
                      "The month in which its preparation starts.")
                  .or("after the wave before"),
              optional("prepare", MONTHS, "1", "Months of preparation.").or("the plan's"),
              optional("parallel", MONTHS, "2", "Months on both stacks before cutover.")
                  .or("the plan's"),
              optional(
                      "decommission",
                      MONTHS,
                      "0.5",
                      "Months from cutover until its old stack is off.")
                  .or("the plan's")));

  static final ObjectShape CAPACITY =
      new ObjectShape(
          "capacity",
          "Who prepares the migration.",
          List.of(
              required(
                  "engineers", quantity(Unit.COUNT, Range.POSITIVE), "5", "How many engineers."),
              required(
                  "daysPerMonth",
                  quantity(Unit.DAYS, Range.POSITIVE),
                  "16",
                  "Days a month that each gives to it.")));

  static final ObjectShape EFFORT =
      new ObjectShape(
          "effortTask",
          "A piece of work that services need.",
          List.of(
              required("task", TEXT, "systemd units to Helm charts", "What is done."),
              optional("share", SHARE, "30%", "The share of the services that need it.").or("100%"),
              required(
                  "days",
                  quantity(Unit.DAYS, Range.NON_NEGATIVE),
                  "3 to 9",
                  "Engineer-days for each such service.")));

  static final ObjectShape PLAN =
      new ObjectShape(
          "plan",
          "The migration plan.",
          List.of(
              optional(
                      "starts",
                      new FieldType.Month(Range.FROM_MONTH_1, List.of()),
                      "3",
                      "The month in which work on the first wave starts.")
                  .or("month 1"),
              optional(
                      "waves",
                      new FieldType.Waves(WAVE),
                      "12",
                      "How many waves, or a list of them.")
                  .or("1"),
              optional(
                      "capacity",
                      new FieldType.Map(CAPACITY),
                      "{engineers: 5, daysPerMonth: 16}",
                      "Who prepares; with effort it gives the preparation time of a wave.")
                  .or("none: see prepare"),
              optional("prepare", MONTHS, "1", "Months of preparation of a wave.")
                  .or("effort divided by capacity, or 0 without them"),
              optional("every", MONTHS, "1", "The next wave starts so many months after this one.")
                  .or("when the preparation of this one ends"),
              optional(
                      "parallel",
                      MONTHS,
                      "triangular(1, 3, 6)",
                      "Months that a wave runs on both stacks before cutover.")
                  .or("0"),
              optional(
                      "decommission",
                      MONTHS,
                      "1",
                      "Months from cutover until the old stack is off.")
                  .or("0"),
              optional(
                      "slip",
                      quantity(Unit.FACTOR, Range.SLIP),
                      "pert(1, 1.15, 1.8)",
                      "The factor by which the schedule slips.")
                  .or("1"),
              optional(
                      "creep",
                      quantity(Unit.FACTOR, Range.NON_NEGATIVE),
                      "1.2",
                      "The factor of scope creep on the effort.")
                  .or("1"),
              optional(
                      "learning",
                      quantity(Unit.SHARE, Range.LEARNING),
                      "95%",
                      "What each doubling of services done leaves of the effort.")
                  .or("100%: no learning"),
              optional(
                      "effort",
                      new FieldType.Items(EFFORT),
                      "[{task: systemd units to Helm charts, days: 3 to 9}]",
                      "The work for each service.")
                  .or("none"),
              optional(
                      "dayRate",
                      quantity(Unit.MONEY_PER_DAY, Range.NON_NEGATIVE),
                      "600",
                      "What an engineer-day costs; needed where effort is given.")
                  .or("none"),
              optional("dayRateGrows", INDEX_NAMES, "wages", "The index of the day rate.")
                  .or("no growth")));

  static final ObjectShape SPEND =
      new ObjectShape(
          "tokenSpend",
          "A technology that innovation tokens are spent on.",
          List.of(
              optional(
                      "use",
                      TEXT,
                      "service-mesh",
                      "A technology of the catalogue; keys written beside it win.")
                  .or("none: then on and tokens are needed"),
              optional("on", TEXT, "Kubernetes", "The technology's name.").or("the catalogue's"),
              optional(
                      "tokens",
                      quantity(Unit.TOKENS, Range.NON_NEGATIVE),
                      "1.5",
                      "Tokens it takes when new.")
                  .or("the catalogue's"),
              optional(
                      "from",
                      new FieldType.Month(Range.ANY, List.of("start", "complete", "never")),
                      "start",
                      "Since when they are held: a month, or start, complete, never.")
                  .or("month 1"),
              optional(
                      "until",
                      new FieldType.Month(Range.ANY, List.of("start", "complete", "never")),
                      "complete",
                      "Until when they are held: a month, or start, complete, never.")
                  .or("never"),
              optional(
                      "matures",
                      new FieldType.MonthsOrNever(),
                      "24",
                      "Months in which the technology becomes ordinary and frees its tokens.")
                  .or("the catalogue's, else never")));

  static final ObjectShape TOKENS =
      new ObjectShape(
          "tokens",
          "Innovation tokens: how much novelty the organisation can absorb, and what takes it.",
          List.of(
              optional(
                      "supply",
                      quantity(Unit.TOKENS, Range.NON_NEGATIVE),
                      "3",
                      "How many there are.")
                  .or("3"),
              optional(
                      "costPerToken",
                      quantity(Unit.MONEY_PER_TOKEN_MONTH, Range.NON_NEGATIVE),
                      "2k",
                      "The attention a held token takes, money a month.")
                  .or("0"),
              optional(
                      "slipPerToken",
                      quantity(Unit.SHARE, Range.NON_NEGATIVE),
                      "12%",
                      "How much each token beyond the supply stretches the schedule.")
                  .or("0%"),
              optional(
                      "spend",
                      new FieldType.Items(SPEND),
                      "[{on: Kubernetes, tokens: 1.5, from: start, matures: 24}]",
                      "What tokens are spent on.")
                  .or("nothing")));

  static final ObjectShape ONCE =
      new ObjectShape(
          "oneOff",
          "An amount paid once.",
          List.of(
              name(),
              category("other"),
              required("amount", MONEY, "90k", "Money."),
              required(
                  "at",
                  new FieldType.Month(Range.NON_NEGATIVE, List.of()),
                  "3",
                  "The month in which it is paid; 0 is today, before month 1."),
              treatment()));

  static final ObjectShape BENEFIT =
      new ObjectShape(
          "benefit",
          "Something that gets better, in money.",
          List.of(
              name(),
              category("other"),
              required("monthly", MONTHLY, "2k to 8k", "Money a month, at today's prices."),
              optional("follows", CURVE, "complete", "The curve it follows.").or("complete"),
              grows()));

  static final ObjectShape COMMITMENT =
      new ObjectShape(
          "commitment",
          "Committed spend inside today's bill, such as reserved instances.",
          List.of(
              name(),
              required("monthly", MONTHLY, "25k", "Money a month."),
              required("until", ANY_MONTH, "2018-01", "The month at whose start it ends."),
              optional(
                      "covers",
                      choice(Commitment.Covers.class),
                      "old",
                      "The stacks whose bill it covers.")
                  .or("old")));

  static final ObjectShape RISK =
      new ObjectShape(
          "risk",
          "Something that may go wrong.",
          List.of(
              name(),
              category("other"),
              required("probability", SHARE, "30%", "That it happens."),
              required("impact", MONEY, "20k to 200k", "Money, if it does."),
              optional("during", CURVE, "program", "The curve over which the impact is spread.")
                  .or("program")));

  static final ObjectShape LINE =
      new ObjectShape(
          "line",
          "A line of your own: an amount × a curve × an index.",
          List.of(
              name(),
              optional("side", choice(Side.class), "move", "Which future it belongs to.")
                  .or("move"),
              category("other"),
              optional("kind", choice(Kind.class), "run", "Its role in the case.").or("run"),
              optional(
                  "monthly",
                  quantity(Unit.MONEY_PER_MONTH, Range.ANY),
                  "3k",
                  "Money a month; with follows, from, until."),
              optional(
                  "once", quantity(Unit.MONEY, Range.ANY), "15k", "Money paid once; needs at."),
              optional(
                  "total",
                  quantity(Unit.MONEY, Range.ANY),
                  "120k",
                  "Money spread over a curve; needs follows."),
              optional("follows", CURVE, "building", "The curve it follows.").or("always"),
              optional("from", ANY_MONTH, "5", "The month in which it begins."),
              optional(
                  "until",
                  ANY_MONTH,
                  "2018-06",
                  "The month at whose start it ends; where draws put it before from, what lies"
                      + " between is taken back."),
              optional(
                  "at",
                  new FieldType.Month(Range.NON_NEGATIVE, List.of()),
                  "6",
                  "The month in which it is paid; 0 is today."),
              grows(),
              treatment()));

  static final ObjectShape SCENARIO =
      new ObjectShape(
          "scenario",
          "A migration to Kubernetes: what staying costs, what moving costs, and the plan.",
          List.of(
              required("name", TEXT, "FT content platform", "The scenario's name."),
              optional("currency", TEXT, "GBP", "ISO 4217 code of all amounts.")
                  .or("amounts without a currency"),
              required(
                  "start", new FieldType.CalendarMonth(), "2017-01", "Calendar month of month 1."),
              required("horizon", new FieldType.Horizon(), "72", "Months computed, or years: 6y."),
              optional(
                      "finance",
                      new FieldType.Map(FINANCE),
                      "{discountRate: 8%}",
                      FINANCE.meaning())
                  .or("0%, month-end, January"),
              optional(
                      "indices",
                      new FieldType.Indices(INDEX),
                      "{traffic: 5%}",
                      "Growth a year, by name.")
                  .or("none"),
              optional("estate", new FieldType.Map(ESTATE), "{services: 150}", ESTATE.meaning())
                  .or("see services"),
              required(
                  "today",
                  new FieldType.Items(TODAY),
                  "[{name: EC2, monthly: 60k}]",
                  "What staying costs."),
              optional("target", new FieldType.Map(TARGET), "{reduction: 80%}", TARGET.meaning())
                  .or("nothing"),
              optional("plan", new FieldType.Map(PLAN), "{waves: 12, prepare: 1}", PLAN.meaning())
                  .or("one wave in month 1"),
              optional("tokens", new FieldType.Map(TOKENS), "{supply: 3}", TOKENS.meaning())
                  .or("not reckoned with"),
              optional(
                      "once",
                      new FieldType.Items(ONCE),
                      "[{name: training, amount: 90k, at: 3}]",
                      "Amounts paid once, as investment.")
                  .or("none"),
              optional(
                      "benefits",
                      new FieldType.Items(BENEFIT),
                      "[{name: fewer incidents, monthly: 2k to 8k}]",
                      "What gets better, in money.")
                  .or("none"),
              optional(
                      "commitments",
                      new FieldType.Items(COMMITMENT),
                      "[{name: reserved instances, monthly: 25k, until: 2018-01}]",
                      "Committed spend inside today's bill.")
                  .or("none"),
              optional(
                      "risks",
                      new FieldType.Items(RISK),
                      "[{name: outage, probability: 30%, impact: 20k to 200k}]",
                      "What may go wrong.")
                  .or("none"),
              optional(
                      "lines",
                      new FieldType.Items(LINE),
                      "[{name: happier team, kind: benefit, monthly: 3k, follows: complete}]",
                      "Anything else.")
                  .or("none"),
              optional(
                      "correlations",
                      new FieldType.Correlations(),
                      "[[target.reduction, plan.slip, -0.3]]",
                      "Rank correlations between uncertain numbers.")
                  .or("none"),
              optional(
                      "variants",
                      new FieldType.Variants(),
                      "{big-bang: {plan: {waves: 1}}}",
                      "Merge patches on this document (RFC 7396), by name.")
                  .or("none")));
}
