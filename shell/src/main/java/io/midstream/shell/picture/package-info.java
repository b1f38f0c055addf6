/**
 * Charts drawn as text, for a terminal of any width, with Unicode or plain ASCII, with colours or
 * without.
 *
 * <p>{@link io.midstream.shell.picture.Pictures} draws the charts of {@code reports.chart} in a
 * {@link io.midstream.shell.picture.Style} and gives a {@link io.midstream.shell.picture.Picture},
 * the only text with colours that the program prints. The tour:
 *
 * <ul>
 *   <li>{@code PlainText} and {@code DisplayWidth} — texts made harmless, and how wide they are;
 *   <li>{@code Canvas} — a sheet of cells, with {@code Palette} for their colours;
 *   <li>{@code Dots} — curves and areas in Braille dots, or in characters;
 *   <li>{@code ValueTicks} and {@code MonthTicks} — where axes are marked;
 *   <li>{@code Plot} — an area with two axes, curves and words that keep clear of each other;
 *   <li>{@code CurvePictures} and {@code RowPictures} — a drawing for each kind of chart.
 * </ul>
 *
 * <p>Nothing here asks the terminal, the environment or the clock.
 */
@NullMarked
package io.midstream.shell.picture;

import org.jspecify.annotations.NullMarked;
