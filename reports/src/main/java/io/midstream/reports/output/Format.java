package io.midstream.reports.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format that a report can be written in. */
public enum Format {
  /** One self-contained page. */
  HTML,
  /** Pages to be printed and filed. */
  PDF,
  /** Each chart as a vector picture. */
  SVG,
  /** Each chart as a picture. */
  PNG,
  /** All results at full precision, for other programs. */
  JSON,
  /** The monthly cash flow of every line. */
  CSV,
  /**
   * The report as Markdown; its charts are pictures beside it, as PNG where that is written too.
   */
  MD,
  /** The base case as a spreadsheet: inputs to change, all else formulas. */
  XLSX;

  /** The name in commands, which is also the extension of its files, for example {@code html}. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of this name, if there is one. */
  public static Optional<Format> named(String name) {
    return Arrays.stream(values()).filter(f -> f.extension().equals(name)).findFirst();
  }
}
