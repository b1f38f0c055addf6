package io.midstream.engine.model;

import io.midstream.engine.scenario.Input;
import java.util.List;

/** The amount of a line, as an expression over inputs; explained term by term. */
public sealed interface Amount {

  /** The value of one input. */
  record Of(Input input) implements Amount {}

  /** One minus a share, as in (1 − reduction). */
  record Complement(Amount of) implements Amount {}

  /** The engineer-days of the whole migration, Σ effort of its waves. */
  record EngineerDays() implements Amount {}

  /** A product; of no factors, 1. */
  record Product(List<Amount> factors) implements Amount {
    public Product {
      factors = List.copyOf(factors);
    }
  }

  /** The amount that is an input's value. */
  static Amount of(Input input) {
    return new Of(input);
  }

  /** The product of these amounts. */
  static Amount product(Amount... factors) {
    return new Product(List.of(factors));
  }
}
