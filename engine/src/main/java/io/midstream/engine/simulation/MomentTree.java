package io.midstream.engine.simulation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The moments of many batches, joined in an order that does not depend on when each arrives: two
 * neighbours that begin at an even place join as soon as both are there, and so on upwards, as in a
 * binary tree. Floating-point sums depend on their order; so this makes them the same whoever
 * computed which batch. What is kept grows with the logarithm of the number of batches.
 */
final class MomentTree {
  /** By first batch: how many batches, and their moments. */
  private final TreeMap<Long, Node> nodes = new TreeMap<>();

  /**
   * The moments of neighbouring batches.
   *
   * @param batches how many, a power of two
   */
  record Node(long batches, Moments moments) {
    Node {
      if (batches < 1 || Long.bitCount(batches) != 1) {
        throw new IllegalArgumentException(
            "a run of %d batches: it must be a power of two".formatted(batches));
      }
    }
  }

  /**
   * Takes in the moments of some batches.
   *
   * @param first the first, a multiple of how many they are
   * @throws IllegalArgumentException if one of them has been taken in before, or they begin
   *     elsewhere
   */
  void add(long first, Node node) {
    if (first < 0 || first % node.batches() != 0) {
      throw new IllegalArgumentException(
          "a run of %d batches begins at batch %d, not at a multiple"
              .formatted(node.batches(), first));
    }
    Map.Entry<Long, Node> before = nodes.floorEntry(first);
    Map.Entry<Long, Node> after = nodes.ceilingEntry(first);
    boolean overlapsBefore =
        before != null && before.getKey() + before.getValue().batches() > first;
    boolean overlapsAfter = after != null && after.getKey() < first + node.batches();
    if (overlapsBefore || overlapsAfter) {
      throw new IllegalArgumentException("the trials from batch " + first + " are there twice");
    }
    long at = first;
    Node joined = node;
    while (true) {
      boolean left = at / joined.batches() % 2 == 0;
      long neighbour = left ? at + joined.batches() : at - joined.batches();
      Node other = nodes.get(neighbour);
      if (other == null || other.batches() != joined.batches()) {
        break;
      }
      nodes.remove(neighbour);
      Moments moments =
          left ? joined.moments().with(other.moments()) : other.moments().with(joined.moments());
      joined = new Node(2 * joined.batches(), moments);
      at = Math.min(at, neighbour);
    }
    nodes.put(at, joined);
  }

  /** What has been taken in, by first batch, in order; a view. */
  Map<Long, Node> nodes() {
    return Collections.unmodifiableMap(nodes);
  }

  /** The moments of all batches. */
  Moments total() {
    Moments total = Moments.NONE;
    for (Node node : nodes.values()) {
      total = total.with(node.moments());
    }
    return total;
  }
}
