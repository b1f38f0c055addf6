package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Reports, letters and their themes. */
class ReportsIT extends GoldenCalls {
  @BeforeEach
  void faultyThemes() throws IOException {
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
  }

  static Stream<Arguments> calls() {
    return Stream.of(
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
        Arguments.of("wrong-format", List.of("report", "starter", "--format", "htm,pdf")),
        Arguments.of("wrong-paper", List.of("report", "starter", "--paper", "a5")),
        Arguments.of("no-theme", List.of("report", "starter", "--theme", "nowhere.yaml")),
        Arguments.of("theme-faults", List.of("report", "starter", "--theme", "faulty-theme.yaml")),
        Arguments.of("theme-misfits", List.of("report", "starter", "--theme", "misfit-theme.yaml")),
        Arguments.of("wrong-language", List.of("report", "starter", "--language", "fr")));
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
    List<String> pictures =
        Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)")
            .matcher(index)
            .results()
            .map(picture -> picture.group(1))
            .toList();
    assertThat(pictures).hasSize(2);
    for (String picture : pictures) {
      assertThat(folder.resolve("all").resolve(picture)).content().startsWith("<svg");
    }
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

  @Test
  void aSettingThatAVariantHasNoPlaceForIsNotMissedThere() throws Exception {
    // The variant vm-per-service has no effort; the others take the changed one.
    Result result = run("report", "ft-content-platform", "--set", "plan.effort[0].days=9");
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
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

  private Map<Path, FileTime> times(String name) throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      for (Path file : files.toList()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}
