package io.midstream.reports.output;

import io.midstream.reports.chart.Chart;
import io.midstream.reports.theme.Logo;
import java.util.Optional;

/**
 * What the files of the pictures are called that a document of Markdown shows: they lie beside it
 * and are named after it.
 *
 * @param logo the beginning of the name of the logo's file; empty where the logo is not shown
 * @param charts the beginning of the names of charts; empty where no chart is shown
 * @param format the format of charts
 */
public record Pictures(Optional<String> logo, Optional<String> charts, Format format) {
  /** There are none. */
  public static final Pictures NONE = new Pictures(Optional.empty(), Optional.empty(), Format.SVG);

  /**
   * The logo, and every chart in a format.
   *
   * @param stem the document's name without extension
   */
  public static Pictures all(String stem, Format format) {
    return new Pictures(Optional.of(stem), Optional.of(stem), format);
  }

  /** The file of a chart, relative to the document; empty when there is none. */
  String of(Chart chart) {
    return charts.map(stem -> stem + "-" + chart.id() + "." + format.extension()).orElse("");
  }

  /** The file of the logo, relative to the document; empty when there is none. */
  String of(Logo picture) {
    return logo.map(stem -> stem + "-logo." + picture.kind().extension()).orElse("");
  }
}
