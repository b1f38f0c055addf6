package io.midstream.shell.command;

import io.midstream.engine.Engine;
import io.midstream.engine.Projection;
import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Setting;
import io.midstream.models.library.ScenarioSource;
import io.midstream.models.scenario.ReadScenario;
import io.midstream.models.scenario.ScenarioDocument;
import io.midstream.reports.Option;
import io.midstream.reports.ReportInput;
import io.midstream.reports.output.ReportWriter;
import io.midstream.shell.session.OpenScenario;
import io.midstream.shell.session.StandardInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a command works on: a scenario, the variant chosen and the values set. Immutable.
 *
 * @param source where the scenario comes from
 * @param variant the variant chosen
 * @param settings the values set, in order
 */
record Session(ScenarioSource source, Optional<String> variant, List<Setting> settings) {
  /** The word that stands for the open scenario. */
  static final String OPEN = ".";

  /** The word that stands for standard input. */
  private static final String INPUT = "-";

  Session {
    settings = List.copyOf(settings);
  }

  /**
   * Opens a scenario as the words of a call say.
   *
   * @param scenario a name of the library, a path, a dash for standard input, or {@link #OPEN}
   * @throws DocumentException if it cannot be found or a setting is malformed
   */
  static Session open(String scenario, ShellCommand.Call call) throws DocumentException {
    List<Setting> settings = new ArrayList<>();
    for (String setting : call.all("set")) {
      settings.add(Setting.parse(setting));
    }
    if (!scenario.equals(OPEN)) {
      return new Session(source(scenario, call), call.option("variant"), settings);
    }
    OpenScenario open = call.workspace().current();
    return new Session(open.source(), call.option("variant").or(open::variant), settings);
  }

  /** Where a scenario's text comes from, as the words of a call say. */
  static ScenarioSource source(String scenario, ShellCommand.Call call) throws DocumentException {
    return switch (scenario) {
      case OPEN -> call.workspace().current().source();
      case INPUT ->
          new ScenarioSource(
              "standard-input",
              StandardInput.LABEL,
              Optional.empty(),
              call.workspace().input().document());
      default -> ScenarioSource.find(scenario);
    };
  }

  /** Where a scenario without a file comes from, as the start of a sentence. */
  static String origin(OpenScenario open) {
    return open.saved().label().equals(StandardInput.LABEL)
        ? "the scenario is from standard input"
        : open.saved().name() + " is of the library";
  }

  /** The name of the open scenario. */
  static String openName(ShellCommand.Call call) {
    return call.workspace().current().saved().name();
  }

  /** The document as chosen and set. */
  ScenarioDocument document() throws DocumentException {
    return document(variant);
  }

  private ScenarioDocument document(Optional<String> chosen) throws DocumentException {
    ScenarioDocument document = source.document();
    if (chosen.isPresent()) {
      document = document.variant(chosen.get());
    }
    return document.with(settings);
  }

  /** A name for files: the scenario's, and the variant's where one is chosen. */
  String stem() {
    return variant.map(v -> source.name() + "-" + ReportWriter.slug(v)).orElse(source.name());
  }

  /** The scenario as chosen and set. */
  ReadScenario read() throws DocumentException {
    return document(variant).read();
  }

  /** The names of the scenario's variants. */
  List<String> variants() throws DocumentException {
    return source.document().variants();
  }

  /** The same with no variant chosen. */
  Session base() {
    return new Session(source, Optional.empty(), settings);
  }

  /** The same with another variant chosen. */
  Session choose(String name) {
    return new Session(source, Optional.of(name), settings);
  }

  /** The same with more values set. */
  Session with(List<Setting> more) {
    List<Setting> all = new ArrayList<>(settings);
    all.addAll(more);
    return new Session(source, variant, all);
  }

  /** The projection of the scenario as chosen and set. */
  Projection project() throws DocumentException {
    return Engine.project(document(variant).read().scenario());
  }

  /** The scenario's results alone, as JSON, CSV and tables tell of them. */
  ReportInput results() throws DocumentException {
    ReadScenario read = document(variant).read();
    return ReportInput.of(
            Engine.project(read.scenario()), source.name(), Version.current(), read.digest())
        .withoutTokenPrices(Engine.projectWithoutTokenPrices(read.scenario()));
  }

  /** The results with the scenario's other variants beside them. */
  ReportInput resultsBesideVariants() throws DocumentException {
    ReportInput results = results();
    if (variant.isPresent()) {
      return results;
    }
    List<Option> options = new ArrayList<>();
    for (String name : source.document().variants()) {
      // The variants are patches on the document as set: a value that a variant has no place for
      // is not missed there.
      Projection other =
          Engine.project(source.document().with(settings).variant(name).read().scenario());
      boolean named = !other.scenario().name().equals(results.scenario().name());
      options.add(new Option(named ? other.scenario().name() : name, other));
    }
    return results.withOptions(options);
  }
}
