package io.midstream.shell.command;

import io.midstream.models.document.NearestSpelling;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Says which commands there are, and what one does. */
public final class HelpCommand extends ShellCommand {
  private final Supplier<List<ShellCommand>> commands;

  /** The command, writing to this output, knowing all commands in the order to show them. */
  public HelpCommand(ShellContext shell, Supplier<List<ShellCommand>> commands) {
    super(
        "help",
        "Show the commands, or what one of them does",
        new Words(
            "[COMMAND]",
            0,
            1,
            List.of(),
            "Without a command, lists all of them.",
            List.of("help report", "help goal-seek")),
        shell);
    this.commands = commands;
  }

  @Override
  Group group() {
    return Group.MORE;
  }

  @Override
  void run(Call call) {
    if (call.arguments().isEmpty()) {
      overview();
      return;
    }
    String name = call.arguments().get(0);
    Optional<ShellCommand> command =
        commands.get().stream().filter(c -> c.getName().equals(name)).findFirst();
    output()
        .out()
        .print(
            HelpText.of(
                command.orElseThrow(
                    () ->
                        CommandFailure.wrongUse(
                            "there is no command '%s'%s"
                                .formatted(
                                    name,
                                    NearestSpelling.of(
                                            name,
                                            commands.get().stream().map(c -> c.getName()).toList())
                                        .map(n -> " — did you mean '" + n + "'?")
                                        .orElse("; 'help' lists them."))))));
  }

  private static String padded(String name, int width) {
    return name + " ".repeat(width - name.length());
  }

  private void overview() {
    output()
        .out()
        .print(
            """
            Midstream says what a migration to Kubernetes costs, when it pays, and why.

            Usage: midstream COMMAND [WORDS] [OPTIONS]
                   midstream            opens a shell that takes the same commands
            """);
    int width = commands.get().stream().mapToInt(c -> c.getName().length()).max().orElse(0);
    for (Group group : Group.values()) {
      output().out().print("\n" + group.heading() + "\n");
      output()
          .out()
          .print(
              HelpText.columns(
                  commands.get().stream()
                      .filter(c -> c.group() == group)
                      .map(c -> new String[] {padded(c.getName(), width), c.getDescription()})
                      .toList()));
    }
    output()
        .out()
        .print(
            """

            Exit status: 0 done, 1 a requirement does not hold or no value was found,
            2 wrong use, 3 a scenario is faulty, 4 cannot write, 130 stopped by Ctrl-C,
            70 a mistake of Midstream itself. Results go to standard output, all else
            to standard error.

            Examples:
              midstream report ft-content-platform
              midstream goal-seek starter --measure npv --target 0 --vary plan.parallel
              midstream help goal-seek
            """);
  }
}
