package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The packaged program as a person or a script calls it. What it prints is compared with the files
 * of {@code golden/commands}; {@code -Dgolden.rewrite=true} writes them anew.
 */
class CommandLineIT {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/commands");

  @TempDir Path folder;

  /** What a call gave. */
  private record Result(int exit, String out, String err) {}

  @BeforeEach
  void faultyFile() throws IOException {
    Files.writeString(
        folder.resolve("faulty.yaml"),
        """
        name: faulty
        start: 2024-01
        horizon: 5y
        today:
          - {name: EC2, montly: 60k, retires: per-servce}
        plan: {parallel: triangular(1, 3, 6), waves: 0}
        """);
    Files.writeString(
        folder.resolve("faulty-theme.yaml"),
        """
        organisaton: Muster Verlag GmbH
        language: dee
        colours:
          accent: #7a1f5c
          txt: "#1a1a1a"
          dark: "#000000"
        wording: none
        footer:
        """);
    Files.writeString(
        folder.resolve("misfit-theme.yaml"),
        """
        language: de
        locale: de-DEE
        logo: a-file
        colours:
          accent: "#c0c0c0"
          background: "#707070"
          dark: {text: "#202020"}
        wording:
          Cloud bil: AWS bill
          "{0} a month": "{0} im Monat {1}"
          "Vorgabe": Standardwert
        """);
    Files.writeString(folder.resolve("a-file"), "not a folder\n");
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
    Files.createDirectories(folder.resolve("a-folder"));
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
  }

  private Result run(String input, List<String> words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
    if (Runtime.version().feature() >= 23) {
      // As the launcher has it: the JDK would tell of a library's use of Unsafe.
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.add("-jar");
    command.add(Path.of("target/midstream.jar").toAbsolutePath().toString());
    command.addAll(words);
    Path in = Files.writeString(folder.resolve(".in"), input);
    Path out = folder.resolve(".out");
    Path err = folder.resolve(".err");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int exit = process.waitFor();
    return new Result(
        exit,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private Result run(String... words) throws Exception {
    return run("", List.of(words));
  }

  static Stream<Arguments> calls() {
    return Stream.of(
        Arguments.of("help", List.of("--help")),
        Arguments.of("help-report", List.of("help", "report")),
        Arguments.of("help-run", List.of("run", "--help")),
        Arguments.of("help-explain", List.of("explain", "-h")),
        Arguments.of("help-validate", List.of("help", "validate")),
        Arguments.of("help-list", List.of("help", "list")),
        Arguments.of("help-show", List.of("help", "show")),
        Arguments.of("help-new", List.of("help", "new")),
        Arguments.of("help-schema", List.of("help", "schema")),
        Arguments.of("help-unknown", List.of("help", "reprot")),
        Arguments.of("version", List.of("--version")),
        Arguments.of("list", List.of("list")),
        Arguments.of("list-technologies", List.of("list", "--technologies")),
        Arguments.of("run-table", List.of("run", "ft-content-platform")),
        Arguments.of("run-variant", List.of("run", "ft-content-platform", "--variant", "ecs")),
        Arguments.of("run-no-break-even", List.of("run", "does-not-pay")),
        Arguments.of(
            "explain-line",
            List.of(
                "explain",
                "ft-content-platform",
                "--line",
                "hosting (parallel running)",
                "--month",
                "2017-03")),
        Arguments.of("explain-npv", List.of("explain", "ft-content-platform")),
        Arguments.of(
            "explain-curve",
            List.of("explain", "cluster-to-cluster", "--curve", "building", "--month", "2")),
        Arguments.of("validate-sound", List.of("validate", "starter", "nav")),
        Arguments.of("validate-faulty", List.of("validate", "faulty.yaml", "starter")),
        Arguments.of("unknown-command", List.of("reprot", "starter")),
        Arguments.of("unknown-option", List.of("report", "starter", "--fromat", "html")),
        Arguments.of("unknown-short-option", List.of("report", "starter", "-x")),
        Arguments.of("option-without-value", List.of("report", "starter", "--out")),
        Arguments.of("option-twice", List.of("run", "starter", "--out", "a", "--out", "b")),
        Arguments.of("flag-with-value", List.of("list", "--technologies=all")),
        Arguments.of("wrong-format", List.of("report", "starter", "--format", "htm,pdf")),
        Arguments.of("wrong-paper", List.of("report", "starter", "--paper", "a5")),
        Arguments.of("missing-argument", List.of("explain")),
        Arguments.of("one-word-too-many", List.of("schema", "now")),
        Arguments.of("two-schemas", List.of("schema", "--result", "--simulation")),
        Arguments.of("unknown-scenario", List.of("run", "ft-content-platfrom")),
        Arguments.of("no-such-file", List.of("run", "nowhere/plan.yaml")),
        Arguments.of("a-folder", List.of("validate", "./")),
        Arguments.of("unknown-variant", List.of("run", "ft-content-platform", "--variant", "esc")),
        Arguments.of("wrong-path", List.of("run", "starter", "--set", "plan.paralel=3")),
        Arguments.of("wrong-value", List.of("run", "starter", "--set", "plan.parallel=long")),
        Arguments.of("no-setting", List.of("run", "starter", "--set", "plan.parallel")),
        Arguments.of("unknown-measure", List.of("explain", "starter", "--measure", "nvp")),
        Arguments.of(
            "unknown-line", List.of("explain", "starter", "--line", "cloud bil", "--month", "1")),
        Arguments.of("no-month", List.of("explain", "starter", "--curve", "old")),
        Arguments.of(
            "month-outside", List.of("explain", "starter", "--curve", "old", "--month", "2040-01")),
        Arguments.of("help-chart", List.of("help", "chart")),
        Arguments.of("chart-names", List.of("chart")),
        Arguments.of("chart", List.of("chart", "cumulative-net", "ft-content-platform")),
        Arguments.of(
            "chart-changed",
            List.of(
                "chart",
                "monthly-bill",
                "ft-content-platform",
                "--variant",
                "ecs",
                "--set",
                "plan.parallel=6",
                "--width",
                "100",
                "--ascii")),
        Arguments.of(
            "chart-simulated",
            List.of("chart", "s-curve", "starter", "--trials", "2000", "--seed", "7")),
        Arguments.of("chart-unknown", List.of("chart", "tornadoo", "starter")),
        Arguments.of("chart-turned-round", List.of("chart", "starter", "tornado")),
        Arguments.of("chart-no-scenario", List.of("chart", "tornado")),
        Arguments.of("chart-too-narrow", List.of("chart", "waves", "starter", "--width", "39")),
        Arguments.of(
            "chart-wrong-file", List.of("chart", "waves", "starter", "--out", "waves.pdf")),
        Arguments.of("help-simulate", List.of("help", "simulate")),
        Arguments.of("help-merge", List.of("help", "merge")),
        Arguments.of("help-sensitivity", List.of("help", "sensitivity")),
        Arguments.of("help-grid", List.of("help", "grid")),
        Arguments.of("help-goal-seek", List.of("help", "goal-seek")),
        Arguments.of("help-compare", List.of("help", "compare")),
        Arguments.of("help-optimise", List.of("help", "optimise")),
        Arguments.of("help-benchmark", List.of("help", "benchmark")),
        Arguments.of(
            "simulate",
            List.of("simulate", "ft-content-platform", "--trials", "20k", "--seed", "7")),
        Arguments.of(
            "simulate-sobol",
            List.of("simulate", "starter", "--trials", "16384", "--method", "sobol")),
        Arguments.of(
            "simulate-precision",
            List.of("simulate", "starter", "--precision", "1%", "--measures", "npv,breakEven")),
        Arguments.of(
            "simulate-precision-of-nothing",
            List.of("simulate", "starter", "--precision", "1%", "--measures", "roi,breakEven")),
        Arguments.of("simulate-wrong-part", List.of("simulate", "starter", "--part", "4/3")),
        Arguments.of("simulate-wrong-trials", List.of("simulate", "starter", "--trials", "many")),
        Arguments.of(
            "simulate-wrong-measure",
            List.of("simulate", "starter", "--measures", "npv,brakeEven")),
        Arguments.of("merge-no-part", List.of("merge", "starter", "faulty.yaml")),
        Arguments.of(
            "sensitivity", List.of("sensitivity", "ft-content-platform", "--trials", "8192")),
        Arguments.of("sensitivity-sobol", List.of("sensitivity", "vsco", "--only", "sobol")),
        Arguments.of(
            "sensitivity-correlated",
            List.of("sensitivity", "ft-content-platform", "--only", "sobol")),
        Arguments.of(
            "grid",
            List.of(
                "grid",
                "ft-content-platform",
                "plan.parallel=1..6",
                "target.reduction=20%..50%",
                "--measure",
                "breakEven")),
        Arguments.of(
            "grid-waves",
            List.of(
                "grid",
                "starter",
                "plan.waves=1..4",
                "plan.parallel=1..2",
                "--measure",
                "peakFunding",
                "--steps",
                "4")),
        Arguments.of(
            "goal-seek-whole",
            List.of(
                "goal-seek",
                "starter",
                "--measure",
                "npv",
                "--target",
                "0",
                "--vary",
                "plan.waves")),
        Arguments.of("goal-seek-missing", List.of("goal-seek", "starter", "--measure", "npv")),
        Arguments.of("wrong-seed", List.of("simulate", "starter", "--seed", "abc")),
        Arguments.of("no-command", List.of("--nope")),
        Arguments.of(
            "optimise-strict",
            List.of(
                "optimise",
                "starter",
                "--vary",
                "plan.waves=1..3",
                "--maximise",
                "npv",
                "--subject-to",
                "npv > 1e12")),
        Arguments.of("set-wrong", List.of("script", "wrong.midstream", "--keep-going")),
        Arguments.of("grid-unknown", List.of("grid", "starter", "plan.paralel", "plan.slip")),
        Arguments.of(
            "goal-seek",
            List.of(
                "goal-seek",
                "ft-content-platform",
                "--measure",
                "breakEvenFromCutover",
                "--target",
                "36",
                "--vary",
                "target.reduction")),
        Arguments.of(
            "goal-seek-at",
            List.of(
                "goal-seek",
                "starter",
                "--measure",
                "npv",
                "--target",
                "0",
                "--vary",
                "plan.parallel=0..24",
                "--at",
                "P20",
                "--trials",
                "2000")),
        Arguments.of(
            "goal-seek-not-bracketed",
            List.of(
                "goal-seek",
                "starter",
                "--measure",
                "npv",
                "--target",
                "90M",
                "--vary",
                "plan.parallel")),
        Arguments.of(
            "compare",
            List.of(
                "compare",
                "ft-content-platform",
                "--variants",
                "ecs",
                "--trials",
                "4096",
                "--measures",
                "npv,breakEven,peakFunding")),
        Arguments.of(
            "optimise",
            List.of(
                "optimise",
                "starter",
                "--vary",
                "plan.waves=1..12",
                "--minimise",
                "peakFunding",
                "--subject-to",
                "npv >= 740k")),
        Arguments.of(
            "optimise-cannot",
            List.of(
                "optimise",
                "starter",
                "--vary",
                "plan.waves=1..3",
                "--maximise",
                "npv",
                "--subject-to",
                "npv >= 90M")),
        Arguments.of(
            "optimise-never",
            List.of(
                "optimise",
                "starter",
                "--set",
                "horizon=12",
                "--vary",
                "plan.waves=1..3",
                "--minimise",
                "breakEven")),
        Arguments.of(
            "report-several",
            List.of(
                "report",
                "nav",
                "faulty.yaml",
                "starter",
                "nowhere",
                "vsco",
                "--format",
                "json,md",
                "--trials",
                "2000",
                "--correlation",
                "0.3",
                "--out",
                "several")),
        Arguments.of(
            "report-same-files", List.of("report", "nav", "starter", "nav", "--trials", "0")),
        Arguments.of(
            "report-correlation", List.of("report", "nav", "starter", "--correlation", "1.1")),
        Arguments.of("script", List.of("script", "session.midstream")),
        Arguments.of("script-fails", List.of("script", "fails.midstream")),
        Arguments.of("script-nowhere", List.of("script", "nowhere.midstream")),
        Arguments.of("set-nothing-open", List.of("set", "plan.parallel", "4")),
        Arguments.of("variants", List.of("variants", "ft-content-platform")),
        Arguments.of("diff", List.of("diff", "ft-content-platform", "ft-vm-per-service")),
        Arguments.of("watch-the-library", List.of("watch", "starter")),
        Arguments.of(
            "check",
            List.of(
                "check",
                "ft-content-platform",
                "--require",
                "npv > 0",
                "--require",
                "P80(breakEven) < 48",
                "--require",
                "mean(npv) >= 500k",
                "--require",
                "P(breakEven <= 60) >= 90%")),
        Arguments.of(
            "check-json",
            List.of(
                "check",
                "does-not-pay",
                "--require",
                "breakEven < 48",
                "--require",
                "P20(npv) >= -10M",
                "--format",
                "json")),
        Arguments.of("check-nothing", List.of("check", "starter")),
        Arguments.of("check-no-requirement", List.of("check", "starter", "--require", "npv")),
        Arguments.of(
            "check-unknown-measure", List.of("check", "starter", "--require", "P80(nvp) > 0")),
        Arguments.of("cannot-write", List.of("run", "starter", "--out", "a-file")),
        Arguments.of("new-over-a-file", List.of("new", "a-file")),
        Arguments.of("help-bill-notice", List.of("help", "bill-notice")),
        Arguments.of("new-theme", List.of("new", "theme.yaml", "--theme")),
        Arguments.of("no-theme", List.of("report", "starter", "--theme", "nowhere.yaml")),
        Arguments.of("theme-faults", List.of("report", "starter", "--theme", "faulty-theme.yaml")),
        Arguments.of("theme-misfits", List.of("report", "starter", "--theme", "misfit-theme.yaml")),
        Arguments.of("wrong-language", List.of("report", "starter", "--language", "fr")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void printsWhatAPersonShouldSee(String name, List<String> words) throws Exception {
    Result result = run("", words);
    String seen =
        "$ midstream "
            + String.join(" ", words)
            + "\n"
            + result.out()
            + (result.err().isEmpty() ? "" : "--- on standard error\n" + result.err())
                .replace(folder.toString(), "FOLDER")
            + "--- exit status "
            + result.exit()
            + "\n";
    assertThat(seen).doesNotContain("\tat ").doesNotContain("Exception");
    Path golden = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, seen);
    }
    assertThat(seen).isEqualTo(Files.readString(golden));
  }

  @Test
  void reportWritesWhereItSays() throws Exception {
    Result result =
        run(
            "report",
            "ft-content-platform",
            "--format",
            "html,pdf,json,csv,md",
            "--out",
            "reports");
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
      List<Path> written = files.toList();
      assertThat(written).hasSizeGreaterThan(4);
      for (Path file : written) {
        assertThat(result.out()).contains(folder.relativize(file).toString());
        assertThat(file).isNotEmptyFile();
      }
    }
  }

  @Test
  void severalScenariosAreReportedAsEachAloneAndOnlyChangesAreWritten() throws Exception {
    List<String> words = List.of("report", "nav", "vsco", "starter", "--trials", "2000");
    List<String> formats = List.of("--format", "html,pdf,svg,json,csv,md");
    assertThat(run("", and(and(words, "--out", "all"), formats.toArray(String[]::new))).exit())
        .isZero();
    Map<Path, FileTime> before = times("all");
    assertThat(before)
        .hasSizeGreaterThan(20)
        .containsKey(folder.resolve("all/index.html"))
        .containsKey(folder.resolve("all/index.pdf"));
    List<String> alone = List.of("report", "vsco", "--trials", "2000", "--out", "alone");
    assertThat(run("", and(alone, formats.toArray(String[]::new))).exit()).isZero();
    for (Path file : times("alone").keySet()) {
      assertThat(folder.resolve("all").resolve(file.getFileName())).hasSameBinaryContentAs(file);
    }
    Path golden = GOLDEN.resolveSibling("portfolio.md");
    String index = Files.readString(folder.resolve("all/index.md"));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, index);
    }
    assertThat(index).isEqualTo(Files.readString(golden));
    // A file that is gone or differs is written again; no other is touched.
    Files.writeString(folder.resolve("all/nav.md"), "something else");
    Files.delete(folder.resolve("all/starter.csv"));
    run("", and(and(words, "--out", "all"), formats.toArray(String[]::new)));
    Map<Path, FileTime> after = times("all");
    assertThat(after).hasSameSizeAs(before);
    before.keySet().removeIf(f -> f.endsWith("nav.md") || f.endsWith("starter.csv"));
    assertThat(after).containsAllEntriesOf(before);
    assertThat(folder.resolve("all/nav.md")).content().startsWith("# Nav");
  }

  @Test
  void aReportTellsWhatAChangeDoes() throws Exception {
    run("new", "main.yaml");
    String changed =
        Files.readString(folder.resolve("main.yaml")).replace("triangular(0.5, 1, 3)", "4");
    Files.writeString(folder.resolve("mine.yaml"), changed);
    Result result =
        run("report", "mine.yaml", "--compare-to", "main.yaml", "--format", "md", "--trials", "2k");
    assertThat(result.err()).isEmpty();
    String report = Files.readString(folder.resolve("out/mine.md"));
    String section =
        report.substring(report.indexOf("## What the change"), report.indexOf("## Options"));
    Path golden = GOLDEN.resolveSibling("change.md");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, section);
    }
    assertThat(section).isEqualTo(Files.readString(golden));
    assertThat(folder.resolve("out/mine-change-bridge.svg")).content().startsWith("<svg");
    Result same = run("report", "main.yaml", "--compare-to", "main.yaml", "--format", "md");
    assertThat(same.exit()).isZero();
    assertThat(folder.resolve("out/main.md")).content().contains("Nothing differs from main");
    assertThat(run("report", "nav", "--compare-to", "starter").err())
        .contains("amounts in EUR and USD cannot be compared");
    assertThat(run("report", "nav", "vsco", "--compare-to", "starter").exit()).isEqualTo(2);
  }

  @Test
  void whatACommandTellsPeopleItTellsProgramsToo() throws Exception {
    JsonNode why = json("explain", "starter", "--measure", "npv", "--format", "json");
    JsonNode npv = why.path("explanations").path(0);
    double value = json("run", "starter", "--format", "json").at("/measures/npv").asDouble();
    assertThat(npv.path("value").asDouble()).isEqualTo(value);
    assertThat(npv.path("parts").size()).isPositive();

    JsonNode variants = json("variants", "ft-content-platform", "--format", "json");
    assertThat(variants.at("/variants/0/variant").isNull()).isTrue();
    assertThat(variants.at("/variants/1/measures/npv").isNumber()).isTrue();

    JsonNode diff = json("diff", "starter", "vsco", "--format", "json");
    assertThat(diff.path("values").size()).isPositive();
    assertThat(diff.at("/measures/npv/before").asDouble()).isEqualTo(value);

    Files.writeString(folder.resolve("bad.yaml"), "name: bad\nhorizn: 12\n");
    Result faults = run("validate", "starter", "bad.yaml", "--format", "json");
    assertThat(faults.exit()).isEqualTo(3);
    JsonNode found = JsonMapper.builder().build().readTree(faults.out());
    assertThat(found.at("/scenarios/0/sound").asBoolean()).isTrue();
    assertThat(found.at("/scenarios/1/faults/0/line").asInt()).isPositive();
    assertThat(found.path("scenarios").path(1).path("faults").toString())
        .contains("\"nearest\":\"horizon\"");
  }

  private JsonNode json(String... words) throws Exception {
    Result result = run(words);
    assertThat(result.exit()).as(result.err()).isZero();
    return JsonMapper.builder().build().readTree(result.out());
  }

  @Test
  void theBillNoticeIsALetter() throws Exception {
    Result result =
        run(
            "bill-notice",
            "ft-content-platform",
            "--to",
            "the finance team",
            "--from",
            "the platform team",
            "--date",
            "2 January 2017",
            "--format",
            "html,pdf,md",
            "--paper",
            "letter",
            "--trials",
            "2k");
    assertThat(result.err()).isEmpty();
    String letter = Files.readString(folder.resolve("out/ft-content-platform-bill-notice.md"));
    Path golden = GOLDEN.resolveSibling("bill-notice.md");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, letter);
    }
    assertThat(letter).isEqualTo(Files.readString(golden));
    assertThat(folder.resolve("out/ft-content-platform-bill-notice.html"))
        .content()
        .contains("To: the finance team", "What is being decided", "<svg");
    assertThat(Files.readAllBytes(folder.resolve("out/ft-content-platform-bill-notice.pdf")))
        .startsWith('%', 'P', 'D', 'F');
    // A letter to a hostile name is still a letter.
    assertThat(run("bill-notice", "starter", "--to", "<script>alert(1)</script>").exit()).isZero();
    assertThat(folder.resolve("out/starter-bill-notice.html")).content().doesNotContain("<script");
    Files.writeString(
        folder.resolve("no-bill.yaml"),
        """
        name: no bill
        start: 2024-01
        horizon: 1y
        today: [{name: staff, category: people, monthly: 1k}]
        """);
    Result none = run("bill-notice", "no-bill.yaml");
    assertThat(none.exit()).isEqualTo(3);
    assertThat(none.err()).contains("has no cloud bill");
  }

  private Map<Path, FileTime> times(String name) throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      for (Path file : files.toList()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
    }
    return times;
  }

  @Test
  void aSettingThatAVariantHasNoPlaceForIsNotMissedThere() throws Exception {
    // The variant vm-per-service has no effort; the others take the changed one.
    Result result = run("report", "ft-content-platform", "--set", "plan.effort[0].days=9");
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
  }

  @Test
  void aSimulationIsTheSameOnAnyNumberOfThreadsAndInParts() throws Exception {
    List<String> words =
        List.of("simulate", "starter", "--trials", "20000", "--seed", "7", "--format", "json");
    String one = run("", and(words, "--threads", "1")).out();
    assertThat(one).startsWith("{").contains("\"npv\"");
    assertThat(run("", and(words, "--threads", "2")).out()).isEqualTo(one);
    assertThat(run("", and(words, "--threads", "7")).out()).isEqualTo(one);
    for (String part : List.of("1", "2", "3")) {
      Result result = run("", and(words, "--part", part + "/3", "--out", part + ".json"));
      assertThat(result.err()).isEmpty();
    }
    Result merged = run("merge", "starter", "3.json", "1.json", "2.json", "--format", "json");
    assertThat(merged.err()).isEmpty();
    assertThat(merged.out()).isEqualTo(one);
    assertThat(run("merge", "starter", "3.json", "1.json").err()).contains("missing: [2]");
    assertThat(run("merge", "nav", "1.json").err()).contains("another scenario");
    assertThat(run("merge", "starter", "1.json", "1.json").err()).contains("twice");
  }

  private static List<String> and(List<String> words, String... more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of(more));
    return all;
  }

  @Test
  void aGridIsAlsoAPicture() throws Exception {
    Result result =
        run("grid", "starter", "plan.parallel", "target.reduction", "--out", "grid.svg");
    assertThat(result.err()).isEmpty();
    assertThat(folder.resolve("grid.svg")).content().startsWith("<svg").contains("plan.parallel");
    assertThat(run("grid", "starter", "plan.parallel", "plan.slip", "--out", "grid.gif").exit())
        .isEqualTo(2);
  }

  @Test
  void aChartIsAlsoAFile() throws Exception {
    Result result = run("chart", "s-curve", "starter", "--trials", "500", "--out", "a/s-curve.svg");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo("a/s-curve.svg\n");
    assertThat(folder.resolve("a/s-curve.svg"))
        .content()
        .startsWith("<svg")
        .contains("Net present value: how likely it is to be no more than this");
    run("chart", "waves", "starter", "--out", "waves.png");
    assertThat(Files.readAllBytes(folder.resolve("waves.png"))).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void aChartOfTheOpenScenarioShowsItsChanges() throws Exception {
    Result result = run("open starter\nchart waves\nset plan.waves 3\nchart waves\n", List.of());
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("our platform: 40 services in 5 waves")
        .contains("our platform: 40 services in 3 waves");
  }

  @Test
  void jsonOnStandardOutputIsNothingElse() throws Exception {
    Result result = run("run", "ft-content-platform", "--format", "json");
    assertThat(result.err()).isEmpty();
    assertThat(result.out().strip()).startsWith("{").endsWith("}").contains("\"breakEven\"");
  }

  @Test
  void runWritesOneFileAScenarioAndGoesOnPastAFaultyOne() throws Exception {
    Result result =
        run("run", "nav", "faulty.yaml", "vsco", "--format", "json", "--out", "results");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("faulty.yaml:5:").contains("1 of 3 scenarios");
    assertThat(folder.resolve("results/nav.json")).isNotEmptyFile();
    assertThat(folder.resolve("results/vsco.json")).isNotEmptyFile();
    try (Stream<Path> files = Files.list(folder.resolve("results"))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void newWritesAScenarioThatRuns() throws Exception {
    assertThat(run("new", "mine.yaml").exit()).isZero();
    assertThat(run("validate", "mine.yaml").out()).startsWith("mine.yaml: sound");
    Result again = run("new", "mine.yaml");
    assertThat(again.exit()).isEqualTo(4);
    assertThat(again.err()).contains("left as it is");
  }

  @Test
  void twoReportsOfOneNameAreRefusedBeforeOneIsLost() throws Exception {
    Files.createDirectories(folder.resolve("b"));
    run("new", "mine.yaml");
    run("new", "b/mine.yaml");
    Result result = run("report", "mine.yaml", "b/mine.yaml");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("both be written to out/mine");
  }

  @Test
  void namesCannotSteerTheTerminal() throws Exception {
    Files.writeString(
        folder.resolve("hostile.yaml"),
        """
        name: "\\e[31mred\\e]0;title\\a"
        start: 2024-01
        horizon: 1y
        today: [{name: "\\e[2Jbill", monthly: 1k}]
        """);
    for (String command : List.of("run", "explain", "validate", "report")) {
      Result result = run(command, "hostile.yaml");
      assertThat(result.exit()).isZero();
      assertThat(result.out() + result.err()).doesNotContain("\u001b").doesNotContain("\u0007");
    }
    assertThat(run("run", "hostile.yaml").out()).contains("red");
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

  private static String line(String text, String label) {
    return text.lines().filter(l -> l.strip().startsWith(label)).findFirst().orElseThrow();
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
  void everyAnalysisIsAlsoJson() throws Exception {
    for (List<String> call :
        List.of(
            List.of(
                "goal-seek",
                "starter",
                "--measure",
                "npv",
                "--target",
                "0",
                "--vary",
                "plan.parallel"),
            List.of("grid", "starter", "plan.parallel", "plan.slip"),
            List.of("sensitivity", "starter", "--trials", "2000"),
            List.of("compare", "starter", "nav", "--trials", "2000", "--set", "currency=EUR"),
            List.of("optimise", "starter", "--vary", "plan.waves=1..4", "--maximise", "npv"))) {
      Result result = run("", and(call, "--format", "json"));
      assertThat(result.err()).as(call.get(0)).isEmpty();
      assertThat(result.exit()).isZero();
      assertThat(new ObjectMapper().readTree(result.out()).path("version").asString())
          .as(call.get(0))
          .isNotEmpty();
    }
  }

  @Test
  void theJsonOfSeveralScenariosIsOneDocument() throws Exception {
    Result result = run("run", "starter", "faulty.yaml", "nav", "--format", "json");
    assertThat(result.exit()).isEqualTo(3);
    JsonNode all = JsonMapper.builder().build().readTree(result.out());
    assertThat(all.isArray()).isTrue();
    assertThat(all.size()).isEqualTo(2);
    assertThat(all.path(1)).isEqualTo(json("run", "nav", "--format", "json"));
  }

  @Test
  void diffSaysThatTheFileHasMovedOn() throws Exception {
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
    } finally {
      process.destroyForcibly();
    }
  }

  /** The program without words, whose lines come by a pipe. */
  private Process piped() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            Path.of("target/midstream.jar").toAbsolutePath().toString())
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
  }

  private static List<String> upTo(BufferedReader out, String start) throws IOException {
    List<String> lines = new ArrayList<>();
    while (lines.isEmpty() || !lines.get(lines.size() - 1).startsWith(start)) {
      lines.add(out.readLine());
    }
    return lines;
  }

  /** What a grid shows beside a row can be typed, and gives the figure of the row. */
  @Test
  void theFiguresOfAGridCanBeReproduced() throws Exception {
    JsonNode grid =
        json("grid", "starter", "plan.parallel", "plan.waves", "--steps", "9", "--format", "json");
    String table = run("grid", "starter", "plan.parallel", "plan.waves", "--steps", "9").out();
    List<String> rows = table.lines().skip(4).map(line -> line.strip().split(" ", 2)[0]).toList();
    assertThat(rows).hasSize(9).doesNotHaveDuplicates();
    for (int row = 0; row < rows.size(); row++) {
      assertThat(grid.at("/rows/values/" + row).asDouble())
          .isEqualTo(Double.parseDouble(rows.get(row)));
    }
    JsonNode one =
        json(
            "run",
            "starter",
            "--format",
            "json",
            "--set",
            "plan.parallel=" + rows.get(3),
            "--set",
            "plan.waves=" + grid.at("/columns/values/2").asInt());
    assertThat(one.at("/measures/npv").asDouble())
        .isCloseTo(grid.at("/cells/3/2").asDouble(), within(1e-6));
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

  @Test
  void whatCannotBeAFileNameIsSaid() throws Exception {
    Result result = run("run a\0b\n", List.of("script", "-"));
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("cannot be the name of a file: Nul character not allowed.");
  }

  @Test
  void quietLeavesResultsAndErrorsOnly() throws Exception {
    List<String> call = List.of("sensitivity", "ft-content-platform", "--trials", "2000");
    Result told = run("", and(call, "--format", "json"));
    assertThat(told.err()).contains("no Sobol indices");
    Result quiet = run("", and(call, "--format", "json", "--quiet"));
    assertThat(quiet.err()).isEmpty();
    assertThat(quiet.out()).isEqualTo(told.out());
  }

  @Test
  void watchComputesAgainWhenTheFileChanges() throws Exception {
    run("new", "mine.yaml");
    Path mine = folder.resolve("mine.yaml");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target/midstream.jar").toAbsolutePath().toString(),
                "watch",
                "mine.yaml",
                "--times",
                "1")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      // The first line comes when the watching has begun.
      assertThat(out.readLine()).startsWith("NPV ");
      assertThat(out.readLine()).startsWith("midstream: watching");
      Files.delete(mine);
      assertThat(out.readLine()).isEqualTo("midstream: mine.yaml is gone; waiting for it.");
      Files.writeString(
          mine, run("show", "starter", "--set", "plan.parallel=6").out(), StandardCharsets.UTF_8);
      List<String> rest = out.lines().filter(l -> l.startsWith("NPV ")).toList();
      assertThat(rest).singleElement().asString().contains(" (−€");
      assertThat(process.waitFor()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void showWithASettingKeepsEveryOtherLine() throws Exception {
    List<String> before = run("show", "starter").out().lines().toList();
    List<String> after = run("show", "starter", "--set", "plan.waves=7").out().lines().toList();
    assertThat(after).hasSameSizeAs(before);
    assertThat(after)
        .filteredOn(line -> !before.contains(line))
        .singleElement()
        .asString()
        .contains("waves: 7");
  }
}
