/**
 * The formats of a report. {@link io.midstream.reports.output.ReportWriter} writes files and is the
 * only class that does; {@link io.midstream.reports.output.HtmlReport}, {@link
 * io.midstream.reports.output.MarkdownReport}, {@link io.midstream.reports.output.CsvReport} and
 * {@link io.midstream.reports.output.JsonResult} make texts, {@link
 * io.midstream.reports.output.PdfReport} makes pages; {@code workbook} beside this package makes
 * the spreadsheet.
 *
 * <p>Names and texts of a scenario are strangers here: each format escapes them in one place.
 */
@NullMarked
package io.midstream.reports.output;

import org.jspecify.annotations.NullMarked;
