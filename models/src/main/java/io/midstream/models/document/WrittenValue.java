package io.midstream.models.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A value as a document writes it.
 *
 * @param path its place, list entries by their name where they have one: {@code
 *     today[EC2].monthly}. A number written with its provenance goes by the path of the whole
 * @param text the value, without quotes
 */
public record WrittenValue(String path, String text) {

  /** Every value of a document, in the order written. */
  public static List<WrittenValue> of(Node document) {
    List<WrittenValue> values = new ArrayList<>();
    collect(document, document, "", values);
    return List.copyOf(values);
  }

  private static void collect(Node root, Node node, String path, List<WrittenValue> values) {
    if (node instanceof Node.Scalar scalar) {
      values.add(new WrittenValue(InputPath.of(root, path), scalar.text()));
    } else if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        boolean number = entry.key().equals("value") && entry.value() instanceof Node.Scalar;
        String dot = path.isEmpty() ? "" : ".";
        collect(root, entry.value(), number ? path : path + dot + entry.key(), values);
      }
    } else if (node instanceof Node.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        collect(root, list.items().get(i), path + "[" + i + "]", values);
      }
    }
  }
}
