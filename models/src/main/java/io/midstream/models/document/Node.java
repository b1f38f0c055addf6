package io.midstream.models.document;

import java.util.List;
import java.util.Optional;

/** A value of a document, with its place. */
public sealed interface Node {
  /** Where the value stands. */
  Location location();

  /** What the value is, in words, for messages. */
  String describe();

  /**
   * One value.
   *
   * @param text the value as text, without quotes
   * @param kind what it is
   * @param span the characters it takes, quotes included; empty for one that no file holds
   */
  record Scalar(Location location, String text, Kind kind, Optional<Span> span) implements Node {
    /** What a scalar is. */
    public enum Kind {
      /** Text, or a number with units. */
      TEXT,
      /** A plain number. */
      NUMBER,
      /** True or false. */
      BOOLEAN,
      /** No value. */
      NULL
    }

    private static final int SHOWN = 60;

    @Override
    public String describe() {
      if (kind == Kind.NULL) {
        return "no value";
      }
      String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
      return "'" + shown.replace("\n", "\\n") + "'";
    }
  }

  /** A list of values. */
  record Sequence(Location location, List<Node> items, Span span) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String describe() {
      return "a list";
    }
  }

  /** Values by key, in the order written. */
  record Mapping(Location location, List<Entry> entries, Span span) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a key, if the key is there. */
    public Optional<Node> get(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
    }

    @Override
    public String describe() {
      return "a map of keys";
    }
  }

  /**
   * A key with its value.
   *
   * @param location where the key stands
   */
  record Entry(String key, Location location, Node value) {}

  /** Whether this is a scalar without a value. */
  default boolean isNull() {
    return this instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL;
  }
}
