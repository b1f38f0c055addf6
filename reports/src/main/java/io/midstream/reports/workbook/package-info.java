/**
 * The report as a live spreadsheet: inputs on one sheet, everything else formulas down to them.
 *
 * <p>{@link io.midstream.reports.workbook.ScenarioWorkbook} is the entry type. {@link
 * io.midstream.reports.workbook.Book} holds the file in the making, with its styles and defined
 * names; {@link io.midstream.reports.workbook.Page} is one sheet of it; {@link
 * io.midstream.reports.workbook.Periods} says in which column a month stands. Then a class for each
 * sheet, in the order in which values flow: inputs, schedule, tokens, curves, lines, cash flow,
 * rate of return, measures, fiscal years, summary. {@code reports/designs/workbook.md} tells how it
 * is laid out and what in it is live.
 *
 * <p>The only package that knows Apache POI. Formulas are made of cell addresses, defined names and
 * words of this package alone: a text from a scenario is never part of one, and a theme's wording
 * only as the quoted text that {@link io.midstream.reports.workbook.Book#quoted} makes of it.
 */
@NullMarked
package io.midstream.reports.workbook;

import org.jspecify.annotations.NullMarked;
