package io.midstream.reports.chart;

import io.midstream.reports.text.Language;
import java.time.YearMonth;

/**
 * The time axis of a chart: positions in months from the first day of a calendar month.
 *
 * @param start calendar month that begins at position 0
 * @param end the last position shown, &gt; 0
 * @param language names the months
 */
public record TimeAxis(YearMonth start, double end, Language language) {}
