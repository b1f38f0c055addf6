package io.midstream.reports.workbook;

import io.midstream.engine.Projection;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Unit;
import io.midstream.reports.ReportInput;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Names;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook being written: its sheets, its names, and what its inputs are called. */
final class Book {
  /** The position that never comes. */
  static final String NEVER = "1E+99";

  private static final int LONGEST_CURRENCY = 12;

  /** A formula takes texts of 255 characters. */
  private static final int LONGEST_IN_FORMULA = 254;

  private final ReportInput report;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final DefinedNames names = new DefinedNames(workbook);
  private final Map<Tab, Page> pages = new EnumMap<>(Tab.class);
  private final Map<String, String> inputs = new HashMap<>();

  Book(ReportInput report) {
    this.report = report;
    // Each formula is read once more when it is evaluated, which is when a mistake would show.
    workbook.setCellFormulaValidation(false);
    Styles styles = new Styles(workbook, report.scenario().currency(), language());
    for (Tab tab : Tab.values()) {
      if (tab != Tab.TOKENS || report.scenario().tokens().isPresent()) {
        pages.put(tab, new Page(tab, workbook.createSheet(tab.title()), styles, language()));
      }
    }
  }

  ReportInput report() {
    return report;
  }

  Projection projection() {
    return report.projection();
  }

  Scenario scenario() {
    return report.scenario();
  }

  int horizon() {
    return scenario().horizon();
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  DefinedNames names() {
    return names;
  }

  Page page(Tab tab) {
    return Optional.ofNullable(pages.get(tab)).orElseThrow();
  }

  /** The currency of all amounts, if the scenario has one. */
  Optional<String> currency() {
    String currency = scenario().currency();
    return currency.equals("XXX")
        ? Optional.empty()
        : Optional.of(Names.shown(currency, LONGEST_CURRENCY));
  }

  /** The language of the workbook's words. */
  Language language() {
    return report.theme().language();
  }

  /** A text of this package, given in English with what fills its blanks. */
  String say(String english, Object... values) {
    return language().say(english, values);
  }

  /** A text of this package as a formula holds it: in quotes, and no longer than one may be. */
  String quoted(String english, Object... values) {
    String said = Names.shown(say(english, values), LONGEST_IN_FORMULA);
    return "\"" + said.replace('"', '”') + "\"";
  }

  private static final List<String> WORDS =
      List.of(
          Language.key("staying"),
          Language.key("migrating"),
          Language.key("bill"),
          Language.key("people"),
          Language.key("licence"),
          Language.key("service"),
          Language.key("other"),
          Language.key("opex"),
          Language.key("capex"));

  /** A side, category or treatment where it is shown; formulas look for the English word. */
  String word(Enum<?> value) {
    String english = value instanceof Side side ? LinesSheet.word(side) : LinesSheet.word(value);
    if (!WORDS.contains(english)) {
      throw new IllegalStateException("no word for " + value);
    }
    return say(english);
  }

  /** A unit in words, with the currency in place of money. */
  String unit(Unit unit) {
    Optional<String> currency = currency();
    if (currency.isEmpty()) {
      return say(unit.label());
    }
    return switch (unit) {
      case MONEY -> currency.get();
      case MONEY_PER_MONTH -> say("{0} a month", currency.get());
      case MONEY_PER_DAY -> say("{0} a day", currency.get());
      case MONEY_PER_TOKEN_MONTH -> say("{0} a token and month", currency.get());
      default -> say(unit.label());
    };
  }

  /** Makes the name of an input's cell known. */
  void bind(String path, Tab tab, String address) {
    inputs.put(path, names.defineInput(path, tab, address));
  }

  /** The name of the cell that holds an input. */
  String name(Input input) {
    return name(input.path());
  }

  String name(String path) {
    return Optional.ofNullable(inputs.get(path))
        .orElseThrow(() -> new IllegalStateException("the input has no cell: " + path));
  }

  /** A position, in months from the first day of month 1. */
  String position(Position position) {
    if (position instanceof Position.AtMonth at) {
      return "(" + name(at.month()) + "-1)";
    }
    return switch ((Position.Landmark) position) {
      case START -> Named.FIRST;
      case COMPLETE -> Named.LAST;
      case NEVER -> NEVER;
    };
  }
}
