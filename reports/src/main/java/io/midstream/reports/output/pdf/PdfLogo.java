package io.midstream.reports.output.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DDrawControl.IDrawControlEnv;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DDrawControlDefault;
import io.midstream.reports.text.Digits;
import io.midstream.reports.theme.Logo;
import java.awt.Shape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A logo as it is drawn into documents: lines and areas of an SVG stay such. It is drawn once, on a
 * page of its own, which documents then take over.
 */
public final class PdfLogo {
  /**
   * More shapes than any logo has; a few that use each other again and again can stand for
   * billions.
   */
  private static final int MOST_SHAPES = 20_000;

  /** How deep elements stand in one another at most, and how deep shapes use others. */
  private static final int DEEPEST = 100;

  private static final int DEEPEST_USE = 15;

  /**
   * What would need a font of the machine, which makes the file another one on each, or holds a
   * picture of its own.
   */
  private static final Set<String> NOT_DRAWN = Set.of("text", "image");

  /** Of an SVG; the library that reads it does not tell one from the other. */
  private static final String NOT_UNDERSTOOD =
      "it is not understood, or has more than " + Digits.ENGLISH.upTo(MOST_SHAPES, 0) + " shapes";

  /** Of a PNG or JPEG. */
  private static final String NOT_DECODED = "its picture cannot be decoded";

  private final byte[] page;
  private final float width;
  private final float height;

  private PdfLogo(byte[] page, float width, float height) {
    this.page = page;
    this.width = width;
    this.height = height;
  }

  /** Says why a logo cannot be drawn. */
  private static final class NotDrawn extends Exception {
    private static final long serialVersionUID = 1L;

    NotDrawn(String reason) {
      super(reason);
    }
  }

  /** Stops a drawing that has no end. */
  private static final class TooManyShapes extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The logo, if it can be drawn: an SVG with texts or pictures inside of it, or with countless
   * shapes, cannot.
   */
  public static Optional<PdfLogo> of(Logo logo) {
    try {
      return Optional.of(drawn(logo));
    } catch (NotDrawn e) {
      return Optional.empty();
    }
  }

  /** Why a logo is left off, as the end of a sentence; empty if it is drawn. */
  public static Optional<String> whyNotDrawn(Logo logo) {
    try {
      drawn(logo);
      return Optional.empty();
    } catch (NotDrawn e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  /** Its width in units of its own, above 0. */
  public double width() {
    return width;
  }

  /** Its height in units of its own, above 0. */
  public double height() {
    return height;
  }

  /** The logo as something that can be put on a page of this document. */
  PDFormXObject form(PDDocument document) throws IOException {
    try (PDDocument own = Loader.loadPDF(page)) {
      return new LayerUtility(document).importPageAsForm(own, 0);
    }
  }

  private static PdfLogo drawn(Logo logo) throws NotDrawn {
    try (PDDocument document = new PDDocument()) {
      return logo.kind() == Logo.Kind.SVG ? vectors(logo, document) : pixels(logo, document);
    } catch (IOException | RuntimeException e) {
      // Libraries meet what they do not understand with exceptions of any kind.
      throw new NotDrawn(logo.kind() == Logo.Kind.SVG ? NOT_UNDERSTOOD : NOT_DECODED);
    }
  }

  private static PdfLogo pixels(Logo logo, PDDocument document) throws IOException {
    PDImageXObject image = PDImageXObject.createFromByteArray(document, logo.content(), "logo");
    float width = image.getWidth();
    float height = image.getHeight();
    return onAPage(
        document, width, height, content -> content.drawImage(image, 0, 0, width, height));
  }

  private static PdfLogo vectors(Logo logo, PDDocument document) throws IOException, NotDrawn {
    List<String> refused = new ArrayList<>();
    LoaderContext context =
        LoaderContext.builder()
            .preProcessor(root -> gatherWhatIsNotDrawn(root, refused))
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .documentLimits(new DocumentLimits(DEEPEST, DEEPEST_USE, MOST_SHAPES))
            .build();
    SVGDocument svg =
        Optional.ofNullable(
                new SVGLoader().load(new ByteArrayInputStream(logo.content()), null, context))
            .orElseThrow(() -> new NotDrawn(NOT_UNDERSTOOD));
    if (!refused.isEmpty()) {
      throw new NotDrawn("it has an element '" + refused.get(0) + "'");
    }
    FloatSize size = svg.size();
    if (!(size.width > 0 && size.height > 0)) {
      throw new NotDrawn("its width or height is 0");
    }
    PDFormXObject form = draw(svg, document);
    return onAPage(document, size.width, size.height, content -> content.drawForm(form));
  }

  private interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  private static PdfLogo onAPage(PDDocument document, float width, float height, Drawing drawing)
      throws IOException {
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      drawing.on(content);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return new PdfLogo(bytes.toByteArray(), width, height);
  }

  private static void gatherWhatIsNotDrawn(DomElement element, List<String> found) {
    if (NOT_DRAWN.contains(element.tagName().toLowerCase(Locale.ROOT))) {
      found.add(element.tagName());
    }
    element.children().forEach(child -> gatherWhatIsNotDrawn(child, found));
  }

  private static PDFormXObject draw(SVGDocument svg, PDDocument document) throws IOException {
    FloatSize size = svg.size();
    PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, size.width, size.height);
    try {
      graphics.setDrawControl(new Count());
      svg.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(size));
    } finally {
      graphics.disposeDanglingChildGraphics();
      graphics.dispose();
    }
    return graphics.getXFormObject();
  }

  /** Counts what is drawn. */
  private static final class Count extends PdfBoxGraphics2DDrawControlDefault {
    private int shapes;

    @Override
    public Shape transformShapeBeforeFill(Shape shape, IDrawControlEnv environment) {
      return counted(shape);
    }

    @Override
    public Shape transformShapeBeforeDraw(Shape shape, IDrawControlEnv environment) {
      return counted(shape);
    }

    private Shape counted(Shape shape) {
      if (++shapes > MOST_SHAPES) {
        throw new TooManyShapes();
      }
      return shape;
    }
  }
}
