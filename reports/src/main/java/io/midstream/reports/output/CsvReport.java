package io.midstream.reports.output;

import io.midstream.engine.LineFlow;
import io.midstream.engine.Projection;
import io.midstream.engine.Series;
import io.midstream.engine.model.Line;
import io.midstream.reports.ReportInput;
import java.util.ArrayList;
import java.util.List;

/**
 * The monthly cash flow as CSV (RFC 4180, UTF-8): a row for each line and for each sum, a column
 * for each period, at full precision. No text from a scenario can become a formula of whatever
 * opens the file.
 */
public final class CsvReport {
  private static final String NEW_LINE = "\r\n";

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private CsvReport() {}

  /** The file's content. */
  public static String render(ReportInput input) {
    Projection projection = input.projection();
    StringBuilder csv = new StringBuilder();
    List<String> header =
        new ArrayList<>(List.of("line", "side", "category", "kind", "treatment", "path", "total"));
    for (int period = 0; period <= projection.horizon(); period++) {
      header.add(period == 0 ? "today" : projection.scenario().calendarMonth(period).toString());
    }
    row(csv, header);
    for (LineFlow flow : projection.lines()) {
      Line line = flow.line();
      row(
          csv,
          List.of(
              text(line.name()),
              JsonResult.name(line.side()),
              JsonResult.name(line.category()),
              JsonResult.name(line.kind()),
              JsonResult.name(line.treatment()),
              text(line.path())),
          flow.flow());
    }
    sum(csv, "sum of staying", projection.stay());
    sum(csv, "sum of migrating", projection.move());
    sum(csv, "sum of benefits", projection.benefit());
    sum(csv, "net", projection.net());
    row(csv, List.of("cumulative net", "", "", "", "", "", ""), projection.cumulative(), false);
    sum(csv, "discounted net", projection.discounted());
    return csv.toString();
  }

  private static void sum(StringBuilder csv, String name, Series series) {
    row(csv, List.of(name, "", "", "", "", ""), series);
  }

  private static void row(StringBuilder csv, List<String> cells, Series series) {
    row(csv, cells, series, true);
  }

  private static void row(StringBuilder csv, List<String> cells, Series series, boolean withTotal) {
    List<String> all = new ArrayList<>(cells);
    if (withTotal) {
      all.add(number(series.sum()));
    }
    series.stream().mapToObj(CsvReport::number).forEach(all::add);
    row(csv, all);
  }

  private static void row(StringBuilder csv, List<String> cells) {
    csv.append(String.join(",", cells)).append(NEW_LINE);
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /** A text from a scenario; one that could be a formula is disarmed by an apostrophe. */
  static String text(String text) {
    String safe =
        !text.isEmpty()
                && FORMULA.indexOf(
                        text.stripLeading().isEmpty()
                            ? text.charAt(0)
                            : text.stripLeading().charAt(0))
                    >= 0
            ? "'" + text
            : text;
    boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
