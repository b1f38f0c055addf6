package io.midstream.shell.command;

import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.models.document.Setting;
import io.midstream.models.document.WrittenValue;
import io.midstream.models.scenario.ScenarioDocument;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import io.midstream.shell.session.OpenScenario;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes a value of the open scenario. */
public final class SetCommand extends SessionCommand {
  /** The command, in this shell. */
  public SetCommand(ShellContext shell) {
    super(
        "set",
        "Change a value of the open scenario, and see what it does",
        new Words(
            "PATH [VALUE…]",
            1,
            Integer.MAX_VALUE,
            List.of(),
            "Changes one value and says what that did to the net present value, the break-even and"
                + " the highest rise of the bill. The value is written as in a document: 4, 20k,"
                + " 80%, 70% to 85%, triangular(1, 3, 6). A path with a space takes quotes. With a"
                + " variant in use the change goes for that variant alone. A range that gives way to"
                + " a fixed number is told. Without a value, shows the present one.",
            List.of(
                "open starter",
                "set plan.parallel 4",
                "set target.reduction \"70% to 85%\"",
                "set plan.waves")),
        shell);
  }

  @Override
  void run(Call call) throws Exception {
    OpenScenario open = workspace().current();
    List<String> words = call.arguments();
    String path = words.get(0);
    boolean one = path.indexOf('=') > path.lastIndexOf(']');
    if (words.size() == 1 && !one) {
      output().out().println(present(open.document(), path));
      return;
    }
    int from = words.size() > 2 && words.get(1).equals("=") ? 2 : 1;
    String all = String.join(" ", words);
    String value =
        one
            ? all.substring(all.indexOf('=', path.lastIndexOf(']') + 1) + 1)
            : String.join(" ", words.subList(from, words.size()));
    if (value.isBlank()) {
      throw nothing("PATH");
    }
    Setting setting = one ? Setting.parse(all) : Setting.of(path, value);
    if (setting.nothing()) {
      throw nothing(setting.path());
    }
    OpenScenario now = open.set(setting);
    if (now.equals(open)) {
      output().out().println(present(open.document(), setting.path()) + ", as before");
      return;
    }
    goOn(call, open, now);
    for (Input input : fixed(open, now)) {
      output()
          .out()
          .println(
              "%s is no longer uncertain: it was %s. undo takes that back."
                  .formatted(
                      input.path(), InputText.of(input, written(open.document(), input.path()))));
    }
    if (correlations(now) < correlations(open)) {
      output()
          .out()
          .println(
              "A fixed number correlates with nothing: the correlations of "
                  + setting.path()
                  + " were taken out. undo brings them back.");
    }
  }

  private static CommandFailure nothing(String path) {
    return CommandFailure.wrongUse(
        "a value of nothing is none: 'unset %s' removes a key that may be left out."
            .formatted(path));
  }

  /** The inputs that were uncertain and are fixed now, as they were. */
  private static List<Input> fixed(OpenScenario before, OpenScenario now) throws Exception {
    Set<String> fixed =
        now.document().scenario().inputs().stream()
            .filter(input -> !input.uncertain())
            .map(Input::path)
            .collect(Collectors.toSet());
    return before.document().scenario().inputs().stream()
        .filter(input -> input.uncertain() && fixed.contains(input.path()))
        .toList();
  }

  private static int correlations(OpenScenario open) throws Exception {
    return open.document().scenario().correlations().size();
  }

  /** A value as the document writes it. */
  private static Optional<String> written(ScenarioDocument document, String path) {
    return document.values().stream()
        .filter(v -> v.path().equals(path))
        .map(WrittenValue::text)
        .findFirst();
  }

  private static String present(ScenarioDocument document, String path) throws Exception {
    Optional<String> written = written(document, path);
    Scenario scenario = document.read().scenario();
    Optional<Input> input =
        scenario.inputs().stream().filter(i -> i.path().equals(path)).findFirst();
    if (written.isEmpty() && input.isEmpty()) {
      throw Named.unknown(
          "value",
          path,
          Stream.concat(
                  document.values().stream().map(WrittenValue::path),
                  scenario.inputs().stream().map(Input::path))
              .distinct()
              .collect(Collectors.toList()));
    }
    return path
        + ": "
        + input.map(i -> InputText.of(i, written, scenario)).orElseGet(() -> written.orElse(""));
  }
}
