package io.midstream.reports.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.reports.Fixtures;
import io.midstream.reports.ReportInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report as a browser shows it, with the fonts of this machine. */
class HtmlInChromiumIT {
  /** Measures the page from inside; the report itself has no script and allows none. */
  private static final String RULER =
      """
      <pre id="measured"></pre><script>
      const out = {wide: document.documentElement.scrollWidth, window: innerWidth,
        paper: getComputedStyle(document.documentElement).backgroundColor, figures: []};
      for (const svg of document.querySelectorAll('figure svg')) {
        const box = svg.getBoundingClientRect(), view = svg.viewBox.baseVal;
        const words = [...svg.querySelectorAll('text')].map(t => ({t: t.textContent, b: t.getBBox()}));
        const outside = words.filter(w => w.b.x < view.x - 1 || w.b.x + w.b.width > view.width + 1
          || w.b.y < -1 || w.b.y + w.b.height > view.height + 1).map(w => w.t);
        const touching = [];
        words.forEach((a, i) => words.slice(i + 1).forEach(b => {
          const x = Math.min(a.b.x + a.b.width, b.b.x + b.b.width) - Math.max(a.b.x, b.b.x);
          const y = Math.min(a.b.y + a.b.height, b.b.y + b.b.height) - Math.max(a.b.y, b.b.y);
          if (x > 1 && y > 4) touching.push(a.t + ' / ' + b.t);
        }));
        out.figures.push({width: box.width, height: box.height, words: words.length, outside, touching});
      }
      document.getElementById('measured').textContent = JSON.stringify(out);
      </script></body>
      """;

  @TempDir Path folder;
  private Chromium chromium;

  @BeforeEach
  void find() {
    chromium = new Chromium(folder);
  }

  private static ReportInput many() {
    Fixtures.Builder many = new Fixtures.Builder();
    many.waves = 45;
    many.horizon = 30;
    many.parallel = 6;
    many.name = "a plan of forty-five waves";
    many.currency = "SEK";
    return Fixtures.input(many.build());
  }

  private Path page(ReportInput input) throws IOException {
    return ReportWriter.write(input, folder, Set.of(Format.HTML)).get(0);
  }

  private JsonNode measured(Path page, String... arguments)
      throws IOException, InterruptedException {
    String html = Files.readString(page).replaceFirst("<meta http-equiv[^>]*>", "");
    Path copy = Files.writeString(folder.resolve("measured.html"), html.replace("</body>", RULER));
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--dump-dom");
    String dom = chromium.open(copy, all.toArray(String[]::new)).output();
    Matcher json = Pattern.compile("<pre id=\"measured\">(.*?)</pre>").matcher(dom);
    assertThat(json.find()).as("the page was measured").isTrue();
    String text = json.group(1).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
    return JsonMapper.builder().build().readTree(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {600, 1000})
  void everyFigureIsThereAndItsWordsAreReadable(int width)
      throws IOException, InterruptedException {
    for (ReportInput input :
        List.of(Fixtures.ftWithOptions(), Fixtures.input(Fixtures.small()), many())) {
      JsonNode seen = measured(page(input), "--window-size=" + width + ",900");
      assertThat(seen.path("wide").asInt())
          .as("no scrolling sideways")
          .isLessThanOrEqualTo(seen.path("window").asInt());
      assertThat(seen.path("figures").size()).isGreaterThanOrEqualTo(5);
      for (JsonNode figure : seen.path("figures")) {
        assertThat(figure.path("width").asDouble()).isGreaterThan(500);
        assertThat(figure.path("height").asDouble()).isGreaterThan(60);
        assertThat(figure.path("words").asInt()).isGreaterThan(3);
        assertThat(figure.path("outside")).as("words outside the chart").isEmpty();
        assertThat(figure.path("touching")).as("words over words").isEmpty();
      }
    }
  }

  @Test
  void followsTheLightAndTheDark() throws IOException, InterruptedException {
    Path page = page(Fixtures.input(Fixtures.small()));
    String light =
        measured(page, "--blink-settings=preferredColorScheme=1").path("paper").asString();
    String dark =
        measured(page, "--blink-settings=preferredColorScheme=0").path("paper").asString();
    assertThat(light).isEqualTo("rgb(255, 255, 255)");
    assertThat(dark).isEqualTo("rgb(21, 24, 27)");
  }

  @Test
  void opensWithoutAComplaintAndPrints() throws IOException, InterruptedException {
    Path page = page(Fixtures.ftWithOptions());
    Path picture = folder.resolve("page.png");
    Path paper = folder.resolve("page.pdf");
    assertThat(chromium.open(page, "--screenshot=" + picture).console()).isEmpty();
    assertThat(picture).isNotEmptyFile();
    chromium.open(page, "--print-to-pdf=" + paper);
    assertThat(Files.size(paper)).isGreaterThan(50_000);
  }
}
