package io.midstream.shell.command;

import io.midstream.engine.Engine;
import io.midstream.engine.Projection;
import io.midstream.engine.measure.Measure;
import io.midstream.models.scenario.ScenarioDocument;
import io.midstream.reports.ReportChange;
import io.midstream.reports.output.DifferenceJson;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import io.midstream.shell.session.OpenScenario;
import io.midstream.shell.session.OpenScenario.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** What the open scenario says and comes to otherwise than its file; or two files. */
public final class DiffCommand extends ShellCommand {
  /** Differences of less than this share of a figure are rounding. */
  private static final double ROUNDING = 1e-9;

  /** The command, in this shell. */
  public DiffCommand(ShellContext shell) {
    super(
        "diff",
        "Show what was changed, in values and in measures",
        new Words(
            "[SCENARIO SCENARIO]",
            0,
            2,
            List.of(FORMAT),
            "In the shell: the open scenario against its file, for the variant in use. With two"
                + " scenarios: the second against the first. Shows every value that differs, then"
                + " every measure of the base case that differs.",
            List.of("diff starter vsco", "diff ft-content-platform ft-vm-per-service")),
        shell);
  }

  @Override
  Group group() {
    return Group.RESULTS;
  }

  @Override
  void run(Call call) throws Exception {
    ScenarioDocument before;
    ScenarioDocument after;
    if (call.arguments().size() == 2) {
      before = Session.open(call.arguments().get(0), call).document();
      after = Session.open(call.arguments().get(1), call).document();
    } else if (call.arguments().isEmpty()) {
      OpenScenario open = workspace().current();
      before = OpenScenario.of(open.saved()).use(open.variant()).document();
      after = open.document();
    } else {
      throw CommandFailure.wrongUse("it is 'diff' or 'diff SCENARIO SCENARIO'.");
    }
    if (call.arguments().isEmpty() && workspace().current().fileHasMovedOn()) {
      note(
          call,
          "midstream: %s %s; this is against what it was."
              .formatted(
                  workspace().current().saved().label(),
                  workspace()
                      .current()
                      .whyFileUnreadable()
                      .map(why -> "can no longer be read (%s)".formatted(why))
                      .orElse("was changed by others since it was opened")));
    }
    if (asksForJson(call)) {
      List<ReportChange.Value> values = values(before, after);
      Projection was = Engine.project(before.read().scenario());
      Projection is = Engine.project(after.read().scenario());
      printJson(out -> DifferenceJson.write(values, was, is, Version.current(), out));
      return;
    }
    List<String> lines = lines(before, after);
    if (lines.isEmpty()) {
      output().out().println("nothing differs.");
      return;
    }
    lines.forEach(line -> output().out().println("  " + line));
    measures(Engine.project(before.read().scenario()), Engine.project(after.read().scenario()));
  }

  /**
   * What differs, by path. An entry of a list that only one of the two has is one difference,
   * without a change of a value.
   */
  private static Map<String, Optional<Change>> differences(
      ScenarioDocument before, ScenarioDocument after) {
    Set<String> old = entries(before);
    Set<String> now = entries(after);
    Map<String, Optional<Change>> differences = new LinkedHashMap<>();
    for (Change change : OpenScenario.changes(before, after)) {
      String entry = entry(change.path());
      if (entry.isEmpty() || (old.contains(entry) && now.contains(entry))) {
        differences.put(change.path(), Optional.of(change));
      } else {
        differences.put(entry, Optional.empty());
      }
    }
    return differences;
  }

  private static List<String> lines(ScenarioDocument before, ScenarioDocument after) {
    Set<String> old = entries(before);
    List<String> lines = new ArrayList<>();
    differences(before, after)
        .forEach(
            (path, change) ->
                lines.add(
                    change
                        .map(Change::describe)
                        .orElse(path + (old.contains(path) ? ": gone" : ": added"))));
    return lines;
  }

  /** What differs, as a report tells of it. */
  static List<ReportChange.Value> values(ScenarioDocument before, ScenarioDocument after) {
    Set<String> old = entries(before);
    List<ReportChange.Value> values = new ArrayList<>();
    differences(before, after)
        .forEach(
            (path, change) ->
                values.add(
                    change
                        .map(
                            c ->
                                new ReportChange.Value(
                                    path, c.before().orElse(""), c.after().orElse("")))
                        .orElse(
                            old.contains(path)
                                ? new ReportChange.Value(path, "an entry", "")
                                : new ReportChange.Value(path, "", "a new entry"))));
    return values;
  }

  private static Set<String> entries(ScenarioDocument document) {
    return document.values().stream().map(v -> entry(v.path())).collect(Collectors.toSet());
  }

  /** The entry of a list that a path leads into; empty if it leads into none. */
  private static String entry(String path) {
    return path.substring(0, path.indexOf(']') + 1);
  }

  private void measures(Projection before, Projection after) {
    Shown was = new Shown(before.scenario());
    Shown is = new Shown(after.scenario());
    boolean money = before.scenario().currency().equals(after.scenario().currency());
    TextTable table = new TextTable("", "before", "after", "difference");
    boolean any = false;
    for (Measure measure : Measure.values()) {
      OptionalDouble old = before.measures().value(measure);
      OptionalDouble now = after.measures().value(measure);
      if (same(old, now) && money) {
        continue;
      }
      any = true;
      String difference =
          old.isPresent() && now.isPresent() && money
              ? is.difference(measure, now.getAsDouble() - old.getAsDouble())
              : "";
      table.row(
          Shown.label(measure), was.figure(measure, old), is.figure(measure, now), difference);
    }
    output().out().println();
    if (any) {
      print(table);
    } else {
      output().out().println("  No measure of the base case differs.");
    }
  }

  private static boolean same(OptionalDouble a, OptionalDouble b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    double scale = Math.max(Math.abs(a.getAsDouble()), Math.abs(b.getAsDouble()));
    return Math.abs(a.getAsDouble() - b.getAsDouble()) <= ROUNDING * scale;
  }
}
