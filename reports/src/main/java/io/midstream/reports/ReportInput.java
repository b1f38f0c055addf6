package io.midstream.reports;

import io.midstream.engine.Projection;
import io.midstream.engine.scenario.Scenario;
import io.midstream.reports.theme.Theme;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The results that a report tells of.
 *
 * @param projection the scenario's base case
 * @param withoutTokenPrices the same at zero token prices; empty when the scenario reckons with no
 *     tokens
 * @param options other ways to go, in the order to show them
 * @param reference how the scenario is named in a command, such as {@code ft-content-platform}
 * @param version of Midstream
 * @param digest of the input
 * @param seed of the simulation, when there was one
 * @param uncertainty what a simulation found, when there was one
 * @param notices what the reader should know of how this came about, a sentence each
 * @param change what the scenario was before it was changed, where the report tells of that
 * @param theme whose report it is, and in which language
 */
public record ReportInput(
    Projection projection,
    Optional<Projection> withoutTokenPrices,
    List<Option> options,
    String reference,
    String version,
    String digest,
    OptionalLong seed,
    Optional<Uncertainty> uncertainty,
    List<String> notices,
    Optional<ReportChange> change,
    Theme theme) {
  public ReportInput {
    options = List.copyOf(options);
    notices = List.copyOf(notices);
  }

  /** A base case alone. */
  public static ReportInput of(
      Projection projection, String reference, String version, String digest) {
    return new ReportInput(
        projection,
        Optional.empty(),
        List.of(),
        reference,
        version,
        digest,
        OptionalLong.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Theme.STANDARD);
  }

  /** The same with the result at zero token prices. */
  public ReportInput withoutTokenPrices(Optional<Projection> free) {
    return new ReportInput(
        projection,
        free,
        options,
        reference,
        version,
        digest,
        seed,
        uncertainty,
        notices,
        change,
        theme);
  }

  /** The same beside these options. */
  public ReportInput withOptions(List<Option> others) {
    return new ReportInput(
        projection,
        withoutTokenPrices,
        others,
        reference,
        version,
        digest,
        seed,
        uncertainty,
        notices,
        change,
        theme);
  }

  /** The same with the seed of a simulation. */
  public ReportInput withSeed(long newSeed) {
    return new ReportInput(
        projection,
        withoutTokenPrices,
        options,
        reference,
        version,
        digest,
        OptionalLong.of(newSeed),
        uncertainty,
        notices,
        change,
        theme);
  }

  /** The same with what a simulation found, and its seed. */
  public ReportInput withUncertainty(Uncertainty found) {
    return new ReportInput(
        projection,
        withoutTokenPrices,
        options,
        reference,
        version,
        digest,
        OptionalLong.of(found.simulation().settings().seed()),
        Optional.of(found),
        notices,
        change,
        theme);
  }

  /** The same with these notices. */
  public ReportInput withNotices(List<String> newNotices) {
    return new ReportInput(
        projection,
        withoutTokenPrices,
        options,
        reference,
        version,
        digest,
        seed,
        uncertainty,
        newNotices,
        change,
        theme);
  }

  /** The same, telling of a change. */
  public ReportInput withChange(ReportChange told) {
    return new ReportInput(
        projection,
        withoutTokenPrices,
        options,
        reference,
        version,
        digest,
        seed,
        uncertainty,
        notices,
        Optional.of(told),
        theme);
  }

  /** The same in another theme. */
  public ReportInput withTheme(Theme other) {
    return new ReportInput(
        projection,
        withoutTokenPrices,
        options,
        reference,
        version,
        digest,
        seed,
        uncertainty,
        notices,
        change,
        other);
  }

  /** The scenario that was computed. */
  public Scenario scenario() {
    return projection.scenario();
  }
}
