package io.midstream.engine.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a {@link Quantity} from the text of a scenario.
 *
 * <p>The forms are {@code 120k}, {@code 2k to 20k}, {@code normal(mean, sd)}, {@code lognormal(p10:
 * a, p90: b)}, {@code uniform(a, b)}, {@code triangular(low, mode, high)}, {@code pert(low, mode,
 * high)}, {@code bernoulli(p)}, {@code discrete(v1: w1, v2: w2)}, and any of the uncertain ones
 * followed by {@code clip(a, b)}. A number may end in {@code k} (thousand), {@code M} (million) or
 * {@code %}; a thousands separator is not a number.
 */
public final class QuantityParser {
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?)\\s*([kKM%]?)");
  private static final Pattern CALL = Pattern.compile("([A-Za-z]+)\\s*\\(([^()]*)\\)");
  private static final Pattern CLIP =
      Pattern.compile("(.*\\S)\\s+clip\\s*\\(([^()]*)\\)", Pattern.CASE_INSENSITIVE);
  private static final Pattern RANGE = Pattern.compile("(\\S.*?)\\s+to\\s+(\\S.*)");
  private static final Pattern PERCENTILE = Pattern.compile("[pP](\\d+(?:\\.\\d+)?)");
  private static final Pattern UNCLOSED_CALL = Pattern.compile("[A-Za-z]+\\s*\\([^)]*");

  /** Beyond a quadrillion a double no longer holds pennies, and sums of products overflow. */
  private static final double LARGEST = 1e15;

  private static final Map<String, String> FORMS =
      Map.of(
          "normal", "normal(mean, sd)",
          "lognormal", "lognormal(p10: a, p90: b)",
          "uniform", "uniform(a, b)",
          "triangular", "triangular(low, mode, high)",
          "pert", "pert(low, mode, high)",
          "bernoulli", "bernoulli(p)",
          "discrete", "discrete(v1: w1, v2: w2)");

  private QuantityParser() {}

  /** The names of the distributions that may be written, in alphabetical order. */
  public static List<String> distributions() {
    return FORMS.keySet().stream().sorted().toList();
  }

  /**
   * Reads a quantity.
   *
   * @param text one of the forms of the class comment
   * @return the quantity; its values are as written, a percentage as a fraction
   * @throws QuantitySyntaxException if the text is none of the forms or its values contradict each
   *     other
   */
  public static Quantity parse(String text) {
    String trimmed = text.strip();
    try {
      Matcher clip = CLIP.matcher(trimmed);
      if (clip.matches()) {
        List<String> bounds = arguments("clip(a, b)", clip.group(2), 2);
        Quantity inner = unclipped(clip.group(1));
        if (!inner.uncertain()) {
          throw new QuantitySyntaxException(
              "'" + trimmed + "': clip follows a distribution, not a fixed number");
        }
        return new Quantity.Clipped(inner, number(bounds.get(0)), number(bounds.get(1)));
      }
      return unclipped(trimmed);
    } catch (QuantitySyntaxException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new QuantitySyntaxException("'" + trimmed + "': " + e.getMessage());
    }
  }

  /**
   * Reads a plain number with its unit suffix.
   *
   * @param text such as {@code 120k}, {@code -3}, {@code 2.5%}
   * @return its value; {@code 2.5%} is 0.025
   * @throws QuantitySyntaxException if it is not a finite number
   */
  public static double number(String text) {
    Matcher matcher = NUMBER.matcher(text.strip());
    if (!matcher.matches()) {
      throw new QuantitySyntaxException(notANumber(text.strip()));
    }
    // Shifting the decimal exponent in the text keeps 80% and 0.8 the same double.
    String digits = matcher.group(1);
    int shift =
        switch (matcher.group(2)) {
          case "k", "K" -> 3;
          case "M" -> 6;
          case "%" -> -2;
          default -> 0;
        };
    double value = shift == 0 ? Double.parseDouble(digits) : shifted(digits, shift);
    if (!(Math.abs(value) <= LARGEST)) {
      throw new QuantitySyntaxException(
          "'" + text.strip() + "' is too large a number; the largest is 1e15");
    }
    return value;
  }

  private static double shifted(String digits, int shift) {
    int e = Math.max(digits.indexOf('e'), digits.indexOf('E'));
    if (e < 0) {
      return Double.parseDouble(digits + "e" + shift);
    }
    double factor = Math.pow(10, Math.abs(shift));
    double value = Double.parseDouble(digits);
    return shift > 0 ? value * factor : value / factor;
  }

  private static Quantity unclipped(String text) {
    if (NUMBER.matcher(text).matches()) {
      return new Quantity.Fixed(number(text));
    }
    Matcher call = CALL.matcher(text);
    if (call.matches()) {
      return distribution(call.group(1).toLowerCase(Locale.ROOT), call.group(2), text);
    }
    if (UNCLOSED_CALL.matcher(text).matches()) {
      throw new QuantitySyntaxException(
          "'"
              + text
              + "' has no closing parenthesis: inside {…} YAML ends a plain value at a comma, so"
              + " put the whole value in quotes, as in \"triangular(1, 3, 6)\"");
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      double low = number(range.group(1));
      double high = number(range.group(2));
      if (low >= high) {
        throw new QuantitySyntaxException(
            "'" + text + "': the first number must be below the second");
      }
      return low > 0
          ? new Quantity.LogNormal(0.05, low, 0.95, high)
          : Quantity.Normal.ofQuantiles(0.05, low, 0.95, high);
    }
    throw new QuantitySyntaxException(notANumber(text));
  }

  private static Quantity distribution(String name, String inside, String text) {
    String form = FORMS.get(name);
    if (form == null) {
      throw new QuantitySyntaxException(
          "'"
              + text
              + "': there is no distribution '"
              + name
              + "'; there are "
              + String.join(", ", distributions()));
    }
    return switch (name) {
      case "normal" -> {
        List<String> a = arguments(form, inside, 2);
        yield new Quantity.Normal(number(a.get(0)), number(a.get(1)));
      }
      case "uniform" -> {
        List<String> a = arguments(form, inside, 2);
        yield new Quantity.Uniform(number(a.get(0)), number(a.get(1)));
      }
      case "triangular" -> {
        List<String> a = arguments(form, inside, 3);
        yield new Quantity.Triangular(number(a.get(0)), number(a.get(1)), number(a.get(2)));
      }
      case "pert" -> {
        List<String> a = arguments(form, inside, 3);
        yield new Quantity.Pert(number(a.get(0)), number(a.get(1)), number(a.get(2)));
      }
      case "bernoulli" -> new Quantity.Bernoulli(number(arguments(form, inside, 1).get(0)));
      case "lognormal" -> lognormal(form, inside);
      default -> discrete(form, inside);
    };
  }

  private static Quantity lognormal(String form, String inside) {
    List<String> arguments = arguments(form, inside, 2);
    double[] p = new double[2];
    double[] value = new double[2];
    for (int i = 0; i < 2; i++) {
      String[] pair = pair(form, arguments.get(i));
      Matcher percentile = PERCENTILE.matcher(pair[0]);
      if (!percentile.matches()) {
        throw new QuantitySyntaxException(
            "'" + pair[0] + "' is not a percentile such as p10; the form is " + form);
      }
      p[i] = Double.parseDouble(percentile.group(1)) / 100;
      value[i] = number(pair[1]);
    }
    return p[0] <= p[1]
        ? new Quantity.LogNormal(p[0], value[0], p[1], value[1])
        : new Quantity.LogNormal(p[1], value[1], p[0], value[0]);
  }

  private static Quantity discrete(String form, String inside) {
    List<Double> values = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (String argument : inside.split(",", -1)) {
      String[] pair = pair(form, argument.strip());
      values.add(number(pair[0]));
      weights.add(number(pair[1]));
    }
    return new Quantity.Discrete(values, weights);
  }

  private static String[] pair(String form, String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new QuantitySyntaxException("'" + text + "' has no colon; the form is " + form);
    }
    return new String[] {text.substring(0, colon).strip(), text.substring(colon + 1).strip()};
  }

  private static List<String> arguments(String form, String inside, int count) {
    List<String> arguments = List.of(inside.split(",", -1)).stream().map(String::strip).toList();
    if (arguments.size() != count) {
      throw new QuantitySyntaxException(
          "'%s' has %d values where %d are needed: %s"
              .formatted(inside, arguments.size(), count, form));
    }
    return arguments;
  }

  private static String notANumber(String text) {
    String hint =
        text.matches("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?")
            ? "; write it without thousands separators"
            : text.matches("[$£€¥].*")
                ? "; write it without the currency sign"
                : "; allowed are 120000, 120k, 1.2M, 80%, '2k to 20k' or a distribution such as"
                    + " triangular(1, 3, 6)";
    return "'" + text + "' is not a quantity" + hint;
  }
}
