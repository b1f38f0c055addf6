package io.midstream.shell.command;

import io.midstream.models.document.DocumentEditor;
import io.midstream.models.document.Setting;
import io.midstream.models.library.ScenarioSource;
import io.midstream.shell.ShellContext;
import java.util.ArrayList;
import java.util.List;

/** Prints a scenario's document. */
public final class ShowCommand extends ShellCommand {
  /** The command, in this shell. */
  public ShowCommand(ShellContext shell) {
    super(
        "show",
        "Print a scenario as it is written",
        new Words(
            "SCENARIO",
            1,
            1,
            List.of(SET),
            "Prints the document with its comments. With --set, the values are changed and all"
                + " else is left as it is.",
            List.of("show starter", "show starter --set plan.parallel=4")),
        shell);
  }

  @Override
  String onlyForm() {
    return "It prints the document as it is written: there is no --format json.";
  }

  @Override
  Group group() {
    return Group.DOCUMENTS;
  }

  @Override
  void run(Call call) throws Exception {
    ScenarioSource source = Session.source(call.arguments().get(0), call);
    List<Setting> settings = new ArrayList<>();
    for (String setting : call.all("set")) {
      settings.add(Setting.parse(setting));
    }
    output().verbatim().print(DocumentEditor.edit(source.label(), source.text(), settings));
  }
}
