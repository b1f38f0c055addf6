package io.midstream.reports;

import io.midstream.engine.measure.Measure;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.Section;
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
    return story.say(
        "{0}: {1}, {2}, {3} over {4}.",
        story.say(npv > 0 ? "Migrating pays" : "Migrating does not pay"),
        story.say(
            investment > 0 ? "{0} invested" : "nothing has to be invested",
            story.money(investment)),
        breakEven.isEmpty()
            ? story.say("not back within {0}", story.overHorizon())
            : breakEven.getAsDouble() == 0
                ? story.say("never behind")
                : story.say("back in {0}", story.figures().at(breakEven.getAsDouble())),
        story.say(
            npv >= 0 ? "worth {0} in today’s money" : "a loss of {0} in today’s money",
            story.money(Math.abs(npv))),
        story.overHorizon());
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.KeyFigures(explained(figures())));
    blocks.add(new Block.Statement(story.say("What it costs."), costs()));
    blocks.add(new Block.Statement(story.say("When it pays."), pays()));
    blocks.add(new Block.Statement(story.say("What the bill will do."), BillNotice.of(story)));
    blocks.add(new Block.Statement(story.say("What stands behind this."), behind()));
    // A notice names things of the scenario and may be longer than a name.
    for (String notice : story.input().notices()) {
      blocks.add(new Block.Note(story.language().name(notice, LONGEST_NOTICE)));
    }
    return new Section("in-short", story.say("In short"), blocks);
  }

  private List<Block.KeyFigure> figures() {
    List<Block.KeyFigure> figures = new ArrayList<>();
    figures.add(
        new Block.KeyFigure(
            story.say("Investment"),
            story.money(story.value(Measure.INVESTMENT)),
            story.say("parallel running included")));
    double funding = story.value(Measure.PEAK_FUNDING);
    figures.add(
        new Block.KeyFigure(
            story.say("Peak funding"),
            story.money(funding),
            funding > 0
                ? story.figures().month((int) story.value(Measure.PEAK_FUNDING_MONTH))
                : story.say("never behind")));
    figures.add(breakEven());
    figures.add(
        new Block.KeyFigure(
            story.say("Net present value"),
            story.money(story.value(Measure.NPV)),
            story.say("at {0} a year", rate())));
    String roi = story.say("Return on investment");
    figures.add(
        story.measure(Measure.ROI).isPresent()
            ? new Block.KeyFigure(
                roi, story.percent(story.value(Measure.ROI)), story.say("discounted"))
            : new Block.KeyFigure(roi, story.say("none"), story.reason(Measure.ROI)));
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

  private String rate() {
    return story.language().plainPercent(story.scenario().finance().discountRate().base());
  }

  private Block.KeyFigure breakEven() {
    String label = story.say("Break-even");
    OptionalDouble position = story.measure(Measure.BREAK_EVEN);
    if (position.isEmpty()) {
      return new Block.KeyFigure(
          label, story.say("none"), story.say("not within {0}", story.overHorizon()));
    }
    double at = position.getAsDouble();
    if (at == 0) {
      return new Block.KeyFigure(label, story.say("at once"), story.say("never behind staying"));
    }
    int month = story.figures().monthOf(at);
    return new Block.KeyFigure(
        label, story.figures().shortMonth(month), story.say("month {0}", month));
  }

  private String costs() {
    double parallel = story.value(Measure.PARALLEL_RUNNING);
    String investment =
        story.say(
            parallel > 0
                ? "The migration takes an investment of {0}, of which {1} is for running both"
                    + " stacks side by side."
                : "The migration takes an investment of {0}.",
            story.money(story.value(Measure.INVESTMENT)),
            story.money(parallel));
    return investment + " " + funding();
  }

  private String funding() {
    double funding = story.value(Measure.PEAK_FUNDING);
    if (funding <= 0) {
      return story.say("At no time is migrating behind staying, so nothing has to be advanced.");
    }
    return story.say(
        story.measure(Measure.BREAK_EVEN).isPresent()
            ? "Up to {0} must be found before it comes back: the most that migrating is ever"
                + " behind staying, at the end of {1}."
            : "Up to {0} must be found and is not all back within {2}: the most that migrating is"
                + " ever behind staying, at the end of {1}.",
        story.money(funding),
        story.figures().month((int) story.value(Measure.PEAK_FUNDING_MONTH)),
        story.overHorizon());
  }

  private String pays() {
    return back() + " " + leaves();
  }

  private String back() {
    OptionalDouble breakEven = story.measure(Measure.BREAK_EVEN);
    if (breakEven.isEmpty()) {
      return story.say(
          "It does not within the {0} looked at: {1}.",
          story.overHorizon(), story.reason(Measure.BREAK_EVEN));
    }
    if (breakEven.getAsDouble() == 0) {
      return story.say("From the first month on.");
    }
    double sinceStart = story.value(Measure.BREAK_EVEN_FROM_PROGRAMME);
    double sinceCutover = story.value(Measure.BREAK_EVEN_FROM_CUTOVER);
    return story.say(
        "The money is back in {0}: {1} and {2}.",
        story.figures().at(breakEven.getAsDouble()),
        story.say(
            sinceStart >= 0
                ? "{0} after the programme’s start"
                : "{0} before the programme’s start",
            story.months(Math.abs(sinceStart))),
        story.say(
            sinceCutover >= 0 ? "{0} after the last cutover" : "{0} before the last cutover",
            story.months(Math.abs(sinceCutover))));
  }

  /** What is left at the end, with the return where there is an investment. */
  private String leaves() {
    double net = story.value(Measure.NET);
    double npv = story.value(Measure.NPV);
    Object[] values = {
      story.overHorizon(),
      story.money(Math.abs(net)),
      story.money(net >= 0 ? npv : -npv),
      rate(),
      story.measure(Measure.ROI).isPresent() ? story.percent(story.value(Measure.ROI)) : ""
    };
    if (story.measure(Measure.ROI).isEmpty()) {
      return story.say(
          net >= 0
              ? "Over {0} migrating leaves {1} more than staying, or {2} in today’s money at {3} a"
                  + " year."
              : "Over {0} migrating costs {1} more than staying, or {2} in today’s money at {3} a"
                  + " year.",
          values);
    }
    return story.say(
        net >= 0
            ? "Over {0} migrating leaves {1} more than staying, or {2} in today’s money at {3} a"
                + " year, a return of {4} on the investment."
            : "Over {0} migrating costs {1} more than staying, or {2} in today’s money at {3} a"
                + " year, a return of {4} on the investment.",
        values);
  }

  private String behind() {
    int uncertain = story.scenario().drivers().size();
    return uncertain == 0
        ? story.say(
            "These figures are the base case: every input at the one value given for it. No input"
                + " is marked as uncertain, so nothing here says how far off they may be. The"
                + " assumptions at the end name every input and where it comes from.")
        : story.say(
            "These figures are the base case: every input at its base value, {0} of them"
                + " uncertain. The base case is not the mean of a simulation: typical inputs do"
                + " not give the typical result. The assumptions at the end name every input and"
                + " where it comes from.",
            uncertain);
  }
}
