package io.midstream.engine.kernel;

import io.midstream.engine.model.Amount;
import io.midstream.engine.model.Curve;
import io.midstream.engine.model.Line;
import io.midstream.engine.model.Timing;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Commitment;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Side;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The flows of lines over a block of trials. Lines are given in the order of the model. */
final class Flows {
  private final int horizon;
  private final Block block;
  private final Schedule schedule;
  private final Curves curves;
  private final Indices indices;
  private final Map<Side, Grid> oldUsage = new EnumMap<>(Side.class);
  private final Map<Side, Grid> newUsage = new EnumMap<>(Side.class);

  Flows(int horizon, Block block, Schedule schedule, Curves curves) {
    this.horizon = horizon;
    this.block = block;
    this.schedule = schedule;
    this.curves = curves;
    this.indices = new Indices(horizon, block);
    for (Side side : Side.values()) {
      oldUsage.put(side, new Grid(horizon, block.trials()));
      newUsage.put(side, new Grid(horizon, block.trials()));
    }
  }

  /** The flow of a line by period and trial; bill usage is remembered for the commitments. */
  Grid of(Line line) {
    double[] amount = value(line.amount());
    Grid flow = new Grid(horizon, block.trials());
    Timing timing = line.timing();
    if (timing instanceof Timing.Monthly monthly) {
      monthly(amount, monthly.curve(), line.grows(), flow);
    } else if (timing instanceof Timing.Once once) {
      once(amount, schedule.positions().of(once.at(), block), line.grows(), flow);
    } else if (timing instanceof Timing.Spread spread) {
      double[] total = curves.total(spread.curve());
      for (int i = 0; i < amount.length; i++) {
        // An empty curve has no month to put the amount in.
        amount[i] = total[i] > 0 ? amount[i] / total[i] : 0;
      }
      monthly(amount, spread.curve(), line.grows(), flow);
    } else if (timing instanceof Timing.ShareOf share) {
      shareOf(amount, share, flow);
    } else if (timing instanceof Timing.Stranded stranded) {
      stranded(amount, stranded.commitment(), line.side(), flow);
    }
    rememberUsage(line, flow);
    return flow;
  }

  /** The product of growth indices by period and trial. */
  Grid index(List<GrowthIndex> grows) {
    return indices.grid(grows);
  }

  /** The value of an amount in each trial; a column of the caller's own. */
  double[] value(Amount amount) {
    if (amount instanceof Amount.Of of) {
      return block.column(of.input()).clone();
    }
    if (amount instanceof Amount.EngineerDays) {
      return schedule.totalEffort().clone();
    }
    if (amount instanceof Amount.Complement complement) {
      double[] column = value(complement.of());
      for (int i = 0; i < column.length; i++) {
        column[i] = 1 - column[i];
      }
      return column;
    }
    double[] product = new double[block.trials()];
    Arrays.fill(product, 1);
    for (Amount factor : ((Amount.Product) amount).factors()) {
      double[] column = value(factor);
      for (int i = 0; i < product.length; i++) {
        product[i] *= column[i];
      }
    }
    return product;
  }

  private void monthly(double[] amount, Curve curve, List<GrowthIndex> grows, Grid flow) {
    Grid share = curves.grid(curve);
    Grid index = indices.grid(grows);
    for (int m = 1; m <= horizon; m++) {
      double[] row = flow.row(m);
      double[] s = share.row(m);
      double[] x = index.row(m);
      for (int i = 0; i < row.length; i++) {
        row[i] = amount[i] * s[i] * x[i];
      }
    }
  }

  private void once(double[] amount, double[] position, List<GrowthIndex> grows, Grid flow) {
    Grid index = indices.grid(grows);
    for (int i = 0; i < amount.length; i++) {
      int period = Months.period(position[i]);
      if (period <= horizon) {
        flow.row(period)[i] = amount[i] * index.row(period)[i];
      }
    }
  }

  private void shareOf(double[] share, Timing.ShareOf timing, Grid flow) {
    for (Line line : timing.lines()) {
      double[] amount = value(line.amount());
      for (int i = 0; i < amount.length; i++) {
        amount[i] *= share[i];
      }
      Grid part = new Grid(horizon, block.trials());
      monthly(amount, timing.curve(), line.grows(), part);
      flow.add(part);
    }
  }

  private void stranded(double[] amount, Commitment commitment, Side side, Grid flow) {
    double[] until = schedule.positions().of(commitment.until(), block);
    Grid old = usage(oldUsage, side);
    Grid fresh = usage(newUsage, side);
    boolean coversOld = commitment.covers().old();
    boolean coversNew = commitment.covers().newer();
    for (int m = 1; m <= horizon; m++) {
      double[] row = flow.row(m);
      for (int i = 0; i < row.length; i++) {
        double eligible = (coversOld ? old.row(m)[i] : 0) + (coversNew ? fresh.row(m)[i] : 0);
        row[i] = Math.max(0, amount[i] * (1 - Months.after(until[i], m)) - eligible);
      }
    }
  }

  private void rememberUsage(Line line, Grid flow) {
    if (line.category() != Category.BILL) {
      return;
    }
    if (line.role().oldStackUsage()) {
      usage(oldUsage, line.side()).add(flow);
    } else if (line.role().newStackUsage()) {
      usage(newUsage, line.side()).add(flow);
    }
  }

  private static Grid usage(Map<Side, Grid> usage, Side side) {
    Grid grid = usage.get(side);
    if (grid == null) {
      throw new IllegalStateException("no usage is kept for side " + side);
    }
    return grid;
  }
}
