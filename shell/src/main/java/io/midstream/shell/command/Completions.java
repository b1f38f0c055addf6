package io.midstream.shell.command;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.model.Line;
import io.midstream.engine.model.Model;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.models.document.DocumentException;
import io.midstream.models.document.WrittenValue;
import io.midstream.models.library.ScenarioLibrary;
import io.midstream.models.library.ScenarioSource;
import io.midstream.models.scenario.ScenarioDocument;
import io.midstream.shell.glossary.Glossary;
import io.midstream.shell.session.OpenScenario;
import io.midstream.shell.session.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may come next in a line: commands, options, and what the words of a command stand for.
 *
 * <p>What a word stands for is told by its placeholder in the usage: a PATH is a value of the
 * scenario, a MEASURE a measure. A scenario that cannot be read has nothing to propose.
 */
public final class Completions {
  private static final int MOST_FILES = 500;

  private final List<ShellCommand> commands;
  private final Workspace workspace;

  /** Completions of these commands. */
  public Completions(List<ShellCommand> commands, Workspace workspace) {
    this.commands = List.copyOf(commands);
    this.workspace = workspace;
  }

  /**
   * A word that may stand here.
   *
   * @param description what it is, such as a present value with its unit; may be empty
   * @param complete whether a space follows; false for a folder, which goes on
   */
  public record Proposal(String text, String description, boolean complete) {
    static Proposal of(String text, String description) {
      return new Proposal(text, description, true);
    }
  }

  /**
   * The words that may stand at a place of a line.
   *
   * @param words the words of the line
   * @param at which of them is completed
   * @param word its beginning
   */
  public List<Proposal> of(List<String> words, int at, String word) {
    if (at == 0) {
      return commands.stream().map(c -> Proposal.of(c.getName(), c.getDescription())).toList();
    }
    Optional<ShellCommand> known =
        commands.stream().filter(c -> c.getName().equals(words.get(0))).findFirst();
    if (known.isEmpty()) {
      return List.of();
    }
    ShellCommand command = known.get();
    Optional<OptionSpec> before = option(command, words.get(at - 1));
    if (before.filter(OptionSpec::takesValue).isPresent()) {
      return values(before.get().placeholder(), words, word);
    }
    if (word.startsWith("-")) {
      return command.optionSpecs().stream()
          .map(o -> Proposal.of("--" + o.name(), o.description()))
          .toList();
    }
    return values(placeholder(command, words, at), words, word);
  }

  private static Optional<OptionSpec> option(ShellCommand command, String word) {
    return command.optionSpecs().stream().filter(o -> word.equals("--" + o.name())).findFirst();
  }

  /** The placeholder of the argument at this place: the last one goes for all that follow. */
  private static String placeholder(ShellCommand command, List<String> words, int at) {
    int index = 0;
    for (int i = 1; i < at; i++) {
      boolean value = option(command, words.get(i - 1)).filter(OptionSpec::takesValue).isPresent();
      index += value || words.get(i).startsWith("--") ? 0 : 1;
    }
    String[] names = command.argumentNames().replaceAll("[\\[\\]…]", "").strip().split("\\s+", -1);
    return names[Math.min(index, names.length - 1)];
  }

  private List<Proposal> values(String placeholder, List<String> words, String word) {
    return switch (placeholder) {
      case "SCENARIO", "NAME" -> scenarios(word);
      case "CHART" ->
          Arrays.stream(ChartKind.values())
              .map(c -> Proposal.of(c.documentName(), c.shows()))
              .toList();
      case "FILE", "FOLDER", "PART" -> files(word, "");
      case "COMMAND" ->
          commands.stream().map(c -> Proposal.of(c.getName(), c.getDescription())).toList();
      case "TERM" ->
          Glossary.load().terms().stream().map(t -> Proposal.of(t.name(), t.subject())).toList();
      case "VARIANT", "VARIANTS" -> listed(word, variants(words));
      case "MEASURE", "MEASURES" -> listed(word, measures());
      case "PATH", "PATHS", "PATH=VALUE", "A", "B" -> listed(word, paths(words));
      case "VALUE" -> presentValue(words);
      case "CURVE" ->
          Arrays.stream(ScheduleCurve.values())
              .map(c -> Proposal.of(c.documentName(), "a curve of the plan"))
              .toList();
      case "LINE" -> scenario(words).map(Completions::lines).orElse(List.of());
      case "as" -> List.of(Proposal.of("as", "another file"));
      default -> listed(word, choices(placeholder));
    };
  }

  /** A placeholder such as {@code table|json} says what there is. */
  private static List<Proposal> choices(String placeholder) {
    return placeholder.contains("|")
        ? Arrays.stream(placeholder.split("\\|", -1)).map(c -> Proposal.of(c, "")).toList()
        : List.of();
  }

  /** Behind a comma, the next of a list. */
  private static List<Proposal> listed(String word, List<Proposal> proposals) {
    int comma = word.lastIndexOf(',');
    if (comma < 0 || word.lastIndexOf(']') > comma || word.contains("=")) {
      return proposals;
    }
    String before = word.substring(0, comma + 1);
    return proposals.stream()
        .map(p -> new Proposal(before + p.text(), p.description(), p.complete()))
        .toList();
  }

  private List<Proposal> scenarios(String word) {
    List<Proposal> proposals = new ArrayList<>();
    ScenarioLibrary.entries().forEach(e -> proposals.add(Proposal.of(e.name(), e.title())));
    proposals.addAll(files(word, "(ya?ml|json)"));
    return proposals;
  }

  /** Files of the folder that the word is in; folders go on. */
  private static List<Proposal> files(String word, String ending) {
    String folder = word.substring(0, word.lastIndexOf('/') + 1);
    List<Proposal> proposals = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(folder.isEmpty() ? "." : folder))) {
      files
          .filter(f -> !name(f).startsWith("."))
          .sorted(Comparator.comparing(Completions::name))
          .limit(MOST_FILES)
          .forEach(
              f -> {
                if (Files.isDirectory(f)) {
                  proposals.add(new Proposal(folder + name(f) + "/", "", false));
                } else if (ending.isEmpty() || name(f).matches(".*\\." + ending)) {
                  proposals.add(Proposal.of(folder + name(f), ""));
                }
              });
    } catch (IOException e) {
      // A folder that is not there has nothing to propose.
      return List.of();
    }
    return proposals;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static List<Proposal> measures() {
    return Arrays.stream(Measure.values())
        .map(m -> Proposal.of(m.documentName(), m.label() + ", " + m.unit().label()))
        .toList();
  }

  private List<Proposal> variants(List<String> words) {
    try {
      Optional<ScenarioSource> source = source(words);
      return source.isEmpty()
          ? List.of()
          : source.get().document().variants().stream().map(v -> Proposal.of(v, "")).toList();
    } catch (DocumentException e) {
      return List.of();
    }
  }

  /** Every value of the scenario, with what it is at present and its unit. */
  private List<Proposal> paths(List<String> words) {
    Optional<ScenarioDocument> document = document(words);
    if (document.isEmpty()) {
      return List.of();
    }
    Map<String, Input> inputs = new LinkedHashMap<>();
    scenario(words).ifPresent(s -> s.inputs().forEach(i -> inputs.put(i.path(), i)));
    Map<String, String> descriptions = new LinkedHashMap<>();
    for (WrittenValue value : document.get().values()) {
      Optional<Input> input = Optional.ofNullable(inputs.get(value.path()));
      descriptions.put(value.path(), value.text() + unit(input));
    }
    inputs.forEach(
        (path, input) ->
            descriptions.putIfAbsent(
                path, input.quantity().describe() + unit(Optional.of(input)) + ", a default"));
    return descriptions.entrySet().stream()
        .map(e -> Proposal.of(e.getKey(), e.getValue().strip()))
        .toList();
  }

  private static String unit(Optional<Input> input) {
    return input.map(i -> " " + i.unit().label()).orElse("");
  }

  private List<Proposal> presentValue(List<String> words) {
    return paths(words).stream()
        .filter(p -> words.size() > 1 && p.text().equals(words.get(1)))
        .map(p -> Proposal.of(written(words), "the present value: " + p.description()))
        .toList();
  }

  private String written(List<String> words) {
    return document(words).stream()
        .flatMap(d -> d.values().stream())
        .filter(v -> v.path().equals(words.get(1)))
        .map(WrittenValue::text)
        .findFirst()
        .orElse("");
  }

  private static List<Proposal> lines(Scenario scenario) {
    return Model.of(scenario).lines().stream()
        .map(Line::name)
        .distinct()
        .map(n -> Proposal.of(n, ""))
        .toList();
  }

  private Optional<Scenario> scenario(List<String> words) {
    try {
      Optional<ScenarioDocument> document = document(words);
      return document.isEmpty() ? Optional.empty() : Optional.of(document.get().read().scenario());
    } catch (DocumentException e) {
      return Optional.empty();
    }
  }

  /** The document that the line is about: the first word that names one, or the open one. */
  private Optional<ScenarioDocument> document(List<String> words) {
    try {
      Optional<ScenarioSource> named = named(words);
      if (named.isPresent()) {
        return Optional.of(named.get().document());
      }
      Optional<OpenScenario> open = workspace.open();
      return open.isEmpty() ? Optional.empty() : Optional.of(open.get().document());
    } catch (DocumentException e) {
      return Optional.empty();
    }
  }

  private Optional<ScenarioSource> source(List<String> words) {
    return named(words).or(() -> workspace.open().map(OpenScenario::source));
  }

  private Optional<ScenarioSource> named(List<String> words) {
    boolean takes =
        commands.stream().anyMatch(c -> c.getName().equals(words.get(0)) && c.takesScenario());
    if (!takes || words.size() < 2 || words.get(1).startsWith("-") || words.get(1).equals(".")) {
      return Optional.empty();
    }
    try {
      return Optional.of(ScenarioSource.find(words.get(1)));
    } catch (DocumentException e) {
      return Optional.empty();
    }
  }
}
