package io.midstream.engine.simulation;

import com.datadoghq.sketch.ddsketch.DDSketch;
import com.datadoghq.sketch.ddsketch.encoding.ByteArrayInput;
import com.datadoghq.sketch.ddsketch.encoding.GrowingByteArrayOutput;
import com.datadoghq.sketch.ddsketch.mapping.CubicallyInterpolatedMapping;
import com.datadoghq.sketch.ddsketch.store.UnboundedSizeDenseStore;
import java.io.IOException;
import java.util.Arrays;

/**
 * A quantile sketch of many values: counts in bins no wider than 0.02% of the value (DDSketch;
 * Masson, Rim and Lee 2019). Counts add up to the same whatever their order.
 */
final class Sketch {
  /** The relative half-width of a bin. */
  private static final double ACCURACY = 1e-4;

  private final DDSketch sketch;

  private Sketch(DDSketch sketch) {
    this.sketch = sketch;
  }

  static Sketch empty() {
    return new Sketch(
        new DDSketch(new CubicallyInterpolatedMapping(ACCURACY), UnboundedSizeDenseStore::new));
  }

  /**
   * A sketch as {@link #bytes()} gave it.
   *
   * @throws IllegalArgumentException if the bytes are no such sketch
   */
  static Sketch of(byte[] bytes) {
    try {
      DDSketch decoded =
          DDSketch.decode(
              ByteArrayInput.wrap(bytes),
              UnboundedSizeDenseStore::new,
              new CubicallyInterpolatedMapping(ACCURACY));
      return new Sketch(decoded);
    } catch (IOException e) {
      throw new IllegalArgumentException("not a quantile sketch", e);
    }
  }

  byte[] bytes() {
    try {
      GrowingByteArrayOutput out = GrowingByteArrayOutput.withDefaultInitialCapacity();
      sketch.encode(out, true);
      return Arrays.copyOf(out.backingArray(), out.numWrittenBytes());
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
  }

  void accept(double value) {
    sketch.accept(value);
  }

  void accept(double value, long times) {
    sketch.accept(value, times);
  }

  void merge(Sketch other) {
    sketch.mergeWith(other.sketch);
  }

  Histogram histogram() {
    return Histogram.of(sketch);
  }
}
