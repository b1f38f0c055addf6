package io.midstream.shell.command;

import io.midstream.engine.sampling.Driver;
import io.midstream.reports.ReportBuilder;
import io.midstream.reports.ReportInput;
import io.midstream.reports.output.Format;
import io.midstream.reports.output.ReportWriter;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes reports. */
public final class ReportCommand extends ShellCommand {
  private static final List<String> FORMATS =
      Arrays.stream(Format.values()).map(Format::extension).toList();

  private static final int USUAL_TRIALS = 10_000;
  private static final int MOST_TRIALS = 10_000_000;

  /** The command, in this shell. */
  public ReportCommand(ShellContext shell) {
    super(
        "report",
        "Write a report that can be read, printed and forwarded",
        new Words(
            "SCENARIO…",
            1,
            Integer.MAX_VALUE,
            List.of(
                OptionSpec.value(
                    "format",
                    "html|svg|png|json|csv|md",
                    "one or several of them, separated by commas; html if left out"),
                OptionSpec.value("out", "FOLDER", "where to write; 'out' if left out"),
                OptionSpec.value(
                    "trials",
                    "NUMBER",
                    "trials of the simulation behind 'How sure are we?'; 10000 if left out, 0 for"
                        + " none"),
                SimulateCommand.SEED,
                VARIANT,
                SET),
            "Computes the scenario and writes its report: what the migration costs, when it pays,"
                + " what the cloud bill will do, with charts, the figures by fiscal year and every"
                + " assumption. The variants of a scenario are shown beside it. Where numbers are"
                + " uncertain, a simulation says how sure the results are.",
            List.of(
                "report ft-content-platform",
                "report starter --format html,md --set plan.parallel=3")),
        shell);
  }

  @Override
  Group group() {
    return Group.RESULTS;
  }

  @Override
  void run(Call call) throws Exception {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (String name : call.someOf("format", "html", FORMATS)) {
      formats.add(Format.named(name).orElseThrow());
    }
    int trials =
        call.option("trials")
            .map(text -> (int) Amounts.whole("trials", text, 0, MOST_TRIALS))
            .orElse(USUAL_TRIALS);
    long seed = Amounts.seed(call);
    Path folder = Path.of(call.option("out").orElse("out"));
    Set<String> stems = new HashSet<>();
    eachScenario(
        call,
        "reported",
        scenario -> {
          Session session = Session.open(scenario, call);
          if (!stems.add(session.stem())) {
            throw CommandFailure.wrongUse(
                "two of the scenarios would both be written to %s; rename one or use two folders."
                    .formatted(folder.resolve(session.stem())));
          }
          ReportInput results = withUncertainty(session.resultsBesideVariants(), trials, seed);
          List<Path> written = ReportWriter.write(results, folder, session.stem(), formats);
          output().out().println(ReportBuilder.answer(results));
          written.forEach(path -> output().out().println("  " + path));
        });
  }

  private static ReportInput withUncertainty(ReportInput results, int trials, long seed) {
    return trials == 0 || Driver.of(results.scenario()).isEmpty()
        ? results
        : results.withUncertainty(UncertaintyOf.scenario(results.scenario(), trials, seed));
  }
}
