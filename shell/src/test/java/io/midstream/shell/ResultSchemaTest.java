package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.midstream.models.library.ScenarioLibrary;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands give as JSON is what {@code schema} says that they give. */
class ResultSchemaTest {
  private static String run(String... words) {
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
    assertThat(exit.code()).as(err.toString()).isZero();
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

  @Test
  void aFewMeasuresAlone() {
    fits(
        schema("--simulation"),
        run("simulate", "starter", "--trials", "100", "--measures", "roi", "--format", "json"));
  }
}
