package io.midstream.reports.workbook;

import io.midstream.reports.text.Language;
import io.midstream.reports.text.Money;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.util.LocaleID;

/**
 * The number formats of a workbook: where the symbol of the currency and the sign for percent
 * stand, and whose month names are written, follow the region of the report. The marks between
 * thousands and before decimals do not: each spreadsheet writes its own.
 */
final class Patterns {
  private static final int LONGEST_SYMBOL = 12;

  /** Added to the number of a language for the country that is meant unless another is named. */
  private static final int COUNTRY = 0x400;

  /** Stands for a language or country without a number of its own. */
  private static final int NO_NUMBER = 0x1000;

  private final Language language;
  private final String before;
  private final String behind;

  Patterns(String currency, Language language) {
    this.language = language;
    Money money = Money.of(currency, language);
    this.before = quoted(money.prefix());
    this.behind = quoted(money.suffix());
  }

  /** The number format of a shape. */
  String of(Shape shape) {
    return switch (shape) {
      case CURRENCY, CURRENCY_EXACT -> {
        String amount = before + shape.pattern() + behind;
        yield amount + ";-" + amount;
      }
      case PERCENT, SHARE -> shape.pattern().replace("%", percent());
      case POSITION ->
          shape.pattern().replace(Shape.NEVER, language.say("never").replace("\"", ""));
      case MONTH -> month(language);
      default -> shape.pattern();
    };
  }

  /** The number format of a calendar month, whose name is in the language of the report. */
  static String month(Language language) {
    Locale words = language.ofWords();
    int region = known(words.toLanguageTag());
    int id = region == NO_NUMBER ? known(words.getLanguage()) : region;
    // A language alone is told by that of its countries which has it by default.
    return "[$-%X]%s".formatted(id < COUNTRY ? id | COUNTRY : id, Shape.MONTH.pattern());
  }

  /** The number that spreadsheets have for a language and country. */
  private static int known(String tag) {
    return Optional.ofNullable(LocaleID.lookupByLanguageTag(tag))
        .map(LocaleID::getLcid)
        .orElse(NO_NUMBER);
  }

  /** The sign for percent, behind its space where there is one. */
  private String percent() {
    String sign = language.percentage("");
    return quoted(sign.replace("%", "")) + "%";
  }

  /** Within quotes all but a quote stands for itself. */
  private static String quoted(String text) {
    String shown = text.replace("\"", "");
    String cut = shown.substring(0, Math.min(shown.length(), LONGEST_SYMBOL));
    return cut.isEmpty() ? "" : "\"" + cut + "\"";
  }
}
