package io.midstream.reports.chart;

import io.midstream.reports.text.Money;
import java.util.List;

/**
 * Values over time.
 *
 * @param time the horizontal axis
 * @param vertical what the vertical axis measures
 * @param unit writes the amounts on the vertical axis
 * @param bands filled areas, drawn first
 * @param lines lines, drawn over the bands
 * @param marks points that are named
 * @param events moments that are named
 * @param values what can be read off at a position; usually the lines and what they are made of
 */
public record LineChart(
    String id,
    String title,
    String description,
    TimeAxis time,
    Vertical vertical,
    Money unit,
    List<Band> bands,
    List<Line> lines,
    List<Mark> marks,
    List<Event> events,
    List<Value> values)
    implements Chart {
  public LineChart {
    bands = List.copyOf(bands);
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
    events = List.copyOf(events);
    values = List.copyOf(values);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a line chart needs a line: " + id);
    }
  }

  /** Values over time, of which each line can be read off. */
  public LineChart(
      String id,
      String title,
      String description,
      TimeAxis time,
      Vertical vertical,
      Money unit,
      List<Band> bands,
      List<Line> lines,
      List<Mark> marks,
      List<Event> events) {
    this(
        id,
        title,
        description,
        time,
        vertical,
        unit,
        bands,
        lines,
        marks,
        events,
        lines.stream().map(line -> new Value(line.label(), line.points())).toList());
  }

  /** Amounts over time, of which each line can be read off. */
  public LineChart(
      String id,
      String title,
      String description,
      TimeAxis time,
      Money unit,
      List<Band> bands,
      List<Line> lines,
      List<Mark> marks,
      List<Event> events) {
    this(id, title, description, time, Vertical.AMOUNTS, unit, bands, lines, marks, events);
  }

  /** The same chart, of which these values can be read off. */
  public LineChart reading(List<Value> readable) {
    return new LineChart(
        id, title, description, time, vertical, unit, bands, lines, marks, events, readable);
  }

  /** What a vertical axis measures. */
  public enum Vertical {
    /** Amounts; the axis is as long as they need, zero included. */
    AMOUNTS,
    /** Shares, 0 … 1; the axis goes from 0% to 100%, however small they are. */
    SHARES
  }

  /**
   * A point.
   *
   * @param x position on the time axis
   * @param y value
   */
  public record Point(double x, double y) {}

  /**
   * The area between two lines over the same positions.
   *
   * @param label named in a key above the chart; empty for an area that needs no name
   * @param ink its colour
   * @param opacity 0 … 1
   * @param lower its lower edge
   * @param upper its upper edge, at the same positions
   */
  public record Band(String label, Ink ink, double opacity, List<Point> lower, List<Point> upper) {
    public Band {
      lower = List.copyOf(lower);
      upper = List.copyOf(upper);
    }
  }

  /**
   * A line.
   *
   * @param label named at its right end
   * @param ink its colour
   * @param dashed whether it is a limit or a plan rather than a course
   * @param points at least one, from left to right
   */
  public record Line(String label, Ink ink, boolean dashed, List<Point> points) {
    public Line {
      points = List.copyOf(points);
      if (points.isEmpty()) {
        throw new IllegalArgumentException("a line needs a point: " + label);
      }
    }
  }

  /**
   * A point that is named.
   *
   * @param at where
   * @param text its name, a few words
   * @param ink its colour
   * @param dot whether a dot marks it; without one the words alone name an area
   */
  public record Mark(Point at, String text, Ink ink, boolean dot) {}

  /**
   * A moment that is named.
   *
   * @param x position on the time axis
   * @param text its name, a few words
   */
  public record Event(double x, String text) {}

  /**
   * A course that can be read off.
   *
   * @param name what it is; empty where the chart's title says it
   * @param points from left to right; those at full months are month ends, those at half months
   *     stand for the whole month
   */
  public record Value(String name, List<Point> points) {
    public Value {
      points = List.copyOf(points);
    }
  }
}
