package io.midstream.engine.measure;

import java.util.List;
import java.util.OptionalDouble;

/** The answer to a measure: a value, or the reason why there is none. */
public sealed interface Answer {

  /**
   * A value.
   *
   * @param value a finite number
   */
  record Value(double value) implements Answer {
    public Value {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a value is a finite number, not " + value);
      }
    }
  }

  /**
   * There is no value.
   *
   * @param reason why, as a phrase a reader understands
   */
  record None(String reason) implements Answer {}

  /**
   * Several values answer equally.
   *
   * @param candidates all that were found, ascending, at least two
   */
  record NotUnique(List<Double> candidates) implements Answer {
    public NotUnique {
      candidates = List.copyOf(candidates);
    }
  }

  /** The value, if there is exactly one. */
  default OptionalDouble single() {
    return this instanceof Value v ? OptionalDouble.of(v.value()) : OptionalDouble.empty();
  }

  /** Why there is no single value; empty when there is one. */
  default String reason() {
    if (this instanceof None none) {
      return none.reason();
    }
    return this instanceof NotUnique several
        ? "not unique: " + several.candidates().size() + " rates give a net present value of 0"
        : "";
  }
}
