package io.midstream.reports.workbook;

import io.midstream.engine.scenario.Capacity;
import io.midstream.engine.scenario.EffortTask;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.scenario.Wave;
import io.midstream.reports.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The waves and when they happen: effort, preparation, and positions in months from the start. */
final class ScheduleSheet {
  private static final int LONGEST_NAME = 300;
  private static final int LANDMARKS_ROW = 3;

  /** Columns of the table of waves, in their order. */
  private enum Column {
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

    Column(String head, Shape shape, int width) {
      this.head = head;
      this.shape = shape;
      this.width = width;
    }

    String range() {
      return Named.wave(name().toLowerCase(Locale.ROOT));
    }
  }

  static final String WAVE_READY = Column.READY.range();
  static final String WAVE_CUTOVER = Column.CUTOVER.range();
  static final String WAVE_OFF = Column.OFF.range();
  static final String WAVE_START = Column.START.range();
  static final String WAVE_SERVICES = Column.SERVICES.range();
  static final String WAVE_EFFORT_SHARE = Column.EFFORT_SHARE.range();
  static final String WAVE_RATE = Column.RATE.range();
  static final String WAVE_RATE_START = Column.RATE_START.range();

  private final Book book;
  private final InputsSheet inputs;
  private final Page page;
  private final Plan plan;
  private final int tasksRow;
  private final int headRow;
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

  /** Lays the sheet out and names its cells. */
  ScheduleSheet(Book book, InputsSheet inputs) {
    this.book = book;
    this.inputs = inputs;
    this.page = book.page(Tab.SCHEDULE);
    this.plan = book.scenario().plan();
    this.tasksRow = LANDMARKS_ROW + LANDMARKS.size() + 3;
    this.headRow = tasksRow + (plan.effort().isEmpty() ? 0 : plan.effort().size() + 3) + 1;
    int column = 0;
    for (Column c : Column.values()) {
      columns.put(c, column++);
    }
    for (Column c : Column.values()) {
      if (c != Column.NUMBER && c != Column.NAME) {
        book.names()
            .define(
                c.range(),
                Tab.SCHEDULE,
                Page.down(at(c), firstWave(), firstWave() + plan.waves().size() - 1));
      }
    }
    for (int i = 0; i < LANDMARKS.size(); i++) {
      book.names()
          .define(LANDMARKS.get(i).name(), Tab.SCHEDULE, Page.fixed(LANDMARKS_ROW + 1 + i, 2));
    }
  }

  /** A single figure of the schedule. */
  private record Landmark(String name, String label, Unit unit, Shape shape) {}

  private static final List<Landmark> LANDMARKS =
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

  private int at(Column column) {
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
    for (Column c : Column.values()) {
      page.width(at(c), at(c), c.width);
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
            Page.fixed(firstWave(), at(Column.PLANNED)),
            "MAX(" + WAVE_CUTOVER + ")",
            "MAX(" + WAVE_OFF + ")",
            "SUM(" + WAVE_SERVICES + ")",
            effortOfAService(),
            "SUM(" + Column.EFFORT.range() + ")",
            "MAX(" + Column.PLANNED_CUTOVER.range() + ")",
            "MAX(" + Column.PLANNED_OFF.range() + ")",
            overspend,
            book.scenario()
                .tokens()
                .map(t -> "1+" + book.name(t.slipPerToken()) + "*" + Named.OVERSPEND)
                .orElse("1"),
            book.name(plan.slip()) + "*" + Named.TOKEN_SLIP);
    for (int i = 0; i < LANDMARKS.size(); i++) {
      int row = LANDMARKS_ROW + 1 + i;
      Landmark landmark = LANDMARKS.get(i);
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
    for (Column c : Column.values()) {
      page.say(
          headRow,
          at(c),
          c.head,
          Look.HEAD,
          c == Column.NAME ? Shape.WRAPPED : Shape.WRAPPED_RIGHT);
    }
    page.height(headRow, 42);
    for (int w = 0; w < plan.waves().size(); w++) {
      wave(w);
    }
  }

  private void wave(int w) {
    int row = firstWave() + w;
    Wave wave = plan.waves().get(w);
    page.number(row, at(Column.NUMBER), w + 1, Look.PLAIN, Shape.WHOLE);
    page.foreign(row, at(Column.NAME), wave.name(), LONGEST_NAME, Shape.TEXT);
    put(row, Column.SERVICES, inputs.services(w));
    put(
        row,
        Column.BEFORE,
        w == 0
            ? "0"
            : Page.inRow(row - 1, at(Column.BEFORE))
                + "+"
                + Page.inRow(row - 1, at(Column.SERVICES)));
    String learning = book.name(plan.learning());
    put(
        row,
        Column.LEARNING,
        "IF(%1$s=1,1,(%2$s+(%3$s+1)/2)^(LN(%1$s)/LN(2)))"
            .formatted(learning, cell(row, Column.BEFORE), cell(row, Column.SERVICES)));
    put(
        row,
        Column.EFFORT,
        cell(row, Column.SERVICES)
            + "*"
            + Named.EFFORT_A_SERVICE
            + "*"
            + cell(row, Column.LEARNING));
    put(row, Column.PREPARE, preparation(row, wave));
    put(row, Column.PARALLEL, book.name(wave.parallel()));
    put(row, Column.DECOMMISSION, book.name(wave.decommission()));
    put(row, Column.PLANNED, plannedStart(row, w, wave));
    put(row, Column.START, stretched(row, Named.FACTOR));
    put(
        row,
        Column.READY,
        cell(row, Column.START) + "+" + Named.FACTOR + "*" + cell(row, Column.PREPARE));
    put(row, Column.CUTOVER, cell(row, Column.READY) + "+" + cell(row, Column.PARALLEL));
    put(row, Column.OFF, cell(row, Column.CUTOVER) + "+" + cell(row, Column.DECOMMISSION));
    month(row, Column.START_MONTH, Column.START);
    month(row, Column.READY_MONTH, Column.READY);
    month(row, Column.CUTOVER_MONTH, Column.CUTOVER);
    month(row, Column.OFF_MONTH, Column.OFF);
    String slip = book.name(plan.slip());
    put(
        row,
        Column.PLANNED_CUTOVER,
        "%s+%s*%s+%s"
            .formatted(
                stretched(row, slip), slip, cell(row, Column.PREPARE), cell(row, Column.PARALLEL)));
    put(
        row,
        Column.PLANNED_OFF,
        cell(row, Column.PLANNED_CUTOVER) + "+" + cell(row, Column.DECOMMISSION));
    put(
        row,
        Column.EFFORT_SHARE,
        "IF(%1$s>0,%2$s/%1$s,%3$s/%4$s)"
            .formatted(
                Named.EFFORT,
                cell(row, Column.EFFORT),
                cell(row, Column.SERVICES),
                Named.SERVICES));
    put(
        row,
        Column.RATE,
        "IF(%1$s>%2$s,%3$s/(%1$s-%2$s),0)"
            .formatted(
                cell(row, Column.READY), cell(row, Column.START), cell(row, Column.EFFORT_SHARE)));
    put(row, Column.RATE_START, cell(row, Column.RATE) + "*" + cell(row, Column.START));
    put(row, Column.SERVICES_READY, product(row, Column.READY));
    put(row, Column.SERVICES_CUTOVER, product(row, Column.CUTOVER));
    put(row, Column.SERVICES_OFF, product(row, Column.OFF));
  }

  private void put(int row, Column column, String formula) {
    Look look = column.compareTo(Column.PLANNED_CUTOVER) >= 0 ? Look.ASIDE : Look.PLAIN;
    page.formula(row, at(column), formula, look, column.shape);
  }

  private String cell(int row, Column column) {
    return Page.inRow(row, at(column));
  }

  private String product(int row, Column column) {
    return cell(row, Column.SERVICES) + "*" + cell(row, column);
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
                        cell(row, Column.EFFORT),
                        book.name(c.engineers()),
                        book.name(c.daysPerMonth())))
        .orElse("0");
  }

  private String plannedStart(int row, int w, Wave wave) {
    Optional<Input> own = wave.starts();
    if (own.isPresent() || w == 0) {
      return book.name(own.orElse(plan.starts())) + "-1";
    }
    return cell(row - 1, Column.PLANNED)
        + "+"
        + plan.every().map(book::name).orElse(cell(row - 1, Column.PREPARE));
  }

  /** The planned start stretched about that of the first wave. */
  private String stretched(int row, String factor) {
    String first = Page.fixed(firstWave(), at(Column.PLANNED));
    return "%s+%s*(%s-%s)".formatted(first, factor, cell(row, Column.PLANNED), first);
  }

  private void month(int row, Column column, Column position) {
    put(row, column, "EDATE(%s,INT(%s))".formatted(Named.START_MONTH, cell(row, position)));
  }
}
