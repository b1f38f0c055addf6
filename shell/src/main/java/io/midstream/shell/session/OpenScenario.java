package io.midstream.shell.session;

import io.midstream.models.document.DocumentEditor;
import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Removal;
import io.midstream.models.document.Setting;
import io.midstream.models.document.WrittenValue;
import io.midstream.models.library.ScenarioSource;
import io.midstream.models.scenario.ReadScenario;
import io.midstream.models.scenario.ScenarioDocument;
import io.midstream.shell.CommandFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A scenario that is worked on: the document as saved, every version of it since, and the variant
 * in use. Immutable; every change gives another.
 *
 * @param saved the document as it stands in its file, or in the library
 * @param versions the texts since it was opened, the first as opened
 * @param at which of them is the present one
 * @param variant the variant in use
 */
public record OpenScenario(
    ScenarioSource saved, List<Version> versions, int at, Optional<String> variant) {

  /** So many changes can be taken back. */
  private static final int MOST_VERSIONS = 200;

  /** What a value is that is not there. */
  private static final String GONE = "gone";

  public OpenScenario {
    versions = List.copyOf(versions);
    if (at < 0 || at >= versions.size()) {
      throw new IllegalArgumentException("no version " + at + " of " + versions.size());
    }
  }

  /**
   * A text of the document.
   *
   * @param what the change that led to it, such as {@code plan.parallel: 2 → 4}; empty for the
   *     first
   * @param was the value before that change, {@code gone} if there was none; empty if no one value
   *     was changed
   * @param is the value after it, in the same way
   */
  public record Version(String text, String what, String was, String is) {
    /** A text that no change of one value led to. */
    public Version(String text, String what) {
      this(text, what, "", "");
    }
  }

  /**
   * A value that differs between two documents.
   *
   * @param before empty if it was not there
   * @param after empty if it is gone
   */
  public record Change(String path, Optional<String> before, Optional<String> after) {
    /** The change in a line: {@code plan.parallel: 2 → 4}. */
    public String describe() {
      return path + ": " + before.orElse("(not there)") + " → " + after.orElse("(gone)");
    }
  }

  /** A scenario as it was opened. */
  public static OpenScenario of(ScenarioSource source) {
    return new OpenScenario(source, List.of(new Version(source.text(), "")), 0, Optional.empty());
  }

  /** The present text, as a source of scenarios. */
  public ScenarioSource source() {
    return saved.withText(versions.get(at).text());
  }

  /** Whether the present text differs from the saved one. */
  public boolean changed() {
    return !versions.get(at).text().equals(saved.text());
  }

  /**
   * Whether its file says something else by now than when it was read, is gone, or cannot be read.
   */
  public boolean fileHasMovedOn() {
    if (saved.file().isEmpty()) {
      return false;
    }
    try {
      return !now(saved.file().get()).equals(saved.text());
    } catch (DocumentException e) {
      return true;
    }
  }

  /** Why its file, which is there, can no longer be read; empty if it can be or is gone. */
  public Optional<String> whyFileUnreadable() {
    if (saved.file().isEmpty() || !Files.exists(saved.file().get())) {
      return Optional.empty();
    }
    try {
      now(saved.file().get());
      return Optional.empty();
    } catch (DocumentException e) {
      return Optional.of(e.faults().get(0).message());
    }
  }

  private static String now(Path file) throws DocumentException {
    return ScenarioSource.find(file.toAbsolutePath().toString()).text();
  }

  /** The names of the variants. */
  public List<String> variants() throws DocumentException {
    return source().document().variants();
  }

  /** The document with the variant in use. */
  public ScenarioDocument document() throws DocumentException {
    return chosen(source());
  }

  private ScenarioDocument chosen(ScenarioSource source) throws DocumentException {
    ScenarioDocument document = source.document();
    return variant.isPresent() ? document.variant(variant.get()) : document;
  }

  /**
   * The same with a value changed. With a variant in use the change goes for that variant alone. A
   * correlation of a value that becomes a fixed number has nothing left to act on: it is taken out
   * of the text, which else could not be saved as a sound document.
   *
   * @throws DocumentException if the path or the value is wrong; nothing has changed then
   */
  public OpenScenario set(Setting setting) throws DocumentException {
    ScenarioDocument before = document();
    ScenarioDocument after = before.with(List.of(setting));
    after.read();
    ScenarioSource source = source();
    List<Setting> written = new ArrayList<>();
    written.add(inUse(source, setting));
    Optional<Setting> correlations = after.withoutIdleCorrelations();
    if (correlations.isPresent()) {
      written.add(inUse(source, correlations.get()));
    }
    String text = DocumentEditor.edit(source.label(), source.text(), written);
    return next(version(text, before, after, setting.path()));
  }

  /**
   * The same without a key. With a variant in use the key goes for that variant alone.
   *
   * @throws DocumentException if it is not there or must be; nothing has changed then
   */
  public OpenScenario unset(Removal removal) throws DocumentException {
    ScenarioDocument before = document();
    ScenarioSource source = source();
    if (variant.isPresent() && before.values().stream().noneMatch(v -> within(v, removal.path()))) {
      throw CommandFailure.wrongUse(
          "the variant '%s' has no key '%s'.".formatted(variant.get(), removal.path()));
    }
    // In a variant's patch, nothing as a value removes a key.
    String text =
        variant.isPresent()
            ? DocumentEditor.edit(
                source.label(),
                source.text(),
                List.of(
                    source.document().inVariant(variant.get(), Setting.of(removal.path(), "null"))))
            : removal.edit(source.label(), source.text());
    ScenarioDocument after = chosen(source.withText(text));
    after.read();
    return next(version(text, before, after, removal.path()));
  }

  private static boolean within(WrittenValue value, String path) {
    return value.path().equals(path)
        || value.path().startsWith(path + ".")
        || value.path().startsWith(path + "[");
  }

  private Version version(
      String text, ScenarioDocument before, ScenarioDocument after, String path) {
    String prefix = variant.map(v -> v + ": ").orElse("");
    List<Change> changes = changes(before, after);
    if (changes.isEmpty()) {
      return new Version(text, prefix + path);
    }
    Change change = changes.get(0);
    return new Version(
        text,
        prefix + change.describe(),
        change.before().orElse(GONE),
        change.after().orElse(GONE));
  }

  private Setting inUse(ScenarioSource source, Setting setting) throws DocumentException {
    return variant.isPresent() ? source.document().inVariant(variant.get(), setting) : setting;
  }

  private OpenScenario next(Version version) {
    if (version.text().equals(versions.get(at).text())) {
      return this;
    }
    List<Version> all = new ArrayList<>(versions.subList(0, at + 1));
    all.add(version);
    int from = Math.max(0, all.size() - MOST_VERSIONS);
    return new OpenScenario(saved, all.subList(from, all.size()), all.size() - 1 - from, variant);
  }

  /** The same before its last change, if there was one. */
  public Optional<OpenScenario> undo() {
    return at == 0
        ? Optional.empty()
        : Optional.of(new OpenScenario(saved, versions, at - 1, variant));
  }

  /** The same with the change that was taken back last, if there is one. */
  public Optional<OpenScenario> redo() {
    return at == versions.size() - 1
        ? Optional.empty()
        : Optional.of(new OpenScenario(saved, versions, at + 1, variant));
  }

  /** The change that led to the present text; empty if there was none. */
  public String lastChange() {
    return versions.get(at).what();
  }

  /** That change for one who takes it back: with what the value is then. */
  public String takenBack() {
    return again(versions.get(at).was());
  }

  /** That change for one who has made it again: with what the value is then. */
  public String madeAgain() {
    return again(versions.get(at).is());
  }

  private String again(String value) {
    return lastChange() + (value.isEmpty() ? "" : "; it is " + value + " again");
  }

  /**
   * The same with another variant in use, or with none.
   *
   * @throws DocumentException if there is no such variant, or it is faulty
   */
  public OpenScenario use(Optional<String> name) throws DocumentException {
    OpenScenario other = new OpenScenario(saved, versions, at, name);
    other.document().read();
    return other;
  }

  /** The same, saved: its file now holds the present text. */
  public OpenScenario savedAs(ScenarioSource file) {
    return new OpenScenario(file, versions, at, variant);
  }

  /**
   * The same after its file has changed on disk: the new text is a version like any other.
   *
   * @throws DocumentException if it is faulty; this one is still good then
   */
  public OpenScenario reloaded(ScenarioSource file) throws DocumentException {
    ReadScenario read = chosen(file).read();
    String what = "the file changed on disk (" + read.scenario().name() + ")";
    return next(new Version(file.text(), what)).savedAs(file);
  }

  /** What the present document says otherwise than the saved one, for the variant in use. */
  public List<Change> changes() throws DocumentException {
    return changes(chosen(saved), document());
  }

  /** What one document says otherwise than another, in the order written. */
  public static List<Change> changes(ScenarioDocument before, ScenarioDocument after) {
    Map<String, String> old = values(before);
    Map<String, String> now = values(after);
    List<Change> changes = new ArrayList<>();
    now.forEach(
        (path, text) -> {
          Optional<String> was = Optional.ofNullable(old.get(path));
          if (!was.equals(Optional.of(text))) {
            changes.add(new Change(path, was, Optional.of(text)));
          }
        });
    Set<String> gone = new TreeSet<>(old.keySet());
    gone.removeAll(now.keySet());
    gone.forEach(
        p -> changes.add(new Change(p, Optional.ofNullable(old.get(p)), Optional.empty())));
    return List.copyOf(changes);
  }

  private static Map<String, String> values(ScenarioDocument document) {
    Map<String, String> values = new LinkedHashMap<>();
    for (WrittenValue value : document.values()) {
      values.put(value.path(), value.text());
    }
    return values;
  }
}
