package io.midstream.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of the code is translated, and nothing else is. */
class TranslationTest {
  private final Map<String, String> german = Words.of("de").texts();

  @Test
  void everyTextIsTranslatedAndNoTranslationIsDead() throws IOException {
    assertThat(TextsOfTheCode.all()).hasSizeGreaterThan(400);
    assertThat(german.keySet()).containsExactlyInAnyOrderElementsOf(TextsOfTheCode.all());
  }

  @Test
  void aTranslationHasTheBlanksOfItsText() {
    german.forEach(
        (english, said) ->
            assertThat(Words.blanks(said)).as(said).isEqualTo(Words.blanks(english)));
  }

  @Test
  void aTranslationEndsAsItsTextDoes() {
    german.forEach(
        (english, said) -> {
          for (String end : Set.of(".", ":", ";", "?")) {
            // "Mio." ends with a point of its own.
            if (!english.startsWith("{0}") || english.length() > 12) {
              assertThat(said.endsWith(end)).as(said).isEqualTo(english.endsWith(end));
            }
          }
          assertThat(said).isEqualTo(said.strip()).doesNotContain("  ", "'");
        });
  }

  /** A number does not part from its sign, nor a sentence from its point. */
  @Test
  void aPercentSignKeepsToItsNumber() {
    assertThat(german.values()).noneMatch(said -> said.matches(".*\\d[ ]?%.*"));
  }

  /** The engine says why a measure has no value; each such reason is known here. */
  @Test
  void everyReasonOfTheEngineIsTranslated() throws IOException {
    Path measures = Path.of("../engine/src/main/java/io/midstream/engine/measure");
    String rates = Files.readString(measures.resolve("RateOfReturn.java"));
    List<String> reasons =
        Pattern.compile("Answer\\.None\\(\\s*\"([^\"]+)\"\\)")
            .matcher(rates)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(reasons).hasSizeGreaterThan(5);
    assertThat(german.keySet()).containsAll(reasons);
    String others = Files.readString(measures.resolve("Measures.java"));
    String reason = others.substring(others.indexOf("String reason(Measure measure"));
    List<String> parts =
        Pattern.compile("\"([^\"]*)\"")
            .matcher(reason.substring(0, reason.indexOf("throw new")))
            .results()
            .map(found -> found.group(1).strip())
            .filter(part -> part.length() > "months".length())
            .toList();
    assertThat(parts).hasSizeGreaterThan(5);
    assertThat(parts)
        .allSatisfy(part -> assertThat(german.keySet()).anyMatch(k -> k.contains(part)));
  }

  /** The engine explains its figures in English; each piece of such a text is known here. */
  @Test
  void everyExplanationOfTheEngineIsTranslated() throws IOException {
    Set<String> pieces = new TreeSet<>();
    try (Stream<Path> files =
        Files.list(Path.of("../engine/src/main/java/io/midstream/engine/explain"))) {
      for (Path file : files.sorted().toList()) {
        String code = Files.readString(file).replaceAll("new IllegalArg[^;]*;|//.*|\\* .*", "");
        Pattern.compile("\"([^\"]*)\"")
            .matcher(code)
            .results()
            .flatMap(found -> Pattern.compile("%[.\\d]*[dsf%]").splitAsStream(found.group(1)))
            .map(piece -> piece.replaceAll("^[ (),]+|[ (),]+$", ""))
            .filter(piece -> piece.matches(".*\\p{L}{2}.*"))
            .forEach(pieces::add);
      }
    }
    assertThat(pieces).hasSizeGreaterThan(50);
    assertThat(pieces)
        .allSatisfy(piece -> assertThat(german.keySet()).anyMatch(key -> key.contains(piece)));
  }

  @Test
  void templatesHaveNoWordsOfTheirOwn() throws IOException {
    for (Path template : TextsOfTheCode.templateFiles()) {
      String shown =
          Files.readString(template)
              .replaceAll("(?s)<#--.*?-->", "")
              .replaceAll("\\$\\{[^}]*\\{\\d}[^}]*}", "")
              .replaceAll("\\$\\{[^}]*}", "");
      String words =
          shown
              .replaceAll("</?[#@](?:[^>\"(]|\"[^\"]*\"|\\([^)]*\\))*>", "")
              .replaceAll("<[^>]+>", "");
      assertThat(words).as(template.toString()).doesNotContainPattern("\\p{L}");
      assertThat(shown)
          .as(template.toString())
          .doesNotContainPattern("(aria-label|alt|title|placeholder)=\"[^\"]*\\p{L}");
    }
  }
}
