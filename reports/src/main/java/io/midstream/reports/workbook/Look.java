package io.midstream.reports.workbook;

/** What kind of cell it is, told by colour and weight. */
enum Look {
  /** A formula or a word. */
  PLAIN,
  /** A number that a reader may change. */
  INPUT,
  /** What a reader looks for. */
  STRONG,
  /** A sum. */
  TOTAL,
  /** Head of a table. */
  HEAD,
  /** Head of a group of rows. */
  SECTION,
  /** The name of the sheet. */
  TITLE,
  /** Workings and remarks. */
  ASIDE
}
