package io.midstream.reports.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.Projection;
import io.midstream.reports.Fixtures;
import io.midstream.reports.ReportInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {
  @Test
  void holdsEveryLineAndPeriod() {
    ReportInput input = Fixtures.input(Fixtures.ft());
    Projection projection = input.projection();
    List<String> rows = CsvReport.render(input).lines().toList();
    assertThat(rows).hasSize(1 + projection.lines().size() + 6);
    assertThat(rows).allMatch(row -> row.split(",", -1).length == 7 + 85);
    assertThat(rows.get(0))
        .startsWith("line,side,category,kind,treatment,path,total,today,2017-01,");
    String[] net = rows.get(rows.size() - 3).split(",", -1);
    assertThat(net[0]).isEqualTo("net");
    assertThat(Double.parseDouble(net[6])).isCloseTo(projection.net().sum(), within(1e-6));
    assertThat(Double.parseDouble(net[7 + 13])).isEqualTo(projection.net().get(13));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1"})
  void noNameBecomesAFormula(String name) {
    assertThat(CsvReport.text(name).replace("\"", "")).startsWith("'");
  }

  @Test
  void quotesWhatNeedsIt() {
    assertThat(CsvReport.text("a, \"b\"")).isEqualTo("\"a, \"\"b\"\"\"");
    assertThat(CsvReport.text("")).isEmpty();
    assertThat(CsvReport.text("plain name")).isEqualTo("plain name");
  }
}
