package io.midstream.reports.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.comparison.Comparison;
import io.midstream.engine.portfolio.Portfolio;
import io.midstream.reports.BillLetter;
import io.midstream.reports.Fixtures;
import io.midstream.reports.Letter;
import io.midstream.reports.PortfolioInput;
import io.midstream.reports.PortfolioReport;
import io.midstream.reports.ReportBuilder;
import io.midstream.reports.ReportChange;
import io.midstream.reports.ReportInput;
import io.midstream.reports.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages as they are used: by readers with other eyes and hands than ours, by pointer, by keyboard.
 */
class AccessibilityIT {
  /** Everything that folds is unfolded, and a chart read: hidden parts are not checked. */
  private static final String AXE =
      """
      document.querySelectorAll('details').forEach(d => d.open = true);
      const reader = document.querySelector('.reader');
      if (reader) reader.focus();
      axe.run(RULES).then(found => say(found.violations.map(v =>
        v.impact + ' ' + v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(n => n.html).join(' ')).join('\\n')
        || 'no violation of ' + found.passes.length + ' rules'));
      """;

  private static final String SAY =
      """
      const say = text => {
        const said = document.createElement('pre');
        said.id = 'said';
        said.textContent = text;
        document.body.append(said);
      };
      """;

  @TempDir Path folder;

  static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    ReportInput ft = Fixtures.ftWithOptions();
    ReportInput doubt =
        Fixtures.input(Fixtures.inDoubt())
            .withUncertainty(Fixtures.uncertainty(Fixtures.inDoubt()))
            .withNotices(List.of("A notice."));
    ReportInput changed =
        Fixtures.input(Fixtures.small())
            .withChange(
                new ReportChange(
                    "before",
                    List.of(new ReportChange.Value("horizon", "1 month", "24 months")),
                    Comparison.of(Fixtures.ft(), Fixtures.ft(), 100, 7)));
    pages.put("report", HtmlReport.render(ReportBuilder.of(ft)));
    pages.put("report of chances", HtmlReport.render(ReportBuilder.of(doubt)));
    pages.put("report of a change", HtmlReport.render(ReportBuilder.of(changed)));
    pages.put(
        "letter",
        LetterDocument.html(
            BillLetter.of(ft, Optional.empty(), new Letter.Parties("Finance", "Us", "today"))));
    Portfolio sum =
        Portfolio.of(Map.of("ft", ft.projection(), "doubt", doubt.projection()), 1, 0, 1_000, 7);
    pages.put(
        "portfolio",
        HtmlReport.render(
            PortfolioReport.of(
                new PortfolioInput(
                    List.of(
                        new PortfolioInput.Plan("ft", "ft.html", ft),
                        new PortfolioInput.Plan("doubt", "doubt.html", doubt)),
                    List.of(sum),
                    List.of(new PortfolioInput.Failure("faulty.yaml", List.of("No name."))),
                    "0.1.0",
                    Theme.STANDARD))));
    return pages;
  }

  /** All rules on light pages; on dark ones those of colours, as nothing else differs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1 | {}", "0 | {runOnly: [\"color-contrast\"]}"})
  void axeFindsNothing(int colorScheme, String rules) throws Exception {
    for (Map.Entry<String, String> page : pages().entrySet()) {
      assertThat(
              said(
                  page.getValue(),
                  axe() + ";const RULES = " + rules + ";" + AXE,
                  "--blink-settings=preferredColorScheme=" + colorScheme,
                  "--window-size=900,1200"))
          .as(page.getKey())
          .startsWith("no violation of ");
    }
  }

  @Test
  void theKeyboardReadsAChart() throws Exception {
    String said =
        said(
            HtmlReport.render(ReportBuilder.of(Fixtures.ftWithOptions())),
            """
            const reader = document.querySelector('#figure-cumulative .reader');
            const tip = document.querySelector('#figure-cumulative .tip');
            const out = [tip.hidden];
            reader.focus();
            for (const key of ['End', 'ArrowLeft', 'Home', 'PageDown', 'ArrowRight', 'Escape']) {
              reader.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
              out.push(reader.getAttribute('aria-valuetext') + (tip.hidden ? ' hidden' : ''));
            }
            out.push(reader.getAttribute('aria-valuenow') + '/' + reader.getAttribute('aria-valuemax'));
            out.push(document.getElementById(reader.getAttribute('aria-labelledby')).textContent);
            say(out.join('\\n'));
            """);
    assertThat(said.lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("true"),
            line -> assertThat(line).startsWith("Dec 2023, £"),
            line -> assertThat(line).startsWith("Nov 2023, £"),
            line -> assertThat(line).isEqualTo("today, £0"),
            line -> assertThat(line).startsWith("Dec 2017, −£"),
            line -> assertThat(line).startsWith("Jan 2018, −£"),
            line -> assertThat(line).startsWith("Jan 2018, −£").endsWith(" hidden"),
            line -> assertThat(line).isEqualTo("14/85"),
            line -> assertThat(line).isEqualTo("Cumulative net: staying minus migrating"));
  }

  @Test
  void thePointerReadsAChartAndALinkUnfolds() throws Exception {
    String said =
        said(
            HtmlReport.render(ReportBuilder.of(Fixtures.ftWithOptions())),
            """
            const chart = document.querySelector('#figure-bill .chart');
            const tip = chart.querySelector('.tip');
            chart.querySelectorAll('.readings path')[3]
              .dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
            const out = [[...tip.children].map(line => line.textContent).join(' | ')];
            const box = tip.getBoundingClientRect(), whole = chart.getBoundingClientRect();
            out.push(box.left >= whole.left && box.right <= whole.right && box.top >= whole.top);
            chart.dispatchEvent(new PointerEvent('pointerleave'));
            out.push(tip.hidden);
            const why = document.getElementById('why-npv');
            out.push(why.parentElement.open);
            addEventListener('hashchange', () => {
              out.push(why.parentElement.open);
              say(out.join('\\n'));
            });
            document.querySelector('.figures a[href="#why-npv"]').click();
            """);
    assertThat(said.lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("Apr 2017 | staying: £86,000 | migrating: £")
                    .contains(" | of which paid twice: £"),
            line -> assertThat(line).isEqualTo("true"),
            line -> assertThat(line).isEqualTo("true"),
            line -> assertThat(line).isEqualTo("false"),
            line -> assertThat(line).isEqualTo("true"));
  }

  /** What a script says in a page that would not run any but its own. */
  private String said(String html, String script, String... arguments)
      throws IOException, InterruptedException {
    String page =
        html.replaceFirst("<meta http-equiv[^>]*>", "")
            .replace("</body>", "<script>" + SAY + script + "</script></body>");
    Path file = Files.writeString(folder.resolve("page.html"), page);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--virtual-time-budget=20000", "--dump-dom"));
    String dom = new Chromium(folder).open(file, all.toArray(String[]::new)).output();
    Matcher said = Pattern.compile("(?s)<pre id=\"said\">(.*?)</pre>").matcher(dom);
    assertThat(said.find()).as("the script came to its end").isTrue();
    return said.group(1).replace("&nbsp;", " ").replace("\u2060", "");
  }

  private static String axe() throws IOException {
    try (InputStream in = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
      assertThat(in).as("axe-core is on the class path").isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
