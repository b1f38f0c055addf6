package io.midstream.engine.simulation;

/**
 * What migrating has gained over staying by the end of some periods, trial by trial, with the net
 * present value of each trial.
 */
public final class CumulativeNets {
  private final double[] npv;
  private final double[][] nets;

  CumulativeNets(double[] npv, double[][] nets) {
    this.npv = npv;
    this.nets = nets;
  }

  /** The net present value of each trial; not to be written to. */
  public double[] npv() {
    return npv;
  }

  /**
   * The cumulative net of each trial; not to be written to.
   *
   * @param index which of the periods that were asked for, from 0
   */
  public double[] at(int index) {
    return nets[index];
  }
}
