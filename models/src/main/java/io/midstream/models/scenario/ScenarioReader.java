package io.midstream.models.scenario;

import io.midstream.engine.Engine;
import io.midstream.engine.model.Line;
import io.midstream.engine.scenario.Benefit;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Commitment;
import io.midstream.engine.scenario.Correlation;
import io.midstream.engine.scenario.CustomLine;
import io.midstream.engine.scenario.Finance;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.OneOff;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Risk;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Target;
import io.midstream.engine.scenario.TargetItem;
import io.midstream.engine.scenario.TodayItem;
import io.midstream.engine.scenario.Tokens;
import io.midstream.engine.scenario.Treatment;
import io.midstream.engine.scenario.Unit;
import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Fault;
import io.midstream.models.document.Node;
import io.midstream.models.document.Span;
import io.midstream.models.library.Technologies;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns a scenario document into the engine's resolved scenario, gathering all faults of one
 * reading.
 *
 * <p>Where the specification is silent: without {@code estate.services} the estate is the sum of
 * the waves' services, or one a wave; a plan without {@code prepare} and without effort and
 * capacity to derive it from prepares in no time; the discount rate is 0 unless given; the supply
 * of tokens is 3; a line of one's own is a running cost of the move side; names within one list
 * differ, since paths name entries by them.
 */
final class ScenarioReader {
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private final Node document;
  private final Fields root;
  private final List<Fault> faults;
  private final Months months;
  private final IndexNames indices;

  private ScenarioReader(Node document, List<Fault> faults) {
    this.document = document;
    this.root = Fields.of(document, ScenarioShape.SCENARIO, "", faults);
    this.faults = faults;
    this.months = new Months(start().orElse(YearMonth.of(2000, 1)));
    this.indices = IndexNames.of(root);
  }

  /**
   * Reads a document.
   *
   * @throws DocumentException with every fault
   */
  static Scenario read(Node document) throws DocumentException {
    List<Fault> faults = new ArrayList<>();
    ScenarioReader reader = new ScenarioReader(document, faults);
    Optional<Scenario> scenario = reader.scenario();
    if (!faults.isEmpty() || scenario.isEmpty()) {
      throw new DocumentException(faults);
    }
    return scenario.get();
  }

  private Optional<Scenario> scenario() {
    String name = root.text("name").orElse("");
    String currency = currency();
    Optional<YearMonth> start = start();
    Optional<Integer> horizon = horizon();
    Finance finance = finance();
    List<TodayItem> today = today();
    Target target = target();
    Plan plan = plan();
    Optional<Tokens> tokens =
        root.map("tokens", ScenarioShape.TOKENS)
            .map(fields -> new TokenReader(months, Technologies.shipped()).read(fields));
    List<OneOff> once = once();
    List<Benefit> benefits = benefits();
    List<Commitment> commitments = commitments();
    List<Risk> risks = risks();
    List<CustomLine> lines = lines();
    List<Correlation> correlations = CorrelationReader.read(root, document);
    root.node("variants").ifPresent(this::checkVariants);
    if (!faults.isEmpty() || start.isEmpty() || horizon.isEmpty()) {
      return Optional.empty();
    }
    Scenario read =
        new Scenario(
            name,
            currency,
            start.get(),
            horizon.get(),
            facts(horizon.get(), plan),
            finance,
            indices.all(),
            today,
            target,
            plan,
            tokens,
            once,
            benefits,
            commitments,
            risks,
            lines,
            correlations);
    Scenario scenario = CorrelationReader.check(root, document, read);
    if (faults.isEmpty() && Engine.overflows(scenario)) {
      root.fault(
          root.location(),
          "",
          "the figures grow beyond what can be computed with: look for a rate or an amount that is"
              + " too large, or a discount rate next to -100%");
    }
    checkSpreads(scenario);
    return Optional.of(scenario);
  }

  private Optional<YearMonth> start() {
    Optional<Node> value = root.node("start");
    Optional<YearMonth> month =
        value.flatMap(
            n -> n instanceof Node.Scalar s ? Months.calendarMonth(s.text()) : Optional.empty());
    if (value.isPresent() && month.isEmpty()) {
      Fault fault =
          new Fault(
              value.get().location(),
              "start",
              "found " + value.get().describe(),
              Optional.of("a calendar month such as 2017-01"),
              Optional.empty());
      if (!faults.contains(fault)) {
        faults.add(fault);
      }
    }
    return month;
  }

  private Optional<Integer> horizon() {
    Optional<Node> value =
        root.node("horizon").flatMap(n -> root.sourced(n, "horizon")).map(Fields.Sourced::value);
    if (value.isPresent()
        && value.get() instanceof Node.Scalar scalar
        && scalar.text().matches("\\d{1,4}y")) {
      int years = Integer.parseInt(scalar.text().substring(0, scalar.text().length() - 1));
      if (years >= 1 && years * 12 <= Scenario.MAX_HORIZON) {
        return Optional.of(years * 12);
      }
      faults.add(
          new Fault(
              scalar.location(),
              "horizon",
              "found " + scalar.describe(),
              Optional.of("1y to " + Scenario.MAX_HORIZON / 12 + "y"),
              Optional.empty()));
      return Optional.empty();
    }
    return value.flatMap(n -> root.wholeOf(n, "horizon", 1, Scenario.MAX_HORIZON));
  }

  /** The numbers that are no quantities, for the assumptions register. */
  private List<Input> facts(int horizon, Plan plan) {
    List<Input> facts = new ArrayList<>();
    root.fact("horizon", horizon, Unit.MONTHS).ifPresent(facts::add);
    root.map("estate", ScenarioShape.ESTATE)
        .flatMap(estate -> estate.fact("services", plan.services(), Unit.COUNT))
        .ifPresent(facts::add);
    root.map("plan", ScenarioShape.PLAN)
        .filter(p -> p.node("waves").filter(n -> n instanceof Node.Sequence).isEmpty())
        .flatMap(p -> p.fact("waves", plan.waves().size(), Unit.COUNT))
        .ifPresent(facts::add);
    return facts;
  }

  private String currency() {
    String code = root.text("currency").orElse("XXX");
    if (!CURRENCIES.contains(code)) {
      faults.add(
          new Fault(
              root.locationOf("currency"),
              "currency",
              "found '" + code + "'",
              Optional.of("an ISO 4217 code such as GBP, EUR or USD"),
              Optional.empty()));
    }
    return code;
  }

  private static Node.Mapping empty(Fields fields) {
    return new Node.Mapping(fields.location(), List.of(), new Span(0, 0));
  }

  /** The keys of a map that may be left out as a whole: then its own defaults hold. */
  private Fields mapOrEmpty(String key, ObjectShape shape) {
    return root.map(key, shape).orElseGet(() -> Fields.of(empty(root), shape, key, faults));
  }

  private Finance finance() {
    Fields finance = mapOrEmpty("finance", ScenarioShape.FINANCE);
    return new Finance(
        finance.quantity("discountRate", 0),
        finance.choice("discounting", Finance.Discounting.class, Finance.Discounting.MONTH_END),
        finance.whole("fiscalYearStart").orElse(1));
  }

  private List<TodayItem> today() {
    List<TodayItem> today = new ArrayList<>();
    for (Fields item : root.items("today", ScenarioShape.TODAY, "name")) {
      Category category = item.choice("category", Category.class, Category.BILL);
      TodayItem.Retires retires =
          item.choice("retires", TodayItem.Retires.class, TodayItem.defaultRetires(category));
      Treatment treatment = treatment(item);
      var grows = indices.read(item, "grows");
      Optional<String> name = item.text("name");
      item.quantity("monthly")
          .ifPresent(
              amount ->
                  today.add(
                      new TodayItem(name.orElse(""), category, amount, retires, grows, treatment)));
    }
    boolean emptyList =
        root.node("today")
            .filter(n -> n instanceof Node.Sequence s && s.items().isEmpty())
            .isPresent();
    if (emptyList) {
      root.fault("today", "the list is empty: what does staying cost?");
    }
    return today;
  }

  private static Treatment treatment(Fields item) {
    return item.choice("treatment", Treatment.class, Treatment.OPEX);
  }

  private Target target() {
    Fields target = mapOrEmpty("target", ScenarioShape.TARGET);
    List<TargetItem> lines = new ArrayList<>();
    for (Fields item : target.items("lines", ScenarioShape.TARGET_ITEM, "name")) {
      Category category = item.choice("category", Category.class, Category.BILL);
      TargetItem.Arrives arrives =
          item.choice("arrives", TargetItem.Arrives.class, TargetItem.Arrives.PER_SERVICE);
      Treatment treatment = treatment(item);
      var grows = indices.read(item, "grows");
      Optional<String> name = item.text("name");
      item.quantity("monthly")
          .ifPresent(
              amount ->
                  lines.add(
                      new TargetItem(
                          name.orElse(""), category, amount, arrives, grows, treatment)));
    }
    return new Target(target.quantity("reduction"), target.quantity("replay"), lines);
  }

  private Plan plan() {
    Optional<Integer> services = mapOrEmpty("estate", ScenarioShape.ESTATE).whole("services");
    Fields plan = mapOrEmpty("plan", ScenarioShape.PLAN);
    return new PlanReader(plan, months, services).read(indices);
  }

  private List<OneOff> once() {
    List<OneOff> once = new ArrayList<>();
    for (Fields item : root.items("once", ScenarioShape.ONCE, "name")) {
      Category category = item.choice("category", Category.class, Category.OTHER);
      Treatment treatment = treatment(item);
      Optional<String> name = item.text("name");
      Optional<Input> amount = item.quantity("amount");
      Optional<Position> at = months.position(item, "at");
      if (amount.isPresent() && at.isPresent()) {
        once.add(new OneOff(name.orElse(""), category, amount.get(), at.get(), treatment));
      }
    }
    return once;
  }

  private List<Benefit> benefits() {
    List<Benefit> benefits = new ArrayList<>();
    for (Fields item : root.items("benefits", ScenarioShape.BENEFIT, "name")) {
      Category category = item.choice("category", Category.class, Category.OTHER);
      ScheduleCurve follows = EndingCurves.curve(item, "follows", ScheduleCurve.COMPLETE);
      var grows = indices.read(item, "grows");
      Optional<String> name = item.text("name");
      item.quantity("monthly")
          .ifPresent(
              amount ->
                  benefits.add(new Benefit(name.orElse(""), category, amount, follows, grows)));
    }
    return benefits;
  }

  private List<Commitment> commitments() {
    List<Commitment> commitments = new ArrayList<>();
    for (Fields item : root.items("commitments", ScenarioShape.COMMITMENT, "name")) {
      Commitment.Covers covers =
          item.choice("covers", Commitment.Covers.class, Commitment.Covers.OLD);
      Optional<String> name = item.text("name");
      Optional<Input> amount = item.quantity("monthly");
      Optional<Position> until = months.position(item, "until");
      if (amount.isPresent() && until.isPresent()) {
        commitments.add(new Commitment(name.orElse(""), amount.get(), until.get(), covers));
      }
    }
    return commitments;
  }

  private List<Risk> risks() {
    List<Risk> risks = new ArrayList<>();
    for (Fields item : root.items("risks", ScenarioShape.RISK, "name")) {
      Category category = item.choice("category", Category.class, Category.OTHER);
      ScheduleCurve during = EndingCurves.ending(item, "during", ScheduleCurve.PROGRAM);
      Optional<String> name = item.text("name");
      Optional<Input> probability = item.quantity("probability");
      Optional<Input> impact = item.quantity("impact");
      if (probability.isPresent() && impact.isPresent()) {
        risks.add(new Risk(name.orElse(""), category, probability.get(), impact.get(), during));
      }
    }
    return risks;
  }

  private List<CustomLine> lines() {
    List<CustomLine> lines = new ArrayList<>();
    for (Fields item : root.items("lines", ScenarioShape.LINE, "name")) {
      new LineReader(item, months).read(indices).ifPresent(lines::add);
    }
    return lines;
  }

  private void checkVariants(Node variants) {
    if (!(variants instanceof Node.Mapping mapping)) {
      root.fault("variants", "found " + variants.describe() + " where a map of variants is needed");
      return;
    }
    for (Node.Entry entry : mapping.entries()) {
      if (!(entry.value() instanceof Node.Mapping)) {
        root.fault(
            entry.value().location(),
            "variants." + entry.key(),
            "found " + entry.value().describe() + " where a map of changes is needed");
      }
    }
  }

  /** A spread whose curve is empty in the base case has no month to put its money in. */
  private void checkSpreads(Scenario scenario) {
    for (Line line : Engine.linesOnEmptyCurves(scenario)) {
      String[] keys = line.path().split("[.\\[]", 2);
      root.fault(
          root.locationOf(keys[0]),
          line.path(),
          "'%s' is spread over a curve that is empty: no month of this plan is on it"
              .formatted(line.name()));
    }
  }
}
