package io.midstream.reports.workbook;

import io.midstream.engine.Projection;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Unit;
import io.midstream.reports.ReportInput;
import io.midstream.reports.text.Names;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook being written: its sheets, its names, and what its inputs are called. */
final class Book {
  /** The position that never comes. */
  static final String NEVER = "1E+99";

  private static final int LONGEST_CURRENCY = 12;
  private static final String MONEY = "money";

  private final ReportInput report;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final DefinedNames names = new DefinedNames(workbook);
  private final Map<Tab, Page> pages = new EnumMap<>(Tab.class);
  private final Map<String, String> inputs = new HashMap<>();

  Book(ReportInput report) {
    this.report = report;
    // Each formula is read once more when it is evaluated, which is when a mistake would show.
    workbook.setCellFormulaValidation(false);
    Styles styles = new Styles(workbook, report.scenario().currency());
    for (Tab tab : Tab.values()) {
      if (tab != Tab.TOKENS || report.scenario().tokens().isPresent()) {
        pages.put(tab, new Page(tab, workbook.createSheet(tab.title()), styles));
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

  /** A unit in words, with the currency in place of money. */
  String unit(Unit unit) {
    String label = unit.label();
    return label.startsWith(MONEY) && currency().isPresent()
        ? currency().get() + label.substring(MONEY.length())
        : label;
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
