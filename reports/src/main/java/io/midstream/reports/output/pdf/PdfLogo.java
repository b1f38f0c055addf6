package io.midstream.reports.output.pdf;

import com.github.weisj.jsvg.SVGDocument;
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
import io.midstream.reports.theme.Logo;
import java.awt.Shape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A logo as it is drawn into a document: lines and areas of an SVG stay such. */
public final class PdfLogo {
  /**
   * More shapes than any logo has; a few that use each other again and again can stand for
   * billions.
   */
  private static final int MOST_SHAPES = 20_000;

  /**
   * What would need a font of the machine, which makes the file another one on each, or holds a
   * picture of its own.
   */
  private static final Set<String> NOT_DRAWN = Set.of("text", "image");

  private final Drawing drawing;
  private final float width;
  private final float height;

  private PdfLogo(Drawing drawing, double width, double height) {
    this.drawing = drawing;
    this.width = (float) width;
    this.height = (float) height;
  }

  private interface Drawing {
    PDFormXObject into(PDDocument document) throws IOException;
  }

  /** Says that a logo cannot be drawn. */
  private static final class NotDrawn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotDrawn(String message) {
      super(message);
    }
  }

  /**
   * The logo, if it can be drawn: an SVG with texts or pictures inside of it, or with countless
   * shapes, cannot.
   */
  public static Optional<PdfLogo> of(Logo logo) {
    try (PDDocument draft = new PDDocument()) {
      PdfLogo drawn = logo.kind() == Logo.Kind.SVG ? vectors(logo) : pixels(logo);
      drawn.form(draft);
      return Optional.of(drawn);
    } catch (IOException | RuntimeException e) {
      // Libraries meet what they do not understand with exceptions of any kind.
      return Optional.empty();
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

  /** The logo as something that can be put on a page. */
  PDFormXObject form(PDDocument document) throws IOException {
    return drawing.into(document);
  }

  private static PdfLogo pixels(Logo logo) throws IOException {
    try (PDDocument draft = new PDDocument()) {
      PDImageXObject image = image(logo, draft);
      float width = image.getWidth();
      float height = image.getHeight();
      return new PdfLogo(
          document -> {
            PDFormXObject form = new PDFormXObject(document);
            form.setResources(new PDResources());
            form.setBBox(new PDRectangle(width, height));
            try (PDFormContentStream content = new PDFormContentStream(form)) {
              content.drawImage(image(logo, document), 0, 0, width, height);
            }
            return form;
          },
          width,
          height);
    }
  }

  private static PDImageXObject image(Logo logo, PDDocument document) throws IOException {
    return PDImageXObject.createFromByteArray(document, logo.content(), "logo");
  }

  private static PdfLogo vectors(Logo logo) {
    List<String> refused = new ArrayList<>();
    LoaderContext context =
        LoaderContext.builder()
            .preProcessor(root -> gatherWhatIsNotDrawn(root, refused))
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .build();
    SVGDocument svg =
        Optional.ofNullable(
                new SVGLoader().load(new ByteArrayInputStream(logo.content()), null, context))
            .orElseThrow(() -> new NotDrawn("not understood"));
    if (!refused.isEmpty()) {
      throw new NotDrawn(refused.get(0));
    }
    FloatSize size = svg.size();
    if (!(size.width > 0 && size.height > 0)) {
      throw new NotDrawn("nothing to see");
    }
    return new PdfLogo(document -> draw(svg, document), size.width, size.height);
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

  /** Stops a drawing that has no end. */
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
        throw new NotDrawn("too many shapes");
      }
      return shape;
    }
  }
}
