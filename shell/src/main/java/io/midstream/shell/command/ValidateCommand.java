package io.midstream.shell.command;

import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Fault;
import io.midstream.models.scenario.ScenarioDocument;
import io.midstream.shell.ShellContext;
import java.util.List;

/** Finds every mistake of scenario files. */
public final class ValidateCommand extends ShellCommand {
  /** The command, in this shell. */
  public ValidateCommand(ShellContext shell) {
    super(
        "validate",
        "Find every mistake in scenario files",
        new Words(
            "SCENARIO…",
            1,
            Integer.MAX_VALUE,
            List.of(),
            "Reads each scenario and all its variants and shows every mistake in one reading, with"
                + " its file, line and column, what is allowed there and the nearest spelling."
                + " Computes nothing.",
            List.of("validate starter", "validate ft-content-platform nav vsco")),
        shell);
  }

  @Override
  Group group() {
    return Group.DOCUMENTS;
  }

  @Override
  void run(Call call) throws Exception {
    eachScenario(call, "found sound", scenario -> validate(scenario, call));
  }

  private void validate(String scenario, Call call) throws DocumentException {
    ScenarioDocument document = Session.source(scenario, call).document();
    List<Fault> faults = document.faults();
    if (!faults.isEmpty()) {
      throw new DocumentException(faults);
    }
    int variants = document.variants().size();
    output()
        .out()
        .println(
            (scenario.equals(Session.OPEN) ? Session.openName(call) : scenario)
                + ": sound"
                + (variants == 0
                    ? ""
                    : ", with " + variants + (variants == 1 ? " variant" : " variants")));
  }
}
