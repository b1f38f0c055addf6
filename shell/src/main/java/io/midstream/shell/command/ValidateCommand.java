package io.midstream.shell.command;

import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Fault;
import io.midstream.models.scenario.ScenarioDocument;
import io.midstream.reports.output.FaultsJson;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ExitCode;
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
            List.of(FORMAT),
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
    if (asksForJson(call)) {
      json(call);
    } else {
      eachScenario(call, "found sound", scenario -> validate(scenario, call));
    }
  }

  private void json(Call call) {
    List<FaultsJson.Checked> checked =
        call.arguments().stream()
            .map(
                s ->
                    new FaultsJson.Checked(
                        s, faults(s, call).stream().map(ValidateCommand::place).toList()))
            .toList();
    printJson(out -> FaultsJson.write(checked, Version.current(), out));
    long faulty = checked.stream().filter(c -> !c.faults().isEmpty()).count();
    if (faulty > 0) {
      throw new CommandFailure(
          ExitCode.BAD_INPUT, "%d of %d scenarios are faulty.".formatted(faulty, checked.size()));
    }
  }

  private static List<Fault> faults(String scenario, Call call) {
    try {
      return Session.source(scenario, call).document().faults();
    } catch (DocumentException e) {
      return e.faults();
    }
  }

  private static FaultsJson.Place place(Fault fault) {
    return new FaultsJson.Place(
        fault.location().source(),
        fault.location().line(),
        fault.location().column(),
        fault.path(),
        fault.message(),
        fault.allowed(),
        fault.nearest());
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
