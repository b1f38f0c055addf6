package io.midstream.shell.command;

import io.midstream.engine.comparison.Comparison;
import io.midstream.engine.comparison.NpvBridge;
import io.midstream.engine.comparison.PairedDifference;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Scenario;
import io.midstream.models.scenario.ReadScenario;
import io.midstream.reports.output.AnalysisJson;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Compares ways to go under the same draws. */
public final class CompareCommand extends ShellCommand {
  private static final int USUAL_TRIALS = 20_000;
  private static final int STEPS = 10;

  /** So many paths fit a line. */
  private static final int NAMED = 2;

  /** The command, in this shell. */
  public CompareCommand(ShellContext shell) {
    super(
        "compare",
        "Compare variants or files under the same draws, with a bridge of the NPV",
        new Words(
            "SCENARIO [SCENARIO…]",
            1,
            Integer.MAX_VALUE,
            List.of(
                OptionSpec.value(
                    "variants", "VARIANTS", "only these variants of the first scenario"),
                OptionSpec.value("trials", "NUMBER", "how many trials; 20000 if left out"),
                SimulateCommand.SEED,
                SimulateCommand.MEASURES,
                FORMAT,
                VARIANT,
                SET),
            "Compares the first scenario with each of the others, or with its own variants when it"
                + " is the only one. An uncertain input that both have takes the same draws in both,"
                + " so that what they have in common cancels. Prints the difference of each measure"
                + " (the other less the first), the probability that the other is better, and a"
                + " bridge: which lines and which inputs make the difference of the net present"
                + " value. The steps of a bridge add up to it.",
            List.of(
                "compare ft-content-platform --variants ecs,heroku",
                "compare ft-content-platform ft-vm-per-service --measures npv,breakEven")),
        shell);
  }

  @Override
  Group group() {
    return Group.ANALYSES;
  }

  @Override
  void run(Call call) throws Exception {
    int trials = Amounts.trials(call, USUAL_TRIALS, Comparison.MOST_TRIALS);
    long seed = Amounts.seed(call);
    Session first = Session.open(call.arguments().get(0), call);
    ReadScenario read = first.read();
    Scenario reference = read.scenario();
    boolean json = asksForJson(call);
    Map<String, Comparison> comparisons = new LinkedHashMap<>();
    Map<String, Scenario> others = others(call, first);
    boolean opened = false;
    for (Map.Entry<String, Scenario> other : others.entrySet()) {
      requireOneCurrency(reference, other.getValue());
      Comparison comparison = Comparison.of(reference, other.getValue(), trials, seed);
      if (json) {
        comparisons.put(other.getKey(), comparison);
        continue;
      }
      if (opened) {
        output().out().println();
      }
      opened = true;
      print(reference.name(), other.getKey(), comparison, call);
    }
    if (json) {
      output()
          .verbatim()
          .print(AnalysisJson.comparison(head(read), comparisons, SimulateCommand.measures(call)));
    }
  }

  /** Refuses what has no common measure. */
  static void requireOneCurrency(Scenario first, Scenario second) throws CommandFailure {
    if (!second.currency().equals(first.currency())) {
      throw CommandFailure.wrongUse(
          "amounts in %s and %s cannot be compared."
              .formatted(first.currency(), second.currency()));
    }
  }

  private static Map<String, Scenario> others(Call call, Session first) throws Exception {
    Map<String, Scenario> others = new LinkedHashMap<>();
    List<String> more = call.arguments().subList(1, call.arguments().size());
    for (String scenario : more) {
      others.put(scenario, Session.open(scenario, call).read().scenario());
    }
    List<String> variants = first.variants();
    if (call.option("variants").isPresent() || more.isEmpty()) {
      if (variants.isEmpty()) {
        throw CommandFailure.wrongUse(
            "this scenario has no variants: name another scenario to compare with.");
      }
      for (String name : call.someOf("variants", String.join(",", variants), variants)) {
        others.put(name, first.choose(name).read().scenario());
      }
    }
    return others;
  }

  private void print(String first, String other, Comparison comparison, Call call) {
    Shown shown = new Shown(comparison.first().scenario());
    output()
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%s against %s: %,d trials, seed %d",
                other,
                first,
                comparison.trials(),
                comparison.seed()));
    TextTable table =
        new TextTable("", first(first), first(other), "difference", "P10", "P90", "better");
    for (Measure measure : SimulateCommand.measures(call)) {
      PairedDifference d = comparison.difference(measure);
      boolean none = d.trials() == 0;
      if (none || d.equal().value() == 1) {
        continue;
      }
      table.row(
          Shown.label(measure),
          shown.figure(measure, d.first()),
          shown.figure(measure, d.second()),
          d.mean().map(m -> shown.difference(measure, m.value())).orElse("–"),
          percentile(shown, d, 10),
          percentile(shown, d, 90),
          Shown.probability(d.secondBetter()));
    }
    output().out().println();
    print(table);
    output()
        .out()
        .println(
            "  Base cases, then the mean and percentiles of the difference, and the probability\n"
                + "  that "
                + other
                + " is better.");
    bridge(comparison.bridge(), shown);
  }

  private static String first(String name) {
    return name.length() <= 20 ? name : name.substring(0, 19) + "…";
  }

  private static String percentile(Shown shown, PairedDifference d, int percent) {
    return Optional.ofNullable(d.percentiles().get(percent))
        .map(value -> shown.difference(d.measure(), value))
        .orElse("–");
  }

  private void bridge(NpvBridge bridge, Shown shown) {
    output()
        .out()
        .println(
            "\n  Net present value of the base cases: from %s to %s"
                .formatted(
                    shown.figure(Measure.NPV, bridge.from()),
                    shown.figure(Measure.NPV, bridge.to())));
    steps("by line", bridge.lines(), 0, bridge, shown);
    steps("by input", bridge.inputs(), bridge.structure(), bridge, shown);
  }

  /** Waves, lines and terms that are not the same, by their paths. */
  private static String structure(List<String> paths) {
    if (paths.isEmpty()) {
      return "structure and terms";
    }
    int named = Math.min(paths.size(), NAMED);
    int more = paths.size() - named;
    String names = String.join(", ", paths.subList(0, named));
    return "structure: " + names + (more > 0 ? " and " + more + " more" : "");
  }

  private void steps(
      String heading, List<NpvBridge.Step> steps, double structure, NpvBridge bridge, Shown shown) {
    TextTable table = new TextTable(heading, "");
    double rest = 0;
    List<NpvBridge.Step> small = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (i < STEPS) {
        table.row(steps.get(i).name(), shown.difference(Measure.NPV, steps.get(i).amount()));
      } else {
        rest += steps.get(i).amount();
        small.add(steps.get(i));
      }
    }
    if (!small.isEmpty()) {
      table.row(small.size() + " smaller ones", shown.difference(Measure.NPV, rest));
    }
    if (Math.abs(structure) > 1e-6 * Math.max(1, Math.abs(bridge.to() - bridge.from()))) {
      table.row(structure(bridge.structureOf()), shown.difference(Measure.NPV, structure));
    }
    table.row("together", shown.difference(Measure.NPV, bridge.to() - bridge.from()));
    output().out().println();
    print(table);
  }
}
