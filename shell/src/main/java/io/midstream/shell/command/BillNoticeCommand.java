package io.midstream.shell.command;

import io.midstream.engine.sampling.Driver;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import io.midstream.engine.simulation.SimulationResult;
import io.midstream.reports.BillLetter;
import io.midstream.reports.Letter;
import io.midstream.reports.ReportInput;
import io.midstream.reports.output.Format;
import io.midstream.reports.output.ReportWriter;
import io.midstream.reports.output.pdf.Paper;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ExitCode;
import io.midstream.shell.ShellContext;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the letter to whoever pays the cloud bill. */
public final class BillNoticeCommand extends ShellCommand {
  private static final int USUAL_TRIALS = 10_000;
  private static final int MOST_TRIALS = 10_000_000;

  /** The command, in this shell. */
  public BillNoticeCommand(ShellContext shell) {
    super(
        "bill-notice",
        "Write a letter of one page to whoever pays the cloud bill",
        new Words(
            "SCENARIO",
            1,
            1,
            List.of(
                OptionSpec.value(
                    "format",
                    "html|pdf|md",
                    "one or several of them, separated by commas; html if left out"),
                ReportCommand.PAPER,
                OptionSpec.value(
                    "to",
                    "NAME",
                    "whom the letter is to; 'whoever pays the cloud bill' if left out"),
                OptionSpec.value("from", "NAME", "who writes it; nobody is named if left out"),
                OptionSpec.value(
                    "date", "DATE", "the date as it is to be read; none is written if left out"),
                OptionSpec.value("out", "FOLDER", "where to write; 'out' if left out"),
                OptionSpec.value(
                    "trials",
                    "NUMBER",
                    "trials of the simulation behind the cautious figures (P80); 10000 if left"
                        + " out"),
                SimulateCommand.SEED,
                Themes.THEME,
                Themes.LANGUAGE,
                VARIANT,
                SET),
            "By how much the bill rises, from when to when and why, when it falls below what"
                + " staying would cost, what could make it worse, and what is being decided.",
            List.of(
                "bill-notice ft-content-platform --to \"the finance team\" --from \"the platform"
                    + " team\"",
                "bill-notice starter --format pdf,md --set plan.parallel=3")),
        shell);
  }

  @Override
  Group group() {
    return Group.RESULTS;
  }

  @Override
  void run(Call call) throws Exception {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (String name : call.someOf("format", "html", ReportWriter.letterFormats())) {
      formats.add(Format.named(name).orElseThrow());
    }
    Paper paper = ReportCommand.paper(call);
    int trials = Amounts.trials(call, USUAL_TRIALS, MOST_TRIALS);
    long seed = Amounts.seed(call);
    Session session = Session.open(call.arguments().get(0), call);
    ReportInput results = session.results();
    if (!BillLetter.hasBill(results)) {
      throw new CommandFailure(
          ExitCode.BAD_INPUT,
          "the scenario has no cloud bill, so there is none to give notice of.");
    }
    Optional<SimulationResult> simulated =
        Driver.of(results.scenario()).isEmpty()
            ? Optional.empty()
            : Optional.of(
                Simulation.run(
                        results.scenario(),
                        Settings.of(trials, seed)
                            .withMeasures(BillLetter.MEASURES)
                            .withThreads(Runtime.getRuntime().availableProcessors()))
                    .result());
    Letter letter =
        BillLetter.of(
            results.withTheme(
                Themes.of(call, formats, remark -> note(call, "midstream: " + remark))),
            simulated,
            new Letter.Parties(
                call.option("to").orElse(""),
                call.option("from").orElse(""),
                call.option("date").orElse("")));
    Path folder = Path.of(call.option("out").orElse("out"));
    List<Path> written = ReportWriter.writeLetter(letter, folder, session.stem(), formats, paper);
    output().out().println(BillLetter.opening(results));
    written.forEach(path -> output().out().println("  " + path));
  }
}
