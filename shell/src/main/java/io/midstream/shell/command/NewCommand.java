package io.midstream.shell.command;

import io.midstream.models.theme.ThemeExample;
import io.midstream.reports.output.WholeFile;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ExitCode;
import io.midstream.shell.ShellContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts a scenario of one's own. */
public final class NewCommand extends ShellCommand {
  /** The command, in this shell. */
  public NewCommand(ShellContext shell) {
    super(
        "new",
        "Start a scenario of your own",
        new Words(
            "FILE",
            1,
            1,
            List.of(
                OptionSpec.value(
                    "from", "SCENARIO", "copy this one; the commented starter if left out"),
                OptionSpec.flag(
                    "theme", "write a commented theme for reports instead, with a logo beside it")),
            "Writes a scenario to change and run. The starter explains every section in comments."
                + " A file that is there is left alone.",
            List.of(
                "new my-platform.yaml",
                "new our-move.yaml --from nav",
                "new our-theme.yaml --theme")),
        shell);
  }

  @Override
  Group group() {
    return Group.DOCUMENTS;
  }

  @Override
  String onlyForm() {
    return "It writes a file, and prints which: there is no --format json.";
  }

  @Override
  void run(Call call) throws Exception {
    Path file = Path.of(call.arguments().get(0));
    if (!call.flag("theme")) {
      String text = Session.source(call.option("from").orElse("starter"), call).text();
      refuse(file);
      WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
      output().out().printf("%s written. Next: midstream validate %s%n", file, file);
      return;
    }
    if (call.option("from").isPresent()) {
      throw CommandFailure.wrongUse("--from is for scenarios, --theme writes none.");
    }
    Path logo = file.resolveSibling(ThemeExample.LOGO);
    refuse(file);
    refuse(logo);
    WholeFile.write(logo, ThemeExample.logo());
    WholeFile.write(file, ThemeExample.text().getBytes(StandardCharsets.UTF_8));
    output()
        .out()
        .printf("%s and %s written. Next: midstream report starter --theme %s%n", file, logo, file);
  }

  private static void refuse(Path file) {
    if (Files.exists(file)) {
      throw new CommandFailure(
          ExitCode.CANNOT_WRITE, file + " is there already; it was left as it is.");
    }
  }
}
