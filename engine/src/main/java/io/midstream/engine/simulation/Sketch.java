package io.midstream.engine.simulation;

import com.datadoghq.sketch.ddsketch.DDSketch;
import com.datadoghq.sketch.ddsketch.encoding.ByteArrayInput;
import com.datadoghq.sketch.ddsketch.encoding.GrowingByteArrayOutput;
import com.datadoghq.sketch.ddsketch.mapping.BitwiseLinearlyInterpolatedMapping;
import com.datadoghq.sketch.ddsketch.mapping.IndexMapping;
import com.datadoghq.sketch.ddsketch.store.Store;
import com.datadoghq.sketch.ddsketch.store.UnboundedSizeDenseStore;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;

/**
 * A quantile sketch of many values: counts in bins no wider than 0.1% of the value (DDSketch;
 * Masson, Rim and Lee 2019). Counts add up to the same whatever their order. What is smaller than a
 * billionth counts as 0: it is the rounding of sums that cancel.
 */
final class Sketch {
  /** Bits of the significand that tell bins apart: a bin is at most 2^−10 of its value wide. */
  private static final int DIGITS = 10;

  /** What is left of the bits of a double when exponent and those bits remain. */
  private static final int SHIFT = 52 - DIGITS;

  /** What is left of these without the sign. */
  private static final int SIZE = (1 << (11 + DIGITS)) - 1;

  /** What the exponent of 1 is stored as. */
  private static final int BIAS = 1023 << DIGITS;

  private static final IndexMapping MAPPING = new BitwiseLinearlyInterpolatedMapping(DIGITS);

  /** Binary exponent of the smallest size, a billionth, that is not taken for 0. */
  private static final int LEAST_EXPONENT = -30;

  private static final double LEAST = Math.nextDown(Math.scalb(1.0, LEAST_EXPONENT));

  private static final int LOWEST_BIN = (LEAST_EXPONENT << DIGITS) + BIAS;

  private static final int END_OF_BINS = 2047 << DIGITS;

  /** So many values beyond a counter's bins are kept before they go to the sketch. */
  private static final int FAR = 256;

  private final DDSketch sketch;

  private Sketch(DDSketch sketch) {
    this.sketch = sketch;
  }

  static Sketch empty() {
    return new Sketch(
        new DDSketch(MAPPING, UnboundedSizeDenseStore::new, UnboundedSizeDenseStore::new, LEAST));
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
          DDSketch.decode(ByteArrayInput.wrap(bytes), UnboundedSizeDenseStore::new, MAPPING);
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

  /**
   * A counter in front of this sketch.
   *
   * @param octaves for values from 2^(−octaves/2) to 2^(octaves/2) times the first one
   */
  Counter counter(int octaves) {
    return new Counter(octaves << DIGITS);
  }

  /**
   * Counts values in bins near one another before they go to the sketch: of a plain array of whole
   * numbers, only what is in use takes room in the fastest cache. The number of a bin is read off
   * the leading bits of the value, as the sketch's mapping does it.
   */
  final class Counter {
    private final int bins;

    /** The bins of positive values, then those of negative ones. */
    private final int[] counts;

    /** The first bin counted here; before the first value there is none. */
    private int offset = END_OF_BINS;

    /** Values beyond the bins, until there are so many. */
    private final double[] far = new double[FAR];

    private int beyond;

    private Counter(int bins) {
      this.bins = bins;
      this.counts = new int[2 * bins];
    }

    /** Counts the first so many values. */
    void accept(double[] values, int n) {
      for (int i = 0; i < n; i++) {
        double value = values[i];
        int leading = (int) (Double.doubleToRawLongBits(value) >>> SHIFT);
        int bin = (leading & SIZE) - offset;
        if (bin >= 0 && bin < bins) {
          counts[value < 0 ? bin + bins : bin]++;
        } else {
          far(value);
        }
      }
    }

    private void far(double value) {
      if (offset == END_OF_BINS && value != 0) {
        int bin = (int) (Double.doubleToRawLongBits(Math.abs(value)) >>> SHIFT);
        offset = Math.min(Math.max(LOWEST_BIN, bin - bins / 2), END_OF_BINS - bins);
      }
      far[beyond] = value;
      beyond++;
      if (beyond == FAR) {
        flushFar();
      }
    }

    private void flushFar() {
      Arrays.sort(far, 0, beyond);
      int negative = 0;
      while (negative < beyond && far[negative] < 0) {
        negative++;
      }
      acceptSorted(0, negative);
      acceptSorted(negative, beyond);
      beyond = 0;
    }

    /** Both ends go first: a store that grows bin by bin would copy itself each time. */
    private void acceptSorted(int from, int to) {
      if (from < to) {
        sketch.accept(far[to - 1]);
      }
      for (int i = from; i < to - 1; i++) {
        sketch.accept(far[i]);
      }
    }

    /** Hands all counts to the sketch. */
    void flush() {
      flushFar();
      if (offset == END_OF_BINS) {
        return;
      }
      flush(0, sketch.getPositiveValueStore());
      flush(bins, sketch.getNegativeValueStore());
      Arrays.fill(counts, 0);
    }

    /** The last bin goes first, for the same reason. */
    private void flush(int from, Store store) {
      int last = bins - 1;
      while (last >= 0 && counts[from + last] == 0) {
        last--;
      }
      if (last >= 0) {
        store.add(last + offset - BIAS, counts[from + last]);
      }
      for (int bin = 0; bin < last; bin++) {
        if (counts[from + bin] > 0) {
          store.add(bin + offset - BIAS, counts[from + bin]);
        }
      }
    }
  }

  void merge(Sketch other) {
    sketch.mergeWith(other.sketch);
  }

  Histogram histogram() {
    return Histogram.of(sketch);
  }
}
