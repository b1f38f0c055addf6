package io.midstream.models.library;

import io.midstream.engine.quantity.QuantityParser;
import io.midstream.models.document.DocumentException;
import io.midstream.models.document.DocumentParser;
import io.midstream.models.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The catalogue of what costs innovation tokens. */
public final class Technologies {
  private final List<Technology> all;

  private Technologies(List<Technology> all) {
    this.all = List.copyOf(all);
  }

  /** The catalogue that comes with Midstream. */
  public static Technologies shipped() {
    return Shipped.CATALOGUE;
  }

  /** Read once, when a scenario first needs it. */
  private static final class Shipped {
    static final Technologies CATALOGUE = read();

    private static Technologies read() {
      try {
        return of(
            DocumentParser.parse("technologies.yaml", LibraryFiles.read("technologies.yaml")));
      } catch (DocumentException e) {
        throw new IllegalStateException("the shipped catalogue is faulty: " + e.getMessage(), e);
      }
    }
  }

  private static Technologies of(Node document) {
    List<Technology> all = new ArrayList<>();
    Node.Mapping technologies =
        (Node.Mapping) ((Node.Mapping) document).get("technologies").orElseThrow();
    for (Node.Entry entry : technologies.entries()) {
      Node.Mapping item = (Node.Mapping) entry.value();
      String matures = text(item, "matures");
      all.add(
          new Technology(
              entry.key(),
              text(item, "on"),
              QuantityParser.number(text(item, "tokens")),
              matures.equals("never")
                  ? Optional.empty()
                  : Optional.of(QuantityParser.number(matures)),
              text(item, "reasoning").strip(),
              text(item, "source").strip()));
    }
    return new Technologies(all);
  }

  private static String text(Node.Mapping item, String key) {
    return item.get(key)
        .map(n -> ((Node.Scalar) n).text())
        .orElseThrow(() -> new IllegalStateException("a technology has no " + key));
  }

  /** All technologies, in the order of the catalogue. */
  public List<Technology> all() {
    return all;
  }

  /** The keys by which scenarios name them. */
  public List<String> keys() {
    return all.stream().map(Technology::key).toList();
  }

  /** The technology of a key, if there is one. */
  public Optional<Technology> named(String key) {
    return all.stream().filter(t -> t.key().equals(key)).findFirst();
  }
}
