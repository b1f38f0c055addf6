package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.Engine;
import io.midstream.engine.RandomScenario;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.models.document.Setting;
import io.midstream.models.library.ScenarioLibrary;
import io.midstream.models.library.ScenarioSource;
import io.midstream.models.scenario.ScenarioDocument;
import io.midstream.reports.ReportInput;
import io.midstream.reports.text.Languages;
import io.midstream.reports.theme.Theme;
import io.midstream.reports.workbook.ScenarioWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workbooks recalculated by LibreOffice come to the engine's figures: as written, and with inputs
 * changed in the sheet. All are recalculated in one go, since starting LibreOffice takes longest.
 * LibreOffice is needed: {@code ./verify} installs it.
 */
class WorkbookIT {
  private static final int RANDOM = 50;

  /** Calculates whatever it loads, so that no value is one that was written. */
  private static final String RECALCULATES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
      <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;

  @TempDir Path folder;

  /**
   * A workbook to be written, typed into and recalculated.
   *
   * @param name of the file
   * @param scenario that is written
   * @param asIf the scenario whose figures it is to show then
   * @param values by path, numbers typed into the inputs
   * @param choices by label, what is typed besides
   * @param theme whose words it has
   */
  private record Sample(
      String name,
      Scenario scenario,
      Scenario asIf,
      Map<String, Double> values,
      Map<String, Object> choices,
      Theme theme) {
    static Sample of(String name, Scenario scenario, Map<String, Double> values) {
      return new Sample(name, scenario, scenario, values, Map.of(), Theme.STANDARD);
    }

    /** The same as a German report has it. */
    Sample inGerman() {
      Theme german = theme.withLanguage(Languages.named("de").orElseThrow());
      return new Sample(name + "-de", scenario, asIf, values, choices, german);
    }
  }

  @Test
  void followsTheEngine() throws Exception {
    Files.createDirectories(folder.resolve("written"));
    List<Sample> samples = new ArrayList<>();
    for (String name : ScenarioLibrary.names()) {
      samples.add(Sample.of(name, read(name), Map.of()));
      ScenarioDocument document = ScenarioSource.find(name).document();
      for (String variant : document.variants()) {
        Scenario scenario = document.variant(variant).read().scenario();
        samples.add(Sample.of(name + "-" + variant, scenario, Map.of()));
      }
    }
    for (String name : List.of("ft-content-platform", "does-not-pay", "starter")) {
      samples.add(Sample.of(name, read(name), Map.of()).inGerman());
      samples.add(Sample.of(name + "-changed", read(name), changed(read(name))).inGerman());
    }
    for (String name : List.of("ft-content-platform", "nav", "tinder-size", "starter")) {
      samples.add(Sample.of(name + "-changed", read(name), changed(read(name))));
    }
    for (int seed = 0; seed < RANDOM; seed++) {
      RandomScenario random = new RandomScenario(seed);
      Map<String, Double> values = new TreeMap<>();
      if (seed % 2 == 1) {
        random.values(1, true).forEach((path, value) -> values.put(path, value[0]));
      }
      samples.add(Sample.of("random-" + seed, random.scenario(), values));
    }
    samples.addAll(choices());
    samples.parallelStream().forEach(this::write);
    recalculate(samples.stream().map(Sample::name).toList());
    samples.parallelStream().forEach(this::check);
  }

  private void check(Sample sample) {
    WorkbookFigures figures =
        figures(folder.resolve("recalculated").resolve(sample.name() + ".xlsx"), sample.theme());
    assertThat(figures.errors()).as(sample.name()).isEmpty();
    figures.agreeWith(sample.asIf(), sample.values());
  }

  private static WorkbookFigures figures(Path file, Theme theme) {
    try {
      return WorkbookFigures.read(file, theme.language());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is no number of the engine's inputs but may be changed in the sheet all the same. */
  private static List<Sample> choices() throws Exception {
    return List.of(
        choice(
            "ft-content-platform",
            Map.of(
                "Services of the estate, split evenly over the waves",
                131,
                "When in a month its flow falls",
                "mid-month"),
            "estate.services=131",
            "finance.discounting=mid-month"),
        choice(
            "starter",
            Map.of("When in a month its flow falls", "year-end"),
            "finance.discounting=year-end"));
  }

  private static Sample choice(String name, Map<String, Object> typed, String... settings)
      throws Exception {
    List<Setting> set = new ArrayList<>();
    for (String setting : settings) {
      set.add(Setting.parse(setting));
    }
    Scenario other = ScenarioSource.find(name).document().with(set).read().scenario();
    return new Sample(name + "-chosen", read(name), other, Map.of(), typed, Theme.STANDARD);
  }

  private static Scenario read(String name) throws Exception {
    return ScenarioSource.find(name).document().read().scenario();
  }

  /** Other legal values of most inputs, each changed by a share of its own. */
  private static Map<String, Double> changed(Scenario scenario) {
    Map<String, Double> values = new TreeMap<>();
    List<Input> inputs = new ArrayList<>(scenario.inputs());
    inputs.removeAll(scenario.facts());
    for (int i = 0; i < inputs.size(); i++) {
      Input input = inputs.get(i);
      if (i % 4 != 3) {
        double other = input.base() * (1 + 0.07 * (i % 5 - 2)) + 0.013 * (i % 3);
        values.put(input.path(), input.range().clamp(other));
      }
    }
    return values;
  }

  /** Writes a workbook, looks at the values written with it, and types into its cells. */
  private void write(Sample sample) {
    Path file = folder.resolve("written").resolve(sample.name() + ".xlsx");
    try {
      ReportInput input =
          ReportInput.of(Engine.project(sample.scenario()), sample.name(), "0.1.0", "sha256:0")
              .withTheme(sample.theme());
      Files.write(file, ScenarioWorkbook.render(input));
      Map<String, Object> typed = new TreeMap<>(sample.values());
      typed.putAll(sample.choices());
      if (typed.isEmpty()) {
        WorkbookFigures figures = figures(file, sample.theme());
        assertThat(figures.errors()).as(sample.name() + " as written").isEmpty();
        figures.agreeWith(sample.scenario(), Map.of());
        return;
      }
      try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
          OutputStream out = Files.newOutputStream(file)) {
        type(workbook.getSheet("Inputs"), typed);
        workbook.write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void type(Sheet inputs, Map<String, Object> typed) {
    int found = 0;
    for (Row row : inputs) {
      Cell label = row.getCell(0);
      Object value = label == null ? null : typed.get(label.getStringCellValue());
      if (value instanceof Number number) {
        row.getCell(1).setCellValue(number.doubleValue());
        found++;
      } else if (value instanceof String text) {
        row.getCell(1).setCellValue(text);
        found++;
      }
    }
    assertThat(found).as("cells of the inputs that change").isEqualTo(typed.size());
  }

  /** As many LibreOffices at a time as there are processors, at most two. */
  private void recalculate(List<String> names) throws Exception {
    int parts = Math.min(2, Runtime.getRuntime().availableProcessors());
    List<Process> running = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      running.add(start(part, names, parts));
    }
    for (Process process : running) {
      assertThat(process.waitFor(20, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
    }
    for (String name : names) {
      assertThat(folder.resolve("recalculated").resolve(name + ".xlsx"))
          .as("LibreOffice recalculates %s: %s", name, Files.readString(log(names, name, parts)))
          .exists();
    }
  }

  private Path log(List<String> names, String name, int parts) {
    return folder.resolve("log-" + names.indexOf(name) % parts);
  }

  private Process start(int part, List<String> names, int parts) throws IOException {
    Path profile = folder.resolve("profile-" + part);
    Files.createDirectories(profile.resolve("user"));
    Files.writeString(profile.resolve("user/registrymodifications.xcu"), RECALCULATES);
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                folder.resolve("recalculated").toString()));
    for (int i = part; i < names.size(); i += parts) {
      command.add(folder.resolve("written").resolve(names.get(i) + ".xlsx").toString());
    }
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log-" + part).toFile())
        .start();
  }
}
