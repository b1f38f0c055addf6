package io.midstream.models.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.Engine;
import io.midstream.engine.LineFlow;
import io.midstream.engine.Projection;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.ScheduleCurve;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Agreement with the independent implementation of {@code reference/README.md}. */
class IndependentResultsTest {
  private static final Path REFERENCE = Path.of("src/test/resources/reference");

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(REFERENCE)) {
      return files
          .map(p -> p.getFileName().toString())
          .filter(n -> n.endsWith(".yaml"))
          .map(n -> n.substring(0, n.length() - ".yaml".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void agreesOnEveryLineCurveAndMeasure(String name) throws Exception {
    Projection ours =
        Engine.project(
            ScenarioDocument.parse(
                    name + ".yaml", Files.readString(REFERENCE.resolve(name + ".yaml")))
                .read()
                .scenario());
    JsonNode theirs = JsonMapper.shared().readTree(read(name + ".json"));

    for (Map.Entry<String, JsonNode> entry : theirs.get("measures").properties()) {
      Measure measure = Measure.named(entry.getKey()).orElseThrow();
      if (entry.getValue().isNull()) {
        assertThat(ours.measures().value(measure)).as(entry.getKey()).isEmpty();
      } else {
        assertClose(
            entry.getKey(),
            ours.measures().value(measure).orElseThrow(),
            entry.getValue().asDouble());
      }
    }
    assertSeries("net", ours.net().toArray(), theirs.get("net"));
    assertSeries("cumulative", ours.cumulative().toArray(), theirs.get("cumulative"));
    for (Map.Entry<String, JsonNode> entry : theirs.get("curves").properties()) {
      ScheduleCurve curve = ScheduleCurve.named(entry.getKey()).orElseThrow();
      assertSeries(entry.getKey(), ours.curve(curve).toArray(), entry.getValue());
    }
    assertThat(ours.lines()).hasSameSizeAs(theirs.get("lines"));
    for (JsonNode line : theirs.get("lines")) {
      assertSeries(line.get("name").asString(), flow(ours, line), line.get("flow"));
    }
  }

  private static String read(String file) {
    try {
      return Files.readString(REFERENCE.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double[] flow(Projection ours, JsonNode line) {
    Optional<LineFlow> found =
        ours.lines().stream()
            .filter(l -> l.line().name().equals(line.get("name").asString()))
            .filter(l -> Words.of(l.line().side()).equals(line.get("side").asString()))
            .findFirst();
    LineFlow flow = found.orElseThrow();
    assertThat(Words.of(flow.line().category())).isEqualTo(line.get("category").asString());
    assertThat(Words.of(flow.line().kind())).isEqualTo(line.get("kind").asString());
    return flow.flow().toArray();
  }

  private static void assertSeries(String name, double[] ours, JsonNode theirs) {
    assertThat(ours).hasSize(theirs.size());
    for (int m = 0; m < ours.length; m++) {
      assertClose(name + "[" + m + "]", ours[m], theirs.get(m).asDouble());
    }
  }

  /** 1e-9 relative; next to 0 the reference's own rounding, a billionth of a currency unit. */
  private static void assertClose(String what, double ours, double theirs) {
    Assertions.assertThat(ours)
        .as(what)
        .isCloseTo(theirs, Assertions.within(1e-9 * Math.max(1, Math.abs(theirs))));
  }
}
