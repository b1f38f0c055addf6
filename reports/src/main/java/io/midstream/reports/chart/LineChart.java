package io.midstream.reports.chart;

import java.util.List;

/**
 * Values over time.
 *
 * @param time the horizontal axis
 * @param vertical what the vertical axis measures
 * @param unit what stands before an amount on the vertical axis: a currency symbol or nothing
 * @param bands filled areas, drawn first
 * @param lines lines, drawn over the bands
 * @param marks points that are named
 * @param events moments that are named
 */
public record LineChart(
    String id,
    String title,
    String description,
    TimeAxis time,
    Vertical vertical,
    String unit,
    List<Band> bands,
    List<Line> lines,
    List<Mark> marks,
    List<Event> events)
    implements Chart {
  public LineChart {
    bands = List.copyOf(bands);
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
    events = List.copyOf(events);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a line chart needs a line: " + id);
    }
  }

  /** Amounts over time. */
  public LineChart(
      String id,
      String title,
      String description,
      TimeAxis time,
      String unit,
      List<Band> bands,
      List<Line> lines,
      List<Mark> marks,
      List<Event> events) {
    this(id, title, description, time, Vertical.AMOUNTS, unit, bands, lines, marks, events);
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
}
