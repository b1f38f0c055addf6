package io.midstream.reports;

import static tech.tablesaw.aggregate.AggregateFunctions.sum;

import io.midstream.engine.BeyondHorizon;
import io.midstream.engine.LineFlow;
import io.midstream.engine.model.Line;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Treatment;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import io.midstream.reports.content.Section;
import io.midstream.reports.text.FiscalYears;
import io.midstream.reports.text.Scale;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The cash flow by fiscal year: by kind, by category, and by how accounting treats it. */
final class FiscalYearSection {
  private static final String YEAR = "year";
  // Not "group", a name that Tablesaw keeps for itself.
  private static final String GROUP = "column";
  private static final String FLOW = "flow";

  private static final int LONGEST = 120;

  private final Story story;
  private final FiscalYears fiscalYears;
  private final List<String> years;

  private FiscalYearSection(Story story) {
    this.story = story;
    this.fiscalYears = FiscalYears.of(story.scenario());
    Set<String> names = new LinkedHashSet<>();
    IntStream.rangeClosed(0, story.horizon()).forEach(m -> names.add(fiscalYears.of(m)));
    this.years = List.copyOf(names);
  }

  static Section of(Story story) {
    return new FiscalYearSection(story).section();
  }

  /** Which column a line's flow is summed in; empty for a line that the table leaves out. */
  private interface Grouping {
    String of(Line line);
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    int first = story.scenario().finance().fiscalYearStart();
    blocks.add(
        new Block.Paragraph(
            (first == 1
                    ? story.say("A fiscal year is a calendar year.")
                    : story.say(
                        "A fiscal year begins in {0}.",
                        story.language().monthName(Month.of(first))))
                + " "
                + story.say(
                    "What is paid before month 1 counts in the year of month 1. Amounts are nominal"
                        + " and not discounted.")));
    blocks.add(new Block.TableBlock(byKind()));
    blocks.add(new Block.TableBlock(byCategory()));
    blocks.add(new Block.TableBlock(byTreatment()));
    if (!story.projection().beyondHorizon().isEmpty()) {
      blocks.add(new Block.TableBlock(beyond()));
    }
    return new Section("fiscal-years", story.say("By fiscal year"), blocks);
  }

  /** The flows of all lines as a long table: a row for each line and period. */
  private Table monthly(Grouping grouping) {
    StringColumn year = StringColumn.create(YEAR);
    StringColumn group = StringColumn.create(GROUP);
    DoubleColumn flow = DoubleColumn.create(FLOW);
    for (LineFlow line : story.projection().lines()) {
      String name = grouping.of(line.line());
      for (int m = 0; m <= story.horizon() && !name.isEmpty(); m++) {
        year.append(fiscalYears.of(m));
        group.append(name);
        flow.append(line.flow().get(m));
      }
    }
    return Table.create(year, group, flow);
  }

  /** The sums of each year, by group. */
  private Map<String, Map<String, Double>> sums(Grouping grouping) {
    Map<String, Map<String, Double>> sums = new LinkedHashMap<>();
    years.forEach(year -> sums.put(year, new LinkedHashMap<>()));
    Table monthly = monthly(grouping);
    if (monthly.isEmpty()) {
      return sums;
    }
    Table summary = monthly.summarize(FLOW, sum).by(YEAR, GROUP);
    for (int row = 0; row < summary.rowCount(); row++) {
      sums.computeIfAbsent(summary.stringColumn(0).get(row), y -> new LinkedHashMap<>())
          .put(summary.stringColumn(1).get(row), summary.doubleColumn(2).get(row));
    }
    return sums;
  }

  private DataTable byKind() {
    Map<String, Map<String, Double>> sums = sums(FiscalYearSection::kind);
    List<List<Double>> rows = new ArrayList<>();
    double cumulative = 0;
    for (String year : years) {
      Map<String, Double> of = sums.getOrDefault(year, Map.of());
      double stay = of.getOrDefault("stay", 0.0);
      double run = of.getOrDefault("run", 0.0);
      double investment = of.getOrDefault("investment", 0.0);
      double benefit = of.getOrDefault("benefit", 0.0);
      double net = stay + benefit - run - investment;
      cumulative += net;
      rows.add(List.of(stay, run, investment, benefit, net, cumulative));
    }
    return table(
        "years-by-kind",
        story.say("Cash flow by fiscal year"),
        List.of(
            story.say("Staying"),
            story.say("Migrating: running"),
            story.say("Migrating: investment"),
            story.say("Benefits"),
            story.say("Net"),
            story.say("Cumulative net")),
        rows,
        5);
  }

  private static String kind(Line line) {
    return line.side() == Side.STAY
        ? "stay"
        : switch (line.kind()) {
          case RUN -> "run";
          case INVESTMENT -> "investment";
          case BENEFIT -> "benefit";
        };
  }

  private DataTable byCategory() {
    Map<String, Map<String, Double>> sums =
        sums(l -> l.kind() == Kind.BENEFIT ? "" : l.side() + " " + l.category());
    List<String> headers = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    for (Category category : Category.values()) {
      for (Side side : Side.values()) {
        String group = side + " " + category;
        if (sums.values().stream().anyMatch(of -> of.containsKey(group))) {
          groups.add(group);
          headers.add(
              story.say(
                  side == Side.STAY ? "{0}: staying" : "{0}: migrating", story.label(category)));
        }
      }
    }
    return grouped(
        "years-by-category", story.say("Costs by category and fiscal year"), headers, groups, sums);
  }

  private DataTable byTreatment() {
    Map<String, Map<String, Double>> sums =
        sums(l -> l.kind() == Kind.BENEFIT ? "" : l.side() + " " + l.treatment());
    List<String> headers = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    for (Side side : Side.values()) {
      for (Treatment treatment : Treatment.values()) {
        groups.add(side + " " + treatment);
        headers.add(
            treatment == Treatment.OPEX
                ? story.say(side == Side.STAY ? "Staying: opex" : "Migrating: opex")
                : story.say(side == Side.STAY ? "Staying: capex" : "Migrating: capex"));
      }
    }
    return grouped(
        "years-by-treatment",
        story.say("Operating expense and capital expenditure by fiscal year"),
        headers,
        groups,
        sums);
  }

  private DataTable grouped(
      String id,
      String caption,
      List<String> headers,
      List<String> groups,
      Map<String, Map<String, Double>> sums) {
    List<List<Double>> rows = new ArrayList<>();
    for (String year : years) {
      Map<String, Double> of = sums.getOrDefault(year, Map.of());
      rows.add(groups.stream().map(group -> of.getOrDefault(group, 0.0)).toList());
    }
    return table(id, caption, headers, rows, groups.size());
  }

  /** A table of years with a row of totals below, for so many of its first columns. */
  private DataTable table(
      String id, String caption, List<String> headers, List<List<Double>> values, int totals) {
    double[] sums = new double[headers.size()];
    for (List<Double> row : values) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += row.get(i);
      }
    }
    Scale scale = story.scale(Arrays.stream(sums).limit(totals));
    List<Row> rows = new ArrayList<>();
    for (int y = 0; y < years.size(); y++) {
      List<String> cells = new ArrayList<>(List.of(years.get(y)));
      values.get(y).forEach(value -> cells.add(scale.write(value)));
      rows.add(Row.of(cells));
    }
    List<String> total = new ArrayList<>(List.of(story.say("All years")));
    for (int i = 0; i < sums.length; i++) {
      total.add(i < totals ? scale.write(sums[i]) : "");
    }
    rows.add(Row.total(total));
    List<Column> columns = new ArrayList<>(List.of(Column.text(story.say("Fiscal year"))));
    headers.forEach(header -> columns.add(Column.number(header)));
    return new DataTable(id, caption + " " + story.unit(scale), columns, rows);
  }

  private DataTable beyond() {
    List<BeyondHorizon> lost = story.projection().beyondHorizon();
    Scale scale = story.scale(lost.stream().mapToDouble(BeyondHorizon::amount));
    return new DataTable(
        "beyond-horizon",
        story.say(
                "What falls after the horizon of {0} and is in no figure of this report, at the"
                    + " prices of month 1",
                story.overHorizon())
            + " "
            + story.unit(scale),
        List.of(Column.text(story.say("Line")), Column.number(story.say("Amount"))),
        lost.stream()
            .map(l -> Row.of(story.terms().line(l.line(), LONGEST), scale.write(l.amount())))
            .toList());
  }
}
