package io.midstream.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.reports.text.Language;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {
  @Test
  void roundValuesCoverTheRange() {
    assertThat(Ticks.values(0, 96_300, 5)).containsExactly(0.0, 20e3, 40e3, 60e3, 80e3, 100e3);
    assertThat(Ticks.values(-1.3e6, 1.29e6, 5)).containsExactly(-2e6, -1e6, 0.0, 1e6, 2e6);
    assertThat(Ticks.values(0, 0, 5)).first().isEqualTo(0.0);
  }

  @Test
  void anyRangeIsCoveredByAFewTicks() {
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      double low = -random.nextDouble() * Math.pow(10, random.nextInt(20) - 5);
      double high = random.nextDouble() * Math.pow(10, random.nextInt(20) - 5);
      List<Double> ticks = Ticks.values(low, high, 5);
      double slack = 1e-9 * (high - low);
      assertThat(ticks.get(0)).isLessThanOrEqualTo(low + slack);
      assertThat(ticks.get(ticks.size() - 1)).isGreaterThanOrEqualTo(high - slack);
      assertThat(ticks).hasSizeBetween(2, 9);
    }
  }

  @Test
  void monthsAreCalendarMonths() {
    List<Ticks.TimeTick> ticks =
        Ticks.months(new TimeAxis(YearMonth.of(2017, 3), 84, Language.ENGLISH), 500);
    assertThat(ticks.get(0)).isEqualTo(new Ticks.TimeTick(4, "Jul", "2017"));
    assertThat(ticks.get(1)).isEqualTo(new Ticks.TimeTick(10, "Jan", "2018"));
    assertThat(ticks.get(2)).isEqualTo(new Ticks.TimeTick(16, "Jul", ""));
  }

  @Test
  void longAxesAreMarkedInJanuaryOfRoundYears() {
    List<Ticks.TimeTick> ticks =
        Ticks.months(new TimeAxis(YearMonth.of(2017, 3), 600, Language.ENGLISH), 500);
    assertThat(ticks).extracting(Ticks.TimeTick::label).containsOnly("Jan");
    assertThat(ticks).extracting(Ticks.TimeTick::year).contains("2020", "2030");
    assertThat(ticks).hasSizeBetween(3, 12);
  }

  @Test
  void everyAxisHasRoomForItsLabels() {
    for (int horizon = 1; horizon <= 600; horizon++) {
      double pixels = 480;
      List<Ticks.TimeTick> ticks =
          Ticks.months(new TimeAxis(YearMonth.of(2017, 5), horizon, Language.ENGLISH), pixels);
      assertThat(ticks).as("horizon %d", horizon).isNotEmpty();
      for (int i = 1; i < ticks.size(); i++) {
        double gap = (ticks.get(i).at() - ticks.get(i - 1).at()) / horizon * pixels;
        assertThat(gap)
            .as("horizon %d", horizon)
            .isGreaterThan(TextMeasure.width(ticks.get(i).label(), Layout.SMALL))
            .isGreaterThan(TextMeasure.width(ticks.get(i).year(), Layout.SMALL));
      }
    }
  }
}
