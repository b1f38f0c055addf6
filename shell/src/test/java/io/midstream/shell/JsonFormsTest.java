package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.models.library.ScenarioLibrary;
import io.midstream.models.library.Technologies;
import io.midstream.shell.command.ShellCommand;
import io.midstream.shell.glossary.Glossary;
import io.midstream.shell.session.StandardInput;
import io.midstream.shell.session.Workspace;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A command gives JSON, or says that it does not. */
class JsonFormsTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private static Dispatcher dispatcher(StringWriter out, StringWriter err) {
    return new Dispatcher(
        new ShellContext(
            new Output(new PrintWriter(out, true), new PrintWriter(err, true)),
            new Workspace(new StandardInput(InputStream.nullInputStream())),
            new Interruption(),
            false),
        false);
  }

  private ExitCode run(String... words) {
    return dispatcher(out, err).run(List.of(words));
  }

  private JsonNode json(String... words) {
    assertThat(run(words)).as(err.toString()).isEqualTo(ExitCode.DONE);
    assertThat(err.toString()).isEmpty();
    return JsonMapper.builder().build().readTree(out.toString());
  }

  static Stream<ShellCommand> commands() {
    return dispatcher(new StringWriter(), new StringWriter()).commands().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void orSaysInItsHelpAndWhenAskedThatThereIsNone(ShellCommand command) {
    String name = command.getName();
    run("help", name);
    String help = out.toString().replaceAll("\\s+", " ");
    if (command.withoutFormat().isEmpty()) {
      assertThat(help).containsPattern("--format [a-z|]+ ");
      return;
    }
    assertThat(help).contains(command.withoutFormat().orElseThrow());
    assertThat(run(name, "--format", "json")).isEqualTo(ExitCode.WRONG_USE);
    assertThat(err.toString())
        .contains("'" + name + "' has no option '--format'. " + command.withoutFormat().get())
        .contains("Its options are: --");
  }

  @Test
  void theLibrary() {
    JsonNode list = json("list", "--format", "json");
    assertThat(list.path("scenarios").valueStream().map(s -> s.path("name").asString()))
        .containsExactlyElementsOf(ScenarioLibrary.names());
    assertThat(list.at("/scenarios/0/title").asString()).contains("Financial Times");
  }

  @Test
  void theTechnologies() {
    JsonNode all = json("list", "--technologies", "--format", "json").path("technologies");
    assertThat(all.valueStream().map(t -> t.path("key").asString()))
        .containsExactlyElementsOf(Technologies.shipped().keys());
    JsonNode kubernetes =
        all.valueStream()
            .filter(t -> t.path("key").asString().equals("kubernetes"))
            .findFirst()
            .orElseThrow();
    assertThat(kubernetes.path("tokens").asDouble()).isEqualTo(1.5);
    assertThat(kubernetes.path("maturesMonths").asDouble()).isEqualTo(24);
    assertThat(all.path(0).path("maturesMonths").isNull()).isTrue();
  }

  @Test
  void theGlossary() {
    assertThat(json("glossary", "--format", "json").path("terms").size())
        .isEqualTo(Glossary.load().terms().size());
  }

  @Test
  void aTermOfTheGlossary() {
    JsonNode terms = json("glossary", "break-even", "--format", "json").path("terms");
    assertThat(terms.size()).isEqualTo(1);
    assertThat(terms.at("/0/term").asString()).isEqualTo("Break-even");
    assertThat(terms.at("/0/otherNames").toString()).contains("breakEven");
    assertThat(terms.at("/0/unit").asString()).contains("months");
  }
}
