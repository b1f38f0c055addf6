package io.midstream.engine.simulation;

import com.datadoghq.sketch.ddsketch.DDSketch;
import com.datadoghq.sketch.ddsketch.encoding.ByteArrayInput;
import com.datadoghq.sketch.ddsketch.encoding.GrowingByteArrayOutput;
import com.datadoghq.sketch.ddsketch.mapping.IndexMapping;
import com.datadoghq.sketch.ddsketch.mapping.LinearlyInterpolatedMapping;
import com.datadoghq.sketch.ddsketch.store.UnboundedSizeDenseStore;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;

/**
 * A quantile sketch of many values: counts in bins no wider than 0.1% of the value (DDSketch;
 * Masson, Rim and Lee 2019). Counts add up to the same whatever their order.
 */
final class Sketch {
  /** The relative half-width of a bin. */
  private static final double ACCURACY = 5e-4;

  /** The sizes of values that the sketch has a bin for, with room to spare. */
  private static final double LEAST = 1e-200;

  private static final double MOST = 1e200;

  private final DDSketch sketch;

  private Sketch(DDSketch sketch) {
    this.sketch = sketch;
  }

  static Sketch empty() {
    return new Sketch(
        new DDSketch(new LinearlyInterpolatedMapping(ACCURACY), UnboundedSizeDenseStore::new));
  }

  /**
   * A sketch as {@link #text()} gave it.
   *
   * @throws IllegalArgumentException if the text is no such sketch
   */
  static Sketch of(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      DDSketch decoded =
          DDSketch.decode(
              ByteArrayInput.wrap(bytes),
              UnboundedSizeDenseStore::new,
              new LinearlyInterpolatedMapping(ACCURACY));
      return new Sketch(decoded);
    } catch (IOException e) {
      throw new IllegalArgumentException("not a quantile sketch", e);
    }
  }

  /** The sketch in Base64. */
  String text() {
    try {
      GrowingByteArrayOutput out = GrowingByteArrayOutput.withDefaultInitialCapacity();
      sketch.encode(out, true);
      byte[] bytes = Arrays.copyOf(out.backingArray(), out.numWrittenBytes());
      return Base64.getEncoder().encodeToString(bytes);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
  }

  void accept(double value) {
    sketch.accept(value);
  }

  /** A counter in front of this sketch. */
  Counter counter() {
    return new Counter();
  }

  /**
   * Counts values in bins near one another before they go to the sketch: of a plain array of whole
   * numbers, only what is in use takes room in the fastest cache.
   */
  final class Counter {
    private static final int BINS = 16_384;

    private final IndexMapping mapping = sketch.getIndexMapping();
    private final int[] positive = new int[BINS];
    private final int[] negative = new int[BINS];
    private int offset;
    private boolean placed;

    void accept(double value) {
      double size = Math.abs(value);
      if (!(size >= LEAST && size <= MOST)) {
        sketch.accept(value);
        return;
      }
      int bin = mapping.index(size);
      if (!placed) {
        placed = true;
        offset = bin - BINS / 2;
      }
      int at = bin - offset;
      if (at >= 0 && at < BINS) {
        (value > 0 ? positive : negative)[at]++;
      } else {
        sketch.accept(value);
      }
    }

    /** Hands all counts to the sketch. */
    void flush() {
      for (int at = 0; at < BINS; at++) {
        if (positive[at] > 0) {
          sketch.getPositiveValueStore().add(at + offset, positive[at]);
        }
        if (negative[at] > 0) {
          sketch.getNegativeValueStore().add(at + offset, negative[at]);
        }
      }
      Arrays.fill(positive, 0);
      Arrays.fill(negative, 0);
    }
  }

  void merge(Sketch other) {
    sketch.mergeWith(other.sketch);
  }

  Histogram histogram() {
    return Histogram.of(sketch);
  }
}
