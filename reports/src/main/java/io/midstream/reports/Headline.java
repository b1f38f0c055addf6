package io.midstream.reports;

import io.midstream.engine.measure.Measure;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.Section;
import io.midstream.reports.text.Figures;
import io.midstream.reports.text.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** What a reader with one minute has to know: what it costs, when it pays, what the bill does. */
final class Headline {
  private static final int LONGEST_NOTICE = 600;

  private final Story story;

  private Headline(Story story) {
    this.story = story;
  }

  /** The whole report in one sentence. */
  static String answer(Story story) {
    return new Headline(story).answer();
  }

  /** The section that stands first. */
  static Section section(Story story) {
    return new Headline(story).section();
  }

  private String answer() {
    double npv = story.value(Measure.NPV);
    double investment = story.value(Measure.INVESTMENT);
    OptionalDouble breakEven = story.measure(Measure.BREAK_EVEN);
    String verdict = npv > 0 ? "Migrating pays" : "Migrating does not pay";
    String spent =
        investment > 0 ? story.money(investment) + " invested" : "nothing has to be invested";
    String back =
        breakEven.isEmpty()
            ? "not back within " + story.overHorizon()
            : breakEven.getAsDouble() == 0
                ? "never behind"
                : "back in " + story.figures().at(breakEven.getAsDouble());
    String worth =
        npv >= 0
            ? "worth " + story.money(npv) + " in today’s money"
            : "a loss of " + story.money(-npv) + " in today’s money";
    return "%s: %s, %s, %s over %s.".formatted(verdict, spent, back, worth, story.overHorizon());
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.KeyFigures(explained(figures())));
    blocks.add(new Block.Statement("What it costs.", costs()));
    blocks.add(new Block.Statement("When it pays.", pays()));
    blocks.add(new Block.Statement("What the bill will do.", BillNotice.of(story)));
    blocks.add(new Block.Statement("What stands behind this.", behind()));
    // A notice names things of the scenario and may be longer than a name.
    story
        .input()
        .notices()
        .forEach(notice -> blocks.add(new Block.Note(Names.shown(notice, LONGEST_NOTICE))));
    return new Section("in-short", "In short", blocks);
  }

  private List<Block.KeyFigure> figures() {
    List<Block.KeyFigure> figures = new ArrayList<>();
    figures.add(
        new Block.KeyFigure(
            "Investment",
            story.money(story.value(Measure.INVESTMENT)),
            "parallel running included"));
    double funding = story.value(Measure.PEAK_FUNDING);
    figures.add(
        new Block.KeyFigure(
            "Peak funding",
            story.money(funding),
            funding > 0
                ? story.figures().month((int) story.value(Measure.PEAK_FUNDING_MONTH))
                : "never behind"));
    figures.add(breakEven());
    figures.add(
        new Block.KeyFigure(
            "Net present value",
            story.money(story.value(Measure.NPV)),
            "at " + Figures.plainPercent(rate()) + " a year"));
    figures.add(
        story.measure(Measure.ROI).isPresent()
            ? new Block.KeyFigure(
                "Return on investment", Figures.percent(story.value(Measure.ROI)), "discounted")
            : new Block.KeyFigure("Return on investment", "none", story.reason(Measure.ROI)));
    figures.add(BillNotice.figure(story));
    return figures;
  }

  /** What explains each of the figures, in their order. */
  private static List<Block.KeyFigure> explained(List<Block.KeyFigure> figures) {
    List<Measure> measures =
        List.of(
            Measure.INVESTMENT,
            Measure.PEAK_FUNDING,
            Measure.BREAK_EVEN,
            Measure.NPV,
            Measure.ROI,
            Measure.PEAK_BILL_INCREASE);
    return IntStream.range(0, figures.size())
        .mapToObj(i -> figures.get(i).explainedBy(Explanations.id(measures.get(i))))
        .toList();
  }

  private double rate() {
    return story.scenario().finance().discountRate().base();
  }

  private Block.KeyFigure breakEven() {
    OptionalDouble position = story.measure(Measure.BREAK_EVEN);
    if (position.isEmpty()) {
      return new Block.KeyFigure("Break-even", "none", "not within " + story.overHorizon());
    }
    double at = position.getAsDouble();
    if (at == 0) {
      return new Block.KeyFigure("Break-even", "at once", "never behind staying");
    }
    int month = story.figures().monthOf(at);
    return new Block.KeyFigure("Break-even", story.figures().shortMonth(month), "month " + month);
  }

  private String costs() {
    StringBuilder text = new StringBuilder();
    double investment = story.value(Measure.INVESTMENT);
    double parallel = story.value(Measure.PARALLEL_RUNNING);
    text.append("The migration takes an investment of ").append(story.money(investment));
    if (parallel > 0) {
      text.append(", of which ").append(story.money(parallel));
      text.append(" is for running both stacks side by side");
    }
    text.append(". ");
    double funding = story.value(Measure.PEAK_FUNDING);
    if (funding > 0) {
      text.append("Up to ").append(story.money(funding)).append(" must be found");
      text.append(
          story.measure(Measure.BREAK_EVEN).isPresent()
              ? " before it comes back"
              : " and is not all back within " + story.overHorizon());
      text.append(": the most that migrating is ever behind staying, at the end of ");
      text.append(story.figures().month((int) story.value(Measure.PEAK_FUNDING_MONTH))).append('.');
    } else {
      text.append("At no time is migrating behind staying, so nothing has to be advanced.");
    }
    return text.toString();
  }

  private String pays() {
    StringBuilder text = new StringBuilder();
    OptionalDouble breakEven = story.measure(Measure.BREAK_EVEN);
    if (breakEven.isEmpty()) {
      text.append("It does not within the ").append(story.overHorizon());
      text.append(" looked at: ").append(story.reason(Measure.BREAK_EVEN)).append(". ");
    } else if (breakEven.getAsDouble() == 0) {
      text.append("From the first month on. ");
    } else {
      text.append("The money is back in ").append(story.figures().at(breakEven.getAsDouble()));
      text.append(": ").append(since(Measure.BREAK_EVEN_FROM_PROGRAMME, "the programme’s start"));
      text.append(" and ").append(since(Measure.BREAK_EVEN_FROM_CUTOVER, "the last cutover"));
      text.append(". ");
    }
    double net = story.value(Measure.NET);
    text.append("Over ").append(story.overHorizon()).append(" migrating ");
    text.append(net >= 0 ? "leaves " : "costs ").append(story.money(Math.abs(net)));
    double npv = story.value(Measure.NPV);
    text.append(" more than staying, or ").append(story.money(net >= 0 ? npv : -npv));
    text.append(" in today’s money at ").append(Figures.plainPercent(rate())).append(" a year");
    story
        .measure(Measure.ROI)
        .ifPresent(
            roi ->
                text.append(", a return of ")
                    .append(Figures.percent(roi))
                    .append(" on the investment"));
    return text.append('.').toString();
  }

  private String since(Measure measure, String from) {
    double months = story.value(measure);
    return Figures.months(Math.abs(months)) + (months >= 0 ? " after " : " before ") + from;
  }

  private String behind() {
    int uncertain = story.scenario().drivers().size();
    if (uncertain == 0) {
      return "These figures are the base case: every input at the one value given for it. No input"
          + " is marked as uncertain, so nothing here says how far off they may be. The assumptions"
          + " at the end name every input and where it comes from.";
    }
    return "These figures are the base case: every input at its base value, "
        + uncertain
        + " of them uncertain. The base case is not the mean of a simulation: typical inputs do not give the"
        + " typical result. The assumptions at the end name every input and where it comes from.";
  }
}
