package io.midstream.reports.workbook;

import io.midstream.engine.scenario.Capacity;
import io.midstream.engine.scenario.EffortTask;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Wave;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The waves and when they happen: effort, preparation, and positions in months from the start. */
final class ScheduleSheet {
  private static final int LONGEST_NAME = 300;
  private static final int LANDMARKS_ROW = 3;

  static final String WAVE_READY = WaveColumn.READY.range();
  static final String WAVE_CUTOVER = WaveColumn.CUTOVER.range();
  static final String WAVE_OFF = WaveColumn.OFF.range();
  static final String WAVE_START = WaveColumn.START.range();
  static final String WAVE_SERVICES = WaveColumn.SERVICES.range();
  static final String WAVE_EFFORT_SHARE = WaveColumn.EFFORT_SHARE.range();
  static final String WAVE_RATE = WaveColumn.RATE.range();
  static final String WAVE_RATE_START = WaveColumn.RATE_START.range();

  private final Book book;
  private final InputsSheet inputs;
  private final Page page;
  private final Plan plan;
  private final int tasksRow;
  private final int headRow;
  private final Map<WaveColumn, Integer> columns = new EnumMap<>(WaveColumn.class);

  /** Lays the sheet out and names its cells. */
  ScheduleSheet(Book book, InputsSheet inputs) {
    this.book = book;
    this.inputs = inputs;
    this.page = book.page(Tab.SCHEDULE);
    this.plan = book.scenario().plan();
    this.tasksRow = LANDMARKS_ROW + Landmark.ALL.size() + 3;
    this.headRow = tasksRow + (plan.effort().isEmpty() ? 0 : plan.effort().size() + 3) + 1;
    int column = 0;
    for (WaveColumn c : WaveColumn.values()) {
      columns.put(c, column++);
    }
    for (WaveColumn c : WaveColumn.values()) {
      if (c != WaveColumn.NUMBER && c != WaveColumn.NAME) {
        book.names()
            .define(
                c.range(),
                Tab.SCHEDULE,
                Page.down(at(c), firstWave(), firstWave() + plan.waves().size() - 1));
      }
    }
    for (int i = 0; i < Landmark.ALL.size(); i++) {
      book.names()
          .define(Landmark.ALL.get(i).name(), Tab.SCHEDULE, Page.fixed(LANDMARKS_ROW + 1 + i, 2));
    }
  }

  private int at(WaveColumn column) {
    return Optional.ofNullable(columns.get(column)).orElseThrow();
  }

  private int firstWave() {
    return headRow + 1;
  }

  /**
   * Writes the sheet.
   *
   * @param overspend a formula for the tokens overspent
   */
  void write(String overspend) {
    page.title(
        "Schedule",
        "When each wave happens, in months from the first day of the first month: 0 is its start,"
            + " 1.5 the middle of the second month.");
    landmarks(overspend);
    tasks();
    waves();
    for (WaveColumn c : WaveColumn.values()) {
      page.width(at(c), at(c), c.width());
    }
    page.freeze(1, 0);
    page.printNarrow(1);
  }

  private void landmarks(String overspend) {
    page.heads(LANDMARKS_ROW, 0, "The whole programme", "", "", "Unit");
    page.numberHeads(LANDMARKS_ROW, 2, "Value");
    List<String> formulas =
        List.of(
            // The schedule is stretched about it, so that it stays where it was planned.
            Page.fixed(firstWave(), at(WaveColumn.PLANNED)),
            "MAX(" + WAVE_CUTOVER + ")",
            "MAX(" + WAVE_OFF + ")",
            "SUM(" + WAVE_SERVICES + ")",
            effortOfAService(),
            "SUM(" + WaveColumn.EFFORT.range() + ")",
            "MAX(" + WaveColumn.PLANNED_CUTOVER.range() + ")",
            "MAX(" + WaveColumn.PLANNED_OFF.range() + ")",
            overspend,
            book.scenario()
                .tokens()
                .map(t -> "1+" + book.name(t.slipPerToken()) + "*" + Named.OVERSPEND)
                .orElse("1"),
            book.name(plan.slip()) + "*" + Named.TOKEN_SLIP);
    for (int i = 0; i < Landmark.ALL.size(); i++) {
      int row = LANDMARKS_ROW + 1 + i;
      Landmark landmark = Landmark.ALL.get(i);
      page.say(row, 0, landmark.label(), Look.PLAIN, Shape.TEXT);
      page.formula(row, 2, formulas.get(i), Look.PLAIN, landmark.shape());
      page.text(row, 3, book.unit(landmark.unit()), Look.ASIDE, Shape.TEXT);
    }
  }

  private String effortOfAService() {
    String tasks =
        plan.effort().isEmpty()
            ? "0"
            : "SUM(" + Page.down(4, tasksRow + 1, tasksRow + plan.effort().size()) + ")";
    return tasks + "*" + book.name(plan.creep());
  }

  private void tasks() {
    if (plan.effort().isEmpty()) {
      return;
    }
    page.heads(tasksRow, 0, "What a service needs", "");
    page.numberHeads(tasksRow, 2, "Share of services", "Days", "Days a service");
    page.height(tasksRow, 28);
    for (int i = 0; i < plan.effort().size(); i++) {
      int row = tasksRow + 1 + i;
      EffortTask task = plan.effort().get(i);
      page.foreign(row, 0, task.task(), LONGEST_NAME, Shape.TEXT);
      page.formula(row, 2, book.name(task.share()), Look.PLAIN, Shape.PERCENT);
      page.formula(row, 3, book.name(task.days()), Look.PLAIN, Shape.GENERAL);
      page.formula(
          row, 4, Page.inRow(row, 2) + "*" + Page.inRow(row, 3), Look.PLAIN, Shape.POSITION);
    }
  }

  private void waves() {
    for (WaveColumn c : WaveColumn.values()) {
      page.say(
          headRow,
          at(c),
          c.head(),
          Look.HEAD,
          c == WaveColumn.NAME ? Shape.WRAPPED : Shape.WRAPPED_RIGHT);
    }
    page.height(headRow, 42);
    for (int w = 0; w < plan.waves().size(); w++) {
      wave(w);
    }
  }

  private void wave(int w) {
    int row = firstWave() + w;
    Wave wave = plan.waves().get(w);
    page.number(row, at(WaveColumn.NUMBER), w + 1, Look.PLAIN, Shape.WHOLE);
    page.foreign(row, at(WaveColumn.NAME), wave.name(), LONGEST_NAME, Shape.TEXT);
    put(row, WaveColumn.SERVICES, inputs.services(w));
    put(
        row,
        WaveColumn.BEFORE,
        w == 0
            ? "0"
            : Page.inRow(row - 1, at(WaveColumn.BEFORE))
                + "+"
                + Page.inRow(row - 1, at(WaveColumn.SERVICES)));
    String learning = book.name(plan.learning());
    put(
        row,
        WaveColumn.LEARNING,
        "IF(%1$s=1,1,(%2$s+(%3$s+1)/2)^(LN(%1$s)/LN(2)))"
            .formatted(learning, cell(row, WaveColumn.BEFORE), cell(row, WaveColumn.SERVICES)));
    put(
        row,
        WaveColumn.EFFORT,
        cell(row, WaveColumn.SERVICES)
            + "*"
            + Named.EFFORT_A_SERVICE
            + "*"
            + cell(row, WaveColumn.LEARNING));
    put(row, WaveColumn.PREPARE, preparation(row, wave));
    put(row, WaveColumn.PARALLEL, book.name(wave.parallel()));
    put(row, WaveColumn.DECOMMISSION, book.name(wave.decommission()));
    put(row, WaveColumn.PLANNED, plannedStart(row, w, wave));
    put(row, WaveColumn.START, stretched(row, Named.FACTOR));
    put(
        row,
        WaveColumn.READY,
        cell(row, WaveColumn.START) + "+" + Named.FACTOR + "*" + cell(row, WaveColumn.PREPARE));
    put(
        row,
        WaveColumn.CUTOVER,
        cell(row, WaveColumn.READY) + "+" + cell(row, WaveColumn.PARALLEL));
    put(
        row,
        WaveColumn.OFF,
        cell(row, WaveColumn.CUTOVER) + "+" + cell(row, WaveColumn.DECOMMISSION));
    month(row, WaveColumn.START_MONTH, WaveColumn.START);
    month(row, WaveColumn.READY_MONTH, WaveColumn.READY);
    month(row, WaveColumn.CUTOVER_MONTH, WaveColumn.CUTOVER);
    month(row, WaveColumn.OFF_MONTH, WaveColumn.OFF);
    String slip = book.name(plan.slip());
    put(
        row,
        WaveColumn.PLANNED_CUTOVER,
        "%s+%s*%s+%s"
            .formatted(
                stretched(row, slip),
                slip,
                cell(row, WaveColumn.PREPARE),
                cell(row, WaveColumn.PARALLEL)));
    put(
        row,
        WaveColumn.PLANNED_OFF,
        cell(row, WaveColumn.PLANNED_CUTOVER) + "+" + cell(row, WaveColumn.DECOMMISSION));
    put(
        row,
        WaveColumn.EFFORT_SHARE,
        "IF(%1$s>0,%2$s/%1$s,%3$s/%4$s)"
            .formatted(
                Named.EFFORT,
                cell(row, WaveColumn.EFFORT),
                cell(row, WaveColumn.SERVICES),
                Named.SERVICES));
    put(
        row,
        WaveColumn.RATE,
        "IF(%1$s>%2$s,%3$s/(%1$s-%2$s),0)"
            .formatted(
                cell(row, WaveColumn.READY),
                cell(row, WaveColumn.START),
                cell(row, WaveColumn.EFFORT_SHARE)));
    put(row, WaveColumn.RATE_START, cell(row, WaveColumn.RATE) + "*" + cell(row, WaveColumn.START));
    put(row, WaveColumn.SERVICES_READY, product(row, WaveColumn.READY));
    put(row, WaveColumn.SERVICES_CUTOVER, product(row, WaveColumn.CUTOVER));
    put(row, WaveColumn.SERVICES_OFF, product(row, WaveColumn.OFF));
  }

  private void put(int row, WaveColumn column, String formula) {
    Look look = column.compareTo(WaveColumn.PLANNED_CUTOVER) >= 0 ? Look.ASIDE : Look.PLAIN;
    page.formula(row, at(column), formula, look, column.shape());
  }

  private String cell(int row, WaveColumn column) {
    return Page.inRow(row, at(column));
  }

  private String product(int row, WaveColumn column) {
    return cell(row, WaveColumn.SERVICES) + "*" + cell(row, column);
  }

  private String preparation(int row, Wave wave) {
    if (wave.prepare().isPresent()) {
      return book.name(wave.prepare().get());
    }
    Optional<Capacity> capacity = plan.capacity();
    return capacity
        .map(
            c ->
                "%s/(%s*%s)"
                    .formatted(
                        cell(row, WaveColumn.EFFORT),
                        book.name(c.engineers()),
                        book.name(c.daysPerMonth())))
        .orElse("0");
  }

  private String plannedStart(int row, int w, Wave wave) {
    Optional<Input> own = wave.starts();
    if (own.isPresent() || w == 0) {
      return book.name(own.orElse(plan.starts())) + "-1";
    }
    return cell(row - 1, WaveColumn.PLANNED)
        + "+"
        + plan.every().map(book::name).orElse(cell(row - 1, WaveColumn.PREPARE));
  }

  /** The planned start stretched about that of the first wave. */
  private String stretched(int row, String factor) {
    String first = Page.fixed(firstWave(), at(WaveColumn.PLANNED));
    return "%s+%s*(%s-%s)".formatted(first, factor, cell(row, WaveColumn.PLANNED), first);
  }

  private void month(int row, WaveColumn column, WaveColumn position) {
    put(row, column, "EDATE(%s,INT(%s))".formatted(Named.START_MONTH, cell(row, position)));
  }
}
