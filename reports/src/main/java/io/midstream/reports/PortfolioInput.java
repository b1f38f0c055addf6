package io.midstream.reports;

import io.midstream.engine.portfolio.Portfolio;
import io.midstream.reports.theme.Theme;
import java.util.List;

/**
 * Several reports that belong together.
 *
 * @param plans the plans that could be reported
 * @param sums their sums, one for each currency, the one with the most plans first
 * @param failures what could not be reported, in the order given
 * @param version of Midstream
 * @param theme whose page it is, and in which language
 */
public record PortfolioInput(
    List<Plan> plans, List<Portfolio> sums, List<Failure> failures, String version, Theme theme) {
  public PortfolioInput {
    plans = List.copyOf(plans);
    sums = List.copyOf(sums);
    failures = List.copyOf(failures);
  }

  /** The same in another theme. */
  public PortfolioInput withTheme(Theme other) {
    return new PortfolioInput(plans, sums, failures, version, other);
  }

  /**
   * A plan.
   *
   * @param stem name of its files without extension; it names the plan in the sums
   * @param page the file to open from the index, relative to it; empty when none is written
   * @param results its results
   */
  public record Plan(String stem, String page, ReportInput results) {}

  /**
   * What could not be reported.
   *
   * @param scenario as it was named
   * @param reasons why, a sentence each
   */
  public record Failure(String scenario, List<String> reasons) {
    public Failure {
      reasons = List.copyOf(reasons);
    }
  }
}
