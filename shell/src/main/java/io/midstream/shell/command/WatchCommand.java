package io.midstream.shell.command;

import io.midstream.engine.Projection;
import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Fault;
import io.midstream.models.library.ScenarioSource;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import io.midstream.shell.session.OpenScenario;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Computes a scenario again whenever its file changes. */
public final class WatchCommand extends ShellCommand {
  /** An editor writes in several steps; this long without another step, it is done. */
  private static final long QUIET_MILLIS = 50;

  /** The command, in this shell. */
  public WatchCommand(ShellContext shell) {
    super(
        "watch",
        "Compute a scenario again whenever its file changes",
        new Words(
            "SCENARIO",
            1,
            1,
            List.of(
                OptionSpec.value(
                    "times", "NUMBER", "end after so many changes; never if left out")),
            "Edit the file with any editor; at each save a line says what the change did to the net"
                + " present value, the break-even and the highest rise of the bill. A faulty text"
                + " is told, and the last sound one stays. Ctrl-C ends it.",
            List.of(
                "new our-platform.yaml",
                "watch our-platform.yaml",
                "watch our-platform.yaml --times 1")),
        shell);
  }

  @Override
  String onlyForm() {
    return "It prints lines for people: there is no --format json. A program calls 'run --format json' when"
        + " the file has changed.";
  }

  @Override
  Group group() {
    return Group.RESULTS;
  }

  @Override
  void run(Call call) throws Exception {
    String word = call.arguments().get(0);
    boolean open = word.equals(Session.OPEN);
    OpenScenario scenario =
        open ? workspace().current() : OpenScenario.of(Session.source(word, call));
    Path file =
        scenario
            .saved()
            .file()
            .orElseThrow(
                () ->
                    CommandFailure.wrongUse(
                        Session.origin(scenario) + " and has no file to watch."));
    if (scenario.changed()) {
      throw CommandFailure.wrongUse("there are unsaved changes: 'save' or 'undo' them first.");
    }
    long times =
        call.option("times")
            .map(t -> Amounts.whole("times", t, 1, 1_000_000))
            .orElse(Long.MAX_VALUE);
    try (WatchService service = FileSystems.getDefault().newWatchService()) {
      watch(call, scenario, file.toAbsolutePath(), times, service);
    } catch (InterruptedException e) {
      // The person has seen enough.
      note(call, "midstream: no longer watching.");
    }
  }

  private void watch(Call call, OpenScenario scenario, Path file, long times, WatchService service)
      throws IOException, DocumentException, InterruptedException {
    Path folder = file.getParent();
    if (folder == null) {
      throw CommandFailure.wrongUse(file + " is no file.");
    }
    folder.register(
        service,
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.ENTRY_DELETE);
    output().out().println(Effect.of(Effect.project(scenario)));
    output().out().flush();
    note(call, "midstream: watching " + scenario.saved().label() + "; Ctrl-C ends it.");
    OpenScenario present = scenario;
    long seen = 0;
    boolean gone = false;
    while (seen < times) {
      await(service);
      boolean was = gone;
      // An editor that replaces the file takes it away first, but not for so long.
      gone = !Files.isRegularFile(file);
      if (gone) {
        if (!was) {
          note(call, "midstream: " + scenario.saved().label() + " is gone; waiting for it.");
        }
        continue;
      }
      ScenarioSource source = ScenarioSource.find(file.toString());
      if (!source.text().equals(present.saved().text())) {
        present = reload(call, present, source);
        seen++;
      }
      output().out().flush();
      output().err().flush();
    }
  }

  private static void await(WatchService service) throws InterruptedException {
    WatchKey key = service.take();
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private OpenScenario reload(Call call, OpenScenario present, ScenarioSource source) {
    try {
      OpenScenario now = present.reloaded(source);
      Projection before = Effect.project(present);
      String line = Effect.of(before, Effect.project(now));
      if (call.arguments().get(0).equals(Session.OPEN)) {
        workspace().put(now);
      }
      output().out().println(line);
      return now;
    } catch (DocumentException e) {
      e.faults().stream().map(Fault::render).forEach(output().err()::println);
      return present;
    } catch (IOException e) {
      note(call, "midstream: unsaved changes cannot be kept on disk: " + e.getMessage());
      return present;
    }
  }
}
