package io.midstream.reports.workbook;

import io.midstream.engine.model.Amount;
import io.midstream.engine.model.Curve;
import io.midstream.engine.model.Line;
import io.midstream.engine.model.Timing;
import io.midstream.engine.scenario.Commitment;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The formulas in the row of a line, by its amount, its timing and its growth. */
final class LineFormulas {
  /** A smaller share than this of what is spread is rounding, and not lost to the horizon. */
  private static final String NEGLIGIBLE = "1E-9";

  private final Book book;
  private final CurvesSheet curves;
  private final Optional<TokensSheet> tokens;
  private final LineWorkings workings;
  private final ToIntFunction<Line> rows;

  /**
   * The formulas of lines.
   *
   * @param rows the row of a line on its sheet, from 0
   */
  LineFormulas(
      Book book,
      CurvesSheet curves,
      Optional<TokensSheet> tokens,
      LineWorkings workings,
      ToIntFunction<Line> rows) {
    this.book = book;
    this.curves = curves;
    this.tokens = tokens;
    this.workings = workings;
    this.rows = rows;
  }

  private int at(Line line) {
    return rows.applyAsInt(line);
  }

  /** An amount, whole. */
  String amount(Amount amount) {
    if (amount instanceof Amount.Of of) {
      return book.name(of.input());
    }
    if (amount instanceof Amount.Complement complement) {
      return "(1-" + amount(complement.of()) + ")";
    }
    if (amount instanceof Amount.EngineerDays) {
      return Named.EFFORT;
    }
    List<Amount> factors = ((Amount.Product) amount).factors();
    return factors.isEmpty()
        ? "1"
        : factors.stream().map(this::amount).collect(Collectors.joining("*"));
  }

  /** What an amount is spread over, the period in which it is paid, or the end of a commitment. */
  Optional<String> over(Line line) {
    Timing timing = line.timing();
    if (timing instanceof Timing.Spread spread) {
      return Optional.of(curves.total(((Curve.Scheduled) spread.curve()).ref()));
    }
    if (timing instanceof Timing.Once once) {
      return Optional.of(
          once.at() == Position.Landmark.NEVER
              ? Book.NEVER
              : "MAX(0,INT(" + book.position(once.at()) + ")+1)");
    }
    return timing instanceof Timing.Stranded stranded
        ? Optional.of(book.position(stranded.commitment().until()))
        : Optional.empty();
  }

  /** How large it is, to tell rounding by. */
  String size(Line line) {
    String amount = "ABS(" + Page.inRow(at(line), LinesSheet.AMOUNT) + ")";
    List<Integer> parts = workings.replayed(line);
    return line.timing() instanceof Timing.ShareOf
        ? amount + "*" + sum(parts.stream().map(r -> Page.fixed(r, LinesSheet.AMOUNT)).toList())
        : amount;
  }

  private static String sum(List<String> addends) {
    return addends.isEmpty() ? "0" : "(" + String.join("+", addends) + ")";
  }

  /** What a running line costs a month at the prices of month 1, with the migration complete. */
  String steady(Line line) {
    Timing timing = line.timing();
    if (line.kind() != Kind.RUN) {
      return "0";
    }
    if (line.side() == Side.STAY) {
      boolean passing = timing instanceof Timing.Once || timing instanceof Timing.Spread;
      return passing ? "0" : Periods.cell(at(line), 1);
    }
    if (!(timing instanceof Timing.Monthly monthly)) {
      return "0";
    }
    String amount = Page.inRow(at(line), LinesSheet.AMOUNT);
    if (monthly.curve() instanceof Curve.Scheduled scheduled) {
      CurveRef ref = scheduled.ref();
      boolean opens = ref.from().filter(f -> f == Position.Landmark.NEVER).isEmpty();
      boolean closes = ref.until().filter(u -> u != Position.Landmark.NEVER).isPresent();
      if (opens == closes || ref.follows().finalValue() == 0) {
        return "0";
      }
      return opens ? amount : "-" + amount;
    }
    return amount + "*" + tokens.map(TokensSheet::forEver).orElse("0");
  }

  /** What a line loses to the horizon, at the prices of month 1. */
  String afterHorizon(Line line) {
    String amount = Page.inRow(at(line), LinesSheet.AMOUNT);
    String over = Page.inRow(at(line), LinesSheet.OVER);
    if (line.timing() instanceof Timing.Once) {
      return "IF(%s>%s,%s,0)".formatted(over, Named.HORIZON, amount);
    }
    if (line.timing() instanceof Timing.Spread spread) {
      String within = curves.within(((Curve.Scheduled) spread.curve()).ref());
      return "IF(%1$s<>0,IF(1-%2$s/%1$s>%3$s,%4$s*(1-%2$s/%1$s),0),0)"
          .formatted(over, within, NEGLIGIBLE, amount);
    }
    return "0";
  }

  /** What is paid in a period. */
  IntFunction<String> flow(Line line) {
    Timing timing = line.timing();
    String amount = Page.inRow(at(line), LinesSheet.AMOUNT);
    String over = Page.inRow(at(line), LinesSheet.OVER);
    if (timing instanceof Timing.Monthly monthly) {
      return p -> amount + "*" + value(monthly.curve(), p) + curves.grown(line.grows(), p);
    }
    if (timing instanceof Timing.Spread spread) {
      return p ->
          "IF(%2$s<>0,%1$s/%2$s,0)*%3$s%4$s"
              .formatted(amount, over, value(spread.curve(), p), curves.grown(line.grows(), p));
    }
    if (timing instanceof Timing.Once) {
      return p ->
          "IF(%s=%s,%s%s,0)"
              .formatted(over, Periods.number(p), amount, curves.grown(line.grows(), p));
    }
    if (timing instanceof Timing.ShareOf share) {
      List<Integer> parts = workings.replayed(line);
      return p ->
          amount
              + "*"
              + value(share.curve(), p)
              + "*"
              + sum(parts.stream().map(r -> Periods.cell(r, p)).toList());
    }
    Commitment commitment = ((Timing.Stranded) timing).commitment();
    List<String> covered = new ArrayList<>();
    if (commitment.covers().old()) {
      covered.add("old");
    }
    if (commitment.covers().newer()) {
      covered.add("new");
    }
    return p ->
        "MAX(0,%s*(1-%s)-(%s))"
            .formatted(
                amount,
                Periods.after(over, p),
                covered.stream()
                    .map(stack -> Periods.cell(workings.bill(line.side(), stack), p))
                    .collect(Collectors.joining("+")));
  }

  private String value(Curve curve, int period) {
    return curve instanceof Curve.Scheduled scheduled
        ? curves.curve(scheduled.ref(), period)
        : tokens.orElseThrow().held(((Curve.TokensHeld) curve).side(), period);
  }
}
