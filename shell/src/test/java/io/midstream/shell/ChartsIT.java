package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Charts, in the terminal and as files. */
class ChartsIT extends GoldenCalls {
  static Stream<Arguments> calls() {
    return Stream.of(
        Arguments.of("chart-names", List.of("chart")),
        Arguments.of("chart", List.of("chart", "cumulative-net", "ft-content-platform")),
        Arguments.of(
            "chart-changed",
            List.of(
                "chart",
                "monthly-bill",
                "ft-content-platform",
                "--variant",
                "ecs",
                "--set",
                "plan.parallel=6",
                "--width",
                "100",
                "--ascii")),
        Arguments.of(
            "chart-simulated",
            List.of("chart", "s-curve", "starter", "--trials", "2000", "--seed", "7")),
        Arguments.of("chart-unknown", List.of("chart", "tornadoo", "starter")),
        Arguments.of("chart-turned-round", List.of("chart", "starter", "tornado")),
        Arguments.of("chart-no-scenario", List.of("chart", "tornado")),
        Arguments.of("chart-too-narrow", List.of("chart", "waves", "starter", "--width", "39")),
        Arguments.of(
            "chart-wrong-file", List.of("chart", "waves", "starter", "--out", "waves.pdf")));
  }

  @Test
  void aChartIsAlsoAFile() throws Exception {
    Result result = run("chart", "s-curve", "starter", "--trials", "500", "--out", "a/s-curve.svg");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo("a/s-curve.svg\n");
    assertThat(folder.resolve("a/s-curve.svg"))
        .content()
        .startsWith("<svg")
        .contains("Net present value: how likely it is to be no more than this");
    run("chart", "waves", "starter", "--out", "waves.png");
    assertThat(Files.readAllBytes(folder.resolve("waves.png"))).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void aChartOfTheOpenScenarioShowsItsChanges() throws Exception {
    Result result = run("open starter\nchart waves\nset plan.waves 3\nchart waves\n", List.of());
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("our platform: 40 services in 5 waves")
        .contains("our platform: 40 services in 3 waves");
  }
}
