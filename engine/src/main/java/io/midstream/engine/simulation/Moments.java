package io.midstream.engine.simulation;

/**
 * Count, mean and central moments of some values, and of the means of whole batches of them.
 *
 * @param count how many values
 * @param mean their mean; 0 when there is none
 * @param m2 Σ (x − mean)²
 * @param m3 Σ (x − mean)³
 * @param m4 Σ (x − mean)⁴
 * @param batches how many whole batches
 * @param batchMean the mean of their means
 * @param batchM2 Σ (mean of a batch − batchMean)²
 */
public record Moments(
    long count,
    double mean,
    double m2,
    double m3,
    double m4,
    long batches,
    double batchMean,
    double batchM2) {
  /** Of no values. */
  static final Moments NONE = new Moments(0, 0, 0, 0, 0, 0, 0, 0);

  /**
   * Of one batch, from sums of powers of differences to a shift near the mean.
   *
   * @param whole whether it is a whole batch
   */
  static Moments ofBatch(
      long count, double shift, double s1, double s2, double s3, double s4, boolean whole) {
    if (count == 0) {
      return NONE;
    }
    double d = s1 / count;
    double mean = shift + d;
    double m2 = Math.max(0, s2 - count * d * d);
    double m3 = s3 - 3 * d * s2 + 2 * count * d * d * d;
    double m4 = s4 - 4 * d * s3 + 6 * d * d * s2 - 3 * count * d * d * d * d;
    return new Moments(count, mean, m2, m3, Math.max(0, m4), whole ? 1 : 0, whole ? mean : 0, 0);
  }

  /** The moments of these and other values together (Pébay 2008). */
  Moments with(Moments other) {
    if (count == 0) {
      return other;
    }
    if (other.count == 0) {
      return this;
    }
    double a = count;
    double b = other.count;
    double n = a + b;
    double d = other.mean - mean;
    double together = mean + d * b / n;
    double m2Together = m2 + other.m2 + d * d * a * b / n;
    double m3Together =
        m3 + other.m3 + d * d * d * a * b * (a - b) / (n * n) + 3 * d * (a * other.m2 - b * m2) / n;
    double m4Together =
        m4
            + other.m4
            + d * d * d * d * a * b * (a * a - a * b + b * b) / (n * n * n)
            + 6 * d * d * (a * a * other.m2 + b * b * m2) / (n * n)
            + 4 * d * (a * other.m3 - b * m3) / n;
    long wholes = batches + other.batches;
    double bd = other.batchMean - batchMean;
    double batchTogether = wholes == 0 ? 0 : batchMean + bd * other.batches / wholes;
    double batchM2Together =
        wholes == 0 ? 0 : batchM2 + other.batchM2 + bd * bd * batches * other.batches / wholes;
    return new Moments(
        count + other.count,
        together,
        m2Together,
        m3Together,
        m4Together,
        wholes,
        batchTogether,
        batchM2Together);
  }

  /** The sample standard deviation; 0 of fewer than two values. */
  double standardDeviation() {
    return count < 2 ? 0 : Math.sqrt(m2 / (count - 1));
  }

  /** The standard error of the mean of independent trials. */
  double standardError() {
    return count < 2 ? 0 : standardDeviation() / Math.sqrt((double) count);
  }

  /**
   * The standard error of the mean as the batches show it: that of batches which are drawn
   * together, such as Latin hypercubes; 0 of fewer than two whole batches.
   */
  double batchStandardError() {
    return batches < 2 ? 0 : Math.sqrt(batchM2 / (batches - 1) / batches);
  }

  /** The standard error of the standard deviation: s/2 × √((kurtosis − 1)/n). */
  double standardErrorOfDeviation() {
    if (count < 2 || m2 == 0) {
      return 0;
    }
    double kurtosis = count * m4 / (m2 * m2);
    return standardDeviation() / 2 * Math.sqrt(Math.max(0, kurtosis - 1) / count);
  }
}
