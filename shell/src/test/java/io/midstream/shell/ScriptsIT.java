package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Sessions without a terminal: scripts, standard input, work on the open scenario. */
class ScriptsIT extends GoldenCalls {
  @BeforeEach
  void scripts() throws IOException {
    Files.writeString(
        folder.resolve("session.midstream"),
        """
        # What would longer parallel running and a bigger reduction do?
        open starter
        set plan.parallel
        set plan.parallel 4
        set target.reduction 70% to 85%
        diff
        undo
        redo
        use big-bang
        set plan.parallel 2
        variants
        diff
        use
        save as mine
        check --require "npv > 0" --require "P80(breakEven) < 30"
        validate mine.yaml
        """);
    Files.writeString(
        folder.resolve("wrong.midstream"),
        """
        run
        open starter
        set foo
        set name ''
        set plan.parallel null
        set plan.parallel '=cmd|x'
        set plan.parallel = 4
        unset plan.slip
        unset plan.slup
        unset start
        undo 3
        undo 2
        save as .
        save as a-folder
        save as nowhere/plan
        save as starter
        """);
    Files.writeString(folder.resolve("fails.midstream"), "open starter\nset plan.paralel 3\nrun\n");
    Files.createDirectories(folder.resolve("a-folder"));
  }

  static Stream<Arguments> calls() {
    return Stream.of(
        Arguments.of("script", List.of("script", "session.midstream")),
        Arguments.of("script-fails", List.of("script", "fails.midstream")),
        Arguments.of("script-nowhere", List.of("script", "nowhere.midstream")),
        Arguments.of("set-wrong", List.of("script", "wrong.midstream", "--keep-going")),
        Arguments.of("set-nothing-open", List.of("set", "plan.parallel", "4")));
  }

  @Test
  void commandsComeFromStandardInputToo() throws Exception {
    Result result = run("version\n# a comment\n\nlist\nexit\nversion\n", List.of());
    assertThat(result.out()).startsWith("midstream ").contains("ft-content-platform");
    assertThat(result.out().split("midstream 0", -1)).hasSize(2);
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
  }

  @Test
  void aScriptEndsAtTheFirstFailureUnlessToldOtherwise() throws Exception {
    Result result = run("lits\nversion\n", List.of());
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("did you mean 'list'?").contains("line 1: 'lits' failed");
    assertThat(result.out()).isEmpty();
    Result on = run("lits\nversion\n", List.of("script", "-", "--keep-going"));
    assertThat(on.exit()).isEqualTo(2);
    assertThat(on.out()).startsWith("midstream ");
  }

  @Test
  void aScriptIsRunLineByLineAsItArrives() throws Exception {
    Process process = piped();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
      in.write("version\n");
      in.flush();
      assertThat(out.readLine()).startsWith("midstream ");
      in.write("undo\n");
      in.flush();
      assertThat(out.readLine()).contains("no scenario is open");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aScenarioComesFromStandardInputToo() throws Exception {
    String text = run("show", "starter", "--set", "plan.waves=3").out();
    String expected = run("run", "starter", "--set", "plan.waves=3").out();
    Result dash = run(text, List.of("run", "-"));
    assertThat(dash.err()).isEmpty();
    assertThat(dash.out()).isEqualTo(expected);
    assertThat(run(text, List.of("run", "/dev/stdin")).out()).isEqualTo(expected);
    assertThat(run(text, List.of("compare", "-", "-", "--trials", "10")).err()).isEmpty();
    Result written = run(text, List.of("run", "-", "--format", "json", "--out", "results"));
    assertThat(written.err()).isEmpty();
    assertThat(folder.resolve("results/standard-input.json")).isNotEmptyFile();
    assertThat(run("name: x\nhorizn: 3\n", List.of("validate", "-")).err())
        .contains("standard input:2:1: horizn: there is no key");
    Result both = run("run -\n", List.of("script", "-"));
    assertThat(both.exit()).isEqualTo(2);
    assertThat(both.err()).contains("the commands come from there: name a file.");
  }

  @Test
  void theOpenScenarioStandsInForOneThatIsNotNamed() throws Exception {
    Result result =
        run(
            "open starter\nset plan.parallel 4\nrun\nrun starter\ncompare . starter --measures npv"
                + " --trials 100\ngoal-seek --measure npv --target 0 --vary plan.parallel\n",
            List.of());
    assertThat(result.err()).isEmpty();
    List<String> values =
        result.out().lines().filter(l -> l.contains("  Net present value")).toList();
    assertThat(values).hasSize(4);
    assertThat(values.get(0)).isNotEqualTo(values.get(1));
    assertThat(values.get(2)).as("both in one row").contains("€576,000").contains("€757,000");
    assertThat(result.out()).contains("gives npv = ");
  }

  @Test
  void savingKeepsCommentsAndRefusesWhatOthersWrote() throws Exception {
    run("new", "mine.yaml");
    Path mine = folder.resolve("mine.yaml");
    List<String> before = Files.readAllLines(mine);
    Result result = run("open mine.yaml\nset plan.waves 7\nsave\n", List.of());
    assertThat(result.err()).isEmpty();
    List<String> after = Files.readAllLines(mine);
    assertThat(after).hasSameSizeAs(before);
    assertThat(after)
        .filteredOn(line -> !before.contains(line))
        .singleElement()
        .asString()
        .contains("waves: 7");
    // Nothing is replaced that the session has not read.
    Result over = run("open starter\nset plan.waves 8\nsave as mine.yaml\n", List.of());
    assertThat(over.exit()).isEqualTo(4);
    assertThat(over.err()).contains("left as it is");
    assertThat(Files.readAllLines(mine)).isEqualTo(after);
    Result replaced = run("open starter\nsave as mine.yaml --overwrite\n", List.of());
    assertThat(replaced.exit()).isZero();
    assertThat(Files.readAllLines(mine)).isEqualTo(before);
  }

  @Test
  void aSettingInAVariantGoesForTheVariantAlone() throws Exception {
    String edits =
        "open ft-content-platform\nuse ecs\nset plan.parallel 3\nset plan.effort[0].days 7\nsave"
            + " as mine\n";
    assertThat(run(edits, List.of()).err()).isEmpty();
    String npv = "Net present value ";
    String whole = line(run("run", "ft-content-platform").out(), npv);
    assertThat(line(run("run", "mine.yaml").out(), npv)).isEqualTo(whole);
    String expected =
        line(
            run(
                    "run",
                    "ft-content-platform",
                    "--variant",
                    "ecs",
                    "--set",
                    "plan.parallel=3",
                    "--set",
                    "plan.effort[0].days=7")
                .out(),
            npv);
    assertThat(line(run("run", "mine.yaml", "--variant", "ecs").out(), npv)).isEqualTo(expected);
    assertThat(run("validate", "mine.yaml").exit()).isZero();
  }

  @Test
  void diffAndSaveSayThatTheFileHasMovedOn() throws Exception {
    run("new", "mine.yaml");
    Process process = piped();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
      in.write("open mine.yaml\nset plan.waves 7\ndiff\nversion\n");
      in.flush();
      assertThat(upTo(out, "midstream 0")).noneMatch(line -> line.contains("changed by others"));
      Files.writeString(folder.resolve("mine.yaml"), "# theirs\n", StandardOpenOption.APPEND);
      in.write("diff\nversion\n");
      in.flush();
      assertThat(upTo(out, "midstream 0"))
          .anyMatch(line -> line.contains("mine.yaml was changed by others since it was opened"));
      in.write("save\nversion\n");
      in.flush();
      assertThat(out.readLine()).contains("mine.yaml was changed by others", "left as it is");
      assertThat(Files.readString(folder.resolve("mine.yaml"))).endsWith("# theirs\n");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void undoDoesAllOrNothing() throws Exception {
    String changes = "open starter\nset plan.waves 3\nset plan.waves 4\n";
    Result result = run(changes + "undo 5\n", List.of());
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("there are only 2 changes to take back, not 5.");
    assertThat(result.out()).doesNotContain("taken back");
    Result redo = run(changes + "undo 2\nredo\nundo\nundo\n", List.of());
    assertThat(redo.err()).contains("there is no change to take back.");
    assertThat(redo.out().split("taken back: ", -1)).hasSize(4);
    assertThat(redo.out()).contains("made again: plan.waves: 5 → 3");
    assertThat(run(changes + "undo\nredo 2\n", List.of()).err())
        .contains("there is only one change that was taken back, not 2.");
  }

  /** What is uncertain no longer would else be missed: the line of figures is of base cases. */
  @Test
  void aRangeThatGivesWayToANumberIsTold() throws Exception {
    Result fixed = run("open starter\nset plan.parallel 4\n", List.of());
    assertThat(fixed.out())
        .endsWith(
            "\nplan.parallel is no longer uncertain: it was triangular(0.5, 1, 3). undo takes that"
                + " back.\n");
    assertThat(run("open starter\nset plan.parallel 2 to 4\nset plan.waves 3\n", List.of()).out())
        .as("a range for a range, a number for a number")
        .doesNotContain("uncertain");
    Result again = run("open starter\nset plan.parallel 4\nset plan.parallel 5\n", List.of());
    assertThat(again.out().split("no longer uncertain", -1)).as("told once").hasSize(2);
    Result entry = run("open ft-content-platform\nuse ecs\nset plan.effort[0].days 7\n", List.of());
    assertThat(entry.out())
        .contains("plan.effort[0].days is no longer uncertain: it was triangular(6, 10, 15).");
    Result correlated = run("open ft-content-platform\nset plan.slip 1.2\n", List.of());
    assertThat(correlated.out())
        .contains("plan.slip is no longer uncertain: it was triangular(0.95, 1, 1.5). undo")
        .contains("the correlations of plan.slip were taken out");
  }

  /** The arrow alone would read as if its end were the value now. */
  @Test
  void undoAndRedoSayWhatTheValueIsNow() throws Exception {
    String changes =
        "open starter\nset plan.waves 3\nset plan.waves 4\nset plan.learning 80%\nunset plan.slip\n";
    Result undo = run(changes + "undo 4\nredo 4\n", List.of());
    assertThat(undo.out().lines().filter(l -> l.contains("; it is")))
        .containsExactly(
            "taken back: plan.slip: pert(1, 1.15, 1.8) → (gone); it is pert(1, 1.15, 1.8) again",
            "taken back: plan.learning: (not there) → 80%; it is gone again",
            "taken back: plan.waves: 3 → 4; it is 3 again",
            "taken back: plan.waves: 5 → 3; it is 5 again",
            "made again: plan.waves: 5 → 3; it is 3 again",
            "made again: plan.waves: 3 → 4; it is 4 again",
            "made again: plan.learning: (not there) → 80%; it is 80% again",
            "made again: plan.slip: pert(1, 1.15, 1.8) → (gone); it is gone again");
    // Whichever variant is in use by then.
    Result variant =
        run("open starter\nuse big-bang\nset plan.waves 2\nuse\nundo\nredo\n", List.of());
    assertThat(variant.out())
        .contains("taken back: big-bang: plan.waves: 1 → 2; it is 1 again")
        .contains("made again: big-bang: plan.waves: 1 → 2; it is 2 again");
  }

  private static String line(String text, String label) {
    return text.lines().filter(l -> l.strip().startsWith(label)).findFirst().orElseThrow();
  }

  private static List<String> upTo(BufferedReader out, String start) throws IOException {
    List<String> lines = new ArrayList<>();
    while (lines.isEmpty() || !lines.get(lines.size() - 1).startsWith(start)) {
      lines.add(out.readLine());
    }
    return lines;
  }
}
