package io.midstream.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.datadoghq.sketch.ddsketch.DDSketch;
import com.datadoghq.sketch.ddsketch.encoding.ByteArrayInput;
import com.datadoghq.sketch.ddsketch.mapping.BitwiseLinearlyInterpolatedMapping;
import com.datadoghq.sketch.ddsketch.mapping.IndexMapping;
import com.datadoghq.sketch.ddsketch.store.Store;
import com.datadoghq.sketch.ddsketch.store.UnboundedSizeDenseStore;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Counters, pages and histograms against the library's own sketch and against sorted values. */
class SketchPropertiesTest {
  private static final IndexMapping MAPPING = new BitwiseLinearlyInterpolatedMapping(10);

  @Property(tries = 300)
  void countersFillASketchAsTheLibraryDoes(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 3_000) int size,
      @ForAll @IntRange(min = 0, max = 16) int octaves)
      throws IOException {
    double[] values = values(seed, size);
    DDSketch expected =
        new DDSketch(
            MAPPING,
            UnboundedSizeDenseStore::new,
            UnboundedSizeDenseStore::new,
            Math.nextDown(0x1p-30));
    for (double value : values) {
      expected.accept(value);
    }
    Sketch merged = sketch(values, seed, octaves);
    for (Sketch sketch : new Sketch[] {merged, Sketch.of(merged.text())}) {
      byte[] bytes = Base64.getDecoder().decode(sketch.text());
      DDSketch actual =
          DDSketch.decode(ByteArrayInput.wrap(bytes), UnboundedSizeDenseStore::new, MAPPING);
      assertThat(bins(actual.getPositiveValueStore()))
          .isEqualTo(bins(expected.getPositiveValueStore()));
      assertThat(bins(actual.getNegativeValueStore()))
          .isEqualTo(bins(expected.getNegativeValueStore()));
      assertThat(actual.getCount()).isEqualTo(size);
    }
  }

  @Property(tries = 300)
  void aHistogramFindsEveryValueWithinItsBin(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 2_000) int size,
      @ForAll @IntRange(min = 0, max = 16) int octaves) {
    double[] values = values(seed, size);
    Histogram histogram = sketch(values, seed, octaves).histogram();
    Arrays.sort(values);
    assertThat(histogram.total()).isEqualTo(size);
    for (int k = 1; k <= size; k++) {
      double value = values[k - 1];
      assertThat(histogram.atRank(k)).as("value %d", k).isCloseTo(value, within(bin(value)));
      assertThat(histogram.atRank(k - 0.5)).isCloseTo(value, within(bin(value)));
    }
    int lowest = (size + 1) / 2;
    double mean = Arrays.stream(values, 0, lowest).average().orElseThrow();
    double widest = Arrays.stream(values, 0, lowest).map(Math::abs).max().orElseThrow();
    assertThat(histogram.tail(lowest, true)[0]).isCloseTo(mean, within(bin(widest)));
    double highest = Arrays.stream(values, size - lowest, size).average().orElseThrow();
    double wide = Arrays.stream(values, size - lowest, size).map(Math::abs).max().orElseThrow();
    assertThat(histogram.tail(lowest, false)[0]).isCloseTo(highest, within(bin(wide)));
  }

  /** The width of a value's bin; what is smaller than a billionth is counted as 0. */
  private static double bin(double value) {
    return 0x1p-10 * Math.abs(value) + 1e-9;
  }

  /** Near one another, far apart, of both signs, tiny and 0, as measures are. */
  private static double[] values(long seed, int size) {
    Random random = new Random(seed);
    double scale = Math.pow(10, random.nextInt(12) - 3);
    double shift = random.nextInt(3) - 1;
    int wide = random.nextInt(30);
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      double near = scale * (shift + random.nextGaussian());
      values[i] =
          switch (random.nextInt(20)) {
            case 0 -> 0;
            case 1 -> near * Math.pow(2, random.nextInt(wide + 1) - wide / 2.0);
            case 2 -> near * 1e-18;
            default -> near;
          };
    }
    return values;
  }

  /** The library refuses an infinity; counters must not take it for a large number. */
  @Property(tries = 20)
  void infinitiesAreRefused(
      @ForAll boolean negative, @ForAll @IntRange(min = 1, max = 16) int octaves) {
    double infinity = negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    for (double[] values : new double[][] {{infinity}, {1, infinity}, {infinity, 1, infinity}}) {
      Counter counter = new Counter(octaves);
      counter.accept(values, values.length);
      Sketch sketch = Sketch.empty();
      assertThatIllegalArgumentException().isThrownBy(() -> counter.handOver(sketch));
    }
  }

  /** By two counters, some blocks each, handed over now and then. */
  private static Sketch sketch(double[] values, long seed, int octaves) {
    Random random = new Random(seed + 1);
    Counter[] counters = {new Counter(octaves), new Counter(octaves)};
    Sketch sketch = Sketch.empty();
    int done = 0;
    while (done < values.length) {
      int block = Math.min(values.length - done, 1 + random.nextInt(400));
      Counter counter = counters[random.nextInt(2)];
      counter.accept(Arrays.copyOfRange(values, done, done + block), block);
      done += block;
      if (random.nextInt(4) == 0) {
        counter.handOver(sketch);
      }
    }
    Sketch other = Sketch.empty();
    counters[0].handOver(other);
    sketch.merge(other);
    counters[1].handOver(sketch);
    return sketch;
  }

  private static Map<Integer, Double> bins(Store store) {
    Map<Integer, Double> bins = new TreeMap<>();
    store.forEach(
        (index, count) -> {
          if (count > 0) {
            bins.put(index, count);
          }
        });
    return bins;
  }
}
