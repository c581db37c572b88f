package io.github.recount.corpus.truth;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Writes the pages of a PDF as an OFD. */
final class PdfToOfd {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private PdfToOfd() {}

  /** Writes {@code report.ofd} beside each {@code report.pdf} that is named. */
  public static void main(String[] pdfs) throws IOException {
    for (String pdf : pdfs) {
      Path file = Path.of(pdf);
      Files.write(file.resolveSibling("report.ofd"), convert(file));
    }
  }

  static byte[] convert(Path pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf.toFile());
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      StringBuilder pages = new StringBuilder();
      int number = 0;
      for (PDPage page : document.getPages()) {
        String path = "Pages/Page_" + number + "/Content.xml";
        put(zip, "Doc_0/" + path, new OfdPages(page).content());
        pages.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(1000 + number++, path));
      }
      put(
          zip,
          "OFD.xml",
          HEAD
              + "<ofd:OFD "
              + SPACE
              + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo/>"
              + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
      put(
          zip,
          "Doc_0/Document.xml",
          HEAD
              + "<ofd:Document "
              + SPACE
              + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
              + "</ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData>"
              + "<ofd:Pages>"
              + pages
              + "</ofd:Pages></ofd:Document>");
      put(
          zip,
          "Doc_0/PublicRes.xml",
          HEAD
              + "<ofd:Res "
              + SPACE
              + " BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"3\" FontName=\"宋体\"/></ofd:Fonts>"
              + "</ofd:Res>");
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // The same bytes whenever it is written.
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
