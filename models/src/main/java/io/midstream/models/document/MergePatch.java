package io.midstream.models.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JSON Merge Patch (RFC 7396) on trees; patched values keep the place they were written at. */
public final class MergePatch {
  private MergePatch() {}

  /**
   * Applies a patch.
   *
   * @param target what is patched
   * @param patch a map is merged key by key, with no value deleting the key; anything else replaces
   *     the target, lists as a whole
   * @return the patched tree; {@code target} is unchanged
   */
  public static Node apply(Node target, Node patch) {
    if (!(patch instanceof Node.Mapping changes)) {
      return patch;
    }
    List<Node.Entry> entries = new ArrayList<>();
    Optional<Node.Mapping> base =
        target instanceof Node.Mapping mapping ? Optional.of(mapping) : Optional.empty();
    for (Node.Entry entry : base.map(Node.Mapping::entries).orElse(List.of())) {
      Optional<Node> change = changes.get(entry.key());
      if (change.isEmpty()) {
        entries.add(entry);
      } else if (!change.get().isNull()) {
        entries.add(
            new Node.Entry(entry.key(), entry.location(), apply(entry.value(), change.get())));
      }
    }
    for (Node.Entry change : changes.entries()) {
      boolean added = base.flatMap(b -> b.get(change.key())).isEmpty();
      if (added && !change.value().isNull()) {
        // A nested map is merged into nothing, which removes the keys without value in it.
        Node value =
            change.value() instanceof Node.Mapping nested
                ? apply(new Node.Mapping(nested.location(), List.of(), nested.span()), nested)
                : change.value();
        entries.add(new Node.Entry(change.key(), change.location(), value));
      }
    }
    Node.Mapping like = base.orElse(changes);
    return new Node.Mapping(like.location(), entries, like.span());
  }
}
