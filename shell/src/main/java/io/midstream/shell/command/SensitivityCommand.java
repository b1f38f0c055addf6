package io.midstream.shell.command;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.sensitivity.PerfectInformation;
import io.midstream.engine.sensitivity.RankCorrelations;
import io.midstream.engine.sensitivity.SobolIndices;
import io.midstream.engine.sensitivity.Tornado;
import io.midstream.models.scenario.ReadScenario;
import io.midstream.reports.output.AnalysisJson;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says which uncertain input matters, and what knowing it would be worth. */
public final class SensitivityCommand extends ShellCommand {
  private static final int USUAL_TRIALS = 65_536;
  private static final int MOST_TRIALS = 1_000_000;
  private static final int SOBOL_ROWS = 8_192;
  private static final List<String> ANALYSES = List.of("tornado", "rank", "sobol", "information");

  /** The command, in this shell. */
  public SensitivityCommand(ShellContext shell) {
    super(
        "sensitivity",
        "Which uncertain input moves the result, and what knowing it is worth",
        new Words(
            "SCENARIO",
            1,
            1,
            List.of(
                OptionSpec.value("measure", "MEASURE", "which measure; npv if left out"),
                OptionSpec.value(
                    "only",
                    "tornado|rank|sobol|information",
                    "some of them, separated by commas; all if left out"),
                OptionSpec.value(
                    "trials",
                    "NUMBER",
                    "how many trials rank and information take; 65536 if left out"),
                SimulateCommand.SEED,
                FORMAT,
                VARIANT,
                SET),
            "tornado: each uncertain input at its P10 and its P90, the others at base.\n"
                + "rank: Spearman's rank correlation of each input with the measure.\n"
                + "sobol: the share of the variance that an input explains alone (first order) and"
                + " that it has a part in (total), with 95% intervals; not for correlated inputs.\n"
                + "information: what it would be worth to know an input before deciding whether to"
                + " migrate, on average and at most (expected value of perfect information).",
            List.of(
                "sensitivity ft-content-platform",
                "sensitivity ft-content-platform --measure peakFunding --only tornado,rank")),
        shell);
  }

  @Override
  Group group() {
    return Group.ANALYSES;
  }

  @Override
  void run(Call call) throws Exception {
    Measure measure = Named.measure(call.option("measure").orElse(Measure.NPV.documentName()));
    List<String> analyses = call.someOf("only", String.join(",", ANALYSES), ANALYSES);
    int trials = Amounts.trials(call, USUAL_TRIALS, MOST_TRIALS);
    long seed = Amounts.seed(call);
    boolean json = asksForJson(call);
    ReadScenario read = Session.open(call.arguments().get(0), call).read();
    Scenario scenario = read.scenario();
    if (json) {
      output().verbatim().print(json(call, read, measure, analyses, trials, seed));
      return;
    }
    if (Driver.of(scenario).isEmpty()) {
      output().out().println("Nothing in this scenario is uncertain.");
      return;
    }
    Shown shown = new Shown(scenario);
    output().out().println(scenario.name() + ": " + measure.label());
    if (analyses.contains("tornado")) {
      tornado(Tornado.of(scenario, measure), shown);
    }
    if (analyses.contains("rank")) {
      rank(RankCorrelations.of(scenario, measure, trials, seed));
    }
    if (analyses.contains("sobol")) {
      sobol(scenario, measure, seed, analyses.size() == 1);
    }
    if (analyses.contains("information")) {
      information(PerfectInformation.of(scenario, trials, seed), shown);
    }
  }

  private String json(
      Call call, ReadScenario read, Measure measure, List<String> analyses, int trials, long seed) {
    Scenario scenario = read.scenario();
    boolean some = !Driver.of(scenario).isEmpty();
    Optional<SobolIndices> sobol = Optional.empty();
    if (some && analyses.contains("sobol")) {
      try {
        sobol = Optional.of(SobolIndices.of(scenario, measure, SOBOL_ROWS, seed));
      } catch (IllegalArgumentException e) {
        if (analyses.size() == 1) {
          throw CommandFailure.wrongUse(e.getMessage() + ".");
        }
        note(call, "midstream: no Sobol indices: " + e.getMessage() + ".");
      }
    }
    return AnalysisJson.sensitivity(
        head(read),
        measure,
        some && analyses.contains("tornado")
            ? Optional.of(Tornado.of(scenario, measure))
            : Optional.empty(),
        some && analyses.contains("rank")
            ? Optional.of(RankCorrelations.of(scenario, measure, trials, seed))
            : Optional.empty(),
        sobol,
        some && analyses.contains("information")
            ? Optional.of(PerfectInformation.of(scenario, trials, seed))
            : Optional.empty());
  }

  private void tornado(Tornado tornado, Shown shown) {
    Measure measure = tornado.measure();
    TextTable table = new TextTable("One at a time", "P10", "P90", "at P10", "at P90", "swing");
    for (Tornado.Bar bar : tornado.bars()) {
      table.row(
          bar.driver().path(),
          shown.figure(bar.driver().input().unit(), bar.lowInput()),
          shown.figure(bar.driver().input().unit(), bar.highInput()),
          shown.figure(measure, bar.low()),
          shown.figure(measure, bar.high()),
          Double.isInfinite(bar.swing()) ? "decides" : shown.figure(measure, bar.swing()));
    }
    output().out().println();
    print(table);
    output().out().println("  The base case: " + shown.figure(measure, tornado.base()) + ".");
  }

  private void rank(RankCorrelations correlations) {
    TextTable table = new TextTable("Together", "rank correlation", "± 95%");
    for (RankCorrelations.WithDriver c : correlations.correlations()) {
      table.row(
          c.driver().path(), number("%+.3f", c.rho().value()), number("%.3f", c.rho().halfWidth()));
    }
    output().out().println();
    print(table);
    output()
        .out()
        .println(
            String.format(Locale.ROOT, "  Over %,d trials with a value.", correlations.trials()));
  }

  private void sobol(Scenario scenario, Measure measure, long seed, boolean alone) {
    SobolIndices indices;
    try {
      indices = SobolIndices.of(scenario, measure, SOBOL_ROWS, seed);
    } catch (IllegalArgumentException e) {
      if (alone) {
        throw CommandFailure.wrongUse(e.getMessage() + ".");
      }
      output().out().println("\n  No Sobol indices: " + e.getMessage() + ".");
      return;
    }
    TextTable table = new TextTable("Share of the variance", "alone", "95%", "in all", "95%");
    for (SobolIndices.Index index : indices.indices()) {
      table.row(
          index.name(),
          share(index.first().value()),
          share(index.first().low()) + " to " + share(index.first().high()),
          share(index.total().value()),
          share(index.total().low()) + " to " + share(index.total().high()));
    }
    output().out().println();
    print(table);
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * value).replace("-0.0%", "0.0%");
  }

  private void information(PerfectInformation information, Shown shown) {
    TextTable table = new TextTable("Knowing before deciding is worth", "at most", "± 95%");
    table.row(
        "everything",
        shown.figure(Measure.NPV, information.all().value()),
        shown.figure(Measure.NPV, information.all().halfWidth()));
    for (PerfectInformation.OfDriver driver : information.drivers()) {
      table.row(
          driver.driver().path(),
          shown.figure(Measure.NPV, driver.value().value()),
          shown.figure(Measure.NPV, driver.value().halfWidth()));
    }
    output().out().println();
    print(table);
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
