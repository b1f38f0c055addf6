package io.midstream.engine.scenario;

/**
 * A rank correlation between two drivers.
 *
 * @param first path of a driver
 * @param second path of another driver
 * @param rho rank correlation, in (−1, 1)
 */
public record Correlation(String first, String second, double rho) {
  public Correlation {
    if (!(rho > -1 && rho < 1)) {
      throw new IllegalArgumentException("a correlation lies between -1 and 1, not " + rho);
    }
  }
}
