package io.midstream.reports.workbook;

import io.midstream.reports.text.Language;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of cells, each made once: a workbook may hold only so many. */
final class Styles {
  private static final String FONT = "Arial";
  private static final int INK = 0x1a1a1a;
  private static final int QUIET = 0x595959;
  private static final int INPUT_INK = 0x0b3d91;
  private static final int INPUT_FILL = 0xfff6d6;
  private static final int INPUT_EDGE = 0xc9b458;
  private static final int HEAD_FILL = 0x23404f;
  private static final int RULE = 0x8a979e;

  private final XSSFWorkbook workbook;
  private final Patterns patterns;
  private final Map<Key, XSSFCellStyle> made = new HashMap<>();
  private final Map<Look, XSSFFont> fonts = new HashMap<>();

  private record Key(Look look, Shape shape) {}

  Styles(XSSFWorkbook workbook, String currency, Language language) {
    this.workbook = workbook;
    this.patterns = new Patterns(currency, language);
  }

  CellStyle of(Look look, Shape shape) {
    return made.computeIfAbsent(new Key(look, shape), this::make);
  }

  private XSSFCellStyle make(Key key) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(key.look(), this::font));
    style.setDataFormat(workbook.createDataFormat().getFormat(patterns.of(key.shape())));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(key.shape() == Shape.WRAPPED || key.shape() == Shape.WRAPPED_RIGHT);
    style.setQuotePrefixed(key.shape() == Shape.QUOTED);
    style.setAlignment(
        key.shape().text()
            ? HorizontalAlignment.LEFT
            : key.shape() == Shape.CENTRED
                ? HorizontalAlignment.CENTER
                : HorizontalAlignment.RIGHT);
    if (key.shape().text() && key.look() != Look.TITLE) {
      // Words stand clear of the figures of the column before them.
      style.setIndention((short) 1);
    }
    switch (key.look()) {
      case INPUT -> {
        fill(style, INPUT_FILL);
        edge(style, BorderStyle.THIN, INPUT_EDGE);
      }
      case HEAD -> {
        fill(style, HEAD_FILL);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
      }
      case TOTAL -> {
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(colour(RULE));
      }
      case SECTION -> {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(RULE));
      }
      case PLAIN, STRONG, TITLE, ASIDE -> {}
    }
    return style;
  }

  private XSSFFont font(Look look) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) (look == Look.TITLE ? 16 : 10));
    font.setBold(
        look == Look.TITLE
            || look == Look.HEAD
            || look == Look.TOTAL
            || look == Look.STRONG
            || look == Look.SECTION);
    font.setColor(
        colour(
            switch (look) {
              case INPUT -> INPUT_INK;
              case HEAD -> 0xffffff;
              case ASIDE -> QUIET;
              case PLAIN, STRONG, TOTAL, SECTION, TITLE -> INK;
            }));
    return font;
  }

  private static void fill(XSSFCellStyle style, int rgb) {
    style.setFillForegroundColor(colour(rgb));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void edge(XSSFCellStyle style, BorderStyle border, int rgb) {
    style.setBorderTop(border);
    style.setBorderBottom(border);
    style.setBorderLeft(border);
    style.setBorderRight(border);
    style.setTopBorderColor(colour(rgb));
    style.setBottomBorderColor(colour(rgb));
    style.setLeftBorderColor(colour(rgb));
    style.setRightBorderColor(colour(rgb));
  }

  static XSSFColor colour(int rgb) {
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }
}
