package io.midstream.shell;

import io.midstream.shell.command.BenchmarkCommand;
import io.midstream.shell.command.CompareCommand;
import io.midstream.shell.command.ExplainCommand;
import io.midstream.shell.command.GoalSeekCommand;
import io.midstream.shell.command.GridCommand;
import io.midstream.shell.command.HelpCommand;
import io.midstream.shell.command.ListCommand;
import io.midstream.shell.command.MergeCommand;
import io.midstream.shell.command.NewCommand;
import io.midstream.shell.command.OptimiseCommand;
import io.midstream.shell.command.ReportCommand;
import io.midstream.shell.command.RunCommand;
import io.midstream.shell.command.SchemaCommand;
import io.midstream.shell.command.SensitivityCommand;
import io.midstream.shell.command.ShellCommand;
import io.midstream.shell.command.ShowCommand;
import io.midstream.shell.command.SimulateCommand;
import io.midstream.shell.command.ValidateCommand;
import io.midstream.shell.command.VersionCommand;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.core.command.CommandRegistry;

/** Wires the commands. The one place that knows all of them. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

  @Bean
  CommandRegistry commandRegistry(Output output) {
    List<ShellCommand> commands = new ArrayList<>();
    commands.add(new ReportCommand(output));
    commands.add(new RunCommand(output));
    commands.add(new ExplainCommand(output));
    commands.add(new SimulateCommand(output));
    commands.add(new MergeCommand(output));
    commands.add(new SensitivityCommand(output));
    commands.add(new GridCommand(output));
    commands.add(new GoalSeekCommand(output));
    commands.add(new CompareCommand(output));
    commands.add(new OptimiseCommand(output));
    commands.add(new ValidateCommand(output));
    commands.add(new ListCommand(output));
    commands.add(new ShowCommand(output));
    commands.add(new NewCommand(output));
    commands.add(new SchemaCommand(output));
    commands.add(new BenchmarkCommand(output));
    commands.add(new HelpCommand(output, () -> List.copyOf(commands)));
    commands.add(new VersionCommand(output));
    return new CommandRegistry(new LinkedHashSet<>(commands));
  }

  @Bean
  Dispatcher dispatcher(CommandRegistry registry, Output output) {
    boolean debug = "1".equals(System.getenv("MIDSTREAM_DEBUG"));
    return new Dispatcher(registry, output, debug);
  }
}
