package io.midstream.reports.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that reports can be written in. */
public final class Languages {
  private static final List<String> CODES = List.of(Language.ENGLISH_CODE, "de");

  private Languages() {}

  /** Their codes, such as {@code de}. */
  public static List<String> codes() {
    return CODES;
  }

  /** The language of a code, with the numbers that are usual where it is spoken most. */
  public static Optional<Language> named(String code) {
    return CODES.contains(code)
        ? Optional.of(new Language(code, Words.of(code), Locale.forLanguageTag(code)))
        : Optional.empty();
  }
}
