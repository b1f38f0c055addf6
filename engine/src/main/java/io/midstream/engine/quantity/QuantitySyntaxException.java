package io.midstream.engine.quantity;

/** A text that is no quantity. The message says what was found and what is allowed. */
public final class QuantitySyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** An exception with a message for the person who wrote the text. */
  public QuantitySyntaxException(String message) {
    super(message);
  }
}
