package io.midstream.engine.simulation;

import com.datadoghq.sketch.ddsketch.DDSketch;
import com.datadoghq.sketch.ddsketch.encoding.ByteArrayInput;
import com.datadoghq.sketch.ddsketch.encoding.GrowingByteArrayOutput;
import com.datadoghq.sketch.ddsketch.mapping.BitwiseLinearlyInterpolatedMapping;
import com.datadoghq.sketch.ddsketch.mapping.IndexMapping;
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
  static final int DIGITS = 10;

  /** What is left of the bits of a double when exponent and those bits remain. */
  private static final int SHIFT = 52 - DIGITS;

  /** What is left of these without the sign. */
  private static final int SIZE = (1 << (11 + DIGITS)) - 1;

  /** What the exponent of 1 is stored as. */
  private static final int BIAS = 1023 << DIGITS;

  private static final IndexMapping MAPPING = new BitwiseLinearlyInterpolatedMapping(DIGITS);

  /** Binary exponent of the smallest size, a billionth, that is not taken for 0. */
  private static final int LEAST_EXPONENT = -30;

  static final double LEAST = Math.nextDown(Math.scalb(1.0, LEAST_EXPONENT));

  /** The bin of the smallest size that is not taken for 0. */
  static final int LOWEST_BIN = (LEAST_EXPONENT << DIGITS) + BIAS;

  /** No finite value's bin. */
  static final int END_OF_BINS = 2047 << DIGITS;

  private final Bins positive = new Bins();
  private final Bins negative = new Bins();
  private final DDSketch sketch = new DDSketch(MAPPING, () -> negative, () -> positive, LEAST);

  private Sketch() {}

  static Sketch empty() {
    return new Sketch();
  }

  /**
   * A sketch as {@link #text()} gave it.
   *
   * @throws IllegalArgumentException if the text is no such sketch
   */
  static Sketch of(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      Sketch sketch = new Sketch();
      sketch.sketch.mergeWith(DDSketch.decode(ByteArrayInput.wrap(bytes), Bins::new, MAPPING));
      return sketch;
    } catch (IOException | RuntimeException e) {
      // The library meets what it does not understand with exceptions of any kind.
      throw new IllegalArgumentException("what was kept holds no quantile sketch", e);
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

  /** How many values were counted. */
  double count() {
    return sketch.getCount();
  }

  void accept(double value) {
    sketch.accept(value);
  }

  /** The number of the bin of a value's size: its leading bits, as the mapping reads them. */
  static int bin(double value) {
    return (int) (Double.doubleToRawLongBits(value) >>> SHIFT) & SIZE;
  }

  /** Counts so many zeros. */
  void zeros(long times) {
    sketch.accept(0, (double) times);
  }

  /**
   * Counts values of {@link Bins#PAGE} bins that begin at a multiple of this, and sets the counts
   * to 0.
   *
   * @param bin the first of the bins
   * @param negatively whether the values are negative
   */
  void move(int bin, boolean negatively, int[] counts, int from) {
    (negatively ? negative : positive).move(bin - BIAS, counts, from);
  }

  void merge(Sketch other) {
    sketch.mergeWith(other.sketch);
  }

  /** The bins and how many values are in each, from the smallest value up. */
  Histogram histogram() {
    Histogram.Builder builder = new Histogram.Builder(Sizes.INSTANCE);
    negative.pagesDescending((i, page) -> builder.add(-(i + BIAS + page.length - 1), page));
    double zeros = sketch.getCount() - negative.getTotalCount() - positive.getTotalCount();
    builder.add(0, new double[] {zeros});
    positive.pages((i, page) -> builder.add(i + BIAS, page));
    return builder.build();
  }

  /**
   * The bounds of bins, as the mapping has them: those of sizes by their number, those of negative
   * values by its negative, and 0.
   */
  private enum Sizes implements Histogram.Kind {
    INSTANCE;

    @Override
    public double low(int bin) {
      return bin < 0 ? -least(1 - bin) : least(bin);
    }

    @Override
    public double high(int bin) {
      return bin < 0 ? -least(-bin) : bin == 0 ? 0 : least(bin + 1);
    }

    private static double least(int bin) {
      return Double.longBitsToDouble((long) bin << SHIFT);
    }
  }
}
