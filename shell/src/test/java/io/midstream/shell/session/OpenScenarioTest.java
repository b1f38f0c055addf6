package io.midstream.shell.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Removal;
import io.midstream.models.document.Setting;
import io.midstream.models.library.ScenarioSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenScenarioTest {
  private static OpenScenario starter() throws Exception {
    return OpenScenario.of(ScenarioSource.find("starter"));
  }

  @Test
  void everyChangeCanBeTakenBackAndMadeAgain() throws Exception {
    OpenScenario opened = starter();
    OpenScenario one = opened.set(Setting.parse("plan.parallel=4"));
    OpenScenario two = one.set(Setting.parse("plan.waves=7"));
    assertThat(two.changed()).isTrue();
    assertThat(two.undo().orElseThrow().source()).isEqualTo(one.source());
    assertThat(two.undo().orElseThrow().undo().orElseThrow().source()).isEqualTo(opened.source());
    assertThat(opened.undo()).isEmpty();
    assertThat(two.undo().orElseThrow().redo()).contains(two);
    assertThat(two.redo()).isEmpty();
    // A new change ends what could be made again.
    assertThat(two.undo().orElseThrow().set(Setting.parse("plan.slip=1.5")).redo()).isEmpty();
  }

  @Test
  void knowsWhetherItsFileHasMovedOn(@TempDir Path folder) throws Exception {
    assertThat(starter().fileHasMovedOn()).as("the library stays as it is").isFalse();
    Path file = folder.resolve("mine.yaml");
    Files.writeString(file, starter().saved().text());
    OpenScenario open =
        OpenScenario.of(ScenarioSource.find(file.toString())).set(Setting.parse("plan.waves=7"));
    assertThat(open.fileHasMovedOn()).isFalse();
    assertThat(open.whyFileUnreadable()).isEmpty();
    Files.writeString(file, "# theirs\n", StandardOpenOption.APPEND);
    assertThat(open.fileHasMovedOn()).isTrue();
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(open.fileHasMovedOn()).as("no text any more").isTrue();
    assertThat(open.whyFileUnreadable().orElseThrow()).contains("UTF-8");
    Files.delete(file);
    assertThat(open.fileHasMovedOn()).as("gone").isTrue();
    assertThat(open.whyFileUnreadable()).as("gone").isEmpty();
    Files.createDirectory(file);
    assertThat(open.whyFileUnreadable()).contains("this is a folder, not a scenario file");
  }

  @Test
  void aWrongValueChangesNothing() throws Exception {
    OpenScenario opened = starter();
    assertThatThrownBy(() -> opened.set(Setting.parse("plan.paralel=4")))
        .isInstanceOfSatisfying(
            DocumentException.class,
            e -> assertThat(e.faults().get(0).nearest()).contains("parallel"));
    assertThatThrownBy(() -> opened.set(Setting.parse("plan.parallel=long")))
        .isInstanceOf(DocumentException.class);
    assertThatThrownBy(() -> opened.use(Optional.of("big-bong")))
        .isInstanceOfSatisfying(
            DocumentException.class,
            e -> assertThat(e.faults().get(0).nearest()).contains("big-bang"));
    assertThat(opened.changed()).isFalse();
  }

  /** The document stays one that can be saved and opened again. */
  @Test
  void aValueThatIsFixedLosesItsCorrelations() throws Exception {
    OpenScenario opened = OpenScenario.of(ScenarioSource.find("ft-content-platform"));
    assertThat(opened.document().scenario().correlations()).hasSize(1);
    OpenScenario fixed = opened.set(Setting.parse("plan.slip=1.2"));
    assertThat(fixed.source().document().faults()).isEmpty();
    assertThat(fixed.document().scenario().correlations()).isEmpty();
    assertThat(fixed.set(Setting.parse("plan.creep=1.1")).source().document().faults()).isEmpty();
    assertThat(fixed.undo().orElseThrow().document().scenario().correlations()).hasSize(1);
    OpenScenario variant =
        opened.use(Optional.of("ecs")).set(Setting.parse("plan.slip=1.2")).use(Optional.empty());
    assertThat(variant.source().document().faults()).isEmpty();
    assertThat(variant.document().scenario().correlations()).hasSize(1);
  }

  @Test
  void theSameValueIsNoChange() throws Exception {
    OpenScenario one = starter().set(Setting.parse("plan.parallel=4"));
    assertThat(one.set(Setting.parse("plan.parallel=4"))).isEqualTo(one);
  }

  @Test
  void changesAreToldByPath() throws Exception {
    OpenScenario now =
        starter().set(Setting.parse("plan.parallel=4")).set(Setting.parse("plan.learning=80%"));
    assertThat(now.changes())
        .extracting(OpenScenario.Change::describe)
        .anyMatch(c -> c.startsWith("plan.parallel: ") && c.endsWith(" → 4"))
        .hasSize(2);
  }

  @Test
  void savingEndsTheChangesAndUndoBringsThemBack() throws Exception {
    OpenScenario one = starter().set(Setting.parse("plan.parallel=4"));
    OpenScenario saved = one.savedAs(one.source());
    assertThat(saved.changed()).isFalse();
    OpenScenario before = saved.undo().orElseThrow();
    assertThat(before.changed()).isTrue();
    assertThat(before.changes()).hasSize(1);
  }

  @Test
  void aKeyThatMayBeLeftOutIsTakenOut() throws Exception {
    OpenScenario opened = starter();
    OpenScenario without = opened.unset(Removal.of("plan.slip"));
    assertThat(without.lastChange()).startsWith("plan.slip: ").endsWith(" → (gone)");
    assertThat(opened.source().text().lines().filter(l -> !without.source().text().contains(l)))
        .singleElement()
        .asString()
        .contains("slip:");
    assertThat(without.undo().orElseThrow().source()).isEqualTo(opened.source());
    OpenScenario variant = opened.use(Optional.of("big-bang")).unset(Removal.of("plan.slip"));
    assertThat(variant.document().values()).noneMatch(v -> v.path().equals("plan.slip"));
    assertThat(variant.use(Optional.empty()).document().values())
        .anyMatch(v -> v.path().equals("plan.slip"));
    assertThatThrownBy(() -> opened.unset(Removal.of("plan.slup")))
        .isInstanceOfSatisfying(
            DocumentException.class, e -> assertThat(e.faults().get(0).nearest()).contains("slip"));
    assertThatThrownBy(() -> opened.use(Optional.of("big-bang")).unset(Removal.of("plan.slup")))
        .hasMessageContaining("the variant 'big-bang' has no key 'plan.slup'");
    assertThatThrownBy(() -> opened.unset(Removal.of("start")))
        .isInstanceOfSatisfying(
            DocumentException.class,
            e -> assertThat(e.faults().get(0).message()).contains("'start' is missing"));
  }
}
