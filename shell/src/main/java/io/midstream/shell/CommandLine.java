package io.midstream.shell;

import io.midstream.shell.command.ExitCommand;
import java.util.List;
import org.jline.reader.EOFError;
import org.jline.reader.impl.DefaultParser;

/** A line of a script or of the shell: words as in other shells, with quotes and backslashes. */
final class CommandLine {
  private CommandLine() {}

  /**
   * The words of a line; none of a blank one or a comment.
   *
   * @throws CommandFailure if a quote has no end
   */
  static List<String> split(String line) {
    if (line.isBlank() || line.stripLeading().startsWith("#")) {
      return List.of();
    }
    try {
      // Behind a space JLine finds one more word; a word of two quotes is one that was meant.
      String text = line.strip();
      List<String> words = new DefaultParser().parse(text, text.length()).words();
      // Calls are copied from the help or a terminal, program name and all.
      boolean named = words.size() > 1 && words.get(0).matches("(\\./)?midstream");
      return named ? words.subList(1, words.size()) : words;
    } catch (EOFError e) {
      throw CommandFailure.wrongUse("a quote has no end.");
    }
  }

  /** Whether a person or a script is done. */
  static boolean leaves(List<String> words) {
    return words.size() == 1
        && (words.get(0).equals(ExitCommand.NAME) || words.get(0).equals("quit"));
  }
}
