package io.midstream.engine.model;

import io.midstream.engine.scenario.Input;
import java.util.List;
import java.util.Objects;

/** The amount of a line, as an expression over inputs; explained term by term. */
public sealed interface Amount {

  /** The value of one input. */
  record Of(Input input) implements Amount {
    @Override
    public boolean equals(Object other) {
      return other instanceof Of of && Objects.equals(input, of.input);
    }

    @Override
    public int hashCode() {
      return input.hashCode();
    }
  }

  /** One minus a share, as in (1 − reduction). */
  record Complement(Amount of) implements Amount {
    @Override
    public boolean equals(Object other) {
      return other instanceof Complement complement && of.equals(complement.of);
    }

    @Override
    public int hashCode() {
      return -of.hashCode();
    }
  }

  /** The engineer-days of the whole migration, Σ effort of its waves. */
  record EngineerDays() implements Amount {
    @Override
    public boolean equals(Object other) {
      return other instanceof EngineerDays;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  /** A product; of no factors, 1. */
  record Product(List<Amount> factors) implements Amount {
    public Product {
      factors = List.copyOf(factors);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Product product && factors.equals(product.factors);
    }

    @Override
    public int hashCode() {
      return factors.hashCode();
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
