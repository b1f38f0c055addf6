package io.midstream.reports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Unit;
import io.midstream.reports.Fixtures;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, money and months by language and region; {@code _} stands for a no-break space. */
class LanguageTest {
  private static final Language GERMAN = german();

  private static Language german() {
    return Languages.named("de").orElseThrow();
  }

  private static String visible(String text) {
    return text.replace('\u00a0', '_');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en-GB | GBP | £1.54_million  | £86k     | £12,345.67 | 36.0%  | 8%  | £1,234,568
          en-GB | SEK | SEK_1.54_million | SEK_86k | SEK_12,345.67 | 36.0% | 8% | SEK_1,234,568
          de-DE | EUR | 1,54_Mio._€    | 86_Tsd._€ | 12.345,67_€ | 36,0_% | 8_% | 1.234.568_€
          de-DE | GBP | 1,54_Mio._£    | 86_Tsd._£ | 12.345,67_£ | 36,0_% | 8_% | 1.234.568_£
          de-CH | CHF | CHF_1.54_Mio.  | CHF_86_Tsd. | CHF_12’345.67 | 36.0% | 8% | CHF_1’234’568
          de-AT | EUR | €_1,54_Mio.    | €_86_Tsd. | €_12_345,67 | 36,0_% | 8_% | €_1_234_568
          de-DE | XXX | 1,54_Mio.      | 86_Tsd.  | 12.345,67  | 36,0_% | 8_% | 1.234.568
          """)
  void figuresByRegion(
      String region,
      String currency,
      String inWords,
      String label,
      String cents,
      String percent,
      String plain,
      String exact) {
    Locale locale = Locale.forLanguageTag(region);
    Language language = Languages.named(locale.getLanguage()).orElseThrow().in(locale);
    Money money = Money.of(currency, language);
    assertThat(visible(money.inWords(1_536_334))).isEqualTo(inWords);
    assertThat(visible(money.label(86_000))).isEqualTo(label);
    assertThat(visible(money.prefix() + language.digits().fixed(12_345.67, 2) + behind(money)))
        .isEqualTo(cents);
    assertThat(visible(language.percent(0.36))).isEqualTo(percent);
    assertThat(visible(language.plainPercent(0.08))).isEqualTo(plain);
    assertThat(visible(money.exact(1_234_567.8))).isEqualTo(exact);
  }

  private static String behind(Money money) {
    boolean behind = money.place() == Money.Place.BEHIND && !money.symbol().isEmpty();
    return behind ? "\u00a0" + money.symbol() : "";
  }

  @Test
  void theMinusStandsBeforeEverything() {
    assertThat(visible(Money.of("EUR", GERMAN).inWords(-1_536_334))).isEqualTo("−1,54_Mio._€");
    assertThat(visible(Money.of("EUR", GERMAN).label(-86_000))).isEqualTo("−86_Tsd._€");
    assertThat(Money.of("GBP", Language.ENGLISH).label(-86_000)).isEqualTo("−£86k");
  }

  @Test
  void months() {
    Figures figures = Figures.of(Fixtures.ft(), GERMAN);
    assertThat(visible(figures.month(51))).isEqualTo("Mär_2021 (Monat_51)");
    assertThat(visible(figures.shortMonth(0))).isEqualTo("Monat_0");
    assertThat(visible(GERMAN.months(1))).isEqualTo("1_Monat");
    assertThat(visible(GERMAN.months(15.1))).isEqualTo("15,1_Monate");
    assertThat(GERMAN.monthName(Month.of(3))).isEqualTo("März");
    assertThat(visible(GERMAN.in(Locale.forLanguageTag("de-AT")).calendar(YearMonth.of(2021, 1))))
        .isEqualTo("Jän_2021");
    assertThat(
            visible(
                Language.ENGLISH
                    .in(Locale.forLanguageTag("de-DE"))
                    .calendar(YearMonth.of(2021, 3))))
        .as("the months go with the words")
        .isEqualTo("Mar_2021");
  }

  @Test
  void tablesAndDistributions() {
    assertThat(Scale.of(DoubleStream.of(84_000_000), GERMAN).unit("GBP")).isEqualTo("Tsd. GBP");
    assertThat(Scale.of(DoubleStream.of(12.5), GERMAN).write(12.5)).isEqualTo("12,50");
    assertThat(Scale.of(DoubleStream.of(12.5), GERMAN).write(0.001)).isEqualTo("0");
    assertThat(
            visible(
                QuantityText.of(
                    new Quantity.LogNormal(0.05, 2_000, 0.95, 20_000),
                    Unit.MONEY_PER_MONTH,
                    Figures.of(Fixtures.ft(), GERMAN))))
        .isEqualTo("lognormal, P5 2.000_£, P95 20.000_£");
    assertThat(GERMAN.list(List.of("1,5", "2"))).isEqualTo("1,5; 2");
  }

  @Test
  void aTextMayBeReplaced() {
    Language own = GERMAN.with(Map.of("{0} a month", "monatlich {0}", "Cloud bill", "AWS"));
    assertThat(own.say("{0} a month", "5")).isEqualTo("monatlich 5");
    assertThat(own.say("Cloud bill")).isEqualTo("AWS");
    assertThat(own.say("People")).isEqualTo("Personal");
    assertThat(Language.ENGLISH.with(Map.of("People", "Staff")).say("People")).isEqualTo("Staff");
    assertThat(own.textsSaid("Personal")).containsExactly("People", "people");
    assertThat(own.textsSaid("Cloud bill")).containsExactly("Cloud bill");
    assertThat(own.textsSaid("Bill of clouds")).isEmpty();
  }

  @Test
  void whatIsNoTextCannotBeReplaced() {
    assertThatThrownBy(() -> GERMAN.with(Map.of("Bill of clouds", "AWS")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> GERMAN.with(Map.of("{0} a month", "{0} im Monat {1}")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatFillsABlankIsNotReadAsAPattern() {
    assertThat(Language.ENGLISH.say("{0}, after {1}", "{1}$1\\", "{0}"))
        .isEqualTo("{1}$1\\, after {0}");
  }
}
