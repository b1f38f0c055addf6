package io.midstream.reports.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.reports.Fixtures;
import io.midstream.reports.Golden;
import io.midstream.reports.Report;
import io.midstream.reports.ReportBuilder;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
  private final Report report = ReportBuilder.of(Fixtures.ftWithOptions());

  @Test
  void theFtCaseIsAsBefore() {
    Golden.check("ft.md", MarkdownReport.render(report).replace('\u00a0', ' '));
  }

  @Test
  void theSmallCaseIsAsBefore() {
    Report small = ReportBuilder.of(Fixtures.input(Fixtures.small()));
    Golden.check("small.md", MarkdownReport.render(small).replace('\u00a0', ' '));
  }

  @Test
  void showsPicturesWhereThereAreAny() {
    assertThat(MarkdownReport.render(report, Pictures.all("ft", Format.SVG)))
        .contains("![The waves and how many services each moves](ft-waves.svg)");
    assertThat(MarkdownReport.render(report)).doesNotContain("![");
  }

  @Test
  void disarmsWhatMarkdownAndHtmlReadAMeaningInto() {
    assertThat(MarkdownReport.escape("a|b*c_d`e<f>[g](h)#i@j"))
        .isEqualTo("a\\|b\\*c\\_d\\`e&lt;f&gt;\\[g\\](h)\\#i&#64;j");
    assertThat(MarkdownReport.escape("see https://example.org\nnow"))
        .isEqualTo("see https&#58;//example.org now");
  }
}
