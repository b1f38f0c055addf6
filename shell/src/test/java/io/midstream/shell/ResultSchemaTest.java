package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.midstream.models.library.ScenarioLibrary;
import io.midstream.reports.output.ResultSchema;
import io.midstream.shell.command.OptionSpec;
import io.midstream.shell.session.StandardInput;
import io.midstream.shell.session.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands give as JSON is what {@code schema} says that they give. */
class ResultSchemaTest {
  private static String run(String... words) {
    return run(ExitCode.DONE, words);
  }

  private static String run(ExitCode expected, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Output output = new Output(new PrintWriter(out, true), new PrintWriter(err, true));
    ShellContext shell =
        new ShellContext(
            output,
            new Workspace(new StandardInput(InputStream.nullInputStream())),
            new Interruption(),
            false);
    ExitCode exit = new Dispatcher(shell, false).run(List.of(words));
    assertThat(exit).as(err.toString()).isEqualTo(expected);
    return out.toString();
  }

  private static Schema schema(String which) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(run("schema", which), InputFormat.JSON);
  }

  private static void fits(Schema schema, String json) {
    assertThat(json).startsWith("{");
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
  }

  static Stream<String> library() {
    return ScenarioLibrary.names().stream();
  }

  @ParameterizedTest
  @MethodSource("library")
  void theLibrary(String name) {
    fits(schema("--result"), run("run", name, "--format", "json"));
    fits(schema("--simulation"), run("simulate", name, "--trials", "300", "--format", "json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ecs", "vm-per-service", "heroku"})
  void variants(String variant) {
    fits(
        schema("--result"),
        run("run", "ft-content-platform", "--variant", variant, "--format", "json"));
  }

  @Test
  void aReportHoldsTheSimulationToo(@TempDir Path folder) throws IOException {
    run("report", "starter", "--format", "json", "--out", folder.toString());
    String json = Files.readString(folder.resolve("starter.json"));
    assertThat(json).contains("\"simulation\"");
    fits(schema("--result"), json);
  }

  /** Calls with the ends and the kinds of result that each command has. */
  static Stream<Arguments> calls() {
    return Stream.of(
        done("sensitivity starter --trials 2000"),
        done("sensitivity ft-content-platform --trials 2000 --measure breakEven"),
        done("sensitivity vsco --only sobol"),
        done("sensitivity does-not-pay --measure breakEven --only tornado,rank --trials 500"),
        done("grid starter plan.parallel plan.slip"),
        done("grid does-not-pay plan.parallel=1..3 plan.waves --measure breakEven"),
        done("goal-seek starter --measure npv --target 0 --vary plan.parallel"),
        done("goal-seek starter --measure peakFunding --target 300k --vary plan.parallel"),
        done("goal-seek starter --measure npv --target 0 --vary plan.parallel=0..24 --at P20"),
        call(
            ExitCode.CHECK_FAILED,
            "goal-seek starter --measure npv --target 90M --vary plan.parallel"),
        call(
            ExitCode.CHECK_FAILED,
            "goal-seek does-not-pay --measure breakEven --target 1 --vary plan.parallel"),
        done("compare ft-content-platform --variants ecs --trials 500"),
        done("compare starter nav --set currency=EUR --trials 500 --measures npv,breakEven"),
        done("compare does-not-pay does-not-pay --trials 100"),
        done("compare does-not-pay does-not-pay --trials 2"),
        done("optimise starter --vary plan.waves=1..4 --maximise npv"),
        done(
            "optimise starter --vary plan.waves=1..3,plan.parallel=1..2 --minimise peakFunding"
                + " --subject-to npv>=1"),
        call(
            ExitCode.CHECK_FAILED,
            "optimise starter --vary plan.waves=1..2 --maximise npv --subject-to npv>=90M"),
        call(
            ExitCode.CHECK_FAILED,
            "optimise starter --set horizon=12 --vary plan.waves=1..3 --minimise breakEven"),
        done("check starter --require npv>0 --require P80(npv)>-10M --trials 500"),
        done("check starter --require P(npv>0)>=0 --trials 2"),
        call(ExitCode.CHECK_FAILED, "check does-not-pay --require breakEven<48"),
        done("check starter --set horizon=24 --trials 500 --require P45(breakEven)<30"),
        done("explain starter"),
        done("explain does-not-pay --measure breakEven"),
        done("explain ft-content-platform --curve parallel --month 3"),
        done("explain starter --line training --month 8"),
        done("diff starter vsco"),
        done("diff does-not-pay starter"),
        done("diff starter starter"),
        done("variants ft-content-platform"),
        done("variants does-not-pay"),
        done("validate starter nav"),
        call(ExitCode.BAD_INPUT, "validate starter nowhere src/test/java"),
        done("list"),
        done("list --technologies"),
        done("glossary"),
        done("glossary npv"));
  }

  private static Arguments done(String call) {
    return call(ExitCode.DONE, call);
  }

  private static Arguments call(ExitCode exit, String call) {
    return Arguments.of(exit, call);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void everyCommand(ExitCode exit, String call) {
    String[] words = (call + " --format json").split(" ", -1);
    fits(schema("--of=" + words[0]), run(exit, words));
  }

  /** An interval that reaches to "never" has no half, which is told and not just left out. */
  @Test
  void aFigureThatMayBeNever() {
    String call = "check starter --set horizon=24 --trials 500 --require P45(breakEven)<30";
    assertThat(run(call.split(" ", -1))).containsPattern("P45.* up to never +yes");
    assertThat(run((call + " --format json").split(" ", -1)))
        .containsPattern("\"mayBeNever\" ?: ?true")
        .doesNotContain("halfWidth95");
  }

  @Test
  void noCommandIsLeftOut() {
    assertThat(calls().map(c -> ((String) c.get()[1]).split(" ", 2)[0]))
        .containsAll(
            ResultSchema.allWriters().stream()
                .filter(w -> !List.of("run", "report", "simulate", "merge", "index").contains(w))
                .toList());
    assertThat(
            JsonFormsTest.commands()
                .filter(c -> c.optionSpecs().stream().anyMatch(ResultSchemaTest::takesJson))
                .map(c -> c.getName()))
        .containsExactlyInAnyOrderElementsOf(
            ResultSchema.allWriters().stream().filter(w -> !w.equals("index")).toList());
  }

  private static boolean takesJson(OptionSpec option) {
    return option.name().equals("format") && option.placeholder().contains("json");
  }

  @Test
  void theMistakesOfAScenario(@TempDir Path folder) throws IOException {
    Path faulty = folder.resolve("faulty.yaml");
    Files.writeString(faulty, "name: faulty\nhorizn: 5y\nplan: {waves: 0, parallel: long}\n");
    String json = run(ExitCode.BAD_INPUT, "validate", faulty.toString(), "--format", "json");
    assertThat(json).contains("\"nearest\"", "\"allowed\"");
    fits(schema("--of=validate"), json);
  }

  @Test
  void theIndexOfSeveralReports(@TempDir Path folder) throws IOException {
    run(
        ExitCode.BAD_INPUT,
        "report",
        "nav",
        "starter",
        "nowhere",
        "vsco",
        "--trials",
        "300",
        "--format",
        "json",
        "--out",
        folder.toString());
    String json = Files.readString(folder.resolve("index.json"));
    assertThat(json).contains("\"years\"", "\"reasons\"");
    fits(schema("--of=index"), json);
    run("report", "starter", "vsco", "--trials=0", "--format=json", "--out=" + folder.resolve("b"));
    fits(schema("--of=index"), Files.readString(folder.resolve("b/index.json")));
  }

  @Test
  void whoseSchemaThereIsNot() {
    assertThat(run(ExitCode.WRONG_USE, "schema", "--of", "chart")).isEmpty();
  }

  @Test
  void aFewMeasuresAlone() {
    fits(
        schema("--simulation"),
        run("simulate", "starter", "--trials", "100", "--measures", "roi", "--format", "json"));
  }
}
