package io.midstream.reports.output.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * The description of a document, twice as PDF wants it: as properties, which viewers show, and as
 * XMP, which archives and PDF/UA ask for. There is no date in it: it is no property of the content.
 */
final class PdfProperties {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/";
  private static final String PDF_UA = "http://www.aiim.org/pdfua/ns/id/";

  private final PdfSource.About about;

  private PdfProperties(PdfSource.About about) {
    this.about = about;
  }

  /** Describes a document. */
  static void set(PDDocument document, PdfSource.About about) throws IOException {
    PdfProperties properties = new PdfProperties(about);
    document.setDocumentInformation(properties.information());
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(properties.xmp().getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
  }

  private PDDocumentInformation information() {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(about.title());
    if (!about.author().isEmpty()) {
      information.setAuthor(about.author());
    }
    information.setSubject(about.subject());
    information.setKeywords(keywords());
    information.setCreator(about.creator());
    information.setProducer(about.creator());
    return information;
  }

  private String keywords() {
    return String.join(", ", about.keywords());
  }

  private String xmp() {
    StringWriter text = new StringWriter();
    text.write("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      write(xml);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    text.write("\n<?xpacket end=\"w\"?>");
    return text.toString();
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("x:xmpmeta");
    xml.writeAttribute("xmlns:x", "adobe:ns:meta/");
    xml.writeStartElement("rdf:RDF");
    xml.writeAttribute("xmlns:rdf", RDF);
    xml.writeStartElement("rdf:Description");
    xml.writeAttribute("rdf:about", "");
    xml.writeAttribute("xmlns:dc", DUBLIN_CORE);
    xml.writeAttribute("xmlns:pdf", PDF);
    xml.writeAttribute("xmlns:xmp", XMP);
    xml.writeAttribute("xmlns:pdfuaid", PDF_UA);
    simple(xml, "pdfuaid:part", "1");
    simple(xml, "dc:format", "application/pdf");
    list(xml, "dc:title", "rdf:Alt", List.of(about.title()));
    list(xml, "dc:description", "rdf:Alt", List.of(about.subject()));
    list(xml, "dc:language", "rdf:Bag", List.of(about.language()));
    list(xml, "dc:subject", "rdf:Bag", about.keywords());
    if (!about.author().isEmpty()) {
      list(xml, "dc:creator", "rdf:Seq", List.of(about.author()));
    }
    simple(xml, "pdf:Keywords", keywords());
    simple(xml, "pdf:Producer", about.creator());
    simple(xml, "xmp:CreatorTool", about.creator());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static void simple(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private static void list(XMLStreamWriter xml, String name, String kind, List<String> values)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeStartElement(kind);
    for (String value : values) {
      xml.writeStartElement("rdf:li");
      if (kind.equals("rdf:Alt")) {
        xml.writeAttribute("xml:lang", "x-default");
      }
      xml.writeCharacters(value);
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
