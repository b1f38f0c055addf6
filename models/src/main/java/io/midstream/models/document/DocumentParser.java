package io.midstream.models.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a YAML or JSON text into a tree with places.
 *
 * <p>One document of at most 1 MiB, 32 levels and 100,000 values, in UTF-8. Aliases are refused:
 * they are how a small file becomes a huge one, and a value that is written out reads better.
 */
public final class DocumentParser {
  private final String source;
  private final String text;
  private final boolean json;
  private final int[] charOffsets;
  private final List<Fault> faults = new ArrayList<>();
  private int nodes;

  private DocumentParser(String source, String text) {
    this.source = source;
    this.text = text;
    this.json = source.toLowerCase(Locale.ROOT).endsWith(".json");
    this.charOffsets = json ? new int[0] : charOffsets(text);
  }

  /**
   * Reads the bytes of a file.
   *
   * @param source the file's name, for messages; one that ends in {@code .json} is read as JSON
   * @throws DocumentException if it is no UTF-8, too large, or not one well-formed document
   */
  public static Node parse(String source, byte[] bytes) throws DocumentException {
    return parse(source, decode(source, bytes));
  }

  /**
   * Decodes the bytes of a file.
   *
   * @throws DocumentException if they are no UTF-8 or too many
   */
  public static String decode(String source, byte[] bytes) throws DocumentException {
    if (bytes.length > Limits.BYTES) {
      throw fatal(
          new Location(source, 1, 1),
          String.format(
              Locale.ROOT,
              "the file has %,d bytes; at most %,d are allowed",
              bytes.length,
              Limits.BYTES));
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw fatal(new Location(source, 1, 1), "the file is not UTF-8 text");
    }
  }

  /**
   * Reads a text.
   *
   * @throws DocumentException if it is not one well-formed document
   */
  public static Node parse(String source, String text) throws DocumentException {
    return new DocumentParser(source, text).document();
  }

  private static DocumentException fatal(Location location, String message) {
    return new DocumentException(List.of(Fault.of(location, "", message)));
  }

  private Node document() throws DocumentException {
    try (JsonParser parser = parser()) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw fatal(new Location(source, 1, 1), "the document is empty");
      }
      Node root = node(parser, token, "", 0);
      if (parser.nextToken() != null) {
        throw fatal(
            location(parser.currentTokenLocation()),
            "a second document begins here; a file has one");
      }
      if (!faults.isEmpty()) {
        throw new DocumentException(faults);
      }
      return root;
    } catch (JacksonException e) {
      throw fatal(placeOf(e), "not well-formed: " + firstSentence(e));
    }
  }

  private JsonParser parser() {
    if (json) {
      return new JsonFactory().createParser(ObjectReadContext.empty(), text);
    }
    // Duplicate keys are faults like others, gathered with their paths below.
    return YAMLFactory.builder()
        .loadSettings(
            LoadSettings.builder()
                .setCodePointLimit(Limits.BYTES)
                .setAllowDuplicateKeys(true)
                .build())
        .build()
        .createParser(ObjectReadContext.empty(), text);
  }

  /** The parser's own words without its repetition of the place. */
  private static String firstSentence(JacksonException e) {
    String message = e.getOriginalMessage();
    StringBuilder kept = new StringBuilder();
    for (String line : message.split("\n", -1)) {
      String trimmed = line.strip();
      boolean place = trimmed.startsWith("in reader") || trimmed.equals("^") || trimmed.isEmpty();
      boolean quotation = line.startsWith("    ");
      if (!place && !quotation) {
        kept.append(kept.isEmpty() ? "" : ": ").append(trimmed);
      }
    }
    String shown = kept.toString();
    return shown.length() > 300 ? shown.substring(0, 300) + "…" : shown;
  }

  /** Where the YAML parser saw the problem, rather than where the token before it began. */
  private Location placeOf(JacksonException e) {
    if (e.getCause() instanceof MarkedYamlEngineException marked
        && marked.getProblemMark().isPresent()) {
      Mark mark = marked.getProblemMark().get();
      return new Location(source, mark.getLine() + 1, mark.getColumn() + 1);
    }
    return location(e.getLocation());
  }

  private Location location(TokenStreamLocation at) {
    boolean known = at != null && at.getLineNr() > 0;
    return known
        ? new Location(source, at.getLineNr(), Math.max(1, at.getColumnNr()))
        : new Location(source, 1, 1);
  }

  private Node node(JsonParser parser, JsonToken token, String path, int depth)
      throws DocumentException {
    Location location = location(parser.currentTokenLocation());
    if (depth > Limits.DEPTH) {
      throw fatal(location, "nested more than " + Limits.DEPTH + " levels deep");
    }
    if (++nodes > Limits.NODES) {
      throw fatal(location, String.format(Locale.ROOT, "more than %,d values", Limits.NODES));
    }
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      throw fatal(
          location,
          "'*%s' is an alias; none are allowed: write the value out".formatted(parser.getString()));
    }
    return switch (token) {
      case START_OBJECT -> mapping(parser, location, path, depth);
      case START_ARRAY -> sequence(parser, location, path, depth);
      default -> scalar(parser, token, location);
    };
  }

  private Node mapping(JsonParser parser, Location location, String path, int depth)
      throws DocumentException {
    int from = offset(parser.currentTokenLocation());
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Location> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Location keyLocation = location(parser.currentTokenLocation());
      String key = parser.currentName();
      String keyPath = path.isEmpty() ? key : path + "." + key;
      Location first = seen.putIfAbsent(key, keyLocation);
      if (first != null) {
        faults.add(
            Fault.of(
                keyLocation, keyPath, "the key is there twice; first at line " + first.line()));
      }
      if (key.equals("<<")) {
        throw fatal(keyLocation, "'<<' merges another map, which is not allowed: write it out");
      }
      JsonToken token = parser.nextToken();
      entries.add(new Node.Entry(key, keyLocation, node(parser, token, keyPath, depth + 1)));
    }
    return new Node.Mapping(location, entries, new Span(from, offset(parser.currentLocation())));
  }

  private Node sequence(JsonParser parser, Location location, String path, int depth)
      throws DocumentException {
    int from = offset(parser.currentTokenLocation());
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(parser, token, path + "[" + items.size() + "]", depth + 1));
    }
    return new Node.Sequence(location, items, new Span(from, offset(parser.currentLocation())));
  }

  private Node scalar(JsonParser parser, JsonToken token, Location location)
      throws DocumentException {
    String value = parser.getString();
    if (value.length() > Limits.SCALAR) {
      throw fatal(
          location,
          String.format(
              Locale.ROOT,
              "a value of %,d characters; at most %,d",
              value.length(),
              Limits.SCALAR));
    }
    Node.Scalar.Kind kind =
        switch (token) {
          case VALUE_NULL -> Node.Scalar.Kind.NULL;
          case VALUE_TRUE, VALUE_FALSE -> Node.Scalar.Kind.BOOLEAN;
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.Scalar.Kind.NUMBER;
          default -> Node.Scalar.Kind.TEXT;
        };
    int from = offset(parser.currentTokenLocation());
    int until = offset(parser.currentLocation());
    return new Node.Scalar(location, value, kind, Optional.of(new Span(from, until)));
  }

  /** The YAML parser counts code points, Java counts characters. */
  private int offset(TokenStreamLocation at) {
    int offset = (int) Math.max(0, at.getCharOffset());
    return charOffsets.length == 0
        ? Math.min(offset, text.length())
        : charOffsets[Math.min(offset, charOffsets.length - 1)];
  }

  /** The character offset of each code point; empty where the two are the same. */
  private static int[] charOffsets(String text) {
    int codePoints = text.codePointCount(0, text.length());
    if (codePoints == text.length()) {
      return new int[0];
    }
    int[] offsets = new int[codePoints + 1];
    for (int i = 1; i <= codePoints; i++) {
      offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
    }
    return offsets;
  }
}
