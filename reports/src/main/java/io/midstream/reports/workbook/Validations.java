package io.midstream.reports.workbook;

import io.midstream.engine.scenario.Range;
import io.midstream.reports.EngineTerms;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;

/**
 * What may be typed into the cells of a sheet: an illegal value is refused with what is allowed.
 */
final class Validations {
  private static final String LEAST = "-1E+300";
  private static final String MOST = "1E+300";

  /** A box takes 32 characters in its title and 255 in its text. */
  private static final int LONGEST_TITLE = 31;

  private static final int LONGEST_TEXT = 254;

  private final Page page;
  private final Language language;
  private final DataValidationHelper helper;
  private final Map<Range, CellRangeAddressList> ranges = new LinkedHashMap<>();

  Validations(Page page, Language language) {
    this.language = language;
    this.page = page;
    this.helper = page.sheet().getDataValidationHelper();
  }

  /** A number of a range; what cells of one range share is written once. */
  void range(int row, int column, Range range) {
    if (!range.lowIncluded() && range.high() != Double.POSITIVE_INFINITY && bounded(range)) {
      String cell = Page.fixed(row, column);
      add(
          helper.createCustomConstraint(
              "AND(ISNUMBER(%1$s),%1$s>%2$s,%1$s<=%3$s)"
                  .formatted(cell, range.low(), range.high())),
          new CellRangeAddressList(row, row, column, column),
          describe(range));
      return;
    }
    ranges
        .computeIfAbsent(range, r -> new CellRangeAddressList())
        .addCellRangeAddress(row, column, row, column);
  }

  private static boolean bounded(Range range) {
    return range.low() != Double.NEGATIVE_INFINITY;
  }

  void between(int row, int column, double low, double high, String allowed) {
    add(
        helper.createDecimalConstraint(
            OperatorType.BETWEEN, Double.toString(low), Double.toString(high)),
        new CellRangeAddressList(row, row, column, column),
        allowed);
  }

  void whole(int row, int column, int low, int high) {
    add(
        helper.createIntegerConstraint(
            OperatorType.BETWEEN, Integer.toString(low), Integer.toString(high)),
        new CellRangeAddressList(row, row, column, column),
        language.say("{0} to {1}, whole", low, high));
  }

  void list(int row, int column, List<String> allowed) {
    add(
        helper.createExplicitListConstraint(allowed.toArray(String[]::new)),
        new CellRangeAddressList(row, row, column, column),
        String.join(", ", allowed));
  }

  /** Writes those that cells share. */
  void apply() {
    ranges.forEach((range, cells) -> add(constraint(range), cells, describe(range)));
  }

  private String describe(Range range) {
    return new EngineTerms(language).range(range);
  }

  private DataValidationConstraint constraint(Range range) {
    boolean high = range.high() != Double.POSITIVE_INFINITY;
    if (!bounded(range)) {
      return high
          ? helper.createDecimalConstraint(
              OperatorType.LESS_OR_EQUAL, Double.toString(range.high()), null)
          : helper.createDecimalConstraint(OperatorType.BETWEEN, LEAST, MOST);
    }
    String low = Double.toString(range.low());
    if (high) {
      return helper.createDecimalConstraint(
          OperatorType.BETWEEN, low, Double.toString(range.high()));
    }
    return helper.createDecimalConstraint(
        range.lowIncluded() ? OperatorType.GREATER_OR_EQUAL : OperatorType.GREATER_THAN, low, null);
  }

  private void add(
      DataValidationConstraint constraint, CellRangeAddressList cells, String allowed) {
    DataValidation validation = helper.createValidation(constraint, cells);
    validation.setShowErrorBox(true);
    validation.setEmptyCellAllowed(false);
    // For this file format POI means the opposite: the list has its arrow.
    validation.setSuppressDropDownArrow(true);
    validation.createErrorBox(
        Names.shown(language.say("Not a legal value"), LONGEST_TITLE),
        Names.shown(language.say("Allowed: {0}.", allowed), LONGEST_TEXT));
    page.sheet().addValidationData(validation);
  }
}
