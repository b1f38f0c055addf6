package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a scenario comes to and why: {@code run}, {@code explain}, {@code check}, {@code variants},
 * {@code diff}.
 */
class ResultsIT extends GoldenCalls {
  static Stream<Arguments> calls() {
    return Stream.of(
        Arguments.of("run-table", List.of("run", "ft-content-platform")),
        Arguments.of("run-variant", List.of("run", "ft-content-platform", "--variant", "ecs")),
        Arguments.of("run-no-break-even", List.of("run", "does-not-pay")),
        Arguments.of(
            "explain-line",
            List.of(
                "explain",
                "ft-content-platform",
                "--line",
                "hosting (parallel running)",
                "--month",
                "2017-03")),
        Arguments.of("explain-npv", List.of("explain", "ft-content-platform")),
        Arguments.of(
            "explain-curve",
            List.of("explain", "cluster-to-cluster", "--curve", "building", "--month", "2")),
        Arguments.of("unknown-measure", List.of("explain", "starter", "--measure", "nvp")),
        Arguments.of(
            "unknown-line", List.of("explain", "starter", "--line", "cloud bil", "--month", "1")),
        Arguments.of("no-month", List.of("explain", "starter", "--curve", "old")),
        Arguments.of(
            "month-outside", List.of("explain", "starter", "--curve", "old", "--month", "2040-01")),
        Arguments.of("variants", List.of("variants", "ft-content-platform")),
        Arguments.of("diff", List.of("diff", "ft-content-platform", "ft-vm-per-service")),
        Arguments.of(
            "check",
            List.of(
                "check",
                "ft-content-platform",
                "--require",
                "npv > 0",
                "--require",
                "P80(breakEven) < 48",
                "--require",
                "mean(npv) >= 500k",
                "--require",
                "P(breakEven <= 60) >= 90%")),
        Arguments.of(
            "check-json",
            List.of(
                "check",
                "does-not-pay",
                "--require",
                "breakEven < 48",
                "--require",
                "P20(npv) >= -10M",
                "--format",
                "json")),
        Arguments.of("check-nothing", List.of("check", "starter")),
        Arguments.of("check-no-requirement", List.of("check", "starter", "--require", "npv")),
        Arguments.of(
            "check-unknown-measure", List.of("check", "starter", "--require", "P80(nvp) > 0")));
  }

  @Test
  void whatACommandTellsPeopleItTellsProgramsToo() throws Exception {
    JsonNode why = json("explain", "starter", "--measure", "npv", "--format", "json");
    JsonNode npv = why.path("explanations").path(0);
    double value = json("run", "starter", "--format", "json").at("/measures/npv").asDouble();
    assertThat(npv.path("value").asDouble()).isEqualTo(value);
    assertThat(npv.path("parts").size()).isPositive();

    JsonNode variants = json("variants", "ft-content-platform", "--format", "json");
    assertThat(variants.at("/variants/0/variant").isNull()).isTrue();
    assertThat(variants.at("/variants/1/measures/npv").isNumber()).isTrue();

    JsonNode diff = json("diff", "starter", "vsco", "--format", "json");
    assertThat(diff.path("values").size()).isPositive();
    assertThat(diff.at("/measures/npv/before").asDouble()).isEqualTo(value);

    Files.writeString(folder.resolve("bad.yaml"), "name: bad\nhorizn: 12\n");
    Result faults = run("validate", "starter", "bad.yaml", "--format", "json");
    assertThat(faults.exit()).isEqualTo(3);
    JsonNode found = JsonMapper.builder().build().readTree(faults.out());
    assertThat(found.at("/scenarios/0/sound").asBoolean()).isTrue();
    assertThat(found.at("/scenarios/1/faults/0/line").asInt()).isPositive();
    assertThat(found.path("scenarios").path(1).path("faults").toString())
        .contains("\"nearest\":\"horizon\"");
  }

  @Test
  void jsonOnStandardOutputIsNothingElse() throws Exception {
    Result result = run("run", "ft-content-platform", "--format", "json");
    assertThat(result.err()).isEmpty();
    assertThat(result.out().strip()).startsWith("{").endsWith("}").contains("\"breakEven\"");
  }

  @Test
  void runWritesOneFileAScenarioAndGoesOnPastAFaultyOne() throws Exception {
    Result result =
        run("run", "nav", "faulty.yaml", "vsco", "--format", "json", "--out", "results");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("faulty.yaml:5:").contains("1 of 3 scenarios");
    assertThat(folder.resolve("results/nav.json")).isNotEmptyFile();
    assertThat(folder.resolve("results/vsco.json")).isNotEmptyFile();
    try (Stream<Path> files = Files.list(folder.resolve("results"))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void theJsonOfSeveralScenariosIsOneDocument() throws Exception {
    Result result = run("run", "starter", "faulty.yaml", "nav", "--format", "json");
    assertThat(result.exit()).isEqualTo(3);
    JsonNode all = JsonMapper.builder().build().readTree(result.out());
    assertThat(all.isArray()).isTrue();
    assertThat(all.size()).isEqualTo(2);
    assertThat(all.path(1)).isEqualTo(json("run", "nav", "--format", "json"));
  }

  /** A bill that does not change has no reduction, rather than one of minus nothing. */
  @Test
  void nothingIsMinusZero() throws Exception {
    Result result =
        run("simulate", "starter", "--set", "horizon=2", "--trials", "1k", "--format", "json");
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains("billReduction").doesNotContainPattern("-0\\.0\\b");
  }
}
