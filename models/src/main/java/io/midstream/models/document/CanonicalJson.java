package io.midstream.models.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A tree as text that says what the tree says and nothing of how it was written: keys sorted, no
 * comments, every value as its text.
 */
public final class CanonicalJson {
  private CanonicalJson() {}

  /** The canonical text of a tree. */
  public static String of(Node node) {
    StringBuilder out = new StringBuilder();
    write(node, out);
    return out.toString();
  }

  /** SHA-256 of the canonical text, in hexadecimal: two documents that say the same share it. */
  public static String digest(Node node) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(of(node).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void write(Node node, StringBuilder out) {
    if (node instanceof Node.Mapping mapping) {
      List<Node.Entry> sorted =
          mapping.entries().stream().sorted(Comparator.comparing(Node.Entry::key)).toList();
      char before = '{';
      out.append(sorted.isEmpty() ? "{" : "");
      for (Node.Entry entry : sorted) {
        out.append(before);
        quote(entry.key(), out);
        out.append(':');
        write(entry.value(), out);
        before = ',';
      }
      out.append('}');
    } else if (node instanceof Node.Sequence sequence) {
      char before = '[';
      out.append(sequence.items().isEmpty() ? "[" : "");
      for (Node item : sequence.items()) {
        out.append(before);
        write(item, out);
        before = ',';
      }
      out.append(']');
    } else if (node.isNull()) {
      out.append("null");
    } else {
      quote(((Node.Scalar) node).text(), out);
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"').append(JsonStringEncoder.getInstance().quoteAsCharArray(text)).append('"');
  }
}
