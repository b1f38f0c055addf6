package io.midstream.engine.simulation;

/**
 * Counts values in bins near one another before they go to a sketch: of a plain array of whole
 * numbers, only what is in use takes room in the fastest cache.
 */
final class Counter {
  /** So many values beyond the bins are kept before they go to a sketch. */
  private static final int FAR = 256;

  /** As an offset: no value's bin is so far, not even that of an infinity, which is refused. */
  private static final int NO_OFFSET = 2048 << Sketch.DIGITS;

  private final int bins;

  /** The bins of positive values, then those of negative ones. */
  private final int[] counts;

  /** The first bin counted here, a multiple of a page's; before the first value there is none. */
  private int offset = NO_OFFSET;

  private long zeros;

  /** Values beyond the bins, until there are so many; then they go on to the sketch. */
  private final double[] far = new double[FAR];

  private int beyond;
  private Sketch farther = Sketch.empty();

  /**
   * A counter.
   *
   * @param octaves for values from 2^(−octaves/2) to 2^(octaves/2) times the first one
   */
  Counter(int octaves) {
    this.bins = octaves << Sketch.DIGITS;
    this.counts = new int[2 * bins];
  }

  /** Counts the first so many values. */
  void accept(double[] values, int n) {
    for (int i = 0; i < n; i++) {
      double value = values[i];
      int bin = Sketch.bin(value) - offset;
      if (bin >= 0 && bin < bins) {
        counts[value < 0 ? bin + bins : bin]++;
      } else {
        far(value);
      }
    }
  }

  private void far(double value) {
    if (Math.abs(value) <= Sketch.LEAST) {
      zeros++;
      return;
    }
    if (offset == NO_OFFSET) {
      int first = Sketch.bin(value) - bins / 2;
      offset = Math.min(Math.max(Sketch.LOWEST_BIN, first), Sketch.END_OF_BINS - bins);
      offset -= offset % Bins.PAGE;
    }
    far[beyond] = value;
    beyond++;
    if (beyond == FAR) {
      handOverFar();
    }
  }

  private void handOverFar() {
    for (int i = 0; i < beyond; i++) {
      farther.accept(far[i]);
    }
    beyond = 0;
  }

  /**
   * Hands all counts over to a sketch, and begins anew.
   *
   * @throws IllegalArgumentException if there was an infinite value
   */
  void handOver(Sketch sketch) {
    handOverFar();
    sketch.merge(farther);
    farther = Sketch.empty();
    sketch.zeros(zeros);
    zeros = 0;
    for (int page = 0; page < bins; page += Bins.PAGE) {
      handOver(sketch, page, false);
      handOver(sketch, page, true);
    }
  }

  private void handOver(Sketch sketch, int page, boolean negatively) {
    int from = negatively ? page + bins : page;
    if (isAny(from)) {
      sketch.move(page + offset, negatively, counts, from);
    }
  }

  private boolean isAny(int from) {
    int some = 0;
    for (int i = from; i < from + Bins.PAGE; i++) {
      some |= counts[i];
    }
    return some != 0;
  }
}
