package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.models.theme.ThemeExample;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Languages;
import io.midstream.reports.text.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide of themes, and German reports of the library, by the packaged program. */
class ThemesIT {
  private static final Path GUIDE = Path.of("../reports/guide/themes.md");

  /** Shorter parts of a text may be part of a German word or of a name. */
  private static final int TELLING = 12;

  @TempDir Path folder;

  private String run(int exit, String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-jar"));
    command.add(Path.of("target/midstream.jar").toAbsolutePath().toString());
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isEqualTo(exit);
    return out;
  }

  private static List<String> blocks(String kind) throws IOException {
    Matcher block =
        Pattern.compile("(?ms)^```" + kind + "\n(.*?)^```$").matcher(Files.readString(GUIDE));
    return block.results().map(found -> found.group(1)).toList();
  }

  @Test
  void theGuidesCommandsWork() throws Exception {
    List<String> commands = blocks("sh").get(0).lines().toList();
    assertThat(commands).hasSize(3).allMatch(line -> line.startsWith("midstream "));
    for (String command : commands) {
      run(0, command.substring("midstream ".length()).split(" "));
    }
    assertThat(Files.readString(folder.resolve("out/ft-content-platform.html")))
        .contains(
            "<html lang=\"de\">",
            "Muster Verlag GmbH",
            "data:image/svg+xml;base64,",
            "--accent:#7a1f5c",
            "Die AWS-Rechnung",
            "Intern – nur für die Geschäftsleitung")
        .doesNotContain("Die Cloud-Rechnung<");
    assertThat(Files.readString(folder.resolve("out/ft-content-platform-bill-notice.html")))
        .contains("<html lang=\"de\">", "Muster Verlag GmbH");
  }

  @Test
  void theGuidesThemeIsTheExample() throws Exception {
    List<String> said =
        ThemeExample.text()
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    assertThat(blocks("yaml").get(0).lines().toList()).isEqualTo(said);
  }

  @Test
  void theGuidesFaultsAreTheOnesToldAndAllOfThem() throws Exception {
    Files.writeString(
        folder.resolve("theme.yaml"), "organisaton: Muster Verlag GmbH\nlanguage: dee\n");
    String told = run(3, "report", "starter", "--theme", "theme.yaml");
    List<String> guide =
        blocks("").stream()
            .filter(b -> b.startsWith("$"))
            .findFirst()
            .orElseThrow()
            .lines()
            .skip(1)
            .toList();
    assertThat(told.lines().toList()).isEqualTo(guide);
  }

  /** The page has the logo, the PDF has not: whoever forwards it has to hear of it. */
  @Test
  void aLogoThatPaperCannotShowIsTold() throws Exception {
    Files.writeString(folder.resolve("theme.yaml"), "organisation: Muster\nlogo: word.svg\n");
    Files.writeString(
        folder.resolve("word.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='20'><text y='15'>M</text></svg>");
    String remark =
        blocks("").stream().filter(b -> b.startsWith("midstream: ")).findFirst().orElseThrow();
    for (String command : List.of("report", "bill-notice")) {
      String printed = run(0, command, "starter", "--theme", "theme.yaml", "--format", "pdf");
      assertThat(printed).startsWith(remark);
      String page = run(0, command, "starter", "--theme", "theme.yaml", "--format", "html");
      assertThat(page).doesNotContain("logo");
    }
  }

  @Test
  void theGuidesNumbersAreWrittenLikeThat() throws Exception {
    List<String[]> rows =
        Files.readString(GUIDE)
            .lines()
            .filter(line -> line.matches("\\| `(en|de-[A-Z]{2})` \\|.*"))
            .map(line -> line.replace("| `", "").replace("`", "").split(" *\\| *"))
            .toList();
    assertThat(rows).hasSize(4);
    for (String[] row : rows) {
      Locale region = Locale.forLanguageTag(row[0]);
      Language language = Languages.named(region.getLanguage()).orElseThrow().in(region);
      Money money = Money.of("GBP", language);
      assertThat(
              List.of(
                  money.inWords(1_536_334),
                  money.label(86_000),
                  language.percent(0.36),
                  language.digits().upTo(1_981_440, 0)))
          .extracting(text -> text.replace('\u00a0', ' '))
          .isEqualTo(Arrays.asList(row).subList(1, 5));
    }
  }

  @Test
  void germanReportsOfTheLibrarySayNothingInEnglish() throws Exception {
    List<String> scenarios = List.of("ft-content-platform", "starter", "does-not-pay");
    String told =
        run(
            0,
            "report",
            "ft-content-platform",
            "starter",
            "does-not-pay",
            "--language",
            "de",
            "--format",
            "html,md",
            "--trials",
            "500");
    assertThat(told).as("the terminal speaks English").contains("Migrating pays: £1.54");
    List<String> pages = new ArrayList<>(scenarios);
    pages.add("index");
    Language german = Languages.named("de").orElseThrow();
    for (String page : pages) {
      for (String ending : List.of(".html", ".md")) {
        String text =
            Files.readString(folder.resolve("out/" + page + ending))
                .replaceAll("(?m)^.*midstream explain .*$", "");
        for (String english : Language.texts()) {
          String part = longestPart(english);
          // Some words are the same in both languages.
          if (part.length() >= TELLING && !german.say(english, BLANKS).contains(part)) {
            assertThat(text).as(page + ending).doesNotContain(part);
          }
        }
      }
    }
  }

  /** Leaves the blanks of a text as they are. */
  private static final Object[] BLANKS =
      IntStream.range(0, 10).mapToObj(i -> "{" + i + "}").toArray();

  /** The longest part of a text between its blanks. */
  private static String longestPart(String text) {
    return Arrays.stream(text.split("\\{\\d}"))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }
}
