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
    Copy copy = new Copy(this);
    copy.withoutTokenPrices = free;
    return copy.input();
  }

  /** The same beside these options. */
  public ReportInput withOptions(List<Option> others) {
    Copy copy = new Copy(this);
    copy.options = others;
    return copy.input();
  }

  /** The same with the seed of a simulation. */
  public ReportInput withSeed(long newSeed) {
    Copy copy = new Copy(this);
    copy.seed = OptionalLong.of(newSeed);
    return copy.input();
  }

  /** The same with what a simulation found, and its seed. */
  public ReportInput withUncertainty(Uncertainty found) {
    Copy copy = new Copy(this);
    copy.seed = OptionalLong.of(found.simulation().settings().seed());
    copy.uncertainty = Optional.of(found);
    return copy.input();
  }

  /** The same with these notices. */
  public ReportInput withNotices(List<String> newNotices) {
    Copy copy = new Copy(this);
    copy.notices = newNotices;
    return copy.input();
  }

  /** The same, telling of a change. */
  public ReportInput withChange(ReportChange told) {
    Copy copy = new Copy(this);
    copy.change = Optional.of(told);
    return copy.input();
  }

  /** The same in another theme. */
  public ReportInput withTheme(Theme other) {
    Copy copy = new Copy(this);
    copy.theme = other;
    return copy.input();
  }

  /** The scenario that was computed. */
  public Scenario scenario() {
    return projection.scenario();
  }

  /** The same results, some of which are about to be others. */
  private static final class Copy {
    private final ReportInput of;
    private Optional<Projection> withoutTokenPrices;
    private List<Option> options;
    private OptionalLong seed;
    private Optional<Uncertainty> uncertainty;
    private List<String> notices;
    private Optional<ReportChange> change;
    private Theme theme;

    Copy(ReportInput of) {
      this.of = of;
      this.withoutTokenPrices = of.withoutTokenPrices;
      this.options = of.options;
      this.seed = of.seed;
      this.uncertainty = of.uncertainty;
      this.notices = of.notices;
      this.change = of.change;
      this.theme = of.theme;
    }

    ReportInput input() {
      return new ReportInput(
          of.projection,
          withoutTokenPrices,
          options,
          of.reference,
          of.version,
          of.digest,
          seed,
          uncertainty,
          notices,
          change,
          theme);
    }
  }
}
