package io.midstream.shell;

import io.midstream.shell.command.BenchmarkCommand;
import io.midstream.shell.command.BillNoticeCommand;
import io.midstream.shell.command.ChartCommand;
import io.midstream.shell.command.CheckCommand;
import io.midstream.shell.command.ClearCommand;
import io.midstream.shell.command.CompareCommand;
import io.midstream.shell.command.DiffCommand;
import io.midstream.shell.command.ExitCommand;
import io.midstream.shell.command.ExplainCommand;
import io.midstream.shell.command.GlossaryCommand;
import io.midstream.shell.command.GoalSeekCommand;
import io.midstream.shell.command.GridCommand;
import io.midstream.shell.command.HelpCommand;
import io.midstream.shell.command.ListCommand;
import io.midstream.shell.command.MergeCommand;
import io.midstream.shell.command.NewCommand;
import io.midstream.shell.command.OpenCommand;
import io.midstream.shell.command.OptimiseCommand;
import io.midstream.shell.command.RedoCommand;
import io.midstream.shell.command.ReportCommand;
import io.midstream.shell.command.RestoreCommand;
import io.midstream.shell.command.RunCommand;
import io.midstream.shell.command.SaveCommand;
import io.midstream.shell.command.SchemaCommand;
import io.midstream.shell.command.ScriptCommand;
import io.midstream.shell.command.SensitivityCommand;
import io.midstream.shell.command.SetCommand;
import io.midstream.shell.command.ShellCommand;
import io.midstream.shell.command.ShowCommand;
import io.midstream.shell.command.SimulateCommand;
import io.midstream.shell.command.UndoCommand;
import io.midstream.shell.command.UnsetCommand;
import io.midstream.shell.command.UseCommand;
import io.midstream.shell.command.ValidateCommand;
import io.midstream.shell.command.VariantsCommand;
import io.midstream.shell.command.VersionCommand;
import io.midstream.shell.command.WatchCommand;
import java.util.ArrayList;
import java.util.List;

/** All commands, in the order in which the help shows them. The one place that knows every one. */
final class Commands {
  private Commands() {}

  /**
   * The commands.
   *
   * @param shell what they share
   * @param lines runs the lines of a script
   */
  static List<ShellCommand> of(ShellContext shell, ScriptCommand.Runner lines) {
    List<ShellCommand> commands = new ArrayList<>();
    commands.add(new ReportCommand(shell));
    commands.add(new BillNoticeCommand(shell));
    commands.add(new RunCommand(shell));
    commands.add(new ChartCommand(shell));
    commands.add(new ExplainCommand(shell));
    commands.add(new SimulateCommand(shell));
    commands.add(new MergeCommand(shell));
    commands.add(new SensitivityCommand(shell));
    commands.add(new GridCommand(shell));
    commands.add(new GoalSeekCommand(shell));
    commands.add(new CompareCommand(shell));
    commands.add(new OptimiseCommand(shell));
    commands.add(new ValidateCommand(shell));
    commands.add(new ListCommand(shell));
    commands.add(new ShowCommand(shell));
    commands.add(new NewCommand(shell));
    commands.add(new SchemaCommand(shell));
    commands.add(new CheckCommand(shell));
    commands.add(new VariantsCommand(shell));
    commands.add(new DiffCommand(shell));
    commands.add(new WatchCommand(shell));
    commands.add(new OpenCommand(shell));
    commands.add(new SetCommand(shell));
    commands.add(new UnsetCommand(shell));
    commands.add(new UndoCommand(shell));
    commands.add(new RedoCommand(shell));
    commands.add(new UseCommand(shell));
    commands.add(new SaveCommand(shell));
    commands.add(new RestoreCommand(shell));
    commands.add(new ClearCommand(shell));
    commands.add(new ExitCommand(shell));
    commands.add(new ScriptCommand(shell, lines));
    commands.add(new GlossaryCommand(shell));
    commands.add(new BenchmarkCommand(shell));
    commands.add(new HelpCommand(shell, () -> List.copyOf(commands)));
    commands.add(new VersionCommand(shell));
    return List.copyOf(commands);
  }
}
