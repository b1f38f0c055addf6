package io.midstream.engine.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.quantity.QuantityParser;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast ways of drawing agree with the exact quantile function. */
class DrawTest {
  private static final int POINTS = 10_000;
  private static final double RELATIVE = 1e-9;

  /** All but the choices, which are compared for equality. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "normal(120, 35)",
        "normal(0, 1)",
        "-10 to 30",
        "2k to 20k",
        "1 to 1M",
        "lognormal(p10: 3, p90: 12)",
        "uniform(-3, 7)",
        "triangular(20, 45, 70)",
        "triangular(2, 2, 8)",
        "triangular(2, 8, 8)",
        "pert(1, 1.15, 1.8)",
        "pert(2, 2, 8)",
        "pert(2, 8, 8)",
        "pert(0, 50, 100)",
        "normal(5, 2) clip(0, 10)",
        "normal(0, 1) clip(7, 9)",
        "normal(0, 1) clip(-9, -7)",
        "normal(100, 10) clip(150, 1000)",
        "2k to 20k clip(1k, 15k)",
        "1 to 10 clip(100, 1000)",
        "pert(1, 3, 6) clip(2, 5)",
        "pert(0, 10, 100) clip(90, 100)",
        "uniform(-3, 7) clip(0, 5)"
      })
  void agreesWithTheExactQuantile(String text) {
    assertAgrees(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "triangular(1, 3, 6) clip(2, 5)",
        "triangular(0, 10, 100) clip(1, 90)",
        "triangular(30k, 40k, 60k) clip(31k, 59k)"
      })
  void agreesWithTheExactQuantileAtAKink(String text) {
    assertAgrees(text);
  }

  private static void assertAgrees(String text) {
    Quantity quantity = QuantityParser.parse(text);
    Quantile exact = Quantile.of(quantity);
    double quartiles = exact.at(0.75) - exact.at(0.25);
    double[] uniform = uniforms();
    double[] values = new double[uniform.length];
    Draw.of(quantity).fill(uniform, values);
    for (int i = 0; i < uniform.length; i++) {
      double u = uniform[i];
      double x = u < 0.5 ? exact.at(u) : exact.upper(1 - u);
      assertThat(values[i])
          .as("%s at %s", text, u)
          .isCloseTo(x, Offset.offset(RELATIVE * Math.max(Math.abs(x), quartiles)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bernoulli(0.3)",
        "bernoulli(0.0004)",
        "discrete(10: 1, 35: 2, 20: 4)",
        "discrete(-1: 5, 0: 1, 5: 3, 9: 1) clip(0, 5)"
      })
  void choicesAreExact(String text) {
    Quantity quantity = QuantityParser.parse(text);
    Quantile exact = Quantile.of(quantity);
    double[] uniform = uniforms();
    double[] values = new double[uniform.length];
    Draw.of(quantity).fill(uniform, values);
    for (int i = 0; i < uniform.length; i++) {
      assertThat(values[i]).isEqualTo(exact.at(uniform[i]));
    }
  }

  /** Draws never leave the ends of a distribution that has some, not even by rounding. */
  @Test
  void clippedDrawsStayInside() {
    assertThat(drawn("normal(5, 2) clip(0, 10)")).matches(all -> within(all, 0, 10));
    assertThat(drawn("pert(0.6, 0.8, 0.88)")).matches(all -> within(all, 0.6, 0.88));
    assertThat(drawn("triangular(2, 8, 8)")).matches(all -> within(all, 2, 8));
  }

  private static double[] drawn(String text) {
    double[] uniform = uniforms();
    double[] values = new double[uniform.length];
    Draw.of(QuantityParser.parse(text)).fill(uniform, values);
    return values;
  }

  private static boolean within(double[] values, double low, double high) {
    return Arrays.stream(values).allMatch(x -> x >= low && x <= high);
  }

  /** Even steps, both tails down to 2^−53, and the edges of the table's octaves. */
  private static double[] uniforms() {
    double[] uniform = new double[POINTS];
    SplittableRandom random = new SplittableRandom(20170101);
    for (int i = 0; i < POINTS; i++) {
      double tail = Math.pow(2, -53 * random.nextDouble());
      uniform[i] =
          switch (i % 5) {
            case 0 -> tail / 2;
            case 1 -> Math.min(1 - tail / 2, Math.nextDown(1.0));
            case 2 -> edge(1 + i / 5 % 15, i % 3 - 1);
            case 3 -> 1 - edge(1 + i / 5 % 15, i % 3 - 1);
            default -> (i + 0.5) / POINTS;
          };
    }
    return uniform;
  }

  /** 2^−octave or a neighbour of it. */
  private static double edge(int octave, int neighbour) {
    double power = Math.scalb(1.0, -octave);
    return neighbour < 0 ? Math.nextDown(power) : neighbour > 0 ? Math.nextUp(power) : power;
  }
}
