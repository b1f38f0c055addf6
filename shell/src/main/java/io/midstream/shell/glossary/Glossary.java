package io.midstream.shell.glossary;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.ScheduleCurve;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All terms, in the order in which they explain each other. */
public final class Glossary {
  private final List<Term> terms;

  private Glossary(List<Term> terms) {
    this.terms = List.copyOf(terms);
  }

  /** The glossary of this version. */
  public static Glossary load() {
    try (InputStream in =
        Objects.requireNonNull(Glossary.class.getResourceAsStream("glossary.txt"))) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A glossary from its text; the head of {@code glossary.txt} says how it is written.
   *
   * @throws IllegalArgumentException if a line is not understood
   */
  static Glossary parse(String text) {
    List<Term> terms = new ArrayList<>();
    String subject = "";
    Optional<Entry> entry = Optional.empty();
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("//")) {
        continue;
      }
      if (line.startsWith("  ")) {
        String where = line;
        entry
            .orElseThrow(() -> new IllegalArgumentException("no term above '" + where + "'"))
            .take(line.strip());
        continue;
      }
      entry.map(Entry::term).ifPresent(terms::add);
      if (line.startsWith("# ")) {
        subject = line.substring(2);
        entry = Optional.empty();
      } else {
        entry = Optional.of(new Entry(line, subject));
      }
    }
    entry.map(Entry::term).ifPresent(terms::add);
    return new Glossary(terms);
  }

  /** All terms. */
  public List<Term> terms() {
    return terms;
  }

  /** The terms that are called this; more than one where a word has several meanings. */
  public List<Term> find(String name) {
    return terms.stream().filter(term -> term.isCalled(name)).toList();
  }

  /** All names that find a term. */
  public List<String> names() {
    return terms.stream().flatMap(Term::names).distinct().toList();
  }

  /** The terms by subject, in order. */
  public Map<String, List<Term>> bySubject() {
    Map<String, List<Term>> subjects = new LinkedHashMap<>();
    terms.forEach(t -> subjects.computeIfAbsent(t.subject(), s -> new ArrayList<>()).add(t));
    return subjects;
  }

  /** A term while its lines are read. */
  private static final class Entry {
    private final String name;
    private final String subject;
    private final List<String> others = new ArrayList<>();
    private final List<String> see = new ArrayList<>();
    private String definition = "";
    private Optional<String> unit = Optional.empty();
    private Optional<String> formula = Optional.empty();

    Entry(String name, String subject) {
      this.name = name;
      this.subject = subject;
    }

    void take(String line) {
      int space = line.indexOf(' ');
      String key = space < 0 ? line : line.substring(0, space);
      String rest = space < 0 ? "" : line.substring(space + 1);
      switch (key) {
        case "also" -> list(rest).forEach(this::called);
        case "see" -> see.addAll(list(rest));
        case "unit" -> unit = Optional.of(rest);
        case "formula" -> formula = Optional.of(rest);
        case "measure" ->
            take(
                Measure.named(rest)
                    .orElseThrow(
                        () -> new IllegalArgumentException("there is no measure " + rest)));
        case "curve" ->
            take(
                ScheduleCurve.named(rest)
                    .orElseThrow(() -> new IllegalArgumentException("there is no curve " + rest)));
        default -> definition = definition.isEmpty() ? line : definition + " " + line;
      }
    }

    /** Another name; of two that differ in case alone, the later is how it is written. */
    private void called(String other) {
      others.removeIf(other::equalsIgnoreCase);
      if (!other.equalsIgnoreCase(name)) {
        others.add(other);
      }
    }

    private void take(Measure measure) {
      called(measure.documentName());
      called(measure.label());
      definition = measure.definition();
      unit = Optional.of(measure.unit().label());
    }

    private void take(ScheduleCurve curve) {
      String meaning = curve.meaning();
      definition = "A curve: " + meaning + (meaning.endsWith(".") ? "" : ".");
      unit = Optional.of("share, 0 to 1");
    }

    private static List<String> list(String text) {
      return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    Term term() {
      return new Term(name, subject, others, definition, unit, formula, see);
    }
  }
}
