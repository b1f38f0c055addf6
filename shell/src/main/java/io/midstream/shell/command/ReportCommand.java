package io.midstream.shell.command;

import io.midstream.engine.comparison.Comparison;
import io.midstream.engine.portfolio.Portfolio;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.scenario.Scenario;
import io.midstream.models.document.DocumentException;
import io.midstream.models.library.ScenarioSource;
import io.midstream.reports.PortfolioInput;
import io.midstream.reports.PortfolioReport;
import io.midstream.reports.ReportBuilder;
import io.midstream.reports.ReportChange;
import io.midstream.reports.ReportInput;
import io.midstream.reports.output.Format;
import io.midstream.reports.output.ReportWriter;
import io.midstream.reports.output.pdf.Paper;
import io.midstream.reports.theme.Theme;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ExitCode;
import io.midstream.shell.ProgressBar;
import io.midstream.shell.ShellContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes reports. */
public final class ReportCommand extends ShellCommand {
  private static final List<String> FORMATS =
      Arrays.stream(Format.values()).map(Format::extension).toList();

  private static final List<Format> READ_FIRST =
      List.of(Format.HTML, Format.PDF, Format.MD, Format.XLSX, Format.JSON, Format.CSV);

  /** The sheet of a PDF. */
  static final OptionSpec PAPER =
      OptionSpec.value(
          "paper", "a4|letter", "the sheet that a PDF is laid out for; a4 if left out");

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
                    "html|pdf|xlsx|svg|png|json|csv|md",
                    "one or several of them, separated by commas; html if left out"),
                PAPER,
                OptionSpec.value("out", "FOLDER", "where to write; 'out' if left out"),
                OptionSpec.value(
                    "trials",
                    "NUMBER",
                    "trials of the simulation behind 'How sure are we?'; 10000 if left out, 0 for"
                        + " none"),
                SimulateCommand.SEED,
                OptionSpec.value(
                    "correlation",
                    "NUMBER",
                    "rank correlation of the plans' net present values in the sum of several, 0 to"
                        + " 1; 0 if left out"),
                OptionSpec.value(
                    "compare-to",
                    "SCENARIO",
                    "also say what differs from this scenario and what that does, as for a pull"
                        + " request"),
                Themes.THEME,
                Themes.LANGUAGE,
                VARIANT,
                SET),
            "Computes the scenario and writes its report: what the migration costs, when it pays,"
                + " what the cloud bill will do, with charts, the figures by fiscal year and every"
                + " assumption. The variants of a scenario are shown beside it. Where numbers are"
                + " uncertain, a simulation says how sure the results are. Several scenarios are"
                + " reported side by side, with an index page that ranks and sums them; one faulty"
                + " scenario does not stop the others, and files that would not change are left"
                + " alone.",
            List.of(
                "report ft-content-platform",
                "report starter --format html,md --set plan.parallel=3",
                "report starter --format pdf --paper letter",
                "report starter --format xlsx",
                "report nav vsco thredup --out portfolio --correlation 0.3",
                "report starter --set plan.parallel=4 --compare-to starter --format md",
                "report nav --language de")),
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
    double correlation = call.option("correlation").map(ReportCommand::correlation).orElse(0.0);
    Paper paper = paper(call);
    Path folder = Path.of(call.option("out").orElse("out"));
    Theme theme = Themes.of(call, formats, remark -> note(call, "midstream: " + remark));
    List<String> scenarios = call.arguments();
    if (scenarios.size() == 1) {
      Session session = Session.open(scenarios.get(0), call);
      int threads = Runtime.getRuntime().availableProcessors();
      ReportInput results = results(session, trials, seed, threads);
      if (call.option("compare-to").isPresent()) {
        String against = call.option("compare-to").get();
        results =
            results.withChange(
                change(session, against, Session.source(against, call), trials, seed));
      }
      print(write(results, theme, session, folder, formats, paper));
      return;
    }
    if (call.option("compare-to").isPresent()) {
      throw CommandFailure.wrongUse("--compare-to is for one scenario.");
    }
    ReportBatch batch = batch(call, folder);
    try (ProgressBar bar = progress(call, "scenarios")) {
      batch.run(
          session ->
              write(results(session, trials, seed, 1), theme, session, folder, formats, paper),
          done -> bar.at(done, scenarios.size()));
    } catch (CommandFailure stopped) {
      batch.reported().forEach(this::print);
      throw stopped;
    }
    List<ReportBatch.Outcome> outcomes = batch.outcomes(scenarios);
    PortfolioInput index = index(outcomes, formats, correlation, trials, seed);
    for (ReportBatch.Outcome outcome : outcomes) {
      outcome.reported().ifPresent(this::print);
      outcome.reasons().forEach(output().err()::println);
    }
    List<Path> pages = ReportWriter.writeIndex(index.withTheme(theme), folder, formats, paper);
    output().out().println(PortfolioReport.answer(index));
    pages.forEach(path -> output().out().println("  " + path));
    fail(outcomes);
  }

  /** The sheet that is asked for. */
  static Paper paper(Call call) {
    return Paper.named(call.oneOf("paper", Paper.words()).orElse("a4")).orElseThrow();
  }

  private static double correlation(String text) {
    double correlation = Amounts.number("correlation", text);
    if (!(correlation >= 0 && correlation <= 1)) {
      throw Amounts.wrong("correlation", text, "a number from 0 to 1");
    }
    return correlation;
  }

  private ReportBatch batch(Call call, Path folder) {
    ReportBatch batch = new ReportBatch();
    Set<String> stems = new HashSet<>(Set.of(ReportWriter.INDEX));
    for (String word : call.arguments()) {
      try {
        Session session = Session.open(word, call);
        if (!stems.add(ReportWriter.slug(session.stem()))) {
          throw CommandFailure.wrongUse(
              "two of the reports would both be written to %s; rename a scenario or use two folders."
                  .formatted(folder.resolve(ReportWriter.slug(session.stem()))));
        }
        batch.add(word, session);
      } catch (DocumentException e) {
        batch.addFaulty(word, e);
      }
    }
    return batch;
  }

  private static ReportChange change(
      Session session, String word, ScenarioSource against, int trials, long seed)
      throws DocumentException {
    Session before = new Session(against, session.variant(), List.of());
    Scenario first = before.read().scenario();
    Scenario second = session.read().scenario();
    CompareCommand.requireOneCurrency(first, second);
    List<ReportChange.Value> values = DiffCommand.values(before.document(), session.document());
    int compared = Math.max(2, Math.min(trials, Comparison.MOST_TRIALS));
    return new ReportChange(word, values, Comparison.of(first, second, compared, seed));
  }

  private static ReportInput results(Session session, int trials, long seed, int threads)
      throws DocumentException {
    ReportInput results = session.resultsBesideVariants();
    if (trials > 0 && !Driver.of(results.scenario()).isEmpty()) {
      results =
          results.withUncertainty(
              UncertaintyOf.scenario(results.scenario(), trials, seed, threads));
    }
    return results;
  }

  /** Writes a report in its theme; what is told of it in the terminal has none. */
  private static ReportBatch.Reported write(
      ReportInput results,
      Theme theme,
      Session session,
      Path folder,
      Set<Format> formats,
      Paper paper)
      throws IOException {
    return new ReportBatch.Reported(
        results,
        ReportWriter.write(results.withTheme(theme), folder, session.stem(), formats, paper));
  }

  private void print(ReportBatch.Reported reported) {
    output().out().println(ReportBuilder.answer(reported.results()));
    reported.files().forEach(path -> output().out().println("  " + path));
  }

  private static PortfolioInput index(
      List<ReportBatch.Outcome> outcomes,
      Set<Format> formats,
      double correlation,
      int trials,
      long seed) {
    List<PortfolioInput.Plan> plans = new ArrayList<>();
    List<PortfolioInput.Failure> failures = new ArrayList<>();
    for (ReportBatch.Outcome outcome : outcomes) {
      String stem = ReportWriter.slug(outcome.stem());
      outcome
          .reported()
          .ifPresent(
              reported ->
                  plans.add(
                      new PortfolioInput.Plan(stem, page(stem, formats), reported.results())));
      if (outcome.reported().isEmpty()) {
        failures.add(new PortfolioInput.Failure(outcome.word(), outcome.reasons()));
      }
    }
    int summed = trials < 2 ? 0 : Math.min(trials, Portfolio.MOST_TRIALS);
    return new PortfolioInput(
        plans,
        ReportBatch.sums(plans, correlation, summed, seed),
        failures,
        Version.current(),
        Theme.STANDARD);
  }

  /** The file of a scenario that a reader of the index wants to open. */
  private static String page(String stem, Set<Format> formats) {
    return READ_FIRST.stream()
        .filter(formats::contains)
        .map(format -> stem + "." + format.extension())
        .findFirst()
        .orElse("");
  }

  private static void fail(List<ReportBatch.Outcome> outcomes) {
    List<ReportBatch.Outcome> failed =
        outcomes.stream().filter(o -> o.reported().isEmpty()).toList();
    if (!failed.isEmpty()) {
      throw new CommandFailure(
          failed.stream()
              .map(ReportBatch.Outcome::code)
              .max(Comparator.comparingInt(ExitCode::code))
              .orElseThrow(),
          "%d of %d scenarios could not be reported; the others were."
              .formatted(failed.size(), outcomes.size()));
    }
  }
}
