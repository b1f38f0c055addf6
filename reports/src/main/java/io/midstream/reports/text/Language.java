package io.midstream.reports.text;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a report is written: its words, and how numbers, money and months look. Immutable.
 *
 * <p>A text is written in English where it is needed, with blanks {@code {0}}, {@code {1}}, … for
 * what changes, and is looked up in the words of the language. It is a whole sentence, or the whole
 * of a label: a translator can put everything in its place. A text that counts something has a
 * second key for the count of one.
 */
public final class Language {
  /** The code of the language that the texts are written in. */
  static final String ENGLISH_CODE = "en";

  /** English as the code has it. */
  public static final Language ENGLISH =
      new Language(ENGLISH_CODE, Words.ENGLISH, Locale.ENGLISH, NumberStyle.ENGLISH);

  private static final int LONGEST_TEXT = 2_000;

  /** Larger percentages are written in words. */
  private static final double READABLE = 1e6;

  private final String code;
  private final Words words;
  private final Locale region;
  private final NumberStyle style;
  private final DateTimeFormatter monthName;

  private Language(String code, Words words, Locale region, NumberStyle style) {
    this.code = code;
    this.words = words;
    this.region = region;
    this.style = style;
    this.monthName = DateTimeFormatter.ofPattern("LLL", ofWords());
  }

  Language(String code, Words words, Locale region) {
    this(code, words, region, NumberStyle.of(region));
  }

  /** Every text of the reports, in English, as a theme may name it. */
  public static Set<String> texts() {
    // A test holds that every translation has every text of the code and no other.
    return Words.of("de").texts().keySet();
  }

  /** Every text of the reports, as this language says it. */
  public Set<String> sayings() {
    return texts().stream().map(this::pattern).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The texts that are said in a certain way.
   *
   * @param said a text in English, or as this language says it
   * @return the texts in English; none if nothing is said like that
   */
  public List<String> textsSaid(String said) {
    return texts().contains(said) ? List.of(said) : words.saidAs(said);
  }

  /** The blanks of a text, such as {@code {0}}. */
  public static Set<String> blanks(String text) {
    return Words.blanks(text);
  }

  private String pattern(String english) {
    return words.pattern(english);
  }

  /** The same words with the numbers and months of a region, such as {@code de-CH}. */
  public Language in(Locale newRegion) {
    return new Language(code, words, newRegion);
  }

  /**
   * The same with other words for some texts.
   *
   * @param wording English text → what to say in its place
   * @throws IllegalArgumentException if there is no such text, or it has not these blanks
   */
  public Language with(Map<String, String> wording) {
    Map<String, String> shown = new TreeMap<>();
    Set<String> texts = texts();
    wording.forEach(
        (text, said) -> {
          if (!texts.contains(text) || !blanks(text).containsAll(blanks(said))) {
            throw new IllegalArgumentException("'" + said + "' cannot stand for '" + text + "'");
          }
          shown.put(text, Names.shown(said, LONGEST_TEXT));
        });
    return new Language(code, words.with(shown), region, style);
  }

  /** The code of the words' language, such as {@code de}. */
  public String code() {
    return code;
  }

  /** The region whose numbers are written. */
  public Locale region() {
    return region;
  }

  /** Where the symbol of a currency stands. */
  Money.Place currency() {
    return style.currency();
  }

  /** Writes plain numbers. */
  public Digits digits() {
    return style.digits();
  }

  /** Says that a text is looked up in the words later on, for those who gather the texts. */
  public static String key(String english) {
    return english;
  }

  /**
   * A text.
   *
   * @param english the text in English, with a blank {@code {n}} for each value
   * @param values what fills the blanks
   */
  public String say(String english, Object... values) {
    return Words.fill(pattern(english), values);
  }

  /** A text that no line break parts, such as a number with its unit. */
  public String unbroken(String english, Object... values) {
    return Words.fill(pattern(english).replace(" ", Digits.NBSP), values);
  }

  /** A name that comes from outside, fit to be shown. */
  public String name(String name) {
    return name(name, Names.LONGEST);
  }

  /** A name that comes from outside, fit to be shown; cut after so many characters. */
  public String name(String name, int longest) {
    String shown = Names.shown(name, longest);
    return shown.equals(Names.NAMELESS) ? say(Names.NAMELESS) : shown;
  }

  /** A calendar month, for example {@code Feb 2021}. */
  public String calendar(YearMonth month) {
    return monthName(month) + Digits.NBSP + month.getYear();
  }

  /** The short name of a calendar month, for example {@code Feb}. */
  public String monthName(YearMonth month) {
    return monthName.format(month);
  }

  /** The name of a month of the year, for example {@code February}. */
  public String monthName(Month month) {
    return month.getDisplayName(TextStyle.FULL_STANDALONE, ofWords());
  }

  /**
   * Whose month names are written: the region where it speaks the language, else the language
   * alone.
   */
  public Locale ofWords() {
    return region.getLanguage().equals(code) ? region : Locale.forLanguageTag(code);
  }

  /** A share or a rate with one decimal: {@code 46.5%}. */
  public String percent(double fraction) {
    double value = fraction * 100;
    return percentage(readable(value) ? style.digits().fixed(value, 1) : large(value));
  }

  /** A percentage as an input is written: no decimals that say nothing. */
  public String plainPercent(double fraction) {
    double value = fraction * 100;
    return percentage(
        Math.abs(value) < 0.1
            ? style.digits().significant(value, 2)
            : readable(value) ? style.digits().upTo(value, 1) : large(value));
  }

  /** Digits with the sign for percent, as the region writes it. */
  public String percentage(String written) {
    return written + style.percent();
  }

  private static boolean readable(double percentage) {
    return Math.abs(percentage) < READABLE;
  }

  private String large(double value) {
    return Money.none(this).inWords(value);
  }

  /** Several figures, one behind the other; apart also where a comma stands inside of them. */
  public String list(List<String> figures) {
    return String.join(style.digits().point() == ',' ? "; " : ", ", figures);
  }

  /** A duration in months with at most one decimal: {@code 15.1 months}. */
  public String months(double months) {
    String number = style.digits().upTo(months, 1);
    return unbroken(number.equals("1") ? "{0} month" : "{0} months", number);
  }

  /** A number of things: whole where it is, else to three significant style.digits(). */
  public String number(double value) {
    return Math.abs(value) >= 1e9
        ? large(value)
        : Math.abs(value) >= 1000 ? style.digits().upTo(value, 0) : style.digits().upTo(value, 2);
  }
}
