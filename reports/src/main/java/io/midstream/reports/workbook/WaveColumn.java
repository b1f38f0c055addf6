package io.midstream.reports.workbook;

import io.midstream.reports.text.Language;
import java.util.Locale;

/** Columns of the table of waves, in their order. */
enum WaveColumn {
  NAME(Language.key("Wave"), Shape.TEXT, 34),
  NUMBER(Language.key("Number"), Shape.WHOLE, 8),
  SERVICES(Language.key("Services"), Shape.GENERAL, 10),
  BEFORE(Language.key("Services before it"), Shape.GENERAL, 10),
  LEARNING(Language.key("Effort left by learning"), Shape.SHARE, 11),
  EFFORT(Language.key("Engineer-days"), Shape.AMOUNT, 11),
  PREPARE(Language.key("Months of preparation"), Shape.POSITION, 12),
  PARALLEL(Language.key("Months of parallel running"), Shape.POSITION, 12),
  DECOMMISSION(Language.key("Months to switch off"), Shape.POSITION, 12),
  PLANNED(Language.key("Planned start"), Shape.POSITION, 11),
  START(Language.key("Work starts"), Shape.POSITION, 11),
  READY(Language.key("Runs on both stacks"), Shape.POSITION, 11),
  CUTOVER(Language.key("Cut over"), Shape.POSITION, 11),
  OFF(Language.key("Old stack off"), Shape.POSITION, 11),
  START_MONTH(Language.key("Work starts in"), Shape.MONTH, 11),
  READY_MONTH(Language.key("On both stacks from"), Shape.MONTH, 11),
  CUTOVER_MONTH(Language.key("Cut over in"), Shape.MONTH, 11),
  OFF_MONTH(Language.key("Old stack off in"), Shape.MONTH, 11),
  PLANNED_CUTOVER(Language.key("Cut over, but for tokens"), Shape.POSITION, 12),
  PLANNED_OFF(Language.key("Old stack off, but for tokens"), Shape.POSITION, 12),
  EFFORT_SHARE(Language.key("Share of all preparation"), Shape.SHARE, 12),
  RATE(Language.key("Share a month"), Shape.FACTOR, 11),
  RATE_START(Language.key("… × start"), Shape.FACTOR, 11),
  SERVICES_READY(Language.key("Services × on both stacks"), Shape.AMOUNT, 12),
  SERVICES_CUTOVER(Language.key("Services × cut over"), Shape.AMOUNT, 12),
  SERVICES_OFF(Language.key("Services × old stack off"), Shape.AMOUNT, 12);

  private final String head;
  private final Shape shape;
  private final int width;

  WaveColumn(String head, Shape shape, int width) {
    this.head = head;
    this.shape = shape;
    this.width = width;
  }

  /** The name of its cells, from the first wave to the last. */
  String range() {
    return Named.wave(name().toLowerCase(Locale.ROOT));
  }

  /** What stands above it, in English. */
  String head() {
    return head;
  }

  /** How its values are written. */
  Shape shape() {
    return shape;
  }

  /** Its width in characters. */
  int width() {
    return width;
  }
}
