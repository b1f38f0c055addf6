package io.midstream.models.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.Engine;
import io.midstream.engine.Projection;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.measure.SteadyState;
import io.midstream.engine.measure.TotalCost;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Input;
import io.midstream.models.scenario.ScenarioDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library claims: sound files, and figures that agree with what was published. */
class LibraryTest {

  static List<String> names() {
    return ScenarioLibrary.names();
  }

  private static Projection project(String name, String variant) throws Exception {
    ScenarioDocument document = ScenarioSource.find(name).document();
    return Engine.project(
        (variant.isEmpty() ? document : document.variant(variant)).read().scenario());
  }

  private static double value(Projection projection, Measure measure) {
    return projection.measures().value(measure).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyScenarioAndVariantIsSound(String name) throws Exception {
    assertThat(ScenarioSource.find(name).document().faults()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyScenarioSaysWhatIsPublishedAndWhatIsAssumed(String name) throws Exception {
    String text = ScenarioLibrary.text(name).orElseThrow();
    assertThat(text).startsWith("#");
    List<Input> inputs =
        ScenarioSource.find(name).document().read().scenario().inputs().stream()
            .filter(Input::written)
            .toList();
    assertThat(inputs).anyMatch(i -> i.provenance().source().isPresent());
  }

  @Test
  void theListNamesEveryFileAndNoOther() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("library"))) {
      List<String> scenarios =
          files
              .map(p -> p.getFileName().toString())
              .filter(f -> f.endsWith(".yaml"))
              .map(f -> f.replace(".yaml", ""))
              .toList();
      assertThat(ScenarioLibrary.names()).containsExactlyInAnyOrderElementsOf(scenarios);
    }
  }

  /**
   * The keynote's slide "3 Year Total Cost of Ownership" (S. Wells, KubeCon EU 2018), read off the
   * chart: hosting, support and migration in percent of the old stack's total.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'', 55, 7.5, 43",
    "ecs, 49.5, 7.5, 43",
    "vm-per-service, 137, 2.5, 0",
    "heroku, 192, 0, 43"
  })
  void theOptionsSlideIsReproducedToTwoPoints(
      String variant, double hosting, double support, double migration) throws Exception {
    SteadyState state = project("ft-content-platform", variant).steadyState(36);
    double point = state.stay().total() / 100;
    assertThat(state.stay().run(Category.BILL) / point).isCloseTo(86, within(2.0));
    assertThat(state.stay().run(Category.PEOPLE) / point).isCloseTo(14, within(2.0));
    assertThat(state.stay().investment()).isZero();
    TotalCost move = state.move();
    assertThat(move.run(Category.BILL) / point).as("hosting").isCloseTo(hosting, within(2.0));
    assertThat(move.run(Category.PEOPLE) / point).as("support").isCloseTo(support, within(2.0));
    assertThat(move.investment() / point).as("migration").isCloseTo(migration, within(2.0));
  }

  @Test
  void theFinancialTimesBreaksEvenAboutThreeYearsAfterTheMigration() throws Exception {
    Projection ft = project("ft-content-platform", "");
    assertThat(value(ft, Measure.BREAK_EVEN_FROM_CUTOVER)).isCloseTo(36, within(3.0));
    assertThat(value(ft, Measure.BILL_REDUCTION)).isCloseTo(0.36, within(0.005));
    assertThat(value(ft, Measure.CUTOVER)).isBetween(12.0, 16.0);
    assertThat(value(ft, Measure.PEAK_BILL_INCREASE)).isPositive();
  }

  @Test
  void fromVirtualMachinesTheWholeBillFallsBySixtyPercent() throws Exception {
    Projection ft = project("ft-vm-per-service", "");
    assertThat(value(ft, Measure.BILL_REDUCTION)).isCloseTo(0.6, within(0.005));
    assertThat(value(ft, Measure.BREAK_EVEN)).isCloseTo(36, within(4.0));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"nav, 0.5", "vsco, 0.7", "thredup, 0.56", "ocado, 0.2"})
  void publishedReductionsHold(String name, double reduction) throws Exception {
    assertThat(value(project(name, ""), Measure.BILL_REDUCTION)).isCloseTo(reduction, within(0.01));
  }

  @Test
  void oneDoesNotPay() throws Exception {
    Projection projection = project("does-not-pay", "");
    assertThat(value(projection, Measure.NPV)).isNegative();
    assertThat(projection.measures().value(Measure.BREAK_EVEN)).isEmpty();
  }

  @Test
  void aFileWithoutItsExtensionIsSuggested(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("plan.yaml"), "name: plan");
    assertThatThrownBy(() -> ScenarioSource.find(folder.resolve("plan").toString()))
        .hasMessageContaining("did you mean '" + file + "'?");
  }

  @Test
  void theCatalogueOfTechnologiesIsComplete() {
    Technologies technologies = Technologies.shipped();
    assertThat(technologies.keys())
        .containsExactly(
            "home-grown-orchestration",
            "kubernetes",
            "helm",
            "prometheus",
            "operators",
            "service-mesh",
            "sandboxed-containers",
            "spark-on-kubernetes",
            "operator-run-storage",
            "developer-workflow-tool");
    assertThat(technologies.all())
        .allSatisfy(
            t -> {
              assertThat(t.tokens()).isPositive();
              assertThat(t.reasoning()).isNotBlank();
              assertThat(t.source()).isNotBlank();
            });
  }
}
