package io.midstream.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.models.library.ScenarioSource;
import io.midstream.shell.Interruption;
import io.midstream.shell.Output;
import io.midstream.shell.ShellContext;
import io.midstream.shell.session.OpenScenario;
import io.midstream.shell.session.StandardInput;
import io.midstream.shell.session.Workspace;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletionsTest {
  private final Workspace workspace =
      new Workspace(new StandardInput(InputStream.nullInputStream()));
  private final ShellContext shell =
      new ShellContext(
          new Output(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter())),
          workspace,
          new Interruption(),
          false);
  private final Completions completions =
      new Completions(
          List.of(
              new OpenCommand(shell),
              new CheckCommand(shell),
              new ChartCommand(shell),
              new OptimiseCommand(shell),
              new BillNoticeCommand(shell),
              new SetCommand(shell),
              new UseCommand(shell),
              new ExplainCommand(shell),
              new SimulateCommand(shell),
              new GoalSeekCommand(shell),
              new GridCommand(shell),
              new ReportCommand(shell),
              new SchemaCommand(shell),
              new RunCommand(shell)),
          workspace);

  /** What may stand at the end of these words. */
  private List<Completions.Proposal> after(String... words) {
    return within(1000, words);
  }

  private List<Completions.Proposal> within(int most, String... words) {
    return completions.of(List.of(words), words.length - 1, words[words.length - 1], most);
  }

  private static List<String> texts(List<Completions.Proposal> proposals) {
    return proposals.stream().map(Completions.Proposal::text).toList();
  }

  private void open(String name) throws Exception {
    workspace.put(OpenScenario.of(ScenarioSource.find(name)));
  }

  @Test
  void commandsAndOptions() {
    assertThat(texts(after("ex"))).contains("explain", "goal-seek");
    assertThat(texts(after("explain", "starter", "--"))).contains("--curve", "--month", "--quiet");
    assertThat(after("nothing", "")).isEmpty();
  }

  @Test
  void scenariosAreOfTheLibraryOrFiles() {
    assertThat(texts(after("run", ""))).contains("ft-content-platform").contains("src/");
    assertThat(texts(after("run", "src/test/"))).contains("src/test/resources/");
    assertThat(after("run", "src/test/").stream().filter(p -> p.text().endsWith("/")))
        .allMatch(p -> !p.complete());
    assertThat(texts(after("run", "nowhere/"))).contains("starter").doesNotContain("nowhere/");
  }

  @Test
  void pathsComeWithTheirPresentValueAndUnit() throws Exception {
    open("starter");
    Optional<Completions.Proposal> parallel =
        after("set", "plan.").stream().filter(p -> p.text().equals("plan.parallel")).findFirst();
    assertThat(parallel.orElseThrow().description()).isEqualTo("triangular(0.5, 1, 3) months");
    assertThat(texts(after("set", ""))).contains("finance.discountRate", "plan.decommission");
    assertThat(after("set", "plan.parallel", "").get(0).text()).isEqualTo("triangular(0.5, 1, 3)");
    assertThat(texts(after("set", "plan.parallel", "tri")))
        .containsExactly("triangular(0.5, 1, 3)");
    assertThat(after("set", "plan.parallel", "4")).isEmpty();
    assertThat(texts(after("grid", ".", "plan."))).contains("plan.parallel");
    assertThat(texts(after("goal-seek", "--vary", "t"))).contains("target.reduction");
  }

  @Test
  void ofTheScenarioThatTheLineNames() {
    assertThat(texts(after("run", "ft-content-platform", "--variant", ""))).contains("ecs");
    assertThat(texts(after("explain", "ft-content-platform", "--line", "h")))
        .contains("hosting (parallel running)");
    assertThat(texts(after("goal-seek", "vsco", "--vary", ""))).contains("plan.parallel");
  }

  @Test
  void namesOfMeasuresCurvesAndVariants() throws Exception {
    open("ft-content-platform");
    assertThat(texts(after("use", ""))).containsExactly("ecs", "vm-per-service", "heroku");
    assertThat(texts(after("explain", "--measure", ""))).contains("npv", "breakEvenFromCutover");
    assertThat(texts(after("explain", "--curve", ""))).contains("parallel", "old-only");
    assertThat(texts(after("simulate", "--measures", "npv,br"))).contains("npv,breakEven");
    assertThat(texts(after("simulate", "--method", ""))).containsExactly("random", "lhs", "sobol");
    assertThat(texts(after("report", "--format", "html,"))).contains("html,json");
  }

  @Test
  void manyPathsAreShownStepByStep() throws Exception {
    open("starter");
    assertThat(texts(within(20, "set", ""))).contains("plan.", "today[", "horizon");
    assertThat(within(20, "set", ""))
        .filteredOn(p -> p.text().equals("plan."))
        .allMatch(p -> !p.complete() && p.description().matches("\\d+ values"));
    assertThat(texts(within(20, "set", "today["))).contains("today[cloud bill].monthly");
    assertThat(texts(within(3, "set", "today[")))
        .contains("today[cloud bill].")
        .doesNotContain("today[cloud bill].monthly");
    assertThat(texts(within(3, "set", "today[cloud b"))).contains("today[cloud bill].");
  }

  @Test
  void whereAValueComesFromIsShownWhenAskedFor() throws Exception {
    open("ft-content-platform");
    assertThat(texts(after("set", "plan."))).doesNotContain("plan.parallel.source");
    assertThat(texts(after("set", "plan.parallel."))).contains("plan.parallel.source");
  }

  @Test
  void defaultsAndMoneyAreShownAsFigures() throws Exception {
    open("ft-content-platform");
    assertThat(after("set", "plan."))
        .contains(
            Completions.Proposal.of("plan.learning", "1 share, a default"),
            Completions.Proposal.of("plan.dayRate", "600 GBP a day"),
            Completions.Proposal.of("plan.prepare", "1 month"));
    assertThat(after("set", "")).contains(Completions.Proposal.of("horizon", "7y"));
  }

  @Test
  void whatIsVariedIsANumberThatMayVary() throws Exception {
    open("starter");
    for (String command : List.of("goal-seek", "optimise")) {
      assertThat(texts(after(command, "--vary", "")))
          .contains("plan.parallel")
          .doesNotContain("name", "horizon", "plan.effort[0].task");
    }
    assertThat(texts(after("optimise", "--vary", "plan.waves=2..20,plan.p")))
        .contains("plan.waves=2..20,plan.parallel");
    assertThat(texts(after("grid", "plan."))).contains("plan.parallel", "starter");
    assertThat(texts(after("run", "--set", "plan.par"))).contains("plan.parallel=");
  }

  @Test
  void aValueMayBeAWordOfItsKey() throws Exception {
    open("starter");
    assertThat(texts(after("set", "today[cloud bill].retires", "")))
        .contains("per-service", "last", "never");
    assertThat(texts(after("set", "today[cloud bill].grows", ""))).contains("traffic", "wages");
    assertThat(texts(after("set", "risks[outage while moving].during", "")))
        .contains("program", "building");
    assertThat(texts(after("set", "plan.starts", ""))).hasSize(1);
  }

  @Test
  void requirementsBeginWithAMeasureAndPeopleAreNoScenarios() {
    assertThat(texts(after("check", "starter", "--require", ""))).contains("npv ");
    assertThat(texts(after("chart", "tornado", "ft-content-platform", "--variant", "")))
        .contains("ecs");
    assertThat(after("bill-notice", "starter", "--to", "")).isEmpty();
  }

  @Test
  void whatStandsThereAlreadyIsNotOfferedAgain() throws Exception {
    open("ft-content-platform");
    assertThat(texts(after("simulate", "--measures", "npv,")))
        .contains("npv,roi")
        .doesNotContain("npv,npv");
    assertThat(texts(after("report", "--format", "html,pdf,")))
        .contains("html,pdf,json")
        .doesNotContain("html,pdf,html", "html,pdf,pdf");
  }

  @Test
  void aGridTakesWhatIsCountedToo() throws Exception {
    open("starter");
    assertThat(texts(after("grid", "plan."))).contains("plan.waves", "plan.parallel");
    assertThat(texts(after("optimise", "--vary", "plan."))).contains("plan.waves");
    assertThat(texts(after("goal-seek", "--vary", "plan."))).doesNotContain("plan.waves");
  }

  /** A list that is longer than the screen would put its first word into the line. */
  @Test
  void scenariosAndInputsTogetherAreNoMoreThanCanBeTakenIn() throws Exception {
    open("starter");
    for (int most = 24; most < 70; most++) {
      assertThat(within(most, "grid", "").size()).as("of %d", most).isLessThanOrEqualTo(most);
    }
  }

  @Test
  void percentilesThatAGoalIsSoughtAt() {
    assertThat(after("goal-seek", "starter", "--at", ""))
        .contains(
            Completions.Proposal.of("P50", "the median"),
            Completions.Proposal.of("P80", "no more than this in 80% of the trials"));
    assertThat(texts(after("goal-seek", "starter", "--at", "")))
        .startsWith("P5", "P10")
        .endsWith("P95");
  }

  @Test
  void monthsAreThoseOfTheScenario() throws Exception {
    List<Completions.Proposal> all = after("explain", "ft-content-platform", "--month", "");
    assertThat(all).hasSize(84).startsWith(Completions.Proposal.of("2017-01", "month 1"));
    assertThat(all).endsWith(Completions.Proposal.of("2023-12", "month 84"));
    open("starter");
    int horizon = workspace.current().document().read().scenario().horizon();
    assertThat(after("explain", "--curve", "old", "--month", "")).hasSize(horizon);
  }

  @Test
  void ofManyMonthsTheYearsComeFirst() {
    assertThat(within(20, "explain", "ft-content-platform", "--month", ""))
        .hasSize(7)
        .startsWith(new Completions.Proposal("2017-", "", false));
    assertThat(texts(within(20, "explain", "ft-content-platform", "--month", "2018-")))
        .contains("2018-01", "2018-12");
    assertThat(texts(within(3, "explain", "ft-content-platform", "--month", "2018-")))
        .as("there is nothing left to gather a year by")
        .contains("2018-01", "2018-12");
  }

  @Test
  void theSchemasThatThereAre() {
    assertThat(texts(after("schema", "--of", "")))
        .contains("run", "simulate", "goal-seek", "index")
        .doesNotContain("chart");
    assertThat(after("schema", "--of", ""))
        .contains(Completions.Proposal.of("run", "Compute scenarios and give their results"));
  }

  @Test
  void whatAnotherProgramWritesIsNotWaitedFor() {
    assertThat(after("run", "/dev/stdin", "--variant", "")).isEmpty();
  }
}
