package io.midstream.shell.glossary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A term and what it means.
 *
 * @param name the term
 * @param subject what it belongs to, such as {@code The schedule}
 * @param others other names of it: abbreviations, words of documents, headings of tables
 * @param definition one to three sentences
 * @param unit what it is counted in, with its sign where that says something
 * @param formula how it is computed
 * @param see names of other terms
 */
public record Term(
    String name,
    String subject,
    List<String> others,
    String definition,
    Optional<String> unit,
    Optional<String> formula,
    List<String> see) {
  public Term {
    others = List.copyOf(others);
    see = List.copyOf(see);
  }

  /** Whether this is one of its names, whatever the case of its letters. */
  boolean isCalled(String text) {
    return names().anyMatch(name -> name.equalsIgnoreCase(text));
  }

  /** All names, the term first. */
  Stream<String> names() {
    return Stream.concat(Stream.of(name), others.stream());
  }
}
