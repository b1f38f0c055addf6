package io.midstream.reports.theme;

import io.midstream.reports.text.Digits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An organisation's logo.
 *
 * @param kind its format
 * @param base64 its content, as it was read
 */
public record Logo(Kind kind, String base64) {
  /** The formats of a logo. */
  public enum Kind {
    /** Lines and areas. */
    SVG("image/svg+xml", "svg"),
    /** Pixels, some of which may be transparent. */
    PNG("image/png", "png"),
    /** Pixels, as a camera has them. */
    JPEG("image/jpeg", "jpg");

    private final String mediaType;
    private final String extension;

    Kind(String mediaType, String extension) {
      this.mediaType = mediaType;
      this.extension = extension;
    }

    /** How the names of its files end, without the dot. */
    public String extension() {
      return extension;
    }
  }

  /** The most bytes of a logo: it is inside of every page. */
  public static final int MOST_BYTES = 256 * 1024;

  /** The most pixels of a side; a few bytes can stand for a picture that fills the memory. */
  public static final int MOST_PIXELS = 4096;

  private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";

  /**
   * The logo of a file's content, by which its format is told, whatever the file is called.
   *
   * @throws IllegalArgumentException if it is no SVG, PNG or JPEG, or too large; the message says
   *     so
   */
  public static Logo of(byte[] content) {
    if (content.length > MOST_BYTES) {
      throw new IllegalArgumentException(
          "the logo has more than " + Digits.ENGLISH.upTo(MOST_BYTES, 0) + " bytes");
    }
    return new Logo(kind(content), Base64.getEncoder().encodeToString(content));
  }

  /**
   * The logo as the address of an image, a {@code data:} URI. A browser runs no script of such an
   * image and fetches nothing for it, whatever is in it.
   */
  public String address() {
    return "data:%s;base64,%s".formatted(kind.mediaType, base64);
  }

  /** The bytes of its file. */
  public byte[] content() {
    return Base64.getDecoder().decode(base64);
  }

  private static Kind kind(byte[] content) {
    if (startsWith(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
      check(content, Kind.PNG);
      return Kind.PNG;
    }
    if (startsWith(content, 0xff, 0xd8, 0xff)) {
      check(content, Kind.JPEG);
      return Kind.JPEG;
    }
    if (svg(content)) {
      return Kind.SVG;
    }
    throw new IllegalArgumentException("the logo is no SVG, PNG or JPEG picture");
  }

  private static boolean startsWith(byte[] content, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= content.length || (content[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** Refuses what cannot be read, or is too large. */
  private static void check(byte[] content, Kind kind) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.name());
    ImageReader reader = readers.next();
    int side;
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(in);
      side = Math.max(reader.getWidth(0), reader.getHeight(0));
    } catch (IOException | RuntimeException e) {
      // The reader meets some broken files with an exception of its own.
      throw new IllegalArgumentException("the logo is a broken " + kind + " picture", e);
    } finally {
      reader.dispose();
    }
    if (side > MOST_PIXELS) {
      throw new IllegalArgumentException(
          "the logo is %s pixels long; at most %s are allowed"
              .formatted(Digits.ENGLISH.upTo(side, 0), Digits.ENGLISH.upTo(MOST_PIXELS, 0)));
    }
  }

  /** Whether it is well-formed XML whose root is an SVG element; nothing outside of it is read. */
  private static boolean svg(byte[] content) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
      boolean svg = false;
      boolean root = true;
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT && root) {
          root = false;
          svg =
              reader.getLocalName().equals("svg") && SVG_NAMESPACE.equals(reader.getNamespaceURI());
        }
      }
      return svg;
    } catch (XMLStreamException e) {
      return false;
    }
  }
}
