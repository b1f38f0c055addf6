package io.midstream.reports.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The palette: the colours of Okabe and Ito, which readers with any colour vision tell apart, in an
 * order whose lightness differs as well, for grey print. Each has a twin for dark pages.
 */
public enum Ink {
  /** Words. */
  TEXT(0x1a1a1a, 0xe9e9e9),
  /** Words of less weight, axes. */
  MUTED(0x595959, 0xb3b3b3),
  /** Grid lines. */
  GRID(0xdcdcdc, 0x3a3f44),
  /** The page. */
  PAPER(0xffffff, 0x15181b),
  /** Staying as we are; hosting of the old stack. */
  STAY(0x4a4a4a, 0xc4c4c4),
  /** Migrating; the new stack; the cloud bill. */
  MOVE(0x0072b2, 0x5ab0e6),
  /** Paying twice; the migration itself. */
  MIGRATION(0xe69f00, 0xf0b030),
  /** A gain. */
  GAIN(0x009e73, 0x2fc79b),
  /** A loss, a limit that is exceeded. */
  LOSS(0xc4500a, 0xff9257),
  /** People and support. */
  PEOPLE(0x9dcbea, 0x9dcbea),
  /** Licences. */
  LICENCE(0xb35f90, 0xdb93bb),
  /** Anything else. */
  OTHER(0xdedede, 0x7a7a7a);

  // Numbers, not colours: the first colour of a program starts the whole of its window toolkit.
  private final int light;
  private final int dark;

  Ink(int light, int dark) {
    this.light = light;
    this.dark = dark;
  }

  /** The colour on a light page. */
  public Color light() {
    return new Color(light);
  }

  /** The colour on a dark page. */
  public Color dark() {
    return new Color(dark);
  }

  /** The colour on a light page as a number: 0xRRGGBB. */
  public int lightRgb() {
    return light;
  }

  /** The colour on a dark page as a number: 0xRRGGBB. */
  public int darkRgb() {
    return dark;
  }

  /** The colour on a light page, this much of it: 0 is invisible, 1 is opaque. */
  Color light(double opacity) {
    return new Color((int) Math.round(opacity * 255) << 24 | light, true);
  }

  /** The name of its CSS variable, for example {@code --ink-move}. */
  public String variable() {
    return "--ink-" + name().toLowerCase(Locale.ROOT);
  }

  /** A colour as CSS writes it, for example {@code #0072b2}. */
  public static String css(Color color) {
    return css(color.getRGB() & 0xffffff);
  }

  /** A colour, 0xRRGGBB, as CSS writes it. */
  public static String css(int rgb) {
    return "#%06x".formatted(rgb);
  }

  /** Black or white, whichever is easier to read on a colour. */
  public static Color contrast(Color color) {
    double luminance =
        0.2126 * linear(color.getRed())
            + 0.7152 * linear(color.getGreen())
            + 0.0722 * linear(color.getBlue());
    return luminance > 0.2 ? Color.BLACK : Color.WHITE;
  }

  private static double linear(int channel) {
    return Math.pow(channel / 255.0, 2.2);
  }

  /** The ink of a light-page colour, whatever its opacity. */
  static Optional<Ink> of(Color color) {
    int rgb = color.getRGB() & 0xffffff;
    return Arrays.stream(values()).filter(i -> i.light == rgb).findFirst();
  }
}
