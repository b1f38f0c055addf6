package io.midstream.models.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.midstream.models.library.ScenarioLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema takes what the reader takes, and refuses what an editor should mark. */
class ScenarioSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ScenarioSchema.json(), InputFormat.JSON);

  private static final String HEAD =
      "name: x\nstart: 2024-01\nhorizon: 12\ntoday: [{name: bill, monthly: 1k}]\n";

  static Stream<String> sound() throws IOException {
    Stream<String> library =
        ScenarioLibrary.names().stream().map(n -> ScenarioLibrary.text(n).orElseThrow());
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/reference"))) {
      List<String> reference =
          files
              .filter(p -> p.toString().endsWith(".yaml"))
              .sorted()
              .map(ScenarioSchemaTest::read)
              .toList();
      return Stream.concat(library, reference.stream());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("sound")
  void takesEverySoundScenario(String text) {
    List<Error> errors = SCHEMA.validate(text, InputFormat.YAML);
    assertThat(errors).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plam: {}",
        "plan: {waves: 0}",
        "plan: {learning: 0}",
        "plan: {slip: 0.05}",
        "plan: {parallel: many}",
        "plan: {parallel: triangular(1}",
        "target: {reduction: 1.2}",
        "target: {replay: -1}",
        "finance: {discounting: weekly}",
        "finance: {fiscalYearStart: 13}",
        "once: [{name: a, amount: 1}]",
        "tokens: {spend: [{on: a, tokens: 1, from: soon}]}",
        "commitments: [{name: a, monthly: 1, until: 2024-13}]",
        "risks: [{name: a, probability: 2, impact: 1}]"
      })
  void refusesWhatTheReaderRefuses(String section) throws Exception {
    assertThat(SCHEMA.validate(HEAD + section + "\n", InputFormat.YAML)).isNotEmpty();
    assertThat(ScenarioDocument.parse("x.yaml", HEAD + section + "\n").faults()).isNotEmpty();
  }
}
