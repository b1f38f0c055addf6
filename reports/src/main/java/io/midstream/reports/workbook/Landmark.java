package io.midstream.reports.workbook;

import io.midstream.engine.scenario.Unit;
import io.midstream.reports.text.Language;
import java.util.List;

/**
 * A single figure of the schedule.
 *
 * @param name of its cell
 * @param label what it is called, in English
 * @param unit its unit
 * @param shape how it is written
 */
record Landmark(String name, String label, Unit unit, Shape shape) {
  /** All, in the order of their rows. */
  static final List<Landmark> ALL =
      List.of(
          new Landmark(
              Named.FIRST, Language.key("Programme starts"), Unit.POSITION, Shape.POSITION),
          new Landmark(Named.CUT, Language.key("Last cutover"), Unit.POSITION, Shape.POSITION),
          new Landmark(
              Named.LAST, Language.key("Migration complete"), Unit.POSITION, Shape.POSITION),
          new Landmark(
              Named.SERVICES, Language.key("Services of all waves"), Unit.COUNT, Shape.GENERAL),
          new Landmark(
              Named.EFFORT_A_SERVICE,
              Language.key("Effort a service, scope creep in"),
              Unit.DAYS,
              Shape.POSITION),
          new Landmark(Named.EFFORT, Language.key("Effort of all waves"), Unit.DAYS, Shape.AMOUNT),
          new Landmark(
              Named.PLANNED_CUT,
              Language.key("Last cutover, but for tokens"),
              Unit.POSITION,
              Shape.POSITION),
          new Landmark(
              Named.PLANNED_LAST,
              Language.key("Migration complete, but for tokens"),
              Unit.POSITION,
              Shape.POSITION),
          new Landmark(
              Named.OVERSPEND,
              Language.key("Innovation tokens overspent"),
              Unit.TOKENS,
              Shape.POSITION),
          new Landmark(
              Named.TOKEN_SLIP,
              Language.key("Delay by overspent tokens"),
              Unit.FACTOR,
              Shape.FACTOR),
          new Landmark(
              Named.FACTOR,
              Language.key("Factor that stretches the schedule"),
              Unit.FACTOR,
              Shape.FACTOR));
}
