package io.midstream.models.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThemeDocumentTest {
  private static final List<String> LANGUAGES = List.of("en", "de");

  private static ThemeDocument read(String text) throws DocumentException {
    return ThemeDocument.read("t.yaml", text.getBytes(StandardCharsets.UTF_8), LANGUAGES);
  }

  private static List<String> faults(String text) {
    try {
      read(text);
      return List.of();
    } catch (DocumentException e) {
      return e.faults().stream().map(Fault::render).toList();
    }
  }

  @Test
  void theShippedExampleIsSound() throws Exception {
    ThemeDocument theme = read(ThemeExample.text());
    assertThat(theme.value("language")).contains("de");
    assertThat(theme.value("logo")).contains(ThemeExample.LOGO);
    assertThat(theme.value("colours.dark.accent")).contains("#e6a3cf");
    assertThat(theme.wording()).containsEntry("Cloud bill", "AWS-Rechnung");
    assertThat(ThemeExample.logo()).isNotEmpty();
  }

  @Test
  void everyFaultIsFoundInOneReading() {
    assertThat(
            faults(
                """
                organisaton: Muster Verlag GmbH
                language: dee
                logo: [a, b]
                colours:
                  accent: #7a1f5c
                  txt: "#1a1a1a"
                  background: "white"
                  dark: "#000000"
                wording: none
                footer:
                """))
        .containsExactly(
            "t.yaml:1:1: organisaton: unknown key 'organisaton'; allowed: organisation, language,"
                + " locale, logo, colours, wording, footer — did you mean 'organisation'?",
            "t.yaml:2:11: language: found 'dee'; allowed: en, de — did you mean 'de'?",
            "t.yaml:3:7: logo: found a list; allowed: a text",
            "t.yaml:5:10: colours.accent: found no value; allowed: \"#rrggbb\" in quotes, without"
                + " which # begins a comment",
            "t.yaml:6:3: colours.txt: unknown key 'txt'; allowed: accent, text, background, dark"
                + " — did you mean 'text'?",
            "t.yaml:7:15: colours.background: found 'white'; allowed: \"#rrggbb\" in quotes,"
                + " without which # begins a comment",
            "t.yaml:8:9: colours.dark: found '#000000'; allowed: a map with accent, text,"
                + " background",
            "t.yaml:9:10: wording: found 'none'; allowed: a map of texts by what they replace",
            "t.yaml:10:8: footer: found no value; allowed: a text");
  }

  @Test
  void aFaultThatIsFoundLaterHasItsPlace() throws Exception {
    ThemeDocument theme = read("footer: a\nwording:\n  Cloud bil: b\n");
    Fault fault =
        theme.fault(
            ThemeDocument.wordingPath("Cloud bil"),
            "no such text",
            Optional.empty(),
            Optional.of("Cloud bill"));
    assertThat(fault.render())
        .isEqualTo("t.yaml:3:3: wording[Cloud bil]: no such text — did you mean 'Cloud bill'?");
    assertThatThrownBy(() -> theme.fault("logo", "", Optional.empty(), Optional.empty()))
        .hasMessage("the theme has no logo");
  }

  @Test
  void theSchemaTakesWhatTheReaderTakes() {
    String schema = ThemeSchema.json(LANGUAGES, List.of("Cloud bill"));
    Map<String, Boolean> documents =
        Map.of(
            ThemeExample.text(),
            true,
            "language: fr",
            false,
            "logos: a.svg",
            false,
            "colours: {accent: white}",
            false,
            "colours: {dark: {accent: \"#ffffff\"}}",
            true,
            "wording: {Cloud bill: ''}",
            false);
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON);
    documents.forEach(
        (text, sound) ->
            assertThat(compiled.validate(text, InputFormat.YAML).isEmpty())
                .as(text)
                .isEqualTo(sound)
                .isEqualTo(faults(text).isEmpty()));
  }
}
