package io.midstream.models.scenario;

import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.CustomLine;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a line of the user's own: exactly one of monthly, once and total. */
final class LineReader {
  private final Fields line;
  private final Months months;

  LineReader(Fields line, Months months) {
    this.line = line;
    this.months = months;
  }

  Optional<CustomLine> read(IndexNames indices) {
    Optional<String> name = line.text("name");
    Kind kind = line.choice("kind", Kind.class, Kind.RUN);
    Side side = line.choice("side", Side.class, Side.MOVE);
    if (kind == Kind.BENEFIT && side == Side.STAY) {
      line.fault("side", "a benefit stands on the move side; leave side out");
      side = Side.MOVE;
    }
    Category category = line.choice("category", Category.class, Category.OTHER);
    Treatment treatment = line.choice("treatment", Treatment.class, Treatment.OPEX);
    Optional<CustomLine.Timing> timing = timing();
    Side read = side;
    return timing.map(
        t ->
            new CustomLine(
                name.orElse(""), read, category, kind, t, indices.read(line, "grows"), treatment));
  }

  private Optional<CustomLine.Timing> timing() {
    List<String> amounts = new ArrayList<>();
    for (String key : List.of("monthly", "once", "total")) {
      if (line.node(key).isPresent()) {
        amounts.add(key);
      }
    }
    if (amounts.size() != 1) {
      line.fault(
          line.location(),
          line.path(),
          amounts.isEmpty()
              ? "a line needs one of monthly, once (with at) and total (with follows)"
              : "a line has one of monthly, once and total, not " + String.join(" and ", amounts));
      return Optional.empty();
    }
    return switch (amounts.get(0)) {
      case "monthly" -> monthly();
      case "once" -> once();
      default -> spread();
    };
  }

  private Optional<CustomLine.Timing> monthly() {
    forbid("at", "monthly");
    CurveRef curve = curve();
    return line.quantity("monthly").map(a -> new CustomLine.Timing.Monthly(a, curve));
  }

  private Optional<CustomLine.Timing> once() {
    for (String key : List.of("follows", "from", "until")) {
      forbid(key, "once");
    }
    if (line.node("at").isEmpty()) {
      line.fault("once", "an amount paid once needs at: the month in which it is paid");
      return Optional.empty();
    }
    Optional<Input> amount = line.quantity("once");
    Optional<Position> at = months.position(line, "at");
    return amount.isPresent() && at.isPresent()
        ? Optional.of(new CustomLine.Timing.Once(amount.get(), at.get()))
        : Optional.empty();
  }

  /**
   * A total may also have from and until: a window multiplies a curve wherever one is used. It must
   * end, or every month's part of it would be nothing.
   */
  private Optional<CustomLine.Timing> spread() {
    forbid("at", "total");
    CurveRef curve = curve();
    boolean shaped =
        line.node("follows").isPresent()
            || line.node("from").isPresent()
            || line.node("until").isPresent();
    if (!shaped) {
      line.fault("total", "a total needs follows: the curve over which it is spread");
      return Optional.empty();
    }
    if (!curve.ends()) {
      line.fault(
          line.node("follows").isPresent() ? "follows" : "total",
          "a total cannot be spread over '%s', which never ends; give until, or follow one of %s"
              .formatted(curve.follows().documentName(), EndingCurves.NAMES));
      return Optional.empty();
    }
    return line.quantity("total").map(a -> new CustomLine.Timing.Spread(a, curve));
  }

  private CurveRef curve() {
    ScheduleCurve follows = EndingCurves.curve(line, "follows", ScheduleCurve.ALWAYS);
    Optional<Position> from = months.position(line, "from");
    Optional<Position> until = months.position(line, "until");
    if (from.isPresent()
        && until.isPresent()
        && from.get() instanceof Position.AtMonth f
        && until.get() instanceof Position.AtMonth u
        && u.month().base() <= f.month().base()) {
      line.fault("until", "the window ends before it begins: until must be after from");
    }
    return new CurveRef(follows, from, until);
  }

  private void forbid(String key, String amount) {
    if (line.node(key).isPresent()) {
      line.fault(key, "'" + key + "' does not go with '" + amount + "'");
    }
  }
}
