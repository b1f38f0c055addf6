package io.midstream.models.theme;

import io.midstream.models.document.DocumentException;
import io.midstream.models.document.DocumentParser;
import io.midstream.models.document.Fault;
import io.midstream.models.document.Location;
import io.midstream.models.document.NearestSpelling;
import io.midstream.models.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a theme file and gathers its faults. */
final class ThemeReader {
  private static final String COLOURS = "colours";
  private static final String DARK = "dark";
  private static final String LANGUAGE = "language";

  static final List<String> KEYS =
      List.of("organisation", LANGUAGE, "locale", "logo", COLOURS, ThemeDocument.WORDING, "footer");
  static final List<String> COLOUR_KEYS = List.of("accent", "text", "background");
  static final String COLOUR = "#[0-9a-fA-F]{6}";

  private static final String COLOUR_FORM =
      "\"#rrggbb\" in quotes, without which # begins a comment";

  private final List<String> languages;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, String> wording = new LinkedHashMap<>();
  private final Map<String, Location> places = new LinkedHashMap<>();

  ThemeReader(List<String> languages) {
    this.languages = List.copyOf(languages);
  }

  ThemeDocument read(String source, byte[] bytes) throws DocumentException {
    map(DocumentParser.parse(source, bytes), "", KEYS, this::top);
    if (!faults.isEmpty()) {
      throw new DocumentException(faults);
    }
    return new ThemeDocument(values, wording, places);
  }

  /** Takes the value of a key that is allowed. */
  private interface Taker {
    void take(String path, Node.Entry entry);
  }

  private void map(Node node, String path, List<String> allowed, Taker taker) {
    if (!(node instanceof Node.Mapping mapping)) {
      found(node.location(), path, node, "a map with " + String.join(", ", allowed));
      return;
    }
    for (Node.Entry entry : mapping.entries()) {
      String inner = path.isEmpty() ? entry.key() : path + "." + entry.key();
      if (allowed.contains(entry.key())) {
        taker.take(inner, entry);
      } else {
        faults.add(
            new Fault(
                entry.location(),
                inner,
                "unknown key '" + entry.key() + "'",
                Optional.of(String.join(", ", allowed)),
                NearestSpelling.of(entry.key(), allowed)));
      }
    }
  }

  private void top(String path, Node.Entry entry) {
    switch (path) {
      case COLOURS -> {
        List<String> keys = new ArrayList<>(COLOUR_KEYS);
        keys.add(DARK);
        map(entry.value(), path, keys, this::colour);
      }
      case ThemeDocument.WORDING -> wording(entry.value());
      case LANGUAGE ->
          text(path, entry)
              .filter(code -> !languages.contains(code))
              .ifPresent(
                  code ->
                      faults.add(
                          new Fault(
                              entry.value().location(),
                              path,
                              "found " + entry.value().describe(),
                              Optional.of(String.join(", ", languages)),
                              NearestSpelling.of(code, languages))));
      default -> text(path, entry);
    }
  }

  private void colour(String path, Node.Entry entry) {
    if (entry.key().equals(DARK)) {
      map(entry.value(), path, COLOUR_KEYS, this::colour);
      return;
    }
    if (entry.value() instanceof Node.Scalar scalar && scalar.text().matches(COLOUR)) {
      keep(path, entry.value().location(), scalar.text());
    } else {
      found(entry.value().location(), path, entry.value(), COLOUR_FORM);
    }
  }

  private void wording(Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      found(node.location(), ThemeDocument.WORDING, node, "a map of texts by what they replace");
      return;
    }
    for (Node.Entry entry : mapping.entries()) {
      String path = ThemeDocument.wordingPath(entry.key());
      if (entry.value() instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
        wording.put(entry.key(), scalar.text());
        places.put(path, entry.location());
      } else {
        found(entry.value().location(), path, entry.value(), "a text");
      }
    }
  }

  private Optional<String> text(String path, Node.Entry entry) {
    if (entry.value() instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
      keep(path, entry.value().location(), scalar.text());
      return Optional.of(scalar.text());
    }
    found(entry.value().location(), path, entry.value(), "a text");
    return Optional.empty();
  }

  private void keep(String path, Location place, String text) {
    values.put(path, text);
    places.put(path, place);
  }

  private void found(Location place, String path, Node node, String allowed) {
    faults.add(
        new Fault(place, path, "found " + node.describe(), Optional.of(allowed), Optional.empty()));
  }
}
