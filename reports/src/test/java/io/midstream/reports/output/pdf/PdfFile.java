package io.midstream.reports.output.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read back. */
public final class PdfFile implements Closeable {
  private final PDDocument document;

  private PdfFile(PDDocument document) {
    this.document = document;
  }

  /** Reads a file. */
  public static PdfFile of(byte[] file) throws IOException {
    return new PdfFile(Loader.loadPDF(file));
  }

  PDDocument document() {
    return document;
  }

  /** How many pages it has. */
  public int pages() {
    return document.getNumberOfPages();
  }

  /** The text of a page, counted from 1. */
  public String text(int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).replace("\r", "").replace('\u00a0', ' ');
  }

  /** The text of all pages. */
  public String text() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= pages(); page++) {
      text.append(text(page));
    }
    return text.toString();
  }

  /** How far to the right any letter reaches, in points. */
  public double rightEdge() throws IOException {
    double[] edge = {0};
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            edge[0] = Math.max(edge[0], letter.getX() + letter.getWidth());
          }
        };
    stripper.getText(document);
    return edge[0];
  }

  /** The bookmarks of the first level, with the pages that they lead to. */
  Map<String, Integer> bookmarks() throws IOException {
    Map<String, Integer> bookmarks = new LinkedHashMap<>();
    for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
      bookmarks.put(item.getTitle(), page(item));
    }
    return bookmarks;
  }

  /** How many bookmarks there are on all levels. */
  int countBookmarks() {
    return count(document.getDocumentCatalog().getDocumentOutline());
  }

  private static int count(PDOutlineNode node) {
    int count = 0;
    for (PDOutlineItem item : node.children()) {
      count += 1 + count(item);
    }
    return count;
  }

  private int page(PDOutlineItem item) throws IOException {
    return 1 + document.getPages().indexOf(item.findDestinationPage(document));
  }

  /** The structure elements of a type, in reading order. */
  public List<PDStructureElement> elements(String type) {
    List<PDStructureElement> found = new ArrayList<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot(), type, found);
    return found;
  }

  private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals(type)) {
          found.add(element);
        }
        collect(element, type, found);
      }
    }
  }

  /** The names of the fonts, marked where one is not embedded. */
  Set<String> fonts() throws IOException {
    Set<String> fonts = new TreeSet<>();
    for (PDPage page : document.getPages()) {
      fonts(page.getResources(), fonts);
    }
    return fonts;
  }

  private static void fonts(PDResources resources, Set<String> fonts) throws IOException {
    for (COSName name : resources.getFontNames()) {
      var font = resources.getFont(name);
      fonts.add(font.getName() + (font.isEmbedded() ? "" : " (not embedded)"));
    }
    for (PDXObject object : objects(resources)) {
      if (object instanceof PDFormXObject form) {
        fonts(form.getResources(), fonts);
      }
    }
  }

  /** The drawings on all pages. */
  List<PDFormXObject> drawings() throws IOException {
    List<PDFormXObject> drawings = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      for (PDXObject object : objects(page.getResources())) {
        if (object instanceof PDFormXObject form) {
          drawings.add(form);
        }
      }
    }
    return drawings;
  }

  /** How many pictures made of pixels there are. */
  int pictures() throws IOException {
    int count = 0;
    for (PDPage page : document.getPages()) {
      count += pictures(page.getResources());
    }
    return count;
  }

  private static int pictures(PDResources resources) throws IOException {
    int count = 0;
    for (PDXObject object : objects(resources)) {
      count += object instanceof PDImageXObject ? 1 : 0;
      count += object instanceof PDFormXObject form ? pictures(form.getResources()) : 0;
    }
    return count;
  }

  private static List<PDXObject> objects(PDResources resources) throws IOException {
    List<PDXObject> objects = new ArrayList<>();
    for (COSName name : resources.getXObjectNames()) {
      objects.add(resources.getXObject(name));
    }
    return objects;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
