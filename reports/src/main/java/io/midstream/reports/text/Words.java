package io.midstream.reports.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the texts of reports are called in a language. The English text is the key, so that the code
 * reads as the report does; a text without an entry is said in English.
 *
 * @param texts English text → the text to say, both with the same blanks {@code {0}}, {@code {1}},
 *     …
 */
record Words(Map<String, String> texts) {
  private static final Pattern BLANK = Pattern.compile("\\{\\d}");

  static final Words ENGLISH = new Words(Map.of());

  Words {
    texts = Map.copyOf(texts);
  }

  /** The words of {@code reports/words/CODE.json}; none for English, which the code is in. */
  static Words of(String code) {
    if (code.equals(Language.ENGLISH_CODE)) {
      return ENGLISH;
    }
    String file = code + ".json";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the words " + file + " are missing from the build");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A map of groups, which help whoever translates, each a map of texts. */
  private static Words read(InputStream in) {
    JsonNode groups =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readTree(in);
    Map<String, String> texts = new LinkedHashMap<>();
    for (JsonNode group : groups) {
      for (Map.Entry<String, JsonNode> text : group.properties()) {
        if (texts.put(text.getKey(), text.getValue().asString()) != null) {
          throw new IllegalStateException("translated twice: " + text.getKey());
        }
      }
    }
    return new Words(texts);
  }

  /** The same with other words for some texts. */
  Words with(Map<String, String> others) {
    Map<String, String> all = new LinkedHashMap<>(texts);
    all.putAll(others);
    return new Words(all);
  }

  String pattern(String english) {
    return Optional.ofNullable(texts.get(english)).orElse(english);
  }

  /** The English texts that are said like this; one where it is a text itself. */
  List<String> saidAs(String said) {
    if (texts.containsKey(said)) {
      return List.of(said);
    }
    String spaced = said.replace(Digits.NBSP, " ");
    return texts.entrySet().stream()
        .filter(text -> text.getValue().replace(Digits.NBSP, " ").equals(spaced))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The blanks of a pattern, such as {@code {0}}. */
  static SortedSet<String> blanks(String pattern) {
    return BLANK
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The pattern with its blanks filled in; what fills a blank is never read as a pattern. */
  static String fill(String pattern, Object... values) {
    return BLANK
        .matcher(pattern)
        .replaceAll(
            blank ->
                Matcher.quoteReplacement(
                    String.valueOf(values[Character.digit(blank.group().charAt(1), 10)])));
  }
}
