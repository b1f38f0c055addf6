package io.midstream.shell;

import io.midstream.models.document.NearestSpelling;
import io.midstream.shell.command.OptionSpec;
import io.midstream.shell.command.ShellCommand;
import io.midstream.shell.session.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Checks the words of a call against what its command declares.
 *
 * <p>Spring Shell's own parser accepts options that no command has; here every word is known or the
 * call is wrong, with the nearest spelling.
 */
final class StrictParser {
  private final List<ShellCommand> commands;
  private final Workspace workspace;

  StrictParser(List<ShellCommand> commands, Workspace workspace) {
    this.commands = commands;
    this.workspace = workspace;
  }

  /**
   * Reads a call.
   *
   * @param words the command and its words, at least one
   * @throws CommandFailure if the call is wrong
   */
  ParsedInput parse(List<String> words) {
    ShellCommand command = command(words.get(0));
    ParsedInput.Builder parsed = ParsedInput.builder().commandName(command.getName());
    List<String> arguments = new ArrayList<>();
    Set<String> given = new HashSet<>();
    boolean options = true;
    Iterator<String> rest = words.subList(1, words.size()).iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      if (options && word.equals("--")) {
        options = false;
      } else if (options && word.startsWith("-") && word.length() > 1 && !isNumber(word)) {
        parsed.addOption(option(command, word, rest, given));
      } else {
        arguments.add(word);
      }
    }
    boolean left = arguments.size() == command.leastArguments() - 1;
    if (left && command.takesScenario() && workspace.open().isPresent()) {
      arguments.add(0, ".");
    }
    if (!given.contains("help")) {
      checkCount(command, arguments);
    }
    for (int i = 0; i < arguments.size(); i++) {
      parsed.addArgument(new CommandArgument(i, arguments.get(i)));
    }
    return parsed.build();
  }

  private static boolean isNumber(String word) {
    return word.matches("-\\d.*");
  }

  private ShellCommand command(String name) {
    return commands.stream()
        .filter(command -> command.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private CommandFailure unknown(String name) {
    if (name.startsWith("-")) {
      return CommandFailure.wrongUse(
          "there is no option '%s' before a command; there are --help and --version. A call is"
                  .formatted(name)
              + " 'midstream COMMAND [WORDS] [OPTIONS]', and 'help' lists the commands.");
    }
    List<String> names = commands.stream().map(ShellCommand::getName).sorted().toList();
    return CommandFailure.wrongUse(
        "there is no command '%s'%s%nThe commands are: %s."
            .formatted(name, meant(NearestSpelling.of(name, names)), String.join(", ", names)));
  }

  private static String meant(Optional<String> nearest) {
    return nearest.map(n -> " — did you mean '" + n + "'?").orElse(".");
  }

  private static CommandOption option(
      ShellCommand command, String word, Iterator<String> rest, Set<String> given) {
    int equals = word.indexOf('=');
    String flag = equals < 0 ? word : word.substring(0, equals);
    String name = flag.equals("-h") ? "help" : flag.replaceFirst("^--", "");
    List<String> names = command.optionSpecs().stream().map(OptionSpec::name).toList();
    Optional<OptionSpec> known =
        command.optionSpecs().stream()
            .filter(o -> o.name().equals(name) && (flag.startsWith("--") || flag.equals("-h")))
            .findFirst();
    if (known.isEmpty()) {
      Optional<String> nearest =
          NearestSpelling.of(name.replaceFirst("^-", ""), names).map(n -> "--" + n);
      throw CommandFailure.wrongUse(
          "'%s' has no option '%s'%s%nIts options are: %s."
              .formatted(
                  command.getName(),
                  flag,
                  name.equals("format")
                      ? ". " + command.withoutFormat().orElseThrow()
                      : meant(nearest),
                  String.join(", ", names.stream().map(n -> "--" + n).toList())));
    }
    OptionSpec spec = known.get();
    if (!given.add(name) && !spec.repeatable()) {
      throw CommandFailure.wrongUse("the option '--" + name + "' is there twice.");
    }
    return CommandOption.with()
        .longName(name)
        .value(value(spec, word, equals, rest))
        .type(spec.takesValue() ? String.class : Boolean.class)
        .build();
  }

  private static String value(OptionSpec spec, String word, int equals, Iterator<String> rest) {
    if (!spec.takesValue()) {
      if (equals >= 0) {
        throw CommandFailure.wrongUse("the option '--" + spec.name() + "' takes no value.");
      }
      return "true";
    }
    if (equals >= 0) {
      return word.substring(equals + 1);
    }
    if (!rest.hasNext()) {
      throw CommandFailure.wrongUse(
          "the option '--%s' needs a value: --%s %s."
              .formatted(spec.name(), spec.name(), spec.placeholder()));
    }
    return rest.next();
  }

  private void checkCount(ShellCommand command, List<String> arguments) {
    if (arguments.size() < command.leastArguments()) {
      throw CommandFailure.wrongUse(
          "'%s' needs %s.%s%nUsage: %s"
              .formatted(
                  command.getName(),
                  command.argumentNames(),
                  command.takesScenario() && workspace.input().givesCommands()
                      ? " No scenario is open, which would stand in for one: 'open SCENARIO'."
                      : "",
                  command.usage()));
    }
    if (arguments.size() > command.mostArguments()) {
      throw CommandFailure.wrongUse(
          "'%s' is one word too many for '%s'.%nUsage: %s"
              .formatted(
                  arguments.get(command.mostArguments()), command.getName(), command.usage()));
    }
  }
}
