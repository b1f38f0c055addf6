package io.midstream.models.scenario;

import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.Unit;
import java.util.List;

/** What may stand behind a key. */
sealed interface FieldType {
  /** A number, fixed or uncertain. */
  record Quantity(Unit unit, Range range) implements FieldType {}

  /** Text. */
  record Text() implements FieldType {}

  /** A whole number from {@code low} to {@code high}. */
  record Whole(int low, int high) implements FieldType {}

  /** One of these words. */
  record Choice(List<String> words) implements FieldType {}

  /** A month: a number, or a calendar month; or one of these words. */
  record Month(Range range, List<String> words) implements FieldType {}

  /** A calendar month. */
  record CalendarMonth() implements FieldType {}

  /** A duration of whole months: a number, or years such as {@code 6y}. */
  record Horizon() implements FieldType {}

  /** A number of months, or {@code never}. */
  record MonthsOrNever() implements FieldType {}

  /** The name of an index, or a list of names. */
  record IndexNames() implements FieldType {}

  /** A map with these keys. */
  record Map(ObjectShape shape) implements FieldType {}

  /** A list of maps with these keys. */
  record Items(ObjectShape shape) implements FieldType {}

  /** Growth indices by name: a rate, or a map with these keys. */
  record Indices(ObjectShape shape) implements FieldType {}

  /** A number of waves, or a list of maps with these keys. */
  record Waves(ObjectShape shape) implements FieldType {}

  /** A list of [path, path, rho]. */
  record Correlations() implements FieldType {}

  /** Merge patches on the document, by name. */
  record Variants() implements FieldType {}
}
