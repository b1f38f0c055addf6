package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The session of the guide, typed into a terminal. What the screen shows is compared with the files
 * of {@code golden/screens}, and at 80 columns without colours with the guide itself; {@code
 * -Dgolden.rewrite=true} writes all of them anew.
 */
class SessionScreensIT {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/screens");
  private static final Path GUIDE = Path.of("guide/session.md");
  private static final Pattern BLOCK =
      Pattern.compile("(?m)^```console ([a-z-]+)\n((?:(?!```).*\n)*)```$");
  private static final int HEIGHT = 60;
  private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

  /** What JLine writes when it starts to read a line, before the prompt, and when it has one. */
  private static final String READS = "[?2004h";

  private static final String HAS_READ = "[?2004l";

  @TempDir Path folder;

  private final Map<String, String> screens = new LinkedHashMap<>();

  private TypedTerminal start(int width, boolean colours) throws Exception {
    return start(width, HEIGHT, colours);
  }

  private TypedTerminal start(int width, int height, boolean colours) throws Exception {
    Map<String, String> environment = new HashMap<>();
    environment.put("MIDSTREAM_STATE", folder.resolve("state").toString());
    environment.put("TZ", "UTC");
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("NO_COLOR", colours ? "" : "1");
    Path run = Files.createDirectories(folder.resolve("run" + System.nanoTime()));
    // The program works in one folder, whichever terminal it is in.
    Path work = Files.createDirectories(folder.resolve("work"));
    return TypedTerminal.start(run, work, width, height, environment, TypedTerminal.program());
  }

  /** Waits for the next prompt. */
  private static void prompt(TypedTerminal screen) throws IOException {
    screen.await(READS);
    screen.await("> ");
  }

  /** Types a command on an empty screen and keeps what it shows. */
  private void type(TypedTerminal screen, String name, String... commands) throws Exception {
    screen.type("", "C-l");
    for (String command : commands) {
      screen.type(command, "Enter");
      screen.await(HAS_READ);
      prompt(screen);
    }
    keep(screen, name);
  }

  private void keep(TypedTerminal screen, String name) throws Exception {
    String text =
        screen.text().replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d", "2026-11-23 10:30");
    screens.put(name, text);
  }

  @ParameterizedTest(name = "{0} columns, colours: {1}")
  @CsvSource({"80, false", "80, true", "120, false", "120, true"})
  void theSessionOfTheGuideShowsWhatItShould(int width, boolean colours) throws Exception {
    try (TypedTerminal screen = start(width, colours)) {
      prompt(screen);
      type(screen, "open", "open ft-content-platform");
      screen.type("", "C-l");
      screen.type("set plan.", "Tab");
      // In colour what is typed already is painted apart.
      screen.await("waves");
      keep(screen, "tab");
      screen.type("", "C-u");
      type(screen, "set", "set plan.parallel 4");
      type(screen, "mistake", "set plan.paralel 3", "goal-sek");
      type(screen, "run", "run");
      type(screen, "undo", "undo", "redo");
      type(screen, "use", "variants", "use ecs", "set target.reduction 40% to 50%");
      type(screen, "diff", "diff");
      type(screen, "help", "help goal-seek");
      type(screen, "goal-seek", "goal-seek --measure npv --target 0 --vary plan.parallel");
      type(screen, "chart", "chart cumulative-net");
      type(screen, "glossary", "glossary break-even");
      type(screen, "simulate", "simulate --trials 20k --measures npv,breakEven,peakBillIncrease");
      type(screen, "check", "check --require \"npv > 0\" --require \"P80(breakEven) < 48\"");
      type(screen, "save", "save", "save as my-plan");
      watch(screen);
    }
    if (width == 80 && !colours) {
      guide();
    }
    compare(width + (colours ? "-colour" : "") + ".txt");
  }

  /** Another program changes the file; Ctrl-C ends the watching, not the shell. */
  private void watch(TypedTerminal screen) throws Exception {
    screen.type("", "C-l");
    screen.type("watch", "Enter");
    screen.await("Ctrl-C ends it.");
    Path plan = folder.resolve("work/my-plan.yaml");
    Files.writeString(plan, Files.readString(plan).replace("discountRate: {", "discountRate:  {"));
    String text = Files.readString(plan);
    Files.writeString(plan, text.replaceFirst("(?m)^  waves: 12\\b", "  waves: 24"));
    screen.await("NPV");
    screen.type("", "C-c");
    screen.await("no longer watching");
    prompt(screen);
    keep(screen, "watch");
  }

  @Test
  void killedInTheMiddleOfALineItLosesThatLineOnly() throws Exception {
    try (TypedTerminal screen = start(80, false)) {
      prompt(screen);
      type(screen, "before", "open starter", "set plan.parallel 4", "use big-bang");
      type(screen, "more", "set plan.waves 2", "undo");
      screen.type("set plan.slip 1.");
      screen.await("slip");
      ProcessHandle process = ProcessHandle.of(screen.pid()).orElseThrow();
      process.destroyForcibly();
      process.onExit().get();
    }
    try (TypedTerminal screen = start(80, false)) {
      prompt(screen);
      keep(screen, "offer");
      assertThat(screens.get("offer"))
          .contains("Unsaved changes to starter were kept")
          .contains("'restore' takes them up");
      type(screen, "restore", "restore", "redo", "use", "diff");
      assertThat(screens.get("restore")).contains("plan.parallel: triangular(0.5, 1, 3) → 4");
      assertThat(screens.get("restore")).contains("starter:big-bang*> redo");
      assertThat(screens.get("restore")).doesNotContain("plan.slip");
      type(screen, "again", "exit-not", "undo");
      // The history goes on too.
      screen.type("", "C-l", "Up", "Up", "Up");
      screen.await("diff");
    }
    if (REWRITE) {
      guide("offer", "restore");
    }
    assertThat(blocks().get("restore")).isEqualTo(screens.get("restore"));
    assertThat(blocks().get("offer")).isEqualTo(screens.get("offer"));
  }

  /** Who knows only that there is Tab finds how long parallel running may last, on 24 lines. */
  @Test
  void tabAndHelpLeadToTheAnswerOnASmallTerminal() throws Exception {
    try (TypedTerminal screen = start(80, 24, false)) {
      prompt(screen);
      screen.type("", "Tab");
      screen.await("watch");
      assertThat(screen.text()).contains("benchmark", "goal-seek", "optimise", "validate");
      screen.type("", "C-u");
      screen.type("open ft-content-platform", "Enter");
      screen.await(HAS_READ);
      prompt(screen);
      screen.type("goal-seek --measure ", "Tab");
      screen.await("tokenSlip");
      assertThat(screen.text()).contains("billReduction", "breakEven", "npv", "roi");
      screen.type("npv --target 0 --vary ", "Tab");
      screen.await("tokens.");
      assertThat(screen.text()).contains("plan.", "finance.discountRate", "today[");
      screen.type("plan.", "Tab");
      screen.await("plan.starts");
      assertThat(screen.text())
          .contains("plan.creep", "(triangular(1, 2, 5) months)", "plan.slip")
          .doesNotContain("do you wish");
      screen.type("par", "Tab");
      screen.type("", "Enter");
      screen.await("gives npv = ");
      prompt(screen);
      assertThat(screen.text()).contains("gives npv = £0");
    }
  }

  @Test
  void ctrlCStopsASimulationAndKeepsWhatWasDrawn() throws Exception {
    try (TypedTerminal screen = start(80, false)) {
      prompt(screen);
      screen.type("open starter", "Enter");
      screen.await(HAS_READ);
      prompt(screen);
      screen.type("simulate --trials 999999999 --measures npv", "Enter");
      // The progress bar says that it is under way.
      screen.await("trials a second");
      screen.type("", "C-c");
      screen.await("stopped; this is the result of the trials until then");
      screen.await("Net present value");
      prompt(screen);
      screen.type("version", "Enter");
      screen.await("midstream 0");
    }
  }

  private Map<String, String> blocks() throws IOException {
    Map<String, String> blocks = new LinkedHashMap<>();
    Matcher matcher = BLOCK.matcher(Files.readString(GUIDE));
    while (matcher.find()) {
      blocks.put(matcher.group(1), matcher.group(2));
    }
    return blocks;
  }

  private void guide(String... names) throws IOException {
    String text = Files.readString(GUIDE);
    String rewritten =
        BLOCK
            .matcher(text)
            .replaceAll(
                m -> {
                  boolean ours = List.of(names).contains(m.group(1));
                  String screen = ours ? screens.get(m.group(1)) : m.group(2);
                  return Matcher.quoteReplacement(
                      "```console " + m.group(1) + "\n" + screen + "```");
                });
    Files.writeString(GUIDE, rewritten);
  }

  private void guide() throws IOException {
    Map<String, String> blocks = blocks();
    if (REWRITE) {
      guide(screens.keySet().toArray(new String[0]));
      blocks = blocks();
    }
    for (Map.Entry<String, String> screen : screens.entrySet()) {
      assertThat(blocks).containsKey(screen.getKey());
      assertThat(blocks.get(screen.getKey())).isEqualTo(screen.getValue());
    }
  }

  private void compare(String name) throws IOException {
    StringBuilder all = new StringBuilder();
    screens.forEach((step, text) -> all.append("=== ").append(step).append('\n').append(text));
    // Escape characters as people write them: the file can be read.
    String readable = all.toString().replace("\u001b", "\\e");
    Path golden = GOLDEN.resolve(name);
    if (REWRITE) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, readable);
    }
    assertThat(readable).isEqualTo(Files.readString(golden));
  }
}
