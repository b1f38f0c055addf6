/**
 * Pages of a PDF from XHTML and charts. {@link io.midstream.reports.output.pdf.PdfPrinter} is the
 * entry: it lays the pages out with openhtmltopdf, tagged for readers that do not see them. {@code
 * PdfFonts} are the fonts, which come along; {@code PdfCanvas} draws charts as lines and text;
 * {@code PdfProperties} describes the document.
 *
 * <p>The same pages are the same bytes, on any machine and at any time. Nothing is ever fetched.
 */
@NullMarked
package io.midstream.reports.output.pdf;

import org.jspecify.annotations.NullMarked;
