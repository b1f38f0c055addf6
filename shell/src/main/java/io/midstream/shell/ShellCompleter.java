package io.midstream.shell;

import io.midstream.shell.command.Completions;
import io.midstream.shell.command.Completions.Proposal;
import io.midstream.shell.command.ShellCommand;
import io.midstream.shell.session.Workspace;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.ParsedLine;

/**
 * Shows JLine what may come next, in as many lines as the terminal has.
 *
 * <p>JLine cuts off a list that is longer than the terminal. So a long one goes without its
 * descriptions, which lets JLine set it in columns; one that is too long even then is walked
 * through as a menu, which JLine scrolls.
 */
final class ShellCompleter implements Completer {
  /** The line being typed, which may be folded once, and one line that JLine leaves free. */
  private static final int OTHER_LINES = 3;

  /** What JLine puts around a description, and between columns. */
  private static final int AROUND = 3;

  private final Completions completions;

  ShellCompleter(List<ShellCommand> commands, Workspace workspace) {
    this.completions = new Completions(commands, workspace);
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    int most = Math.max(1, reader.getTerminal().getHeight() - OTHER_LINES);
    int width = reader.getTerminal().getWidth();
    List<Proposal> proposals = completions.of(line.words(), line.wordIndex(), line.word(), most);
    List<Proposal> begun = proposals.stream().filter(p -> begins(p.text(), line.word())).toList();
    boolean fits = lines(begun, width, true) <= most;
    boolean fitsInBrief = lines(begun, width, false) <= most;
    reader.option(Option.AUTO_LIST, fits || fitsInBrief);
    // Left to itself, JLine also takes what has the word somewhere within.
    for (Proposal p : begun.isEmpty() ? proposals : begun) {
      boolean brief = p.description().isEmpty() || (!fits && fitsInBrief);
      candidates.add(
          new Candidate(
              p.text(), p.text(), null, brief ? null : p.description(), null, null, p.complete()));
    }
  }

  private static boolean begins(String text, String word) {
    return text.regionMatches(true, 0, word, 0, word.length());
  }

  /** How many lines the proposals take in JLine's columns. */
  private static int lines(List<Proposal> proposals, int width, boolean described) {
    int longest =
        proposals.stream()
            .mapToInt(
                p ->
                    p.text().length()
                        + (described && !p.description().isEmpty()
                            ? AROUND + p.description().length()
                            : 0))
            .max()
            .orElse(0);
    int columns = Math.max(1, (width + AROUND - 1) / (longest + AROUND));
    return (proposals.size() + columns - 1) / columns;
  }
}
