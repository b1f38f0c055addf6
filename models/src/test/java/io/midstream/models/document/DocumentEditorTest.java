package io.midstream.models.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.midstream.models.library.ScenarioLibrary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changed values change; every other character stays. */
class DocumentEditorTest {
  private static final String PLAN =
      """
      # the plan
      plan:
        waves: 12   # a dozen
        effort:
          - {task: "a, b", days: 3 to 9}  # guessed
          - task: c
            days: {value: 5, source: us}
      name: Größe 😀 x   # after an emoji
      note: |
        two
        lines
      empty:
      """;

  private static String edit(String... settings) throws DocumentException {
    List<Setting> all = new ArrayList<>();
    for (String setting : settings) {
      all.add(Setting.parse(setting));
    }
    return DocumentEditor.edit("plan.yaml", PLAN, all);
  }

  @Test
  void replacesAValueAndKeepsItsComment() throws Exception {
    assertThat(edit("plan.waves=6")).isEqualTo(PLAN.replace("waves: 12   #", "waves: 6   #"));
  }

  @Test
  void quotesWhatAFlowMapWouldCut() throws Exception {
    assertThat(edit("plan.effort[a, b].days=triangular(1, 3, 6)"))
        .isEqualTo(PLAN.replace("days: 3 to 9", "days: \"triangular(1, 3, 6)\""));
  }

  @Test
  void keepsTheProvenanceOfANumber() throws Exception {
    assertThat(edit("plan.effort[1].days=7"))
        .isEqualTo(PLAN.replace("{value: 5, source: us}", "{value: 7, source: us}"));
  }

  @Test
  void findsItsPlaceBehindAnEmoji() throws Exception {
    assertThat(edit("name=short")).isEqualTo(PLAN.replace("Größe 😀 x", "short"));
    assertThat(edit("empty=3")).isEqualTo(PLAN.replace("empty:\n", "empty: 3\n"));
    assertThat(edit("note=one line")).isEqualTo(PLAN.replace("|\n  two\n  lines\n", "one line\n"));
  }

  @Test
  void addsAKeyThatIsNotThereYet() throws Exception {
    assertThat(edit("plan.effort[0].share=30%"))
        .isEqualTo(PLAN.replace("days: 3 to 9}", "days: 3 to 9, share: 30%}"));
    assertThat(edit("finance.discountRate=8%")).contains("finance: {discountRate: 8%}");
  }

  @Test
  void saysWhatThereIsWhenAPathLeadsNowhere() {
    assertThatThrownBy(() -> edit("plan.effort[d].days=1"))
        .hasMessageContaining("there is no entry 'd'")
        .hasMessageContaining("a, b, c");
    assertThatThrownBy(() -> edit("plan")).hasMessageContaining("is no setting");
    assertThatThrownBy(() -> edit("[0]=1")).hasMessageContaining("is no path");
    assertThatThrownBy(() -> edit("plan.waves.more=1")).hasMessageContaining("would be a key of");
  }

  static List<String> library() {
    return ScenarioLibrary.names();
  }

  @ParameterizedTest
  @MethodSource("library")
  void everyNumberOfTheLibraryCanBeSetAloneAndBack(String name) throws Exception {
    String text = ScenarioLibrary.text(name).orElseThrow();
    Node root = DocumentParser.parse(name + ".yaml", text);
    List<String> paths = new ArrayList<>();
    numbers(root, "", paths);
    assertThat(paths).isNotEmpty();
    for (String path : paths) {
      String edited =
          DocumentEditor.edit(name + ".yaml", text, List.of(Setting.of(path, "424242")));
      List<String> before = text.lines().toList();
      List<String> after = edited.lines().toList();
      assertThat(after).hasSameSizeAs(before);
      long changed = 0;
      for (int i = 0; i < before.size(); i++) {
        changed += before.get(i).equals(after.get(i)) ? 0 : 1;
      }
      assertThat(changed).as(path).isEqualTo(1);
      assertThat(edited).contains("424242");
    }
  }

  private static void numbers(Node node, String path, List<String> paths) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        numbers(entry.value(), path.isEmpty() ? entry.key() : path + "." + entry.key(), paths);
      }
    } else if (node instanceof Node.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        numbers(list.items().get(i), path + "[" + i + "]", paths);
      }
    } else if (((Node.Scalar) node).kind() == Node.Scalar.Kind.NUMBER) {
      paths.add(path);
    }
  }
}
