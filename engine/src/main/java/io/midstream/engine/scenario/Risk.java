package io.midstream.engine.scenario;

import io.midstream.engine.quantity.Quantity;

/**
 * Something that may go wrong while migrating.
 *
 * @param name its name
 * @param category what it costs
 * @param probability that it happens, in [0, 1]
 * @param impact money if it does, ≥ 0
 * @param during the curve over which the impact is spread
 */
public record Risk(
    String name, Category category, Input probability, Input impact, ScheduleCurve during) {
  public Risk {
    if (!during.ends()) {
      throw new IllegalArgumentException(
          "the risk '%s' is spread over '%s', which never ends"
              .formatted(name, during.documentName()));
    }
  }

  /**
   * A risk of category {@code OTHER} while the programme runs.
   *
   * @param probability that it happens, in [0, 1]
   * @param impact money if it does, ≥ 0
   */
  public static Risk of(String name, Quantity probability, Quantity impact) {
    String path = "risks[" + name + "]";
    return new Risk(
        name,
        Category.OTHER,
        Input.of(path + ".probability", probability, Unit.SHARE, Range.SHARE),
        Input.of(path + ".impact", impact, Unit.MONEY, Range.NON_NEGATIVE),
        ScheduleCurve.PROGRAM);
  }

  /** The same of another category. */
  public Risk withCategory(Category other) {
    return new Risk(name, other, probability, impact, during);
  }

  /** The same spread over another curve. */
  public Risk withDuring(ScheduleCurve curve) {
    return new Risk(name, category, probability, impact, curve);
  }
}
