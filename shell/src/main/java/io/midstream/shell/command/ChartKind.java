package io.midstream.shell.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A chart that can be asked for by name. */
enum ChartKind {
  CUMULATIVE_NET(
      "cumulative-net",
      "cumulative",
      false,
      "how far migrating falls behind, and when it is ahead",
      ""),
  MONTHLY_BILL(
      "monthly-bill",
      "bill",
      false,
      "the cloud bill: staying, migrating, and what is paid twice",
      "this scenario has no cloud bill"),
  WATERFALL("waterfall", "money", false, "from what staying costs to what migrating costs", ""),
  WAVES("waves", "waves", false, "when each wave is prepared, runs on both stacks, is done", ""),
  OPTIONS("options", "option-costs", false, "the scenario beside its variants", ""),
  TOKENS(
      "tokens",
      "token-use",
      false,
      "innovation tokens held against the supply",
      "this scenario reckons with no innovation tokens"),
  S_CURVE(
      "s-curve",
      "npv-distribution",
      true,
      "how likely each net present value is",
      "the net present value does not vary"),
  TORNADO(
      "tornado",
      "npv-tornado",
      true,
      "which uncertain number moves the net present value most",
      "no uncertain number moves the net present value"),
  FAN("fan", "cumulative-fan", true, "how far the cumulative net may spread", ""),
  BREAK_EVEN(
      "break-even",
      "break-even-probability",
      true,
      "how likely it is to have broken even, month by month",
      "it breaks even in none of the trials");

  private final String documentName;
  private final String id;
  private final boolean uncertain;
  private final String shows;
  private final String missing;

  ChartKind(String documentName, String id, boolean uncertain, String shows, String missing) {
    this.documentName = documentName;
    this.id = id;
    this.uncertain = uncertain;
    this.shows = shows;
    this.missing = missing;
  }

  /** The chart of this name. */
  static Optional<ChartKind> named(String name) {
    return Arrays.stream(values()).filter(c -> c.documentName.equals(name)).findFirst();
  }

  /** The names of all charts. */
  static List<String> names() {
    return Arrays.stream(values()).map(ChartKind::documentName).toList();
  }

  /** Its name in commands. */
  String documentName() {
    return documentName;
  }

  /** The name that the report gives its chart. */
  String id() {
    return id;
  }

  /** Whether it shows what a simulation found. */
  boolean uncertain() {
    return uncertain;
  }

  /** What is to be seen, in a few words. */
  String shows() {
    return shows;
  }

  /** Why a report may have none. */
  String missing() {
    return missing;
  }
}
