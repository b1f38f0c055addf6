package io.midstream.reports.workbook;

import io.midstream.engine.scenario.Finance;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Provenance;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.scenario.Wave;
import io.midstream.reports.EngineTerms;
import io.midstream.reports.text.Figures;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.QuantityText;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Every number that a reader may change, each a named cell; and beside it what it was, how sure it
 * is and where it comes from.
 */
final class InputsSheet {
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_TEXT = 1_000;

  private static final int VALUE = 1;
  private static final int ALLOWED = 3;
  private static final int WRITTEN = 4;
  private static final int COLUMNS = 11;
  private static final int HEAD_ROW = 3;

  private static final List<String> DISCOUNTING = List.of("month-end", "mid-month", "year-end");
  private static final List<String> STEPS = List.of("monthly", "yearly");

  private static final Map<String, String> SECTIONS =
      Map.ofEntries(
          Map.entry("finance", Language.key("Discounting")),
          Map.entry("indices", Language.key("Growth a year")),
          Map.entry("today", Language.key("Today: what staying costs")),
          Map.entry("target", Language.key("Target: what the new stack costs")),
          Map.entry("plan", Language.key("Plan")),
          Map.entry("tokens", Language.key("Innovation tokens")),
          Map.entry("once", Language.key("Paid once")),
          Map.entry("benefits", Language.key("Benefits")),
          Map.entry("commitments", Language.key("Commitments")),
          Map.entry("risks", Language.key("Risks")),
          Map.entry("lines", Language.key("Lines of its own")));

  private final Book book;
  private final Page page;
  private final Scenario scenario;
  private final Validations validations;
  private final Map<GrowthIndex, String> steps = new HashMap<>();
  private final List<String> services = new ArrayList<>();
  private int row = HEAD_ROW + 1;

  InputsSheet(Book book) {
    this.book = book;
    this.page = book.page(Tab.INPUTS);
    this.scenario = book.scenario();
    this.validations = new Validations(page, book.language());
  }

  /** The cell that says when an index grows: {@code monthly} or {@code yearly}. */
  String step(GrowthIndex index) {
    return Optional.ofNullable(steps.get(index)).orElseThrow();
  }

  /** A formula for the number of services of a wave. */
  String services(int wave) {
    return services.get(wave);
  }

  void write() {
    page.title(
        "Inputs",
        "Change the numbers on yellow; every other sheet follows. A changed one turns orange. The"
            + " names in the last column stand for these cells in formulas.");
    page.heads(
        HEAD_ROW,
        0,
        "Input",
        "Value",
        "Unit",
        "Allowed",
        "As written",
        "Distribution (the value is its base)",
        "Source",
        "Owner",
        "Date",
        "Confidence",
        "Name in formulas");
    page.numberHeads(HEAD_ROW, VALUE, "Value");
    page.numberHeads(HEAD_ROW, WRITTEN, "As written");
    page.widths(42, 15, 20, 22, 15, 36, 44, 14, 11, 12, 36);
    page.height(HEAD_ROW, 28);
    page.freeze(1, HEAD_ROW + 1);
    page.printNarrow(HEAD_ROW);
    time();
    quantities();
    steps();
    services();
    fixed();
    markChanges();
    validations.apply();
  }

  private void section(String head) {
    page.section(row++, COLUMNS, head);
  }

  private void time() {
    section("Time");
    YearMonth start = scenario.start();
    double first = DateUtil.getExcelDate(start.atDay(1));
    label(book.say("First month"), book.say("calendar month"), book.say("a date"));
    value(first, Shape.MONTH);
    validations.between(row, VALUE, 1, 2_958_000, book.say("a date"));
    name(Named.START_MONTH);
    label(
        book.say("Fiscal year starts in month"),
        book.say("calendar month"),
        book.say("{0} to {1}, whole", 1, 12));
    value(scenario.finance().fiscalYearStart(), Shape.GENERAL);
    validations.whole(row, VALUE, 1, 12);
    name(Named.FISCAL_YEAR_START);
    Finance finance = scenario.finance();
    label(book.say("When in a month its flow falls"), "", String.join(", ", DISCOUNTING));
    choice(LinesSheet.word(finance.discounting()).replace('_', '-'), DISCOUNTING);
    name(Named.DISCOUNTING);
  }

  private void label(String text, String unit, String allowed) {
    page.text(row, 0, text, Look.PLAIN, Shape.TEXT);
    page.text(row, 2, unit, Look.PLAIN, Shape.TEXT);
    page.text(row, ALLOWED, allowed, Look.PLAIN, Shape.TEXT);
  }

  private void value(double value, Shape shape) {
    page.number(row, VALUE, value, Look.INPUT, shape);
    page.number(row, WRITTEN, value, Look.ASIDE, shape);
  }

  private void choice(String value, List<String> allowed) {
    page.text(row, VALUE, value, Look.INPUT, Shape.CENTRED);
    page.text(row, WRITTEN, value, Look.ASIDE, Shape.CENTRED);
    validations.list(row, VALUE, allowed);
  }

  /** Names the value of this row, and goes on to the next. */
  private void name(String name) {
    book.names().define(name, Tab.INPUTS, Page.fixed(row, VALUE));
    page.text(row, COLUMNS - 1, name, Look.ASIDE, Shape.TEXT);
    row++;
  }

  private void quantities() {
    String segment = "";
    for (Input input : scenario.inputs()) {
      if (scenario.facts().contains(input)) {
        continue;
      }
      String first = input.path().split("[.\\[]", 2)[0];
      if (!first.equals(segment)) {
        segment = first;
        section(SECTIONS.getOrDefault(first, Language.key("More")));
      }
      quantity(input);
    }
  }

  private void quantity(Input input) {
    page.foreign(row, 0, input.path(), LONGEST_NAME, Shape.TEXT);
    value(input.base(), Shape.of(input.unit(), input.base()));
    page.text(row, 2, book.unit(input.unit()), Look.PLAIN, Shape.TEXT);
    page.text(
        row,
        ALLOWED,
        new EngineTerms(book.language()).range(input.range()),
        Look.PLAIN,
        Shape.TEXT);
    String distribution =
        QuantityText.of(input.quantity(), input.unit(), Figures.of(scenario, book.language()));
    page.text(row, 5, distribution, Look.PLAIN, Shape.WRAPPED);
    Provenance from = input.provenance();
    if (input.written()) {
      from.source().ifPresent(s -> page.foreign(row, 6, s, LONGEST_TEXT, Shape.WRAPPED));
      if (from.source().isEmpty()) {
        page.say(row, 6, "no source", Look.ASIDE, Shape.TEXT);
      }
    } else {
      page.say(row, 6, "default", Look.ASIDE, Shape.TEXT);
    }
    page.heightFor(
        row, from.source().map(String::length).orElse(0) / 48.0, distribution.length() / 40.0);
    from.owner().ifPresent(s -> page.foreign(row, 7, s, LONGEST_NAME, Shape.TEXT));
    from.date().ifPresent(s -> page.foreign(row, 8, s, LONGEST_NAME, Shape.TEXT));
    from.confidence().ifPresent(s -> page.foreign(row, 9, s, LONGEST_NAME, Shape.TEXT));
    validations.range(row, VALUE, input.range());
    book.bind(input.path(), Tab.INPUTS, Page.fixed(row, VALUE));
    page.text(row, COLUMNS - 1, book.name(input), Look.ASIDE, Shape.TEXT);
    row++;
  }

  private void steps() {
    if (!scenario.indices().isEmpty()) {
      section("When indices grow");
    }
    for (GrowthIndex index : scenario.indices()) {
      label("", "", String.join(", ", STEPS));
      page.foreign(row, 0, index.name(), LONGEST_NAME, Shape.TEXT);
      choice(LinesSheet.word(index.step()), STEPS);
      String name =
          book.names().defineInput("step." + index.name(), Tab.INPUTS, Page.fixed(row, VALUE));
      steps.put(index, name);
      page.text(row, COLUMNS - 1, name, Look.ASIDE, Shape.TEXT);
      row++;
    }
  }

  /**
   * How many services a wave holds: a share of the estate where the document splits it evenly, else
   * a number of its own.
   */
  private void services() {
    section("Services");
    Plan plan = scenario.plan();
    int waves = plan.waves().size();
    OptionalInt estate = evenEstate();
    if (estate.isPresent()) {
      label(
          book.say("Services of the estate, split evenly over the waves"),
          book.unit(Unit.COUNT),
          book.say("0 or more, whole"));
      value(estate.getAsInt(), Shape.GENERAL);
      validations.whole(row, VALUE, 0, 10_000_000);
      book.bind("estate.services", Tab.INPUTS, Page.fixed(row, VALUE));
      String name = book.name("estate.services");
      page.text(row, COLUMNS - 1, name, Look.ASIDE, Shape.TEXT);
      row++;
      for (int w = 0; w < waves; w++) {
        services.add("INT(%1$s/%2$d)+IF(%3$d<MOD(%1$s,%2$d),1,0)".formatted(name, waves, w));
      }
      return;
    }
    for (int w = 0; w < waves; w++) {
      label("", book.unit(Unit.COUNT), book.say("0 or more, whole"));
      page.foreign(row, 0, plan.waves().get(w).name(), LONGEST_NAME, Shape.TEXT);
      value(plan.waves().get(w).services(), Shape.GENERAL);
      validations.whole(row, VALUE, 0, 10_000_000);
      String path = "services of wave " + (w + 1);
      book.bind(path, Tab.INPUTS, Page.fixed(row, VALUE));
      services.add(book.name(path));
      page.text(row, COLUMNS - 1, book.name(path), Look.ASIDE, Shape.TEXT);
      row++;
    }
  }

  /** The services of the estate, where the document says them and leaves the split to the rule. */
  private OptionalInt evenEstate() {
    List<Wave> waves = scenario.plan().waves();
    int all = scenario.plan().services();
    boolean said =
        scenario.facts().stream()
            .anyMatch(fact -> fact.path().equals("estate.services") && fact.base() == all);
    for (int w = 0; w < waves.size(); w++) {
      said &= waves.get(w).services() == Wave.evenPart(all, waves.size(), w);
    }
    return said ? OptionalInt.of(all) : OptionalInt.empty();
  }

  private void fixed() {
    section("Fixed when this workbook was written: to change these, change the scenario");
    fact(book.say("Horizon"), scenario.horizon(), book.unit(Unit.MONTHS));
    book.names().define(Named.HORIZON, Tab.INPUTS, Page.fixed(row - 1, VALUE));
    page.text(row - 1, COLUMNS - 1, Named.HORIZON, Look.ASIDE, Shape.TEXT);
    fact(book.say("Waves"), scenario.plan().waves().size(), book.unit(Unit.COUNT));
    page.say(row, 0, "Currency", Look.PLAIN, Shape.TEXT);
    page.text(
        row,
        VALUE,
        book.currency().orElseGet(() -> book.say("none given")),
        Look.PLAIN,
        Shape.CENTRED);
    row++;
    page.say(
        row++,
        0,
        "Which lines there are, the curve each follows, and its side, category, kind and treatment",
        Look.ASIDE,
        Shape.TEXT);
  }

  private void fact(String label, double value, String unit) {
    page.text(row, 0, label, Look.PLAIN, Shape.TEXT);
    page.number(row, VALUE, value, Look.PLAIN, Shape.GENERAL);
    page.text(row, 2, unit, Look.PLAIN, Shape.TEXT);
    row++;
  }

  private void markChanges() {
    SheetConditionalFormatting formatting = page.sheet().getSheetConditionalFormatting();
    ConditionalFormattingRule changed =
        formatting.createConditionalFormattingRule(
            "AND(NOT(ISBLANK($E%1$d)),$B%1$d<>$E%1$d)".formatted(HEAD_ROW + 2));
    PatternFormatting fill = changed.createPatternFormatting();
    fill.setFillBackgroundColor(Styles.colour(0xf7b267));
    fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(HEAD_ROW + 1, row, VALUE, VALUE)}, changed);
  }
}
