package io.midstream.shell.command;

import java.util.ArrayList;
import java.util.List;

/** Help as a person reads it, in lines of at most 80 characters. */
final class HelpText {
  private static final int WIDTH = 80;

  /** What a scenario may be in a call. */
  static final String SCENARIO =
      "A SCENARIO is a name of the library, a file, or a dash for standard input; in the shell,"
          + " none or a dot is the open one.";

  private HelpText() {}

  /** The help of one command. */
  static String of(ShellCommand command) {
    StringBuilder text = new StringBuilder();
    text.append(command.getDescription()).append("\n\n");
    text.append("Usage: ").append(command.usage()).append("\n\n");
    for (String paragraph : command.explanation().split("\n\n", -1)) {
      wrap(paragraph, "").forEach(line -> text.append(line).append('\n'));
      text.append('\n');
    }
    List<String[]> rows = new ArrayList<>();
    for (OptionSpec option : command.optionSpecs()) {
      String placeholder = option.takesValue() ? " " + option.placeholder() : "";
      rows.add(new String[] {"--" + option.name() + placeholder, option.description()});
    }
    text.append("Options:\n").append(columns(rows));
    command
        .withoutFormat()
        .ifPresent(
            only -> {
              text.append('\n');
              wrap(only, "").forEach(line -> text.append(line).append('\n'));
            });
    if (command.inSession()) {
      text.append("\nWorks on the open scenario: in the shell, or in a script.\n");
    } else if (command.takesScenario()) {
      text.append('\n');
      wrap(SCENARIO, "").forEach(line -> text.append(line).append('\n'));
    }
    text.append(command.examples().size() == 1 ? "\nExample:\n" : "\nExamples:\n");
    String program = command.inSession() ? "  " : "  midstream ";
    for (String example : command.examples()) {
      boolean ofOthers = example.startsWith("printf ");
      text.append(ofOthers ? "  " : program).append(example).append('\n');
    }
    return text.toString();
  }

  /** Two columns, the second wrapped beside the first. */
  static String columns(List<String[]> rows) {
    int first = rows.stream().mapToInt(r -> r[0].length()).max().orElse(0) + 4;
    StringBuilder text = new StringBuilder();
    for (String[] row : rows) {
      String indent = " ".repeat(first);
      List<String> lines = wrap(row[1], indent);
      String head = ("  " + row[0] + indent).substring(0, first);
      String firstLine = lines.isEmpty() ? "" : lines.get(0).substring(first);
      text.append((head + firstLine).stripTrailing()).append('\n');
      lines.stream().skip(1).forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  /** Breaks text between words. */
  static List<String> wrap(String text, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.strip().split("\\s+", -1)) {
      if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
      }
      line.append(line.length() > indent.length() ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
