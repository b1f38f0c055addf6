package io.midstream.reports.output;

import io.midstream.reports.chart.Ink;
import io.midstream.reports.theme.Colours;
import io.midstream.reports.theme.Theme;
import java.awt.Color;

/** What a theme adds to the style sheets; nothing where it leaves the colours as they are. */
final class ThemeStyles {
  private static final String BRAND =
      "\n.brand{display:flex;align-items:center;gap:.8rem;margin:.7rem 0 1rem;font-weight:600}"
          + "\n.brand img{display:block;height:2.6rem;width:auto;max-width:14rem;object-fit:contain}"
          + "\n.imprint{border-top:1px solid;padding-top:.5rem;margin-top:2.5rem;font-size:.85rem}";

  private static final String PAPER_BRAND =
      "\n.brand{font-weight:bold;margin:0 0 4mm}"
          + "\n.brand object{display:inline-block;vertical-align:middle;margin-right:3mm}"
          + "\n.brand span{vertical-align:middle}"
          // It stands where later pages have their running head, and the contents stay below it.
          + "\n@page:first{margin-top:14mm}"
          + "\n.imprint{font-size:8.5pt;margin-top:6mm}";

  private static final String TIGHTER =
      "\n@page{margin:14mm 20mm 11mm}\nhtml{font-size:9.5pt;line-height:1.3}\n.parties{margin:0 0 4mm}"
          + "\nh1{font-size:14pt}\nh2{margin-top:3mm}\ntable{font-size:9pt}\nfooter{margin-top:2mm}"
          + "\nfooter p{margin:0}";

  private ThemeStyles() {}

  /** For a report: its colours are variables, which the charts inside of it take over. */
  static String ofReport(Theme theme) {
    StringBuilder styles = new StringBuilder(brand(theme));
    if (!theme.light().equals(Colours.STANDARD_LIGHT)) {
      styles.append("\n@media print,(prefers-color-scheme:light){:root{");
      styles.append(variables(theme.light())).append("}}");
    }
    if (!theme.dark().equals(Colours.STANDARD_DARK)) {
      styles.append("\n@media screen and (prefers-color-scheme:dark){:root{");
      styles.append(variables(theme.dark())).append("}}");
    }
    if (accented(theme)) {
      styles.append("\n:root{--accent:").append(Ink.css(theme.light().accent())).append('}');
      styles.append("\n@media screen and (prefers-color-scheme:dark){:root{--accent:");
      styles.append(Ink.css(theme.dark().accent())).append("}}");
      styles.append("\nbody{border-top:.4rem solid var(--accent)}");
      styles.append("\nh1,h2,a,summary{color:var(--accent)}");
    }
    return styles.toString();
  }

  /** For a letter, which is always on white paper. */
  static String ofLetter(Theme theme) {
    return accented(theme)
        ? brand(theme) + "\nh1,h2{color:" + Ink.css(theme.light().accent()) + "}"
        : brand(theme);
  }

  /** For a file that is printed: always on white paper. */
  static String ofPaper(Theme theme) {
    String accent = accented(theme) ? "\nh1,h2{color:" + Ink.css(theme.light().accent()) + "}" : "";
    return plain(theme) ? accent : accent + PAPER_BRAND;
  }

  /** For a letter on one sheet, which a theme's lines or longer words would make overflow. */
  static String ofSheet(Theme theme) {
    return theme.equals(Theme.STANDARD) ? "" : TIGHTER + ofPaper(theme);
  }

  private static String brand(Theme theme) {
    return plain(theme) ? "" : BRAND;
  }

  private static boolean plain(Theme theme) {
    return theme.organisation().isEmpty() && theme.logo().isEmpty() && theme.footer().isEmpty();
  }

  private static boolean accented(Theme theme) {
    return theme.light().accent() != Colours.STANDARD_LIGHT.accent()
        || theme.dark().accent() != Colours.STANDARD_DARK.accent();
  }

  private static String variables(Colours colours) {
    return "%s:%s;%s-on:%s;%s:%s;%s-on:%s"
        .formatted(
            Ink.TEXT.variable(),
            Ink.css(colours.text()),
            Ink.TEXT.variable(),
            Ink.css(Ink.contrast(new Color(colours.text()))),
            Ink.PAPER.variable(),
            Ink.css(colours.background()),
            Ink.PAPER.variable(),
            Ink.css(Ink.contrast(new Color(colours.background()))));
  }
}
