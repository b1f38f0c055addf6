package io.midstream.models.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to harm or to confuse: each is refused with its place and a reason. */
class DocumentParserAdversarialTest {

  static Stream<Arguments> hostile() {
    String bomb = "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b]\n";
    return Stream.of(
        Arguments.of("alias bomb", bomb, "x.yaml:2:8: '*a' is an alias"),
        Arguments.of("merge key", "a: {<<: {b: 1}}", "x.yaml:1:5: '<<' merges"),
        Arguments.of("deep nesting", "[".repeat(5_000), "x.yaml:1:"),
        Arguments.of("deep blocks", deepBlocks(200), "nested more than 32 levels"),
        Arguments.of("two documents", "a: 1\n---\nb: 2\n", "x.yaml:3:1: a second document"),
        Arguments.of("nothing", "", "the document is empty"),
        Arguments.of("only a comment", "# nothing\n", "the document is empty"),
        Arguments.of(
            "duplicate key", "a: 1\nb: 2\na: 3\n", "x.yaml:3:1: a: the key is there twice"),
        Arguments.of("tab indentation", "a:\n\t- b\n", "x.yaml:2:"),
        Arguments.of("unclosed bracket", "a: [1\nb: 2\n", "x.yaml:2:2: not well-formed"),
        Arguments.of("unclosed quote", "a: \"b\n", "not well-formed"),
        Arguments.of("control character", "a: \u0000b\n", "not well-formed"),
        Arguments.of("huge value", "a: " + "x".repeat(30_000), "a value of 30,000 characters"),
        Arguments.of("many values", "a: [" + "1,".repeat(120_000) + "1]", "more than 100,000"));
  }

  private static String deepBlocks(int levels) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.append(" ".repeat(levels)).append("b: 1\n").toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void refusesWithPlaceAndReason(String name, String text, String message) {
    assertThatThrownBy(() -> DocumentParser.parse("x.yaml", text))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("Exception");
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    byte[] bytes = "#".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> DocumentParser.parse("x.yaml", bytes))
        .hasMessageContaining("1,048,577 bytes");
  }

  @Test
  void refusesWhatIsNoText() {
    assertThatThrownBy(() -> DocumentParser.parse("x.yaml", new byte[] {'a', ':', (byte) 0xff}))
        .hasMessageContaining("not UTF-8");
  }

  @Test
  void readsPastAByteOrderMark() throws Exception {
    Node node = DocumentParser.parse("x.yaml", "\uFEFFa: 1".getBytes(StandardCharsets.UTF_8));
    assertThat(CanonicalJson.of(node)).isEqualTo("{\"a\":\"1\"}");
  }

  @Test
  void keepsKeysThatLookLikeOtherThings() throws Exception {
    Node node = DocumentParser.parse("x.yaml", "on: yes\nno: off\n1: 2\n");
    assertThat(CanonicalJson.of(node)).isEqualTo("{\"1\":\"2\",\"no\":\"off\",\"on\":\"yes\"}");
  }

  @Test
  void jsonWithTabsIsJson() throws Exception {
    Node node = DocumentParser.parse("x.json", "{\n\t\"a\": [1,\n\t2]\n}");
    assertThat(CanonicalJson.of(node)).isEqualTo("{\"a\":[\"1\",\"2\"]}");
  }
}
