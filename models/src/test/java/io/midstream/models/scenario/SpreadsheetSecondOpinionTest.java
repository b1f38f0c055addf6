package io.midstream.models.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.Engine;
import io.midstream.engine.LineFlow;
import io.midstream.engine.Projection;
import io.midstream.engine.Series;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.models.library.ScenarioSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The spreadsheets of {@code spreadsheet/README.md}, recalculated by LibreOffice, against the
 * engine. LibreOffice is needed: {@code ./verify} installs it.
 */
class SpreadsheetSecondOpinionTest {
  private static final Path SHEETS = Path.of("src/test/resources/spreadsheet");
  private static final Pattern CELL = Pattern.compile("\"([^\"]*)\"(?:,|$)|([^,\"]*)(?:,|$)");

  /** Text with full precision rather than as shown. */
  private static final String RECALCULATED =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ft-content-platform", "vsco", "tinder-size"})
  void agreesOnEveryLineCurveAndMeasure(String name) throws Exception {
    Projection ours = Engine.project(ScenarioSource.find(name).document().read().scenario());
    List<List<String>> sheet = recalculate(SHEETS.resolve(name + ".csv"));
    int compared = 0;
    for (Measure measure : Measure.values()) {
      Optional<String> theirs = labelled(sheet, measure.documentName());
      if (theirs.isPresent()) {
        compared++;
        assertClose(
            measure.documentName(),
            ours.measures().value(measure).orElseThrow(),
            Double.parseDouble(theirs.get()));
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(14);

    int header = header(sheet);
    List<String> names = sheet.get(header);
    assertThat(names).hasSizeGreaterThan(ours.lines().size());
    for (LineFlow line : ours.lines()) {
      String column = line.line().name() + " | " + Words.of(line.line().side());
      assertColumn(column, line.flow(), sheet, header, names.indexOf(column));
    }
    for (ScheduleCurve curve :
        List.of(
            ScheduleCurve.NEW,
            ScheduleCurve.PARALLEL,
            ScheduleCurve.BUILDING,
            ScheduleCurve.PROGRAM)) {
      String column = curve.documentName();
      assertColumn(column, ours.curve(curve), sheet, header, names.indexOf(column));
    }
    assertColumn("net", ours.net(), sheet, header, names.indexOf("net"));
    assertColumn("cumulative", ours.cumulative(), sheet, header, names.indexOf("cumulative"));
    assertColumn("discounted", ours.discounted(), sheet, header, names.indexOf("discounted"));
  }

  private List<List<String>> recalculate(Path sheet) throws Exception {
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                RECALCULATED,
                "--outdir",
                folder.resolve("out").toString(),
                sheet.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    boolean ended = process.waitFor(3, TimeUnit.MINUTES);
    Path result = folder.resolve("out").resolve(sheet.getFileName());
    assertThat(ended && Files.exists(result))
        .as("LibreOffice recalculates the sheet: %s", Files.readString(folder.resolve("log")))
        .isTrue();
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(result)) {
      rows.add(cells(line));
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    Matcher matcher = CELL.matcher(line);
    while (matcher.find() && matcher.start() < line.length()) {
      cells.add(Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(2)));
    }
    return cells;
  }

  private static Optional<String> labelled(List<List<String>> sheet, String label) {
    return sheet.stream()
        .filter(row -> row.size() > 1 && row.get(0).equals(label) && !row.get(1).isEmpty())
        .map(row -> row.get(1))
        .findFirst();
  }

  private static int header(List<List<String>> sheet) throws IOException {
    for (int r = 0; r < sheet.size(); r++) {
      if (!sheet.get(r).isEmpty() && sheet.get(r).get(0).equals("month")) {
        return r;
      }
    }
    throw new IOException("the sheet has no monthly table");
  }

  private static void assertColumn(
      String name, Series ours, List<List<String>> sheet, int header, int column) {
    assertThat(column).as("the sheet has a column %s", name).isNotNegative();
    for (int m = 0; m <= ours.lastPeriod(); m++) {
      double theirs = Double.parseDouble(sheet.get(header + 1 + m).get(column));
      assertClose(name + "[" + m + "]", ours.get(m), theirs);
    }
  }

  /** 1e-9 relative; the sheet's text has 15 digits, so next to 0 a millionth of a unit. */
  private static void assertClose(String what, double ours, double theirs) {
    assertThat(ours)
        .as(what)
        .isCloseTo(theirs, within(Math.max(1e-9 * Math.abs(theirs), 1e-9 * 1000)));
  }
}
