package io.midstream.models.scenario;

import io.midstream.engine.scenario.ScheduleCurve;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Curves by name, and those over which an amount can be spread because they end. */
final class EndingCurves {
  /** The names of the curves that end. */
  static final String NAMES =
      Arrays.stream(ScheduleCurve.values())
          .filter(ScheduleCurve::ends)
          .map(ScheduleCurve::documentName)
          .collect(Collectors.joining(", "));

  private EndingCurves() {}

  /** The curve that a key names. */
  static ScheduleCurve curve(Fields fields, String key, ScheduleCurve fallback) {
    return fields.word(key).flatMap(ScheduleCurve::named).orElse(fallback);
  }

  /** The curve that a key names, which must end. */
  static ScheduleCurve ending(Fields fields, String key, ScheduleCurve fallback) {
    ScheduleCurve curve = curve(fields, key, fallback);
    if (curve.ends()) {
      return curve;
    }
    fields.fault(
        key,
        "nothing can be spread over '%s', which never ends; allowed: %s"
            .formatted(curve.documentName(), NAMES));
    return fallback;
  }
}
