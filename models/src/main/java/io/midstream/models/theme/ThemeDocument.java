package io.midstream.models.theme;

import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Fault;
import io.midstream.models.document.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a theme file says, known to be well-formed. Keys are paths: {@code language}, {@code
 * colours.dark.accent}.
 *
 * @param values the texts by path, but for those under {@code wording}
 * @param wording the texts under {@code wording} by what they replace
 * @param places where each key stands, by path
 */
public record ThemeDocument(
    Map<String, String> values, Map<String, String> wording, Map<String, Location> places) {
  /** The key of the replaced texts. */
  public static final String WORDING = "wording";

  public ThemeDocument {
    values = Map.copyOf(values);
    wording = Map.copyOf(wording);
    places = Map.copyOf(places);
  }

  /**
   * Reads a theme.
   *
   * @param source the file's name, for messages; one that ends in {@code .json} is read as JSON
   * @param languages the codes of the languages that reports can be written in
   * @throws DocumentException with every fault of the file
   */
  public static ThemeDocument read(String source, byte[] bytes, List<String> languages)
      throws DocumentException {
    return new ThemeReader(languages).read(source, bytes);
  }

  /** The text of a path, if the file has it. */
  public Optional<String> value(String path) {
    return Optional.ofNullable(values.get(path));
  }

  /** The path of a replaced text, for {@link #fault}. */
  public static String wordingPath(String text) {
    return WORDING + "[" + text + "]";
  }

  /**
   * A fault that is found when the theme is put to use.
   *
   * @param path of a value of this file
   * @param message what is wrong with it
   */
  public Fault fault(
      String path, String message, Optional<String> allowed, Optional<String> nearest) {
    Location place = places.get(path);
    if (place == null) {
      throw new IllegalArgumentException("the theme has no " + path);
    }
    return new Fault(place, path, message, allowed, nearest);
  }
}
