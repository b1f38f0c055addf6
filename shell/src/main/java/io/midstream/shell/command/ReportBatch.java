package io.midstream.shell.command;

import io.midstream.engine.Projection;
import io.midstream.engine.portfolio.Portfolio;
import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Fault;
import io.midstream.reports.PortfolioInput;
import io.midstream.reports.ReportInput;
import io.midstream.reports.chart.NoFontException;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reports several scenarios, as many at a time as there are processors. What fails is kept and does
 * not stop the others.
 */
final class ReportBatch {
  /** Reports one scenario on one thread. */
  interface Work {
    Reported report(Session session) throws DocumentException, IOException;
  }

  /** Is told how many are done. */
  interface Progress {
    void at(int done);
  }

  /**
   * A scenario that was reported.
   *
   * @param results what the report tells of
   * @param files what was written
   */
  record Reported(ReportInput results, List<Path> files) {}

  /**
   * What became of a scenario.
   *
   * @param word as it was named
   * @param stem name of its files
   * @param reported the report, if it could be made
   * @param reasons why it could not, a sentence each
   * @param code the exit code that says so
   */
  record Outcome(
      String word, String stem, Optional<Reported> reported, List<String> reasons, ExitCode code) {}

  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

  /** Adds a scenario to be reported. */
  void add(String word, Session session) {
    sessions.put(word, session);
  }

  /** Adds a scenario that cannot be found. */
  void addFaulty(String word, DocumentException faulty) {
    outcomes.put(word, failed(word, "", faulty));
  }

  /**
   * Reports all.
   *
   * @throws CommandFailure if a person stops it; the files written by then are whole
   */
  void run(Work work, Progress progress) {
    int threads = Math.min(sessions.size(), Runtime.getRuntime().availableProcessors());
    if (threads == 0) {
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CompletionService<Outcome> done = new ExecutorCompletionService<>(pool);
      sessions.forEach((word, session) -> done.submit(() -> outcome(word, session, work)));
      for (int i = 0; i < sessions.size(); i++) {
        Outcome outcome = result(done.take());
        outcomes.put(outcome.word(), outcome);
        progress.at(i + 1);
      }
    } catch (InterruptedException e) {
      throw stopped();
    } finally {
      pool.shutdownNow();
    }
  }

  private CommandFailure stopped() {
    return new CommandFailure(
        ExitCode.STOPPED,
        "stopped: %d of %d reports are written, the index is not."
            .formatted(reported().size(), sessions.size()));
  }

  private Outcome result(Future<Outcome> done) throws InterruptedException {
    try {
      return done.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancellationException) {
        throw stopped();
      }
      if (e.getCause() instanceof RuntimeException mistake) {
        throw mistake;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Outcome outcome(String word, Session session, Work work) {
    try {
      return new Outcome(
          word, session.stem(), Optional.of(work.report(session)), List.of(), ExitCode.DONE);
    } catch (DocumentException e) {
      return failed(word, session.stem(), e);
    } catch (IOException | NoFontException e) {
      return new Outcome(
          word,
          session.stem(),
          Optional.empty(),
          List.of("cannot write: " + e.getMessage()),
          ExitCode.CANNOT_WRITE);
    }
  }

  private static Outcome failed(String word, String stem, DocumentException faulty) {
    return new Outcome(
        word,
        stem,
        Optional.empty(),
        faulty.faults().stream().map(Fault::render).toList(),
        ExitCode.BAD_INPUT);
  }

  /**
   * What became of the scenarios, in this order.
   *
   * @param words the scenarios as they were named
   */
  List<Outcome> outcomes(List<String> words) {
    return words.stream().map(outcomes::get).toList();
  }

  /** What has been reported until now. */
  List<Reported> reported() {
    return outcomes.values().stream().flatMap(o -> o.reported().stream()).toList();
  }

  /** The sums of the plans, by currency, that of the most plans first. */
  static List<Portfolio> sums(
      List<PortfolioInput.Plan> plans, double correlation, int trials, long seed) {
    Map<String, Map<String, Projection>> byCurrency = new LinkedHashMap<>();
    for (PortfolioInput.Plan plan : plans) {
      byCurrency
          .computeIfAbsent(plan.results().scenario().currency(), c -> new LinkedHashMap<>())
          .put(plan.stem(), plan.results().projection());
    }
    List<Portfolio> sums = new ArrayList<>();
    byCurrency
        .values()
        .forEach(p -> sums.add(Portfolio.of(p, firstMonth(p), correlation, trials, seed)));
    sums.sort(Comparator.comparing(sum -> -sum.plans().size()));
    return sums;
  }

  /** The month in which the fiscal year of all plans begins; January where they differ. */
  private static int firstMonth(Map<String, Projection> plans) {
    List<Integer> months =
        plans.values().stream()
            .map(p -> p.scenario().finance().fiscalYearStart())
            .distinct()
            .toList();
    return months.size() == 1 ? months.get(0) : 1;
  }
}
