package io.midstream.shell.command;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.models.document.DocumentException;
import io.midstream.models.library.ScenarioLibrary;
import io.midstream.models.library.ScenarioSource;
import io.midstream.reports.output.ResultSchema;
import io.midstream.shell.glossary.Glossary;
import io.midstream.shell.session.OpenScenario;
import io.midstream.shell.session.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What may come next in a line: commands, options, and what the words of a command stand for.
 *
 * <p>What a word stands for is told by its placeholder in the usage: a PATH is a value of the
 * scenario, an INPUT a number of it that may be varied, a MEASURE a measure. A scenario that cannot
 * be read has nothing to propose.
 */
public final class Completions {
  private static final int MOST_FILES = 500;
  private static final String SCENARIO = "SCENARIO";

  /** The percentiles that people decide by; every whole one from P1 to P99 is allowed. */
  private static final List<Integer> PERCENTILES = List.of(5, 10, 20, 25, 50, 75, 80, 90, 95);

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
   * @param most how many a person can take in at once; of more paths, the next steps are shown
   */
  public List<Proposal> of(List<String> words, int at, String word, int most) {
    if (at == 0) {
      return named(commands);
    }
    Optional<ShellCommand> known =
        commands.stream().filter(c -> c.getName().equals(words.get(0))).findFirst();
    if (known.isEmpty()) {
      return List.of();
    }
    Line line = new Line(known.get(), words, word, most);
    Optional<OptionSpec> before = option(line.command, words.get(at - 1));
    if (before.filter(OptionSpec::takesValue).isPresent()) {
      return values(before.get().placeholder(), line);
    }
    if (word.startsWith("-")) {
      return line.command.optionSpecs().stream()
          .map(o -> Proposal.of("--" + o.name(), o.description()))
          .toList();
    }
    int index = line.index(at);
    List<Proposal> proposals = new ArrayList<>(values(line.placeholder(index), line));
    if (line.openStandsIn(index) && workspace.open().isPresent()) {
      int begun = (int) proposals.stream().filter(p -> p.text().startsWith(word)).count();
      Line rest = new Line(line.command, words, word, Math.max(1, most - begun));
      proposals.addAll(values(line.placeholder(index + 1), rest));
    }
    return proposals;
  }

  /**
   * A line that is being typed.
   *
   * @param word the beginning of the word that is completed
   * @param most how many proposals can be taken in
   */
  private record Line(ShellCommand command, List<String> words, String word, int most) {
    /** Which argument stands at a place of the line, counted from 0. */
    int index(int at) {
      return (int) IntStream.range(1, at).filter(this::isArgument).count();
    }

    private boolean isArgument(int at) {
      boolean value = option(command, words.get(at - 1)).filter(OptionSpec::takesValue).isPresent();
      return !value && !words.get(at).startsWith("--");
    }

    /** What an argument stands for; the last goes for all that follow. */
    String placeholder(int index) {
      String[] names =
          command.argumentNames().replaceAll("[\\[\\]…]", "").strip().split("\\s+", -1);
      return names[Math.min(index, names.length - 1)];
    }

    /** Whether the open scenario stands in for this argument if another follows. */
    boolean openStandsIn(int index) {
      return index == 0 && command.takesScenario() && command.leastArguments() > 1;
    }

    /** The words that may name a scenario. */
    Stream<String> scenarios() {
      return IntStream.range(1, words.size())
          .filter(at -> isArgument(at) && placeholder(index(at)).equals(SCENARIO))
          .mapToObj(words::get)
          .filter(w -> !w.isEmpty() && !w.startsWith("-") && !w.equals(Session.OPEN));
    }
  }

  /** Only what goes on as the value that is being typed: it is not to be replaced. */
  private List<Proposal> presentValues(Line line) {
    return words(line).map(w -> w.values(line.words.get(1))).orElse(List.of()).stream()
        .filter(p -> p.text().startsWith(line.word))
        .toList();
  }

  private static Optional<OptionSpec> option(ShellCommand command, String word) {
    return command.optionSpecs().stream().filter(o -> word.equals("--" + o.name())).findFirst();
  }

  private static List<Proposal> named(List<ShellCommand> commands) {
    return commands.stream().map(c -> Proposal.of(c.getName(), c.getDescription())).toList();
  }

  /** These of the commands, and what goes by no command's name. */
  private static List<Proposal> named(List<ShellCommand> commands, List<String> names) {
    return names.stream()
        .map(
            name ->
                Proposal.of(
                    name,
                    commands.stream()
                        .filter(c -> c.getName().equals(name))
                        .map(ShellCommand::getDescription)
                        .findFirst()
                        .orElse("the index.json of several reports")))
        .toList();
  }

  private List<Proposal> values(String placeholder, Line line) {
    return switch (placeholder) {
      case SCENARIO -> scenarios(line.word);
      case "CHART" ->
          Arrays.stream(ChartKind.values())
              .map(c -> Proposal.of(c.documentName(), c.shows()))
              .toList();
      case "FILE", "FOLDER", "PART" -> files(line.word, "");
      case "COMMAND" -> named(commands);
      case "RESULT" -> named(commands, ResultSchema.allWriters());
      case "TERM" ->
          Glossary.load().terms().stream().map(t -> Proposal.of(t.name(), t.subject())).toList();
      case "VARIANT" -> variants(line);
      case "VARIANTS" -> listed(line, word -> variants(line));
      case "MEASURE" -> measures();
      case "MEASURES" -> listed(line, word -> measures());
      case "REQUIREMENT", "LIMIT" -> begun(measures(), " ");
      case "PATH" -> paths(line);
      case "PATH=VALUE" -> begun(paths(line), "=");
      case "INPUT" -> inputs(line, line.word, ScenarioWords::inputs);
      case "A", "B" -> inputs(line, line.word, ScenarioWords::inputsAndCounts);
      case "INPUTS" -> listed(line, word -> inputs(line, word, ScenarioWords::inputsAndCounts));
      case "VALUE" -> presentValues(line);
      case "CURVE" ->
          Arrays.stream(ScheduleCurve.values())
              .map(c -> Proposal.of(c.documentName(), c.meaning()))
              .toList();
      case "PNN" -> PERCENTILES.stream().map(Completions::percentile).toList();
      case "MONTH" -> months(line);
      case "LINE" -> words(line).map(ScenarioWords::lines).orElse(List.of());
      case "as" -> List.of(Proposal.of("as", "another file"));
      default -> listed(line, word -> choices(placeholder));
    };
  }

  /** A placeholder such as {@code table|json} says what there is. */
  private static List<Proposal> choices(String placeholder) {
    return placeholder.contains("|")
        ? Arrays.stream(placeholder.split("\\|", -1)).map(c -> Proposal.of(c, "")).toList()
        : List.of();
  }

  /** Behind a comma, the next of a list. */
  private static List<Proposal> listed(Line line, Function<String, List<Proposal>> each) {
    String word = line.word;
    int comma = word.lastIndexOf(',');
    int next = word.lastIndexOf(']') > comma ? 0 : comma + 1;
    String before = word.substring(0, next);
    Set<String> there = new HashSet<>(List.of(before.split(",", -1)));
    return each.apply(word.substring(next)).stream()
        .filter(p -> !there.contains(p.text()))
        .map(p -> new Proposal(before + p.text(), p.description(), p.complete()))
        .toList();
  }

  /** Words that go on behind what is proposed. */
  private static List<Proposal> begun(List<Proposal> proposals, String next) {
    return proposals.stream()
        .map(p -> p.complete() ? new Proposal(p.text() + next, p.description(), false) : p)
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

  private List<Proposal> variants(Line line) {
    try {
      Optional<ScenarioSource> source =
          named(line).or(() -> workspace.open().map(OpenScenario::source));
      return source.isEmpty()
          ? List.of()
          : source.get().document().variants().stream().map(v -> Proposal.of(v, "")).toList();
    } catch (DocumentException e) {
      return List.of();
    }
  }

  private List<Proposal> paths(Line line) {
    return words(line)
        .map(words -> PathStages.of(words.paths(line.word), line.word, line.most))
        .orElse(List.of());
  }

  /** The months of a scenario; of more than can be taken in, the years first. */
  private List<Proposal> months(Line line) {
    List<Proposal> all = words(line).map(ScenarioWords::months).orElse(List.of());
    List<Proposal> begun = all.stream().filter(p -> p.text().startsWith(line.word)).toList();
    if (begun.size() <= line.most || line.word.contains("-")) {
      return all;
    }
    return begun.stream()
        .map(p -> p.text().substring(0, p.text().indexOf('-') + 1))
        .distinct()
        .map(year -> new Proposal(year, "", false))
        .toList();
  }

  private static Proposal percentile(int percent) {
    return Proposal.of(
        "P" + percent,
        percent == 50 ? "the median" : "no more than this in " + percent + "% of the trials");
  }

  private List<Proposal> inputs(
      Line line, String word, Function<ScenarioWords, List<Proposal>> which) {
    return words(line)
        .map(words -> PathStages.of(which.apply(words), word, line.most))
        .orElse(List.of());
  }

  /** The scenario that the line is about: the first word that names one, or the open one. */
  private Optional<ScenarioWords> words(Line line) {
    try {
      Optional<ScenarioSource> named = named(line);
      if (named.isPresent()) {
        return Optional.of(new ScenarioWords(named.get().document()));
      }
      Optional<OpenScenario> open = workspace.open();
      return open.isEmpty()
          ? Optional.empty()
          : Optional.of(new ScenarioWords(open.get().document()));
    } catch (DocumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<ScenarioSource> named(Line line) {
    return line.scenarios().flatMap(word -> found(word).stream()).findFirst();
  }

  private static Optional<ScenarioSource> found(String word) {
    if (Files.exists(Path.of(word)) && !Files.isRegularFile(Path.of(word))) {
      // What another program writes is not waited for.
      return Optional.empty();
    }
    try {
      return Optional.of(ScenarioSource.find(word));
    } catch (DocumentException e) {
      return Optional.empty();
    }
  }
}
