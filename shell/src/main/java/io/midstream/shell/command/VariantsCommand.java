package io.midstream.shell.command;

import io.midstream.engine.Engine;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Scenario;
import io.midstream.reports.output.DifferenceJson;
import io.midstream.shell.ShellContext;
import io.midstream.shell.session.OpenScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists a scenario's variants with what each comes to. */
public final class VariantsCommand extends ShellCommand {
  private static final List<Measure> SHOWN =
      List.of(Measure.NPV, Measure.BREAK_EVEN, Measure.PEAK_BILL_INCREASE, Measure.PEAK_FUNDING);

  /** The command, in this shell. */
  public VariantsCommand(ShellContext shell) {
    super(
        "variants",
        "List a scenario's variants and what each comes to",
        new Words(
            "SCENARIO",
            1,
            1,
            List.of(FORMAT, SET),
            "The scenario itself and each of its variants, with the main measures of the base"
                + " case. In the shell, a star marks the one in use: 'use NAME' chooses another.",
            List.of("variants ft-content-platform", "variants vsco --set plan.parallel=2")),
        shell);
  }

  @Override
  Group group() {
    return Group.RESULTS;
  }

  @Override
  void run(Call call) throws Exception {
    String word = call.arguments().get(0);
    Session session = Session.open(word, call);
    Optional<String> used =
        word.equals(Session.OPEN)
            ? workspace().open().flatMap(OpenScenario::variant)
            : Optional.empty();
    if (asksForJson(call)) {
      json(session);
      return;
    }
    TextTable table =
        new TextTable("", "NPV", "break-even, months", "peak bill increase", "peak funding");
    row(table, "no variant", session.base().read().scenario(), used.isEmpty() && open(word));
    for (String name : session.variants()) {
      row(table, name, session.choose(name).read().scenario(), used.equals(Optional.of(name)));
    }
    print(table);
  }

  private void json(Session session) throws Exception {
    List<DifferenceJson.Variant> variants = new ArrayList<>();
    Scenario scenario = session.base().read().scenario();
    variants.add(new DifferenceJson.Variant("", Engine.project(scenario).measures()));
    for (String name : session.variants()) {
      Scenario variant = session.choose(name).read().scenario();
      variants.add(new DifferenceJson.Variant(name, Engine.project(variant).measures()));
    }
    printJson(out -> DifferenceJson.write(scenario.name(), variants, Version.current(), out));
  }

  private static boolean open(String word) {
    return word.equals(Session.OPEN);
  }

  private static void row(TextTable table, String name, Scenario scenario, boolean used) {
    Shown shown = new Shown(scenario);
    String[] cells = new String[SHOWN.size() + 1];
    cells[0] = name + (used ? " *" : "");
    for (int i = 0; i < SHOWN.size(); i++) {
      cells[i + 1] =
          shown.figure(SHOWN.get(i), Engine.project(scenario).measures().value(SHOWN.get(i)));
    }
    table.row(cells);
  }
}
