package io.midstream.models.document;

/** How large a document may be, against hostile files. */
final class Limits {
  /** Bytes of a file. */
  static final int BYTES = 1 << 20;

  /** Levels of maps and lists within each other. */
  static final int DEPTH = 32;

  /** Values in a document. */
  static final int NODES = 100_000;

  /** Characters of one value. */
  static final int SCALAR = 20_000;

  private Limits() {}
}
