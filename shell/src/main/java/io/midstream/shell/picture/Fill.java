package io.midstream.shell.picture;

/**
 * What a bar is made of.
 *
 * @param unicode its character
 * @param ascii its character without Unicode
 * @param fine whether its ends are drawn to a part of a column, where there is Unicode
 */
record Fill(String unicode, String ascii, boolean fine) {
  String glyph(Style style) {
    return style.either(unicode, ascii);
  }
}
