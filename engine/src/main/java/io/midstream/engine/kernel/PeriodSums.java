package io.midstream.engine.kernel;

/** Takes the sums of one period after the other, as an evaluation goes through the months. */
public interface PeriodSums {

  /**
   * The sums of a period, 0 … H in order. The rows are used again for the next period: whoever
   * wants to keep one copies it.
   *
   * @param period the period
   * @param sums what each sum comes to in each trial
   */
  void period(int period, Rowset sums);

  /** A row for each sum. */
  interface Rowset {
    /** The values of a sum, one a trial; not to be written to. */
    double[] row(Sum sum);
  }
}
