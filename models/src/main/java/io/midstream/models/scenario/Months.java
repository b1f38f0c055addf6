package io.midstream.models.scenario;

import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Unit;
import io.midstream.models.document.Fault;
import io.midstream.models.document.Node;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads months: numbers, calendar months counted from the scenario's start, and landmarks. */
final class Months {
  private static final Pattern CALENDAR = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
  private static final Pattern LIKE_CALENDAR = Pattern.compile("\\d{4}[-/.]\\d{1,2}([-/.]\\d+)?");

  private final YearMonth start;

  Months(YearMonth start) {
    this.start = start;
  }

  static Optional<YearMonth> calendarMonth(String text) {
    return CALENDAR.matcher(text).matches() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
  }

  /** The month behind a key as an input: its number, 1 for the start of month 1. */
  Optional<Input> month(Fields fields, String key) {
    return fields.node(key).flatMap(n -> month(n, fields, key));
  }

  private Optional<Input> month(Node given, Fields fields, String key) {
    return fields.sourced(given, key).flatMap(s -> month(s, fields, key));
  }

  private Optional<Input> month(Fields.Sourced sourced, Fields fields, String key) {
    FieldType.Month type = typeOf(fields, key);
    Node value = sourced.value();
    String text = value instanceof Node.Scalar scalar ? scalar.text() : "";
    Optional<YearMonth> calendar = calendarMonth(text);
    if (calendar.isEmpty()) {
      if (LIKE_CALENDAR.matcher(text).matches()) {
        wrong(value, fields, key, "found " + value.describe());
        return Optional.empty();
      }
      return fields.quantity(sourced, key, Unit.MONTH_NUMBER, type.range());
    }
    double number = ChronoUnit.MONTHS.between(start, calendar.get()) + 1;
    // Period 0 is an instant, not a month: no calendar month is "0".
    boolean legal = type.range().low() == Double.NEGATIVE_INFINITY || number >= 1;
    if (!legal) {
      wrong(
          value,
          fields,
          key,
          "found '%s', which is before the scenario's start %s".formatted(text, start));
      return Optional.empty();
    }
    return Optional.of(
        new Input(
            fields.pathOf(key),
            Quantity.fixed(number),
            Unit.MONTH_NUMBER,
            type.range(),
            sourced.provenance(),
            true));
  }

  private void wrong(Node value, Fields fields, String key, String message) {
    fields
        .faults()
        .add(
            new Fault(
                value.location(),
                fields.pathOf(key),
                message,
                Optional.of(
                    "a month number (1 is %s) or a calendar month such as %s"
                        .formatted(start, start.plusMonths(5))),
                Optional.empty()));
  }

  private static FieldType.Month typeOf(Fields fields, String key) {
    return (FieldType.Month) fields.type(key);
  }

  /** The position behind a key: a month, or one of the landmarks that its type allows. */
  Optional<Position> position(Fields fields, String key) {
    Optional<Node> value = fields.node(key);
    FieldType.Month type = typeOf(fields, key);
    Optional<Node> plain = value.flatMap(v -> fields.sourced(v, key)).map(Fields.Sourced::value);
    if (plain.isPresent()
        && plain.get() instanceof Node.Scalar scalar
        && scalar.text().matches("[A-Za-z]+")
        && !type.words().isEmpty()) {
      if (type.words().contains(scalar.text())) {
        return Optional.of(Words.constant(Position.Landmark.class, scalar.text()));
      }
      fields.wrongWord(scalar.location(), key, scalar.text(), type.words());
      return Optional.empty();
    }
    return month(fields, key).map(Position.AtMonth::new);
  }
}
