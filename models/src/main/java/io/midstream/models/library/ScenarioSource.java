package io.midstream.models.library;

import io.midstream.models.document.DocumentException;
import io.midstream.models.document.DocumentParser;
import io.midstream.models.document.Fault;
import io.midstream.models.document.Location;
import io.midstream.models.scenario.ScenarioDocument;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a scenario comes from: a name of the library or a file.
 *
 * <p>A word that looks like a path (it has a separator or ends in .yaml, .yml or .json) is a file;
 * any other is a name of the library, or else a file of that name.
 *
 * @param name a short name for output files: the library's name, or the file's without its ending
 * @param label the source as a person writes it
 * @param file the file; empty for one of the library
 * @param text the document
 */
public record ScenarioSource(String name, String label, Optional<Path> file, String text) {

  /**
   * Finds a scenario.
   *
   * @param word a name of the library or a path
   * @throws DocumentException if there is no such scenario, or its file cannot be read as text
   */
  public static ScenarioSource find(String word) throws DocumentException {
    Path file = Path.of(word);
    if (!looksLikePath(word)) {
      Optional<String> shipped = ScenarioLibrary.text(word);
      if (shipped.isPresent()) {
        return new ScenarioSource(word, word + ".yaml", Optional.empty(), shipped.get());
      }
    }
    // No folder, rather than a plain file: a shell gives what another program writes as a pipe.
    if (Files.exists(file) && !Files.isDirectory(file)) {
      return new ScenarioSource(stem(file), word, Optional.of(file), readFile(word, file));
    }
    throw missing(word, file);
  }

  /** A file with this text in it. */
  public static ScenarioSource written(Path file, String text) {
    return new ScenarioSource(stem(file), file.toString(), Optional.of(file), text);
  }

  /** The same with another text. */
  public ScenarioSource withText(String changed) {
    return new ScenarioSource(name, label, file, changed);
  }

  /** The document, parsed. */
  public ScenarioDocument document() throws DocumentException {
    return ScenarioDocument.parse(label, text);
  }

  private static boolean looksLikePath(String word) {
    return word.contains("/") || word.contains("\\") || word.matches(".*\\.(ya?ml|json)");
  }

  private static String stem(Path file) {
    Path last = file.getFileName();
    return last == null ? "scenario" : last.toString().replaceFirst("\\.(ya?ml|json)$", "");
  }

  private static String readFile(String label, Path file) throws DocumentException {
    try {
      return DocumentParser.decode(label, Files.readAllBytes(file));
    } catch (AccessDeniedException e) {
      throw fault(label, "the file cannot be read: permission denied", Optional.empty());
    } catch (IOException e) {
      throw fault(label, "the file cannot be read: " + e.getMessage(), Optional.empty());
    }
  }

  private static DocumentException missing(String word, Path file) {
    if (Files.isDirectory(file)) {
      return fault(word, "this is a folder, not a scenario file", Optional.empty());
    }
    Optional<String> withExtension =
        Optional.of(word + ".yaml").filter(name -> Files.isRegularFile(Path.of(name)));
    return looksLikePath(word)
        ? fault(word, "there is no such file", withExtension)
        : fault(
            word,
            "there is no scenario of this name in the library, nor a file; the library has "
                + String.join(", ", ScenarioLibrary.names()),
            withExtension.or(() -> ScenarioLibrary.nearest(word)));
  }

  private static DocumentException fault(String label, String message, Optional<String> nearest) {
    return new DocumentException(
        List.of(new Fault(Location.whole(label), "", message, Optional.empty(), nearest)));
  }
}
