package io.midstream.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Unit;
import io.midstream.reports.Fixtures;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private final Money pounds = Money.of("GBP", Language.ENGLISH);
  private final Figures figures = Figures.of(Fixtures.ft(), Language.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1443599.9999999995 | £1.44 million",
        "642747.27          | £643,000",
        "999499             | £999,000",
        "999500             | £1.00 million",
        "39344.28           | £39,300",
        "10262.3            | £10,300",
        "12.345             | £12",
        "0                  | £0",
        "0.3                | £0.3",
        "-1234567           | −£1.23 million",
        "-0.0               | £0",
        "1e9                | £1.00 billion",
        "2.5e13             | £25 trillion"
      })
  void writesMoneyInWords(double amount, String expected) {
    assertThat(pounds.inWords(amount)).isEqualTo(expected.replace(' ', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0        | £0",
        "950      | £950",
        "86000    | £86k",
        "10262    | £10.3k",
        "999999   | £1M",
        "1200000  | £1.2M",
        "-2500000 | −£2.5M",
        "3.1e9    | £3.1bn"
      })
  void writesMoneyOnAnAxis(double amount, String expected) {
    assertThat(pounds.compact(amount)).isEqualTo(expected);
  }

  @Test
  void keepsDecimalsOfMillionsInLabels() {
    assertThat(pounds.label(8_400_000)).isEqualTo("£8.40M");
    assertThat(pounds.label(28_000)).isEqualTo("£28k");
  }

  @Test
  void writesInputsAsTheyWere() {
    assertThat(pounds.exact(7_500)).isEqualTo("£7,500");
    assertThat(pounds.exact(0.0125)).isEqualTo("£0.01");
    assertThat(pounds.exact(0.00125)).isEqualTo("£0.0013");
    assertThat(pounds.exact(99.5)).isEqualTo("£99.5");
    assertThat(pounds.exact(-600)).isEqualTo("−£600");
  }

  @Test
  void namesCurrencies() {
    assertThat(Money.of("XXX", Language.ENGLISH).inWords(5_000)).isEqualTo("5,000");
    assertThat(Money.of("SEK", Language.ENGLISH).inWords(5_000)).isEqualTo("SEK\u00a05,000");
    assertThat(Money.of("SEK", Language.ENGLISH).inWords(-5_000)).isEqualTo("−SEK\u00a05,000");
  }

  @Test
  void neverShowsThirteenDigits() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      double amount = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(40) - 10);
      Scale scale = Scale.of(DoubleStream.of(amount), Language.ENGLISH);
      for (String text :
          List.of(
              pounds.inWords(amount),
              pounds.compact(amount),
              pounds.label(amount),
              pounds.exact(amount),
              scale.write(amount),
              Language.ENGLISH.percent(amount),
              Language.ENGLISH.plainPercent(amount),
              Language.ENGLISH.number(amount))) {
        assertThat(text.replaceAll("\\D", "").length()).as(text).isLessThan(13);
        assertThat(text).doesNotContain("-").doesNotContain("E");
      }
    }
  }

  @Test
  void namesMonths() {
    assertThat(figures.month(50)).isEqualTo("Feb\u00a02021 (month\u00a050)");
    assertThat(figures.month(0)).isEqualTo("today (before month 1)");
    assertThat(figures.monthOf(49.69)).isEqualTo(50);
    assertThat(figures.monthOf(0)).isEqualTo(1);
    assertThat(figures.monthOf(24)).isEqualTo(25);
    assertThat(figures.monthOf(84)).as("the end of the horizon").isEqualTo(84);
    assertThat(figures.at(49.69)).isEqualTo(figures.month(50));
  }

  @Test
  void writesValuesWithTheirUnits() {
    assertThat(figures.value(86_000, Unit.MONEY_PER_MONTH)).isEqualTo("£86,000 a month");
    assertThat(figures.value(0.36, Unit.SHARE)).isEqualTo("36%");
    assertThat(figures.value(-0.005, Unit.RATE_PER_YEAR)).isEqualTo("−0.5% a year");
    assertThat(figures.value(1, Unit.MONTHS)).isEqualTo("1\u00a0month");
    assertThat(figures.value(2.5, Unit.MONTHS)).isEqualTo("2.5\u00a0months");
    assertThat(figures.value(1.15, Unit.FACTOR)).isEqualTo("×\u00a01.15");
    assertThat(figures.value(1, Unit.TOKENS)).isEqualTo("1 token");
    assertThat(figures.value(6, Unit.MONTH_NUMBER)).isEqualTo("Jun\u00a02017 (month\u00a06)");
    assertThat(figures.value(6.5, Unit.MONTH_NUMBER)).isEqualTo("month 6.5");
  }

  @Test
  void writesPercentages() {
    assertThat(Language.ENGLISH.percent(0.4652995)).isEqualTo("46.5%");
    assertThat(Language.ENGLISH.percent(-10.357)).isEqualTo("−1,035.7%");
    assertThat(Language.ENGLISH.percent(1)).isEqualTo("100.0%");
    assertThat(Language.ENGLISH.plainPercent(0.00025)).isEqualTo("0.025%");
  }

  @Test
  void scalesTables() {
    assertThat(Scale.of(DoubleStream.of(8_400_000, -3), Language.ENGLISH).unit("GBP"))
        .isEqualTo("GBP");
    Scale thousands = Scale.of(DoubleStream.of(-84_000_000), Language.ENGLISH);
    assertThat(thousands.unit("GBP")).isEqualTo("GBP thousand");
    assertThat(thousands.write(-84_000_499)).isEqualTo("−84,000");
    assertThat(thousands.write(-3)).isEqualTo("0");
    assertThat(Scale.of(DoubleStream.of(12.5), Language.ENGLISH).write(12.5)).isEqualTo("12.50");
    assertThat(Scale.of(DoubleStream.empty(), Language.ENGLISH).unit("XXX"))
        .isEqualTo("no currency given");
  }

  @Test
  void namesFiscalYears() {
    FiscalYears april = new FiscalYears(YearMonth.of(2017, 1), 4);
    assertThat(april.of(0)).isEqualTo("2016/17");
    assertThat(april.of(3)).isEqualTo("2016/17");
    assertThat(april.of(4)).isEqualTo("2017/18");
    FiscalYears calendar = new FiscalYears(YearMonth.of(2017, 1), 1);
    assertThat(calendar.of(12)).isEqualTo("2017");
    assertThat(calendar.of(13)).isEqualTo("2018");
    assertThat(new FiscalYears(YearMonth.of(1999, 7), 7).of(1)).isEqualTo("1999/00");
  }

  @Test
  void writesDistributionsWithTheirUnits() {
    assertThat(
            QuantityText.of(
                new Quantity.LogNormal(0.05, 2_000, 0.95, 20_000), Unit.MONEY_PER_MONTH, figures))
        .isEqualTo("lognormal, P5 £2,000, P95 £20,000");
    assertThat(QuantityText.of(new Quantity.Pert(0.7, 0.8, 0.85), Unit.SHARE, figures))
        .isEqualTo("PERT, low 70%, most likely 80%, high 85%");
    assertThat(QuantityText.of(Quantity.fixed(3), Unit.MONTHS, figures)).isEqualTo("fixed");
    assertThat(
            QuantityText.of(
                new Quantity.Clipped(new Quantity.Normal(3, 1), 1, 6), Unit.MONTHS, figures))
        .isEqualTo("normal, mean 3, sd 1, clipped to 1 to 6");
    assertThat(
            QuantityText.of(
                new Quantity.Discrete(List.of(1.0, 2.0), List.of(1.0, 3.0)), Unit.MONTHS, figures))
        .isEqualTo("one of 1 (weight 1), 2 (weight 3)");
    assertThat(QuantityText.of(new Quantity.Bernoulli(0.3), Unit.COUNT, figures))
        .isEqualTo("yes or no, yes with 30%");
  }
}
