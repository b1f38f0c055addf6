package io.midstream.reports.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.measure.Measure;
import io.midstream.reports.Fixtures;
import io.midstream.reports.Golden;
import io.midstream.reports.ReportBuilder;
import io.midstream.reports.ReportInput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private final String page = HtmlReport.render(ReportBuilder.of(Fixtures.ftWithOptions()));

  @Test
  void aPersonReadsTheFtCase() {
    // Its explanations are many; those of the small case stand for them.
    Golden.check("ft.html.txt", text(page.replaceAll("(?s)<div class=\"reasons\">.*?</div>", "")));
  }

  @Test
  void aPersonReadsTheSmallCase() {
    ReportInput small =
        Fixtures.input(Fixtures.small()).withNotices(List.of("A notice.")).withSeed(7);
    Golden.check("small.html.txt", text(HtmlReport.render(ReportBuilder.of(small))));
  }

  /** What is read: the words of the page and of its charts, block by block. */
  static String text(String html) {
    String words =
        html.replaceAll("(?s)<(style|script)>.*?</\\1>", "")
            .replaceAll("(?s)<g class=\"readings\".*?</g>", "")
            .replace("\u2060", "")
            .replaceAll("(?i)</(td|th|dt|dd|strong|span)>", " ")
            .replaceAll(
                "(?i)<(/?(p|h1|h2|h3|li|tr|caption|text|title|desc|figcaption|summary|pre|div)|br)[^>]*>",
                "\n")
            .replaceAll("<[^>]+>", "")
            .replace("&amp;", "&")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&#39;", "'")
            .replace("&quot;", "\"")
            .replace('\u00a0', ' ');
    return words.replaceAll("[ \t]+", " ").replaceAll(" ?\n[\\s]*", "\n").strip() + "\n";
  }

  @Test
  void needsNothingFromTheNetwork() {
    assertThat(all("(?:src|href|action|data|poster)\\s*=\\s*\"([^\"]*)\""))
        .isNotEmpty()
        .allMatch(target -> target.startsWith("#"));
    assertThat(page).doesNotContain("@import", "url(", "<link", "<iframe", "fetch(", "import(");
    assertThat(page.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
        .doesNotContain("http://", "https://");
  }

  @Test
  void noScriptButItsOwnRuns() throws NoSuchAlgorithmException {
    List<String> scripts = all("(?s)<script>(.*?)</script>");
    assertThat(scripts).hasSize(1);
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(scripts.get(0).getBytes(StandardCharsets.UTF_8));
    assertThat(page)
        .contains(
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%s';"
                .formatted(Base64.getEncoder().encodeToString(digest)));
    assertThat(all("<script")).hasSize(1);
    assertThat(all("\\son[a-z]+=")).isEmpty();
  }

  @Test
  void everyMeasureSaysWhy() {
    List<String> ids = all(" id=\"([^\"]*)\"");
    for (Measure measure : Measure.values()) {
      String id = "why-" + measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(ids).contains(id);
      assertThat(page)
          .contains("<a href=\"#" + id + "\">" + measure.label().replace("'", "&#39;") + "</a>");
    }
    assertThat(all("<a href=\"#(why-[^\"]*)\">Why")).hasSize(6);
    String npv = page.substring(page.indexOf("<ul id=\"why-npv\""));
    assertThat(npv.substring(0, npv.indexOf("</ul>"))).contains("migration effort</a>");
    String effort = page.substring(page.indexOf("<summary>migration effort ="));
    assertThat(effort.substring(0, effort.indexOf("<summary>2000 releases")))
        .as("down to the inputs")
        .contains("plan.creep", "plan.dayRate");
  }

  @Test
  void aLossStaysALossAtTheEndOfALine() {
    assertThat(page).contains("\u2212\u2060£").doesNotContain("\u2212£");
  }

  @Test
  void isWellLabelled() {
    assertThat(page).contains("<html lang=\"en\">", "class=\"skip\"", "<main>", "<nav aria-label");
    List<String> ids = all(" id=\"([^\"]*)\"");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(all("href=\"#([^\"]*)\""));
    for (String labels : all("aria-labelledby=\"([^\"]*)\"")) {
      assertThat(ids).containsAll(List.of(labels.split(" ")));
    }
    int figures = all("(<figure)").size();
    assertThat(figures).isEqualTo(6);
    assertThat(all("(<figcaption)")).hasSize(figures);
    assertThat(all("(<svg [^>]*role=\"img\")")).hasSize(figures);
    assertThat(all("(<desc)")).hasSize(figures);
    assertThat(all("(<summary>The numbers behind)")).hasSize(figures);
    assertThat(all("(<g class=\"readings\")")).hasSize(figures);
    assertThat(all("(<caption)")).hasSameSizeAs(all("(<table)"));
    assertThat(page).doesNotContain("<th>").doesNotContain("<th class");
    assertThat(all("<h([1-6])")).first().isEqualTo("1");
    assertThat(all("<h1")).hasSize(1);
  }

  @Test
  void everyBlankIsFilledIn() {
    assertThat(text(page)).doesNotContain("%d", "%s", "null", "NaN", "Infinity", "Optional[");
  }

  @Test
  void isSmall() {
    assertThat(page.length()).isLessThan(1_500_000);
  }

  private List<String> all(String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    while (matcher.find()) {
      found.add(matcher.groupCount() == 0 ? matcher.group() : matcher.group(1));
    }
    return found;
  }
}
