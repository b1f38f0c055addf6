package io.midstream.reports.content;

import io.midstream.reports.chart.Chart;
import java.util.List;

/** A piece of a section. */
public sealed interface Block {

  /**
   * The figures that a reader looks for first.
   *
   * @param figures at least one
   */
  record KeyFigures(List<KeyFigure> figures) implements Block {
    public KeyFigures {
      figures = List.copyOf(figures);
    }
  }

  /**
   * One figure with what it is.
   *
   * @param label what it is
   * @param value the figure, written out
   * @param note a few words more; may be empty
   * @param why the id of what explains it; empty where nothing does
   */
  record KeyFigure(String label, String value, String note, String why) {
    /** A figure that nothing explains. */
    public KeyFigure(String label, String value, String note) {
      this(label, value, note, "");
    }

    /** The same, explained by what has this id. */
    public KeyFigure explainedBy(String id) {
      return new KeyFigure(label, value, note, id);
    }
  }

  /**
   * A paragraph that begins with what it is about.
   *
   * @param lead a few words, set off from the rest
   * @param text sentences
   */
  record Statement(String lead, String text) implements Block {}

  /** A paragraph. */
  record Paragraph(String text) implements Block {}

  /** Something to keep in mind while reading. */
  record Note(String text) implements Block {}

  /** A command to type, shown as it is. */
  record Command(String text) implements Block {}

  /** A table. */
  record TableBlock(DataTable table) implements Block {}

  /**
   * Why figures are what they are, for whoever asks: formats that cannot fold it up leave it out.
   *
   * @param measures a tree for each measure
   * @param lines a tree for each cash-flow line
   */
  record Explanations(List<Explained> measures, List<Explained> lines) implements Block {
    public Explanations {
      measures = List.copyOf(measures);
      lines = List.copyOf(lines);
    }
  }

  /**
   * A chart with what there is to see and the numbers behind it.
   *
   * @param chart the chart
   * @param caption what to see in it, in a sentence or two
   * @param data the numbers it draws
   * @param open whether the numbers are worth reading beside the chart, not only on demand
   */
  record Figure(Chart chart, String caption, DataTable data, boolean open) implements Block {
    /** A chart whose numbers are there on demand. */
    public Figure(Chart chart, String caption, DataTable data) {
      this(chart, caption, data, false);
    }
  }
}
