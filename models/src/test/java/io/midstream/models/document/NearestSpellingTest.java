package io.midstream.models.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestSpellingTest {
  private static final List<String> WORDS =
      List.of("per-service", "last", "never", "parallel", "decommission", "discountRate");

  @ParameterizedTest
  @CsvSource({
    "per-servce, per-service",
    "lats, last",
    "Never, never",
    "paralell, parallel",
    "decom, decommission",
    "discountrate, discountRate"
  })
  void findsWhatWasMeant(String word, String meant) {
    assertThat(NearestSpelling.of(word, WORDS)).hasValue(meant);
  }

  @ParameterizedTest
  @CsvSource({"kubernetes", "x", "''"})
  void doesNotGuessWildly(String word) {
    assertThat(NearestSpelling.of(word, WORDS)).isEmpty();
  }
}
