package io.midstream.models.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test cases of RFC 7396, Appendix A. */
class MergePatchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":"b"} | {"a":"c"} | {"a":"c"}
          {"a":"b"} | {"b":"c"} | {"a":"b","b":"c"}
          {"a":"b"} | {"a":null} | {}
          {"a":"b","b":"c"} | {"a":null} | {"b":"c"}
          {"a":["b"]} | {"a":"c"} | {"a":"c"}
          {"a":"c"} | {"a":["b"]} | {"a":["b"]}
          {"a":{"b":"c"}} | {"a":{"b":"d","c":null}} | {"a":{"b":"d"}}
          {"a":[{"b":"c"}]} | {"a":[1]} | {"a":[1]}
          ["a","b"] | ["c","d"] | ["c","d"]
          {"a":"b"} | ["c"] | ["c"]
          {"a":"foo"} | null | null
          {"a":"foo"} | "bar" | "bar"
          {"e":null} | {"a":1} | {"e":null,"a":1}
          [1,2] | {"a":"b","c":null} | {"a":"b"}
          {} | {"a":{"bb":{"ccc":null}}} | {"a":{"bb":{}}}
          """)
  void asTheStandardSays(String target, String patch, String result) throws Exception {
    Node patched = MergePatch.apply(parse(target), parse(patch));
    assertThat(CanonicalJson.of(patched)).isEqualTo(CanonicalJson.of(parse(result)));
  }

  private static Node parse(String json) throws DocumentException {
    return DocumentParser.parse("case.json", json);
  }
}
