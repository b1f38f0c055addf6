package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Simulation, sensitivity, grid, goal seek, comparison, optimisation. */
class AnalysesIT extends GoldenCalls {
  static Stream<Arguments> calls() {
    return Stream.of(
        Arguments.of(
            "simulate",
            List.of("simulate", "ft-content-platform", "--trials", "20k", "--seed", "7")),
        Arguments.of(
            "simulate-sobol",
            List.of("simulate", "starter", "--trials", "16384", "--method", "sobol")),
        Arguments.of(
            "simulate-precision",
            List.of("simulate", "starter", "--precision", "1%", "--measures", "npv,breakEven")),
        Arguments.of(
            "simulate-precision-of-nothing",
            List.of("simulate", "starter", "--precision", "1%", "--measures", "roi,breakEven")),
        Arguments.of("simulate-wrong-part", List.of("simulate", "starter", "--part", "4/3")),
        Arguments.of("simulate-wrong-trials", List.of("simulate", "starter", "--trials", "many")),
        Arguments.of(
            "simulate-wrong-measure",
            List.of("simulate", "starter", "--measures", "npv,brakeEven")),
        Arguments.of("wrong-seed", List.of("simulate", "starter", "--seed", "abc")),
        Arguments.of("merge-no-part", List.of("merge", "starter", "faulty.yaml")),
        Arguments.of(
            "sensitivity", List.of("sensitivity", "ft-content-platform", "--trials", "8192")),
        Arguments.of("sensitivity-sobol", List.of("sensitivity", "vsco", "--only", "sobol")),
        Arguments.of(
            "sensitivity-correlated",
            List.of("sensitivity", "ft-content-platform", "--only", "sobol")),
        Arguments.of(
            "grid",
            List.of(
                "grid",
                "ft-content-platform",
                "plan.parallel=1..6",
                "target.reduction=20%..50%",
                "--measure",
                "breakEven")),
        Arguments.of(
            "grid-waves",
            List.of(
                "grid",
                "starter",
                "plan.waves=1..4",
                "plan.parallel=1..2",
                "--measure",
                "peakFunding",
                "--steps",
                "4")),
        Arguments.of("grid-unknown", List.of("grid", "starter", "plan.paralel", "plan.slip")),
        Arguments.of(
            "goal-seek",
            List.of(
                "goal-seek",
                "ft-content-platform",
                "--measure",
                "breakEvenFromCutover",
                "--target",
                "36",
                "--vary",
                "target.reduction")),
        Arguments.of(
            "goal-seek-net",
            List.of(
                "goal-seek",
                "starter",
                "--measure",
                "net",
                "--target",
                "0",
                "--vary",
                "plan.parallel")),
        Arguments.of(
            "goal-seek-no-better-side",
            List.of(
                "goal-seek",
                "starter",
                "--measure",
                "peakFundingMonth",
                "--target",
                "10",
                "--vary",
                "plan.parallel")),
        Arguments.of(
            "goal-seek-whole",
            List.of(
                "goal-seek",
                "starter",
                "--measure",
                "npv",
                "--target",
                "0",
                "--vary",
                "plan.waves")),
        Arguments.of("goal-seek-missing", List.of("goal-seek", "starter", "--measure", "npv")),
        Arguments.of(
            "goal-seek-at",
            List.of(
                "goal-seek",
                "starter",
                "--measure",
                "npv",
                "--target",
                "0",
                "--vary",
                "plan.parallel=0..24",
                "--at",
                "P20",
                "--trials",
                "2000")),
        Arguments.of(
            "goal-seek-not-bracketed",
            List.of(
                "goal-seek",
                "starter",
                "--measure",
                "npv",
                "--target",
                "90M",
                "--vary",
                "plan.parallel")),
        Arguments.of(
            "compare",
            List.of(
                "compare",
                "ft-content-platform",
                "--variants",
                "ecs",
                "--trials",
                "4096",
                "--measures",
                "npv,breakEven,peakFunding")),
        Arguments.of(
            "optimise",
            List.of(
                "optimise",
                "starter",
                "--vary",
                "plan.waves=1..12",
                "--minimise",
                "peakFunding",
                "--subject-to",
                "npv >= 740k")),
        Arguments.of(
            "optimise-strict",
            List.of(
                "optimise",
                "starter",
                "--vary",
                "plan.waves=1..3",
                "--maximise",
                "npv",
                "--subject-to",
                "npv > 1e12")),
        Arguments.of(
            "optimise-cannot",
            List.of(
                "optimise",
                "starter",
                "--vary",
                "plan.waves=1..3",
                "--maximise",
                "npv",
                "--subject-to",
                "npv >= 90M")),
        Arguments.of(
            "optimise-never",
            List.of(
                "optimise",
                "starter",
                "--set",
                "horizon=12",
                "--vary",
                "plan.waves=1..3",
                "--minimise",
                "breakEven")));
  }

  @Test
  void aSimulationIsTheSameOnAnyNumberOfThreadsAndInParts() throws Exception {
    List<String> words =
        List.of("simulate", "starter", "--trials", "20000", "--seed", "7", "--format", "json");
    String one = run("", and(words, "--threads", "1")).out();
    assertThat(one).startsWith("{").contains("\"npv\"");
    assertThat(run("", and(words, "--threads", "2")).out()).isEqualTo(one);
    assertThat(run("", and(words, "--threads", "7")).out()).isEqualTo(one);
    for (String part : List.of("1", "2", "3")) {
      Result result = run("", and(words, "--part", part + "/3", "--out", part + ".json"));
      assertThat(result.err()).isEmpty();
    }
    Result merged = run("merge", "starter", "3.json", "1.json", "2.json", "--format", "json");
    assertThat(merged.err()).isEmpty();
    assertThat(merged.out()).isEqualTo(one);
    assertThat(run("merge", "starter", "3.json", "1.json").err()).contains("missing: [2]");
    assertThat(run("merge", "nav", "1.json").err()).contains("another scenario");
    assertThat(run("merge", "starter", "1.json", "1.json").err()).contains("twice");
    Path first = folder.resolve("1.json");
    Files.writeString(
        first, Files.readString(first).replaceFirst("\"batches\":\\d+", "\"batches\":0"));
    Result damaged = run("merge", "starter", "1.json", "2.json", "3.json");
    assertThat(damaged.exit()).isEqualTo(3);
    assertThat(damaged.err()).contains("were they changed? a run of 0 batches");
  }

  @Test
  void aGridIsAlsoAPicture() throws Exception {
    Result result =
        run("grid", "starter", "plan.parallel", "target.reduction", "--out", "grid.svg");
    assertThat(result.err()).isEmpty();
    assertThat(folder.resolve("grid.svg")).content().startsWith("<svg").contains("plan.parallel");
    assertThat(run("grid", "starter", "plan.parallel", "plan.slip", "--out", "grid.gif").exit())
        .isEqualTo(2);
  }

  /** What a grid shows beside a row can be typed, and gives the figure of the row. */
  @Test
  void theFiguresOfAGridCanBeReproduced() throws Exception {
    JsonNode grid =
        json("grid", "starter", "plan.parallel", "plan.waves", "--steps", "9", "--format", "json");
    String table = run("grid", "starter", "plan.parallel", "plan.waves", "--steps", "9").out();
    List<String> rows = table.lines().skip(4).map(line -> line.strip().split(" ", 2)[0]).toList();
    assertThat(rows).hasSize(9).doesNotHaveDuplicates();
    for (int row = 0; row < rows.size(); row++) {
      assertThat(grid.at("/rows/values/" + row).asDouble())
          .isEqualTo(Double.parseDouble(rows.get(row)));
    }
    JsonNode one =
        json(
            "run",
            "starter",
            "--format",
            "json",
            "--set",
            "plan.parallel=" + rows.get(3),
            "--set",
            "plan.waves=" + grid.at("/columns/values/2").asInt());
    assertThat(one.at("/measures/npv").asDouble())
        .isCloseTo(grid.at("/cells/3/2").asDouble(), within(1e-6));
  }

  @Test
  void everyAnalysisIsAlsoJson() throws Exception {
    for (List<String> call :
        List.of(
            List.of(
                "goal-seek",
                "starter",
                "--measure",
                "npv",
                "--target",
                "0",
                "--vary",
                "plan.parallel"),
            List.of("grid", "starter", "plan.parallel", "plan.slip"),
            List.of("sensitivity", "starter", "--trials", "2000"),
            List.of("compare", "starter", "nav", "--trials", "2000", "--set", "currency=EUR"),
            List.of("optimise", "starter", "--vary", "plan.waves=1..4", "--maximise", "npv"))) {
      Result result = run("", and(call, "--format", "json"));
      assertThat(result.err()).as(call.get(0)).isEmpty();
      assertThat(result.exit()).isZero();
      assertThat(new ObjectMapper().readTree(result.out()).path("version").asString())
          .as(call.get(0))
          .isNotEmpty();
    }
  }

  /** Who wants the net present value and writes net sees what that is, whatever the answer. */
  @Test
  void aGoalSeekSaysWhatIsMeasured() throws Exception {
    List<String> call =
        List.of("goal-seek", "starter", "--measure", "net", "--vary", "plan.parallel", "--target");
    String net = "net (net over the horizon, not discounted) = ";
    assertThat(run("", and(call, "0")).out()).contains("gives " + net + "€0");
    assertThat(run("", and(call, "90M")).err()).contains("gives " + net);
    assertThat(run("", and(call, "0", "--at", "P20", "--trials", "200")).out())
        .contains("gives P20 of " + net);
  }

  @Test
  void quietLeavesResultsAndErrorsOnly() throws Exception {
    List<String> call = List.of("sensitivity", "ft-content-platform", "--trials", "2000");
    Result told = run("", and(call, "--format", "json"));
    assertThat(told.err()).contains("no Sobol indices");
    Result quiet = run("", and(call, "--format", "json", "--quiet"));
    assertThat(quiet.err()).isEmpty();
    assertThat(quiet.out()).isEqualTo(told.out());
  }
}
