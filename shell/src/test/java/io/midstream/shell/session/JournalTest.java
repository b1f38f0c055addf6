package io.midstream.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.models.document.Setting;
import io.midstream.models.library.ScenarioSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir Path folder;

  private static OpenScenario changed() throws Exception {
    OpenScenario open = OpenScenario.of(ScenarioSource.find("starter"));
    return open.set(Setting.parse("plan.parallel=4"))
        .set(Setting.parse("name=\"a\\tname\\\\ with\\nall sorts\""))
        .use(Optional.of("big-bang"))
        .undo()
        .orElseThrow();
  }

  @Test
  void givesBackTheSessionThatEndedWithUnsavedChanges() throws Exception {
    OpenScenario before = changed();
    try (Journal journal = Journal.in(folder)) {
      journal.keep(before);
    }
    Journal.Left left = Journal.left(folder).get(0);
    assertThat(left.scenario()).isEqualTo(before);
    assertThat(left.scenario().redo()).isEqualTo(before.redo());
    left.drop();
    assertThat(Journal.left(folder)).isEmpty();
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aLivingSessionIsNotOffered() throws Exception {
    try (Journal journal = Journal.in(folder)) {
      journal.keep(changed());
      assertThat(Journal.left(folder)).isEmpty();
    }
  }

  @Test
  void savedWorkIsNotKeptTwice() throws Exception {
    try (Journal journal = Journal.in(folder)) {
      OpenScenario open = changed();
      journal.keep(open);
      journal.keep(open.savedAs(ScenarioSource.written(Path.of("x.yaml"), open.source().text())));
    }
    assertThat(Journal.left(folder)).isEmpty();
  }

  @Test
  void aJournalOfAnotherVersionIsLeftAlone() throws Exception {
    Path other = Files.writeString(folder.resolve("x.journal"), "midstream-journal 99\nsaved\n");
    Path torn = Files.writeString(folder.resolve("y.journal"), "midstream-journal 1\nat\t0\n");
    assertThat(Journal.left(folder)).isEmpty();
    assertThat(other).exists();
    assertThat(torn).exists();
  }

  /** Its versions say nothing of the values; all else is there. */
  @Test
  void aJournalOfBeforeTheValuesWereKeptIsTakenUp() throws Exception {
    OpenScenario open =
        OpenScenario.of(ScenarioSource.find("starter")).set(Setting.parse("plan.waves=7"));
    try (Journal journal = Journal.in(folder)) {
      journal.keep(open);
    }
    Path file = Journal.left(folder).get(0).file();
    String text = Files.readString(file);
    String older = text.replaceAll("(?m)^(version\t[^\t\n]*\t[^\t\n]*)\t.*$", "$1");
    assertThat(older).isNotEqualTo(text);
    Files.writeString(file, older);
    OpenScenario left = Journal.left(folder).get(0).scenario();
    assertThat(left.source()).isEqualTo(open.source());
    assertThat(left.takenBack()).isEqualTo(open.lastChange());
    assertThat(open.takenBack()).isEqualTo(open.lastChange() + "; it is 5 again");
  }

  @Test
  void theStateFolderFollowsTheEnvironment() {
    assertThat(StateFolder.of(Map.of(), "/home/ann"))
        .isEqualTo(Path.of("/home/ann/.local/state/midstream"));
    assertThat(StateFolder.of(Map.of("HOME", "/tmp/ann"), "/home/ann"))
        .isEqualTo(Path.of("/tmp/ann/.local/state/midstream"));
    assertThat(StateFolder.of(Map.of("XDG_STATE_HOME", "/s"), "/home/ann"))
        .isEqualTo(Path.of("/s/midstream"));
    assertThat(StateFolder.of(Map.of("MIDSTREAM_STATE", "/m", "XDG_STATE_HOME", "/s"), "/h"))
        .isEqualTo(Path.of("/m"));
  }

  @Test
  void aDamagedFileIsPassedOver() throws Exception {
    try (Journal journal = Journal.in(folder)) {
      journal.keep(changed());
    }
    Path sound = Journal.left(folder).get(0).file();
    String text = Files.readString(sound);
    Files.writeString(folder.resolve("cut.journal"), text.substring(0, text.length() / 2));
    Files.writeString(folder.resolve("number.journal"), text.replaceFirst("\nat\t", "\nat\tx"));
    Files.writeString(folder.resolve("escape.journal"), text + "variant\t\\q\n");
    Files.writeString(folder.resolve("short.journal"), text + "version\tonly\n");
    Files.write(folder.resolve("bytes.journal"), new byte[] {(byte) 0xff, (byte) 0xfe});
    assertThat(Journal.left(folder)).extracting(Journal.Left::file).containsExactly(sound);
  }
}
