/**
 * Charts as data and the renderer that draws them. A {@link io.midstream.reports.chart.Chart} says
 * what is to be seen; {@link io.midstream.reports.chart.XChartRenderer} draws it as SVG or PNG, or
 * on a {@link io.midstream.reports.chart.ChartCanvas} of somebody else.
 *
 * <p>The renderer is built from: {@code Ink}, the palette; {@code Ticks}, where an axis is marked;
 * {@code LinePlot} and {@code RowPlot}, which turn a chart into an XChart plot and the words around
 * it; {@code Frame}, both together; {@code LabelPlacer}, which keeps words apart; {@code
 * SvgGraphics}, which writes SVG in which text remains text.
 */
@NullMarked
package io.midstream.reports.chart;

import org.jspecify.annotations.NullMarked;
