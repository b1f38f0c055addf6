package io.midstream.reports.output.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import io.midstream.reports.chart.Chart;
import io.midstream.reports.chart.ChartCanvas;
import io.midstream.reports.chart.XChartRenderer;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.w3c.dom.Element;

/** Lays out pages and writes them as PDF, tagged as PDF/UA asks for. */
public final class PdfPrinter {
  private static final float PDF_VERSION = 1.7f;
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** Not a fault: the description is set when the pages are done. */
  private static final LogMessageId NO_DESCRIPTION =
      LogMessageId.LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_DOCUMENT_DESCRIPTION_PROVIDED;

  private final PdfSource source;
  private final PDDocument document;
  private final PdfFonts fonts;

  private PdfPrinter(PdfSource source, PDDocument document, PdfFonts fonts) {
    this.source = source;
    this.document = document;
    this.fonts = fonts;
  }

  /** The file. The same source gives the same bytes. */
  public static byte[] print(PdfSource source) {
    return print(source, warning -> {});
  }

  /** The file, if its pages are one. */
  public static Optional<byte[]> printOnOneSheet(PdfSource source) {
    return print(source, 1, warning -> {});
  }

  /**
   * The file.
   *
   * @param warnings is told what the layout stumbles over, such as styles that it does not know
   */
  public static byte[] print(PdfSource source, Consumer<String> warnings) {
    return print(source, Integer.MAX_VALUE, warnings).orElseThrow();
  }

  private static Optional<byte[]> print(
      PdfSource source, int mostPages, Consumer<String> warnings) {
    XRLog.setLoggerImpl(new Silence());
    try (PDDocument document = new PDDocument()) {
      PdfPrinter printer = new PdfPrinter(source, document, PdfFonts.of(document));
      printer.lay(warnings);
      return document.getNumberOfPages() <= mostPages
          ? Optional.of(printer.bytes())
          : Optional.empty();
    } catch (IOException e) {
      // Everything is in memory.
      throw new UncheckedIOException(e);
    }
  }

  private void lay(Consumer<String> warnings) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.usePdfVersion(PDF_VERSION);
    builder.usePdfUaAccessibility(true);
    builder.useDefaultPageSize(
        (float) source.paper().widthMm(), (float) source.paper().heightMm(), PageSizeUnits.MM);
    builder.useFont(
        new PDFontSupplier(fonts.regular()), PdfFonts.FAMILY, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(
        new PDFontSupplier(fonts.bold()), PdfFonts.FAMILY, BOLD, FontStyle.NORMAL, true);
    builder.useObjectDrawerFactory(new Drawings());
    // Pages hold all they need. Whatever names a place anyway is not followed.
    builder.useUriResolver((base, uri) -> null);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> false, when);
    }
    builder.withHtmlContent(fonts.writable(source.xhtml()), null);
    builder.withDiagnosticConsumer(
        remark -> {
          if (remark.getLevel().intValue() >= Level.WARNING.intValue()
              && remark.getLogMessageId() != NO_DESCRIPTION) {
            warnings.accept(remark.getFormattedMessage());
          }
        });
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
    }
  }

  private byte[] bytes() throws IOException {
    PdfProperties.set(document, source.about());
    // A name of the content, where PDFBox would otherwise ask the clock.
    document.setDocumentId(
        UUID.nameUUIDFromBytes(source.xhtml().getBytes(StandardCharsets.UTF_8))
            .getMostSignificantBits());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /** Draws the charts and the logo where the pages name them. */
  private final class Drawings implements FSObjectDrawerFactory {
    private final Map<String, Chart> charts = new HashMap<>();

    Drawings() {
      source.charts().forEach(chart -> charts.put(chart.id(), chart));
    }

    @Override
    public boolean isReplacedObject(Element element) {
      String type = element.getAttribute("type");
      return type.equals(PdfSource.CHART) || type.equals(PdfSource.LOGO);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
      if (element.getAttribute("type").equals(PdfSource.LOGO)) {
        PdfLogo logo = source.logo().orElseThrow();
        return drawer(logo.width(), logo.height(), () -> logo.form(document));
      }
      Chart chart = charts.get(element.getAttribute("data"));
      if (chart == null) {
        throw new IllegalStateException("no chart " + element.getAttribute("data"));
      }
      ChartCanvas.Size size = XChartRenderer.size(chart);
      return drawer(size.width(), size.height(), () -> PdfCanvas.form(chart, document, fonts));
    }

    private FSObjectDrawer drawer(double ownWidth, double ownHeight, Drawing drawing) {
      return (e, x, y, width, height, device, context, dotsPerPixel) -> {
        PdfBoxOutputDevice page = (PdfBoxOutputDevice) device;
        float dots = page.getDotsPerPoint();
        try {
          page.drawPdfAsImage(
              drawing.form(),
              new Rectangle((int) x, (int) y, (int) width, (int) height),
              (float) ownWidth * dots,
              (float) ownHeight * dots);
        } catch (IOException failure) {
          throw new UncheckedIOException(failure);
        }
        return Map.of();
      };
    }
  }

  private interface Drawing {
    PDFormXObject form() throws IOException;
  }

  /** Keeps the library's remarks off the standard error. */
  private static final class Silence implements XRLogger {
    @Override
    public void log(String where, Level level, String message) {
      // Nobody to tell.
    }

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {
      // Nobody to tell; what is thrown on reaches the caller anyway.
    }

    @Override
    public void setLevel(String logger, Level level) {
      // There is one level: silent.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
      return false;
    }
  }
}
