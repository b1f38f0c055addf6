package io.midstream.shell.command;

import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Fault;
import io.midstream.models.document.Location;
import io.midstream.models.document.NearestSpelling;
import io.midstream.models.theme.ThemeDocument;
import io.midstream.reports.output.Format;
import io.midstream.reports.output.pdf.PdfLogo;
import io.midstream.reports.text.Digits;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Languages;
import io.midstream.reports.theme.Colours;
import io.midstream.reports.theme.Logo;
import io.midstream.reports.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Makes the theme of a report from a theme file and the options of a call. */
final class Themes {
  static final OptionSpec THEME =
      OptionSpec.value(
          "theme", "FILE", "a theme file: the organisation's logo, colours, wording and language");
  static final OptionSpec LANGUAGE =
      OptionSpec.value(
          "language",
          String.join("|", Languages.codes()),
          "the language of what is written; the theme's, or en, if left out");

  private final ThemeDocument document;
  private final Path file;
  private final List<Fault> faults = new ArrayList<>();

  private Themes(ThemeDocument document, Path file) {
    this.document = document;
    this.file = file;
  }

  /**
   * The theme that a call asks for.
   *
   * @param formats what is written in it
   * @param remarks is told what of the theme a format leaves out
   * @throws DocumentException with every fault of the theme file
   */
  static Theme of(ShellCommand.Call call, Set<Format> formats, Consumer<String> remarks)
      throws DocumentException {
    Optional<String> language = call.oneOf("language", Languages.codes());
    Optional<String> file = call.option("theme");
    if (file.isEmpty()) {
      return language.map(Themes::named).map(Theme.STANDARD::withLanguage).orElse(Theme.STANDARD);
    }
    ThemeDocument document = ThemeDocument.read(file.get(), bytes(file.get()), Languages.codes());
    Themes themes = new Themes(document, Path.of(file.get()));
    Theme theme = themes.theme(language);
    if (formats.contains(Format.PDF)) {
      theme.logo().flatMap(themes::leftOffPaper).map(Fault::render).ifPresent(remarks);
    }
    return theme;
  }

  private static Language named(String code) {
    return Languages.named(code).orElseThrow();
  }

  private static byte[] bytes(String file) throws DocumentException {
    try {
      if (!Files.isRegularFile(Path.of(file))) {
        throw unreadable(file, "there is no such theme file");
      }
      return Files.readAllBytes(Path.of(file));
    } catch (IOException e) {
      throw unreadable(file, "the theme file cannot be read: " + e.getMessage());
    }
  }

  private static DocumentException unreadable(String file, String message) {
    return new DocumentException(List.of(Fault.of(Location.whole(file), "", message)));
  }

  private Theme theme(Optional<String> chosen) throws DocumentException {
    Language language = named(chosen.or(() -> document.value("language")).orElse("en"));
    language = document.value("locale").map(this::region).map(language::in).orElse(language);
    language = language.with(wording(language));
    Colours light = colours("colours", Colours.STANDARD_LIGHT, false);
    Colours dark = colours("colours.dark", Colours.STANDARD_DARK, true);
    Optional<Logo> logo = document.value("logo").flatMap(this::logo);
    if (!faults.isEmpty()) {
      throw new DocumentException(faults);
    }
    return new Theme(
        language,
        document.value("organisation").orElse(""),
        logo,
        light,
        dark,
        document.value("footer").orElse(""));
  }

  private Locale region(String tag) {
    Set<String> known = new TreeSet<>();
    Arrays.stream(Locale.getAvailableLocales()).map(Locale::toLanguageTag).forEach(known::add);
    if (!known.contains(tag)) {
      fault(
          "locale",
          "found '" + tag + "'",
          "a tag of language and region, such as en-GB, de-DE or de-CH",
          NearestSpelling.of(tag, known));
    }
    return Locale.forLanguageTag(tag);
  }

  /** The replaced texts by what they are in English. */
  private Map<String, String> wording(Language language) {
    Map<String, String> wording = new TreeMap<>();
    document
        .wording()
        .forEach(
            (replaced, text) -> {
              List<String> english = language.textsSaid(replaced);
              if (english.isEmpty()) {
                Set<String> texts = new TreeSet<>(Language.texts());
                texts.addAll(language.sayings());
                fault(
                    ThemeDocument.wordingPath(replaced),
                    "no text of the reports is like this",
                    "a text as the report says it, with {0}, {1} … for what changes",
                    NearestSpelling.of(replaced, texts));
              }
              for (String key : english) {
                if (Language.blanks(key).containsAll(Language.blanks(text))) {
                  wording.put(key, text);
                } else {
                  Set<String> others = new TreeSet<>(Language.blanks(text));
                  others.removeAll(Language.blanks(key));
                  fault(
                      ThemeDocument.wordingPath(replaced),
                      "nothing fills " + String.join(", ", others) + " in this text",
                      Language.blanks(key).isEmpty()
                          ? "none"
                          : String.join(", ", Language.blanks(key)),
                      Optional.empty());
                }
              }
            });
    return wording;
  }

  private Colours colours(String path, Colours standard, boolean dark) {
    Colours colours =
        new Colours(
            colour(path + ".accent", standard.accent()),
            colour(path + ".text", standard.text()),
            colour(path + ".background", standard.background()));
    for (Colours.Weak weak : colours.weak(dark)) {
      String own = path + "." + weak.words();
      String place = document.places().containsKey(own) ? own : path + ".background";
      faults.add(
          document.fault(
              place,
              "the contrast of %s with the background is %s : 1, too little to be read by all"
                  .formatted(
                      weak.words(), Digits.ENGLISH.fixed(Math.floor(10 * weak.contrast()) / 10, 1)),
              Optional.of(Digits.ENGLISH.fixed(Colours.LEAST_CONTRAST, 1) + " : 1 or more"),
              Optional.empty()));
    }
    return colours;
  }

  private int colour(String path, int standard) {
    return document.value(path).map(Integer::decode).orElse(standard);
  }

  private Optional<Logo> logo(String name) {
    try {
      Path picture = file.resolveSibling(name);
      if (!Files.isRegularFile(picture)) {
        fault("logo", "there is no such file: '" + name + "'", LOGO, Optional.empty());
        return Optional.empty();
      }
      if (Files.size(picture) > Logo.MOST_BYTES) {
        fault(
            "logo",
            "the file has " + Digits.ENGLISH.upTo((double) Files.size(picture), 0) + " bytes",
            LOGO,
            Optional.empty());
        return Optional.empty();
      }
      return Optional.of(Logo.of(Files.readAllBytes(picture)));
    } catch (IllegalArgumentException e) {
      fault("logo", String.valueOf(e.getMessage()), LOGO, Optional.empty());
    } catch (IOException e) {
      fault("logo", "the file cannot be read: " + e.getMessage(), LOGO, Optional.empty());
    }
    return Optional.empty();
  }

  /** That a logo, which screens show, is not in a PDF. */
  private Optional<Fault> leftOffPaper(Logo logo) {
    return PdfLogo.whyNotDrawn(logo)
        .map(
            reason ->
                document.fault(
                    "logo",
                    "left off the PDF, because " + reason,
                    Optional.of("lines and areas; turn the words of an SVG into paths"),
                    Optional.empty()));
  }

  private static final String LOGO =
      "an SVG, PNG or JPEG of at most %s bytes, its path relative to the theme file"
          .formatted(Digits.ENGLISH.upTo(Logo.MOST_BYTES, 0));

  private void fault(String path, String message, String allowed, Optional<String> nearest) {
    faults.add(document.fault(path, message, Optional.of(allowed), nearest));
  }
}
