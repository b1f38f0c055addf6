package io.midstream.shell.command;

import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Fault;
import io.midstream.models.document.NearestSpelling;
import io.midstream.models.scenario.ReadScenario;
import io.midstream.reports.output.AnalysisJson;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ExitCode;
import io.midstream.shell.Interruption;
import io.midstream.shell.Output;
import io.midstream.shell.ProgressBar;
import io.midstream.shell.ShellContext;
import io.midstream.shell.session.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.shell.core.command.AbstractCommand;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;

/** A command: what it is called, which words it takes, what it does. */
public abstract class ShellCommand extends AbstractCommand {
  static final OptionSpec VARIANT =
      OptionSpec.value("variant", "VARIANT", "use this variant of the scenario");
  static final OptionSpec SET =
      OptionSpec.values(
          "set", "PATH=VALUE", "change a value, such as plan.parallel=4; may be repeated");
  static final OptionSpec FORMAT =
      OptionSpec.value("format", "table|json", "how to print; table if left out");
  private static final OptionSpec QUIET =
      OptionSpec.flag("quiet", "print results and errors only, no notes and no progress");
  private static final OptionSpec HELP = OptionSpec.flag("help", "show this help");

  private final Words words;
  private final ShellContext shell;

  /**
   * The words of a command.
   *
   * @param arguments their names as the usage shows them; empty for none
   * @param least how many arguments there must be
   * @param most how many there may be
   * @param options its options, but for help
   * @param explanation what it does, in a paragraph or two
   * @param examples calls that work as printed, without {@code midstream}
   */
  record Words(
      String arguments,
      int least,
      int most,
      List<OptionSpec> options,
      String explanation,
      List<String> examples) {}

  ShellCommand(String name, String description, Words words, ShellContext shell) {
    super(name, description);
    this.words = words;
    this.shell = shell;
    setOptions(
        optionSpecs().stream()
            .map(
                o ->
                    CommandOption.with()
                        .longName(o.name())
                        .description(o.description())
                        .type(o.takesValue() ? String.class : Boolean.class)
                        .build())
            .toList());
  }

  /** What the command is for. */
  abstract Group group();

  /** Does it. */
  abstract void run(Call call) throws Exception;

  @Override
  public ExitStatus execute(CommandContext context) throws Exception {
    Call call = Call.of(context.parsedInput(), shell.workspace());
    if (call.flag("help")) {
      output().out().print(HelpText.of(this));
    } else {
      run(call);
    }
    return ExitStatus.OK;
  }

  @Override
  public ExitStatus doExecute(CommandContext context) throws Exception {
    return execute(context);
  }

  /** Every option, help included. */
  public List<OptionSpec> optionSpecs() {
    List<OptionSpec> all = new ArrayList<>(words.options());
    all.add(QUIET);
    all.add(HELP);
    return List.copyOf(all);
  }

  /** How many arguments there must be. */
  public int leastArguments() {
    return words.least();
  }

  /** How many arguments there may be. */
  public int mostArguments() {
    return words.most();
  }

  /** The names of the arguments, such as {@code SCENARIO…}. */
  public String argumentNames() {
    return words.arguments();
  }

  /**
   * What a person reads who asks for a form of the result that the command does not have; empty for
   * a command that takes {@code --format}.
   */
  public Optional<String> withoutFormat() {
    boolean formats = words.options().stream().anyMatch(o -> o.name().equals(FORMAT.name()));
    return formats ? Optional.empty() : Optional.of(onlyForm());
  }

  /** The one form of a result that takes no {@code --format}. */
  String onlyForm() {
    return "It prints text for people: there is no --format json.";
  }

  String explanation() {
    return words.explanation();
  }

  List<String> examples() {
    return words.examples();
  }

  /** The call in one line, such as {@code midstream validate SCENARIO… [OPTIONS]}. */
  public String usage() {
    String arguments = words.arguments().isEmpty() ? "" : " " + words.arguments();
    String options = words.options().isEmpty() ? "" : " [OPTIONS]";
    return (inSession() ? "" : "midstream ") + getName() + arguments + options;
  }

  Output output() {
    return shell.output();
  }

  Workspace workspace() {
    return shell.workspace();
  }

  Interruption interruption() {
    return shell.interruption();
  }

  /** Prints a table, folded where it goes to a terminal that is narrower. */
  void print(TextTable table) {
    output().verbatim().print(table.text(output().screen().foldsAt()));
  }

  /** Tells what is no result, on standard error. */
  void note(Call call, String text) {
    if (!call.flag("quiet")) {
      output().err().println(text);
      output().err().flush();
    }
  }

  /** Whether a call asks for JSON. */
  static boolean asksForJson(Call call) {
    return call.oneOf("format", List.of("table", "json")).orElse("table").equals("json");
  }

  /** Prints what writes itself to a stream as UTF-8. */
  void printJson(Consumer<OutputStream> document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.accept(out);
    output().verbatim().print(out.toString(StandardCharsets.UTF_8));
  }

  /** What the JSON of an analysis starts with. */
  static AnalysisJson.Head head(ReadScenario read) {
    return new AnalysisJson.Head(read.scenario(), Version.current(), read.digest());
  }

  /** A progress bar for a call; it shows itself on a terminal only. */
  ProgressBar progress(Call call, String things) {
    return new ProgressBar(output().err(), shell.progress() && !call.flag("quiet"), things);
  }

  /** Whether its first word is a scenario, so that the open one can stand in for it. */
  public boolean takesScenario() {
    return words.arguments().startsWith("SCENARIO") && !inSession();
  }

  /** Whether it works on the open scenario only, in a shell or a script. */
  public boolean inSession() {
    return false;
  }

  /** What a command does with one scenario of several. */
  interface ScenarioWork {
    void with(String scenario) throws Exception;
  }

  /**
   * Does something with each scenario of a call; a faulty one is told and does not stop the others.
   *
   * @param done what was done with the sound ones, such as {@code computed}
   * @throws CommandFailure at the end, if one of several was faulty
   * @throws DocumentException if the only one was faulty
   */
  void eachScenario(Call call, String done, ScenarioWork work) throws Exception {
    List<String> scenarios = call.arguments();
    int faulty = 0;
    int tried = 0;
    for (String scenario : scenarios) {
      if (interruption().asked()) {
        throw new CommandFailure(
            ExitCode.STOPPED,
            "stopped: %d of %d scenarios were %s."
                .formatted(tried - faulty, scenarios.size(), done));
      }
      tried++;
      try {
        work.with(scenario);
      } catch (DocumentException e) {
        if (scenarios.size() == 1) {
          throw e;
        }
        faulty++;
        e.faults().stream().map(Fault::render).forEach(output().err()::println);
      }
    }
    if (faulty > 0) {
      throw new CommandFailure(
          ExitCode.BAD_INPUT,
          "%d of %d scenarios are faulty; the others were %s."
              .formatted(faulty, scenarios.size(), done));
    }
  }

  /**
   * The words of one call, known to be what the command takes.
   *
   * @param options the options, each with its value, in the order given
   * @param arguments the other words
   * @param workspace what is open
   */
  record Call(
      List<Map.Entry<String, String>> options, List<String> arguments, Workspace workspace) {
    /** Every option of the strict parser has its long name and a value. */
    private static Call of(ParsedInput parsed, Workspace workspace) {
      return new Call(
          parsed.options().stream()
              .map(
                  o ->
                      Map.entry(
                          Objects.requireNonNull(o.longName()), Objects.requireNonNull(o.value())))
              .toList(),
          parsed.arguments().stream().map(a -> Objects.requireNonNull(a.value())).toList(),
          workspace);
    }

    boolean flag(String name) {
      return option(name).isPresent();
    }

    Optional<String> option(String name) {
      return all(name).stream().findFirst();
    }

    List<String> all(String name) {
      return options.stream()
          .filter(o -> o.getKey().equals(name))
          .map(Map.Entry::getValue)
          .toList();
    }

    /** The value of an option that is one of some words. */
    Optional<String> oneOf(String name, List<String> allowed) {
      Optional<String> value = option(name);
      value.ifPresent(v -> check(name, v, allowed));
      return value;
    }

    /** The values of an option that lists some words, separated by commas. */
    List<String> someOf(String name, String fallback, List<String> allowed) {
      List<String> values = List.of(option(name).orElse(fallback).split("\\s*,\\s*", -1));
      values.forEach(v -> check(name, v, allowed));
      return values;
    }

    private static void check(String name, String value, List<String> allowed) {
      if (!allowed.contains(value)) {
        throw CommandFailure.wrongUse(
            "'--%s %s': allowed are %s%s"
                .formatted(
                    name,
                    value,
                    String.join(", ", allowed),
                    NearestSpelling.of(value, allowed)
                        .map(n -> " — did you mean '" + n + "'?")
                        .orElse(".")));
      }
    }
  }
}
