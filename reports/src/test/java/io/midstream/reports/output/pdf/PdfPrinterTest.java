package io.midstream.reports.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPrinterTest {
  private static final PdfSource.About ABOUT =
      new PdfSource.About("a title", "an author", "a subject", List.of("a", "b"), "test", "en");

  private static PdfSource page(String body) {
    return new PdfSource(
        "<html lang=\"en\"><head><title>t</title><style>html{font-family:\"Liberation Sans\"}</style>"
            + "</head><body>"
            + body
            + "</body></html>",
        List.of(),
        Optional.empty(),
        ABOUT,
        Paper.A4);
  }

  private static String text(String body) throws IOException {
    try (PdfFile file = PdfFile.of(PdfPrinter.print(page(body)))) {
      return file.text();
    }
  }

  @Test
  void nothingIsFetched(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.css"), "p:after{content:\"SECRET\"}");
    AtomicInteger calls = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String there = "http://localhost:" + server.getAddress().getPort() + "/";
      String body =
          """
          <link rel="stylesheet" href="%1$sa.css"/><link rel="stylesheet" href="%2$s"/>
          <style>@import url("%1$sb.css"); @font-face{font-family:x;src:url("%1$sx.ttf")}
          p{background-image:url("%1$sc.png");font-family:x}</style>
          <p>before<img src="%1$sd.png" alt="d"/><img src="%2$s" alt="e"/>after</p>
          """
              .formatted(there, secret.toUri());
      assertThat(text(body)).contains("before", "after").doesNotContain("SECRET");
    } finally {
      server.stop(0);
    }
    assertThat(calls).hasValue(0);
  }

  @Test
  void writesWhatFinanceWrites() throws IOException {
    String signs = "£1 €2 −3 ± × ½ → “quoted” ‘so’ – — … • ≤ ≥ ÄÖÜäöüß éèçñøåłžőğ";
    assertThat(text("<p>" + signs + "</p>")).contains(signs);
  }

  @Test
  void whatHasNoGlyphIsABoxAndWhatIsNeverSeenIsLeftOut() throws IOException {
    assertThat(text("<p>a🚀b\u2068c\u2069d\u200de\u202ef</p>")).contains("a□bcdef");
  }

  @Test
  void hebrewIsDrawnFromRightToLeft() throws IOException {
    // The reader of the test turns it round again, as all readers do.
    assertThat(text("<p>שלום עולם</p>")).contains("שלום עולם");
  }

  @Test
  void theSameSourceIsTheSameFile() {
    byte[] first = PdfPrinter.print(page("<p>one</p>"));
    assertThat(PdfPrinter.print(page("<p>one</p>"))).isEqualTo(first);
    assertThat(PdfPrinter.print(page("<p>two</p>"))).isNotEqualTo(first);
  }

  @Test
  void saysWhatItIsAbout() throws IOException {
    try (PdfFile file = PdfFile.of(PdfPrinter.print(page("<p>x</p>")))) {
      var information = file.document().getDocumentInformation();
      assertThat(information.getTitle()).isEqualTo("a title");
      assertThat(information.getAuthor()).isEqualTo("an author");
      assertThat(information.getSubject()).isEqualTo("a subject");
      assertThat(information.getKeywords()).isEqualTo("a, b");
      assertThat(information.getCreator()).isEqualTo("test");
      assertThat(information.getCreationDate()).as("no clock is asked").isNull();
    }
  }

  @Test
  void theLibraryIsHeardOnlyByWhoListens() {
    List<String> warnings = new ArrayList<>();
    PdfPrinter.print(page("<p style=\"colour:red\">x</p>"), warnings::add);
    assertThat(warnings).singleElement().asString().contains("colour");
  }
}
