package io.midstream.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.Engine;
import io.midstream.engine.Projection;
import io.midstream.engine.Series;
import io.midstream.engine.TestScenarios;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Wave;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the curves of every schedule, in every month. */
class CurvePropertiesTest {
  private static final int HORIZON = 240;

  @Provide
  Arbitrary<Projection> projections() {
    Arbitrary<Double> months = Arbitraries.doubles().between(0, 4).ofScale(3);
    Arbitrary<List<Wave>> waves =
        Combinators.combine(Arbitraries.integers().between(1, 40), months, months, months)
            .as((services, p, q, d) -> new double[] {services, p, q, d})
            .list()
            .ofMinSize(1)
            .ofMaxSize(9)
            .map(CurvePropertiesTest::waves);
    Arbitrary<Double> starts = Arbitraries.doubles().between(1, 20).ofScale(2);
    Arbitrary<Double> slip = Arbitraries.doubles().between(0.1, 2).ofScale(2);
    return Combinators.combine(waves, starts, slip)
        .as(
            (w, s, f) ->
                Engine.project(
                    TestScenarios.hosting(HORIZON, TestScenarios.plan(s, f, w), Optional.empty())));
  }

  private static List<Wave> waves(List<double[]> shapes) {
    return IntStream.range(0, shapes.size())
        .mapToObj(
            w ->
                TestScenarios.wave(
                    "wave " + (w + 1),
                    (int) shapes.get(w)[0],
                    shapes.get(w)[1],
                    shapes.get(w)[2],
                    shapes.get(w)[3]))
        .toList();
  }

  @Property(tries = 200)
  void everyCurveIsAShareAndNothingInPeriodZero(@ForAll("projections") Projection projection) {
    for (ScheduleCurve curve : ScheduleCurve.values()) {
      Series series = projection.curve(curve);
      assertThat(series.get(0)).isZero();
      assertThat(series.stream().allMatch(v -> v >= -1e-12 && v <= 1 + 1e-12))
          .as("%s within [0, 1]", curve)
          .isTrue();
    }
  }

  @Property(tries = 200)
  void theEstateIsAlwaysWhole(@ForAll("projections") Projection projection) {
    for (int m = 1; m <= HORIZON; m++) {
      double old = at(projection, ScheduleCurve.OLD, m);
      double oldOnly = at(projection, ScheduleCurve.OLD_ONLY, m);
      double fresh = at(projection, ScheduleCurve.NEW, m);
      double parallel = at(projection, ScheduleCurve.PARALLEL, m);
      double migrated = at(projection, ScheduleCurve.MIGRATED, m);
      assertThat(oldOnly + fresh).as("old-only + new, month %d", m).isCloseTo(1, within(1e-12));
      assertThat(old + fresh - parallel).as("old + new − parallel").isCloseTo(1, within(1e-12));
      assertThat(old).isCloseTo(oldOnly + parallel, within(1e-12));
      // Cut over but not yet switched off is part of both.
      assertThat(old + migrated).isGreaterThanOrEqualTo(1 - 1e-12);
      assertThat(migrated).isLessThanOrEqualTo(fresh + 1e-12);
    }
  }

  @Property(tries = 200)
  void buildingAddsUpToOne(@ForAll("projections") Projection projection) {
    assertThat(projection.curve(ScheduleCurve.BUILDING).sum()).isCloseTo(1, within(1e-9));
  }

  @Property(tries = 200)
  void landmarksPartTheAxis(@ForAll("projections") Projection projection) {
    for (int m = 1; m <= HORIZON; m++) {
      assertThat(
              at(projection, ScheduleCurve.PENDING, m) + at(projection, ScheduleCurve.COMPLETE, m))
          .isCloseTo(1, within(1e-12));
      assertThat(at(projection, ScheduleCurve.OPEN, m))
          .isGreaterThanOrEqualTo(at(projection, ScheduleCurve.PROGRAM, m) - 1e-12);
    }
  }

  @Property(tries = 200)
  void beforeTheProgrammeNothingDiffersAtAll(@ForAll("projections") Projection projection) {
    // Exactly: rounding noise before the start would move a break-even.
    int quiet = (int) Math.floor(projection.evaluation().first(0));
    for (int m = 3; m <= quiet; m++) {
      assertThat(projection.net().get(m)).as("net of month %d", m).isEqualTo(0.0);
    }
  }

  @Property(tries = 200)
  void sharesGrowAndNeverShrink(@ForAll("projections") Projection projection) {
    for (ScheduleCurve curve :
        List.of(ScheduleCurve.NEW, ScheduleCurve.MIGRATED, ScheduleCurve.COMPLETE)) {
      for (int m = 2; m <= HORIZON; m++) {
        assertThat(at(projection, curve, m))
            .isGreaterThanOrEqualTo(at(projection, curve, m - 1) - 1e-12);
      }
    }
  }

  private static double at(Projection projection, ScheduleCurve curve, int month) {
    return projection.curve(curve).get(month);
  }
}
