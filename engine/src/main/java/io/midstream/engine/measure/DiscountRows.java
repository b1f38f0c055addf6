package io.midstream.engine.measure;

import io.midstream.engine.kernel.Kernel;
import io.midstream.engine.kernel.Rows;
import io.midstream.engine.scenario.Finance;
import java.util.Arrays;

/**
 * The discount factors of a block of trials, followed from period to period. Where the rate is
 * fixed they are computed once.
 */
final class DiscountRows {
  private final Finance.Discounting convention;
  private final boolean varies;
  private final double[] rate;
  private final double[] factors;
  private final double[] row;
  private final double[] yearly;
  private final double[] monthly;
  private final double[] year;

  DiscountRows(Kernel kernel, Finance.Discounting convention) {
    this.convention = convention;
    this.varies = kernel.discountRateVaries();
    this.rate = kernel.discountRate();
    int trials = kernel.trials();
    this.row = new double[trials];
    this.yearly = new double[trials];
    this.monthly = new double[trials];
    this.year = new double[trials];
    this.factors = new double[kernel.scenario().horizon() + 1];
    if (!varies) {
      for (int m = 0; m < factors.length; m++) {
        factors[m] = Discounting.factor(convention, rate[0], m);
      }
    }
  }

  /** Whether the factor of a period may differ between trials. */
  boolean vary() {
    return varies;
  }

  /** The factor of a period where it is the same in all trials. */
  double factor(int period) {
    return factors[period];
  }

  /** The factors of a period, one a trial, good until the next call; periods come in order. */
  double[] row(int period) {
    if (row.length == 1) {
      row[0] = Discounting.factor(convention, rate[0], period);
    } else if (period == 0) {
      begin();
    } else {
      advance(period);
    }
    return row;
  }

  private void begin() {
    for (int i = 0; i < row.length; i++) {
      yearly[i] = 1 / (1 + rate[i]);
    }
    Rows.twelfthRoot(monthly, yearly);
    Arrays.fill(row, 1);
    Arrays.fill(year, 1);
  }

  private void advance(int period) {
    switch (convention) {
      case YEAR_END -> {
        if (period % 12 == 1) {
          Rows.multiply(row, yearly);
        }
      }
      case MONTH_END -> {
        Rows.multiply(row, monthly);
        if (period % 12 == 0) {
          takeUpYear();
        }
      }
      case MID_MONTH -> {
        if (period == 1) {
          half();
        } else if (period % 12 == 1) {
          takeUpYear();
          half();
        } else {
          Rows.multiply(row, monthly);
        }
      }
    }
  }

  /** Starts afresh from the whole years, so that rounding does not build up. */
  private void takeUpYear() {
    Rows.multiply(year, yearly);
    System.arraycopy(year, 0, row, 0, row.length);
  }

  private void half() {
    for (int i = 0; i < row.length; i++) {
      row[i] *= Math.sqrt(monthly[i]);
    }
  }
}
