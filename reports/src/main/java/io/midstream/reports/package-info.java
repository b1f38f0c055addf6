/**
 * Results go out: what the engine computed, told to people and to other programs.
 *
 * <p>Start with {@link io.midstream.reports.ReportInput}, the results to tell of. {@link
 * io.midstream.reports.ReportBuilder} makes a {@link io.midstream.reports.Report} of it, which is
 * in no format yet. The tour, in the order of the data:
 *
 * <ul>
 *   <li>{@code text} — in which words, and how figures are written;
 *   <li>{@code theme} — what an organisation makes its own of a report;
 *   <li>{@code chart} — charts as data, and XChart that draws them;
 *   <li>{@code content} — what a report is made of: sections, tables, figures;
 *   <li>this package — what a report says, a class for each section;
 *   <li>{@code workbook} — the spreadsheet that calculates;
 *   <li>{@code output} — the formats, and the one class that writes files.
 * </ul>
 *
 * <p>Only engine results come in here, never a document. Nothing is computed anew: a figure that a
 * report needs and the engine does not give belongs in the engine.
 */
@NullMarked
package io.midstream.reports;

import org.jspecify.annotations.NullMarked;
