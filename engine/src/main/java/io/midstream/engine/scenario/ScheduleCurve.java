package io.midstream.engine.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The curves that come from the migration schedule: which share of an amount applies in each month.
 * Definitions: {@code after(x)(m) = clamp(m − x, 0, 1)}; see each constant.
 */
public enum ScheduleCurve {
  /** 1 in every month. */
  ALWAYS("every month"),
  /** Σ σ (1 − after(o)): share of the estate still on the old stack, parallel included. */
  OLD("share of the estate still on the old stack, parallel running included"),
  /** Σ σ after(u): share on the new stack, parallel included. */
  NEW("share of the estate on the new stack, parallel running included"),
  /** Σ σ (after(u) − after(o)): share paid for twice. */
  PARALLEL("share of the estate paid for twice"),
  /** old − parallel: share on the old stack alone. */
  OLD_ONLY("share of the estate on the old stack alone"),
  /** Σ σ after(c): share whose traffic is served by the new stack. */
  MIGRATED("share of the estate whose traffic the new stack serves"),
  /** Share of the whole preparation done in the month; sums to 1 over all months. */
  BUILDING("share of the whole preparation done in the month"),
  /** after(first) − after(cut): the programme is running. */
  PROGRAM("from the first wave's start to the last cutover"),
  /** after(first): from the programme's start on. */
  OPEN("from the programme's start on"),
  /** 1 − after(last): until the last old service is off. */
  PENDING("until the last old service is off"),
  /** after(last): all done. */
  COMPLETE("once the last old service is off");

  private final String meaning;

  ScheduleCurve(String meaning) {
    this.meaning = meaning;
  }

  /** The name as a document writes it, for example {@code old-only}. */
  public String documentName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the curve says, in words. */
  public String meaning() {
    return meaning;
  }

  /** Whether its months add up to a finite number however long the horizon. */
  public boolean ends() {
    return switch (this) {
      case ALWAYS, NEW, MIGRATED, OPEN, COMPLETE -> false;
      case OLD, PARALLEL, OLD_ONLY, BUILDING, PROGRAM, PENDING -> true;
    };
  }

  /** The value in every month long after the migration. */
  public double finalValue() {
    return ends() ? 0 : 1;
  }

  /** The curve of this document name, if there is one. */
  public static Optional<ScheduleCurve> named(String documentName) {
    return Arrays.stream(values()).filter(c -> c.documentName().equals(documentName)).findFirst();
  }
}
