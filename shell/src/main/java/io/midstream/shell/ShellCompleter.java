package io.midstream.shell;

import io.midstream.shell.command.Completions;
import io.midstream.shell.command.ShellCommand;
import io.midstream.shell.session.Workspace;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.shell.core.command.CommandRegistry;

/** Shows JLine what may come next. */
final class ShellCompleter implements Completer {
  private final CommandRegistry registry;
  private final Workspace workspace;

  ShellCompleter(CommandRegistry registry, Workspace workspace) {
    this.registry = registry;
    this.workspace = workspace;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<ShellCommand> commands = new ArrayList<>();
    registry
        .getCommands()
        .forEach(
            c -> {
              if (c instanceof ShellCommand command) {
                commands.add(command);
              }
            });
    Completions completions = new Completions(commands, workspace);
    for (Completions.Proposal p : completions.of(line.words(), line.wordIndex(), line.word())) {
      candidates.add(
          new Candidate(
              p.text(),
              p.text(),
              null,
              p.description().isEmpty() ? null : p.description(),
              null,
              null,
              p.complete()));
    }
  }
}
