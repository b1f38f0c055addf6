package io.midstream.engine.sampling;

import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The draws of one thread: columns by input path, filled block by block. Trials come in batches of
 * at most {@value #BATCH} that are drawn together; a block is a part of one.
 */
public final class Draws {
  /** The most trials of a batch. */
  public static final int BATCH = 4_096;

  private final int blockSize;
  private final List<Column> columns = new ArrayList<>();
  private final Map<String, double[]> byPath = new LinkedHashMap<>();
  private final Copula copula;
  private final List<double[]> correlated = new ArrayList<>();

  Draws(Sampling sampling, int blockSize) {
    this.blockSize = blockSize;
    this.copula = sampling.copula();
    List<Driver> drivers = sampling.drivers();
    Uniforms[] uniforms =
        Uniforms.of(
            sampling.method(), sampling.seed(), drivers.stream().map(Driver::path).toList());
    Map<String, Column> byDriver = new HashMap<>();
    for (int d = 0; d < uniforms.length; d++) {
      Driver driver = drivers.get(d);
      double[] values = byPath.computeIfAbsent(driver.input().path(), p -> fixed(driver.input()));
      boolean shared =
          drivers.stream().filter(o -> o.input().path().equals(driver.input().path())).count() > 1
              || driver.occurrence();
      Column column = new Column(driver, uniforms[d], sampling.draw(driver), values, shared);
      columns.add(column);
      byDriver.put(driver.path(), column);
    }
    for (String path : copula.paths()) {
      Column column = byDriver.get(path);
      if (column == null) {
        throw new IllegalArgumentException("a correlation names no driver: " + path);
      }
      correlated.add(column.uniform);
    }
  }

  private double[] fixed(Input input) {
    double[] values = new double[blockSize];
    Arrays.fill(values, input.base());
    return values;
  }

  /** The columns of values, by input path; the same arrays in every block. */
  public Map<String, double[]> columns() {
    return byPath;
  }

  /** The uniform numbers behind the values of a driver, by place among the drivers. */
  public double[] uniforms(int driver) {
    return columns.get(driver).uniform;
  }

  /** The values of a driver, by place among the drivers. */
  public double[] values(int driver) {
    return columns.get(driver).drawn;
  }

  /** Starts a batch of so many trials, at most {@value #BATCH}. */
  public void begin(long batch, int trials) {
    for (Column column : columns) {
      column.source.begin(batch, trials);
    }
  }

  /**
   * Draws the next block of the batch.
   *
   * @param trials how many of its trials count
   */
  public void next(int trials) {
    for (Column column : columns) {
      column.source.fill(column.uniform);
    }
    copula.correlate(correlated);
    for (Column column : columns) {
      column.fill(trials);
    }
  }

  /** How many drivers there are. */
  public int drivers() {
    return columns.size();
  }

  /**
   * How many draws of a driver were outside the legal range and were clamped to it, since this was
   * last asked.
   */
  public long takeClamped(int driver) {
    Column column = columns.get(driver);
    long clamped = column.clamped;
    column.clamped = 0;
    return clamped;
  }

  private static final class Column {
    private final Driver driver;
    private final Uniforms source;
    private final Draw draw;
    private final double[] uniform;
    private final double[] values;
    private final double[] drawn;
    private final boolean mayLeaveRange;
    private long clamped;

    Column(Driver driver, Uniforms source, Draw draw, double[] values, boolean shared) {
      this.driver = driver;
      this.source = source;
      this.draw = draw;
      this.uniform = new double[values.length];
      this.values = values;
      // Whether a risk occurs replaces its probability, and is kept beside it.
      this.drawn = shared ? new double[values.length] : values;
      Quantity quantity = driver.quantity();
      Range range = driver.input().range();
      this.mayLeaveRange =
          !driver.occurrence()
              && !(within(range, quantity.lowest()) && within(range, quantity.highest()));
    }

    private static boolean within(Range range, double value) {
      boolean aboveLow =
          range.low() == Double.NEGATIVE_INFINITY
              || value > range.low()
              || (range.lowIncluded() && value == range.low());
      return aboveLow && value <= range.high();
    }

    void fill(int trials) {
      if (driver.occurrence()) {
        double[] fixed = values;
        for (int i = 0; i < drawn.length; i++) {
          double probability = driver.input().uncertain() ? fixed[i] : driver.input().base();
          drawn[i] = uniform[i] > 1 - probability ? 1 : 0;
        }
        System.arraycopy(drawn, 0, values, 0, drawn.length);
        return;
      }
      draw.fill(uniform, values);
      if (mayLeaveRange) {
        Range range = driver.input().range();
        for (int i = 0; i < values.length; i++) {
          if (!range.contains(values[i])) {
            values[i] = range.clamp(values[i]);
            clamped += i < trials ? 1 : 0;
          }
        }
      }
      if (drawn != values) {
        System.arraycopy(values, 0, drawn, 0, drawn.length);
      }
    }
  }
}
