package io.midstream.reports.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.reports.Fixtures;
import io.midstream.reports.Golden;
import io.midstream.reports.ReportInput;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonResultTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final ReportInput input = Fixtures.input(Fixtures.ft());
  private final JsonNode json = MAPPER.readTree(text(input));

  private static String text(ReportInput input) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonResult.write(input, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * Figures of the independent implementation of the model for this scenario, to the last digit it
   * gave.
   */
  @Test
  void agreesWithTheIndependentImplementation() {
    Map.of(
            "npv", 642747.2750925351,
            "net", 1285381.2250000008,
            "breakEven", 49.68656633742657,
            "discountedPayback", 56.981545145506054,
            "roi", 0.4652995276358345,
            "peakFunding", 1324226.2749999994,
            "overrun", 39344.28333333327,
            "parallelRunning", 215000.0,
            "tokenSlip", 1.046875)
        .forEach(
            (name, value) ->
                assertThat(json.path("measures").path(name).asDouble())
                    .as(name)
                    .isCloseTo(value, within(1e-9 * value)));
  }

  @Test
  void holdsWhatThePageOfTheScenarioPromises() {
    assertThat(json.propertyNames())
        .contains(
            "measures",
            "reasons",
            "periods",
            "net",
            "cumulative",
            "discounted",
            "lines",
            "curves",
            "drivers",
            "version",
            "seed",
            "digest");
    assertThat(json.path("measures").propertyNames())
        .containsExactlyElementsOf(
            Arrays.stream(Measure.values()).map(Measure::documentName).toList());
    for (String series : List.of("periods", "net", "cumulative", "discounted")) {
      assertThat(json.path(series).size()).as(series).isEqualTo(85);
    }
    assertThat(json.path("periods").path(0).toString())
        .isEqualTo("{\"period\":0,\"month\":\"2017-01\"}");
    assertThat(json.path("periods").path(14).toString())
        .isEqualTo("{\"period\":14,\"month\":\"2018-02\"}");
    assertThat(json.path("lines").path(2).propertyNames())
        .containsExactly("name", "side", "category", "kind", "treatment", "path", "flow");
    assertThat(json.path("lines").path(2).path("kind").asString()).isEqualTo("investment");
    assertThat(json.path("curves").size()).isEqualTo(ScheduleCurve.values().length + 2);
    assertThat(json.path("curves").path("old-only").size()).isEqualTo(85);
    assertThat(json.path("seed").isNull()).isTrue();
    assertThat(json.path("waves").size()).isEqualTo(12);
    assertThat(json.path("steadyState").path("stay").path("total").asDouble()).isEqualTo(3.6e6);
  }

  @Test
  void nothingIsRounded() {
    double[] net = input.projection().net().toArray();
    for (int m = 0; m < net.length; m++) {
      assertThat(json.path("net").path(m).asDouble()).isEqualTo(net[m] == 0 ? 0.0 : net[m]);
    }
    assertThat(text(input)).doesNotContain("-0.0,");
  }

  @Test
  void aMissingMeasureIsNullWithItsReason() {
    Fixtures.Builder dear = new Fixtures.Builder();
    dear.reduction = -0.2;
    dear.tokens = false;
    JsonNode result = MAPPER.readTree(text(Fixtures.input(dear.build())));
    assertThat(result.path("measures").path("breakEven").isNull()).isTrue();
    assertThat(result.path("reasons").path("breakEven").asString()).contains("still negative");
    assertThat(result.path("measures").path("peakTokens").isNull()).isTrue();
    assertThat(result.path("curves").size()).isEqualTo(ScheduleCurve.values().length);
    result
        .path("measures")
        .properties()
        .forEach(
            measure ->
                assertThat(measure.getValue().isNull())
                    .isEqualTo(result.path("reasons").has(measure.getKey())));
  }

  @Test
  void driversCarryTheirDistribution() {
    JsonNode result = MAPPER.readTree(text(Fixtures.input(Fixtures.small()).withSeed(42)));
    assertThat(result.path("drivers").path(0).toString())
        .contains("\"path\":\"today[virtual machines].monthly\"", "lognormal, P5 15000");
    assertThat(result.path("seed").asLong()).isEqualTo(42);
  }

  /** Compared number by number, since the last digit of a power may differ between machines. */
  @Test
  void theSmallCaseIsAsBefore() {
    String actual = text(Fixtures.input(Fixtures.small()));
    same("", MAPPER.readTree(actual), MAPPER.readTree(Golden.read("small.json", actual)));
  }

  private static void same(String path, JsonNode actual, JsonNode expected) {
    if (expected.isNumber()) {
      double value = expected.asDouble();
      assertThat(actual.asDouble()).as(path).isCloseTo(value, within(1e-9 * Math.abs(value)));
    } else if (expected.isContainer()) {
      assertThat(actual.size()).as(path).isEqualTo(expected.size());
      assertThat(actual.propertyNames()).isEqualTo(expected.propertyNames());
      expected.forEachEntry((name, node) -> same(path + "." + name, actual.path(name), node));
      for (int i = 0; expected.isArray() && i < expected.size(); i++) {
        same(path + "[" + i + "]", actual.path(i), expected.path(i));
      }
    } else {
      assertThat(actual).as(path).isEqualTo(expected);
    }
  }
}
