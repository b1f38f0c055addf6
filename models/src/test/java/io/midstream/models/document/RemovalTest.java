package io.midstream.models.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.midstream.models.library.ScenarioLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemovalTest {
  private static String without(String text, String path) throws DocumentException {
    return Removal.of(path).edit("a.yaml", text.replace("\\n", "\n")).replace("\n", "\\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1\\nb: 2 # two\\nc: 3\\n | b | a: 1\\nc: 3\\n",
        "a: 1\\nb: 2\\n | b | a: 1\\n",
        "a: 1\\nb: 2 | b | a: 1\\n",
        "a: 1\\nb:\\n  c: 2\\n  d: 3\\n\\n# of e\\ne: 4\\n | b | a: 1\\n\\n# of e\\ne: 4\\n",
        "a: 1\\nb:\\n  c: 2\\n  d: 3\\n | b.d | a: 1\\nb:\\n  c: 2\\n",
        "a: {b: 1, c: 2, d: 3} | a.b | a: {c: 2, d: 3}",
        "a: {b: 1, c: 2, d: 3} | a.c | a: {b: 1, d: 3}",
        "a: {b: 1, c: {e: 2}, d: 3} # x | a.d | a: {b: 1, c: {e: 2}} # x",
        "a:\\n- name: x\\n  b: 1\\n  c: 2\\n | a[x].b | a:\\n- name: x\\n  c: 2\\n",
        "a:\\n- b: 1\\n  c: 2\\n | a[0].b | a:\\n- c: 2\\n",
      })
  void cutsTheKeyAndNothingElse(String text, String path, String expected) throws Exception {
    assertThat(without(text, path)).isEqualTo(expected);
  }

  @Test
  void everyKeyOfTheLibraryIsCutOrRefused() throws Exception {
    for (String name : ScenarioLibrary.names()) {
      String text = ScenarioLibrary.text(name).orElseThrow();
      for (WrittenValue value : WrittenValue.of(DocumentParser.parse(name, text))) {
        if (value.path().endsWith("]")) {
          continue;
        }
        try {
          String edited = Removal.of(value.path()).edit(name + ".yaml", text);
          assertThat(edited.length()).as(value.path()).isLessThan(text.length());
        } catch (DocumentException e) {
          assertThat(e.faults().get(0).message())
              .as(name + ": " + value.path())
              .startsWith("this is the only key there");
        }
      }
    }
  }

  @Test
  void saysWhatCannotBeRemoved() {
    assertThatThrownBy(() -> without("a: {b: 1}", "a.b"))
        .hasMessageContaining("'unset a' removes the whole");
    assertThatThrownBy(() -> without("a: 1\\nslip: 2", "slup")).hasMessageContaining("slip");
    assertThatThrownBy(() -> without("a: [1, 2]", "a[0]"))
        .hasMessageContaining("an entry of a list is not removed alone");
    assertThatThrownBy(() -> without("a: 1", "a.b.c")).isInstanceOf(DocumentException.class);
  }
}
