package io.midstream.reports.output.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one document: Liberation Sans, regular and bold, which come with the program and are
 * embedded, as far as they are used.
 */
final class PdfFonts {
  /** The family's name in style sheets. */
  static final String FAMILY = "Liberation Sans";

  private static final String FOLDER = "/liberation/LiberationSans-";

  /** Shown in place of what the fonts cannot write. */
  private static final int REPLACEMENT = 0x25a1;

  /** Words of Hebrew, the only script of the fonts that reads from right to left. */
  private static final Pattern RIGHT_TO_LEFT =
      Pattern.compile("\\p{IsHebrew}+(?: +\\p{IsHebrew}+)*");

  private final PDFont regular;
  private final PDFont bold;
  private final TrueTypeFont glyphs;

  private PdfFonts(PDFont regular, PDFont bold, TrueTypeFont glyphs) {
    this.regular = regular;
    this.bold = bold;
    this.glyphs = glyphs;
  }

  /** The fonts for a document. */
  static PdfFonts of(PDDocument document) throws IOException {
    TrueTypeFont regular = read("Regular");
    return new PdfFonts(
        PDType0Font.load(document, regular, true),
        PDType0Font.load(document, read("Bold"), true),
        regular);
  }

  private static TrueTypeFont read(String style) throws IOException {
    String name = FOLDER + style + ".ttf";
    try (InputStream in = PdfFonts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the font " + name + " is missing from the build");
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      // Ligatures cost half of the time and hide letters from a search.
      font.setEnableGsub(false);
      return font;
    }
  }

  PDFont regular() {
    return regular;
  }

  PDFont bold() {
    return bold;
  }

  /**
   * The text as far as the fonts can write it, in the order in which it is drawn: characters that
   * are never seen, such as those that steer the direction of a text, are left out, a box stands
   * for what there is no glyph for, and words that read from right to left are turned round.
   */
  String writable(String text) throws IOException {
    CmapLookup known = glyphs.getUnicodeCmapLookup();
    StringBuilder writable = new StringBuilder(text.length());
    for (int c : text.codePoints().toArray()) {
      if (c == '\n') {
        writable.append('\n');
      } else if (!steers(c) && known.getGlyphId(c) != 0) {
        writable.appendCodePoint(c);
      } else if (!steers(c) && !belongsToTheOneBefore(c)) {
        writable.appendCodePoint(REPLACEMENT);
      }
    }
    return RIGHT_TO_LEFT
        .matcher(writable)
        .replaceAll(words -> new StringBuilder(words.group()).reverse().toString());
  }

  private static boolean steers(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || type == Character.CONTROL;
  }

  private static boolean belongsToTheOneBefore(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.MODIFIER_SYMBOL;
  }
}
