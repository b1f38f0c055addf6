package io.midstream.reports.theme;

import io.midstream.reports.text.Language;
import java.util.Optional;

/**
 * Whose report it is: what an organisation makes its own of it. JSON and CSV, which programs read,
 * are the same in every theme.
 *
 * @param language the words, and how numbers and dates are written
 * @param organisation its name; empty for none
 * @param logo its logo
 * @param light its colours on a light page and in print
 * @param dark its colours on a dark screen
 * @param footer a line below everything; empty for none
 */
public record Theme(
    Language language,
    String organisation,
    Optional<Logo> logo,
    Colours light,
    Colours dark,
    String footer) {
  private static final int LONGEST_FOOTER = 400;

  /** No organisation's: English, in the colours of the charts. */
  public static final Theme STANDARD =
      new Theme(
          Language.ENGLISH,
          "",
          Optional.empty(),
          Colours.STANDARD_LIGHT,
          Colours.STANDARD_DARK,
          "");

  /** Names are made fit to be shown, as those of scenarios are. */
  public Theme {
    organisation = organisation.isEmpty() ? "" : language.name(organisation);
    footer = footer.isEmpty() ? "" : language.name(footer, LONGEST_FOOTER);
  }

  /** The same in another language. */
  public Theme withLanguage(Language other) {
    return new Theme(other, organisation, logo, light, dark, footer);
  }
}
