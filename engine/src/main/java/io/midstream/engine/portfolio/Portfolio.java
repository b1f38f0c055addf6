package io.midstream.engine.portfolio;

import io.midstream.engine.Projection;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.Sampling;
import io.midstream.engine.scenario.CorrelationMatrix;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.simulation.CumulativeNets;
import io.midstream.engine.simulation.Trials;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Several plans of one currency, summed over the calendar.
 *
 * <p>Each plan's trials are its own: plans share no draws, even where their inputs have the same
 * names. Which trial of one meets which trial of the other is settled by a Gaussian copula with one
 * common factor over the ranks of their net present values: with a correlation of 0 the plans are
 * independent, with 1 the worst trial of each meets the worst of all others. A trial brings the
 * cash flow of all its years along.
 *
 * @param plans the plans' base cases, by name
 * @param firstMonth calendar month in which a fiscal year begins, 1 … 12
 * @param correlation rank correlation between the net present values of any two plans, 0 … 1
 * @param trials how many trials each plan was given; 0 when only base cases were summed
 * @param seed of the trials and of how they meet
 * @param npv sum of the net present values, each discounted to its own month 1
 * @param years the sum of the nets by fiscal year, not discounted; the key is the calendar year in
 *     which it begins, and every year from the first to the last is there
 * @param peakFunding the most that the base cases together are behind, ≥ 0; what a plan pays up
 *     front, in its period 0, is paid before its month 1 brings anything back
 * @param peakFundingMonth the month at whose end they are, or at whose start where what is paid up
 *     front brings them there; the first if there are several, and that of the first plan's start
 *     if they never are
 */
public record Portfolio(
    Map<String, Projection> plans,
    int firstMonth,
    double correlation,
    int trials,
    long seed,
    PortfolioSum npv,
    SortedMap<Integer, PortfolioSum> years,
    double peakFunding,
    YearMonth peakFundingMonth) {
  /** The most trials of a portfolio: their sums are kept one by one. */
  public static final int MOST_TRIALS = 100_000;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  public Portfolio {
    plans = Collections.unmodifiableMap(new LinkedHashMap<>(plans));
    years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
  }

  /**
   * Sums plans.
   *
   * @param plans base cases by name; the name decides which of a plan's trials meets which of the
   *     others', so that a further plan changes nothing of these
   * @param firstMonth calendar month in which a fiscal year begins, 1 … 12
   * @param correlation rank correlation between the net present values of any two plans, 0 … 1
   * @param trials 2 … {@link #MOST_TRIALS}, or 0 to sum base cases only
   * @throws IllegalArgumentException if there is no plan, the currencies differ, or a figure is out
   *     of its range
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static Portfolio of(
      Map<String, Projection> plans, int firstMonth, double correlation, int trials, long seed) {
    check(plans, firstMonth, correlation, trials);
    int first = plans.values().stream().mapToInt(p -> year(p, 0, firstMonth)).min().orElseThrow();
    int last =
        plans.values().stream().mapToInt(p -> year(p, p.horizon(), firstMonth)).max().orElseThrow();
    int count = last - first + 1;
    double[] npv = new double[trials];
    double[][] years = new double[count][trials];
    double[] baseYears = new double[count];
    double baseNpv = 0;
    double common = Math.sqrt(CorrelationMatrix.ofScores(correlation));
    double own = Math.sqrt(1 - common * common);
    double[] factor = scores(seed, "portfolio", trials);
    for (Map.Entry<String, Projection> plan : plans.entrySet()) {
      Projection base = plan.getValue();
      double[] scores = scores(seed, "portfolio." + plan.getKey(), trials);
      for (int i = 0; i < trials; i++) {
        scores[i] = common * factor[i] + own * scores[i];
      }
      if (trials > 0) {
        new Adding(base, first, firstMonth).trials(scores, seed, npv, years);
      }
      baseNpv += base.measures().value(Measure.NPV).orElseThrow();
      for (int m = 0; m <= base.horizon(); m++) {
        baseYears[year(base, m, firstMonth) - first] += base.net().get(m);
      }
    }
    SortedMap<Integer, PortfolioSum> sums = new TreeMap<>();
    for (int y = 0; y < count; y++) {
      sums.put(first + y, PortfolioSum.of(baseYears[y], years[y]));
    }
    Map.Entry<YearMonth, Double> lowest = lowest(plans);
    return new Portfolio(
        plans,
        firstMonth,
        correlation,
        trials,
        seed,
        PortfolioSum.of(baseNpv, npv),
        sums,
        -lowest.getValue(),
        lowest.getKey());
  }

  private static void check(
      Map<String, Projection> plans, int firstMonth, double correlation, int trials) {
    if (plans.isEmpty()) {
      throw new IllegalArgumentException("a portfolio has at least one plan");
    }
    if (plans.values().stream().map(p -> p.scenario().currency()).distinct().count() > 1) {
      throw new IllegalArgumentException("the plans of a portfolio have one currency");
    }
    if (firstMonth < 1 || firstMonth > 12) {
      throw new IllegalArgumentException(
          "a fiscal year begins in month 1 to 12, not %d".formatted(firstMonth));
    }
    if (!(correlation >= 0 && correlation <= 1)) {
      throw new IllegalArgumentException(
          "the correlation of plans is from 0 to 1, not %s".formatted(correlation));
    }
    if ((trials < 2 && trials != 0) || trials > MOST_TRIALS) {
      throw new IllegalArgumentException(
          "a portfolio has 2 to %d trials, or none, not %d".formatted(MOST_TRIALS, trials));
    }
  }

  /** The calendar month of a period; period 0 counts in that of month 1. */
  private static YearMonth month(Projection plan, int period) {
    return plan.scenario().start().plusMonths(Math.max(0, period - 1L));
  }

  private static int year(Projection plan, int period, int firstMonth) {
    YearMonth month = month(plan, period);
    return month.getMonthValue() >= firstMonth ? month.getYear() : month.getYear() - 1;
  }

  private static double[] scores(long seed, String path, int trials) {
    double[] scores = Sampling.uniforms(seed, path, trials);
    for (int i = 0; i < trials; i++) {
      scores[i] = NORMAL.inverseCumulativeProbability(scores[i]);
    }
    return scores;
  }

  private static Map.Entry<YearMonth, Double> lowest(Map<String, Projection> plans) {
    SortedMap<PointInTime, Double> nets = new TreeMap<>(PointInTime.ORDER);
    for (Projection plan : plans.values()) {
      for (int m = 0; m <= plan.horizon(); m++) {
        nets.merge(new PointInTime(month(plan, m), m > 0), plan.net().get(m), Double::sum);
      }
    }
    double cumulative = 0;
    double lowest = 0;
    YearMonth at = nets.firstKey().month();
    for (Map.Entry<PointInTime, Double> net : nets.entrySet()) {
      cumulative += net.getValue();
      if (cumulative < lowest) {
        lowest = cumulative;
        at = net.getKey().month();
      }
    }
    return Map.entry(at, lowest);
  }

  /** The end of a calendar month, or its start: a plan's period 0 is before its month 1. */
  private record PointInTime(YearMonth month, boolean end) {
    static final Comparator<PointInTime> ORDER =
        Comparator.comparing(PointInTime::month).thenComparing(PointInTime::end);
  }

  /** Adds the trials of one plan to the sums. */
  private static final class Adding {
    private final Scenario scenario;
    private final List<Integer> yearEnds = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();

    Adding(Projection plan, int firstYear, int firstMonth) {
      this.scenario = plan.scenario();
      for (int m = 0; m <= plan.horizon(); m++) {
        int year = year(plan, m, firstMonth);
        if (m == plan.horizon() || year(plan, m + 1, firstMonth) != year) {
          yearEnds.add(m);
          rows.add(year - firstYear);
        }
      }
    }

    void trials(double[] scores, long seed, double[] npv, double[][] years) {
      CumulativeNets nets = Trials.cumulativeNets(scenario, yearEnds, scores.length, seed);
      int[] byScore = ordered(scores);
      int[] byNpv = ordered(nets.npv());
      for (int rank = 0; rank < scores.length; rank++) {
        int to = byScore[rank];
        int from = byNpv[rank];
        npv[to] += nets.npv()[from];
        double before = 0;
        for (int y = 0; y < rows.size(); y++) {
          double now = nets.at(y)[from];
          years[rows.get(y)][to] += now - before;
          before = now;
        }
      }
    }

    /** The places of the values from the lowest to the highest; equals keep their order. */
    private static int[] ordered(double[] values) {
      return IntStream.range(0, values.length)
          .boxed()
          .sorted((a, b) -> Double.compare(values[a], values[b]))
          .mapToInt(Integer::intValue)
          .toArray();
    }
  }
}
