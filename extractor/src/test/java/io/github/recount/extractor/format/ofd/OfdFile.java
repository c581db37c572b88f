package io.github.recount.extractor.format.ofd;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OFD under construction: one page of 210 × 297 mm, and what is put beside it. */
final class OfdFile {
  private static final String ROOT =
      """
      <ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" Version="1.0" DocType="OFD"><ofd:DocBody>
      <ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>""";

  private final Map<String, String> files = new LinkedHashMap<>();

  OfdFile() {
    with("OFD.xml", ROOT);
    document("<ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/>", "");
  }

  /** Names the pages, and what the document has besides. */
  OfdFile document(String pages, String common) {
    return with(
        "Doc_0/Document.xml",
        """
        <ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData><ofd:PageArea>
        <ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>%s</ofd:CommonData>
        <ofd:Pages>%s</ofd:Pages></ofd:Document>"""
            .formatted(common, pages));
  }

  /** Draws on the page. */
  OfdFile page(String objects) {
    return with("Doc_0/Pages/Page_0/Content.xml", content("", objects));
  }

  static String content(String head, String objects) {
    return """
        <ofd:Page xmlns:ofd="http://www.ofdspec.org/2016">%s<ofd:Content><ofd:Layer ID="2">
        %s</ofd:Layer></ofd:Content></ofd:Page>"""
        .formatted(head, objects);
  }

  OfdFile with(String name, String text) {
    files.put(name, text);
    return this;
  }

  Document read(Path folder) throws IOException, ReadFailure {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    Path file = Files.write(folder.resolve("test.ofd"), bytes.toByteArray());
    return new OfdReader()
        .read(new SourceDocument("test.ofd", file, "0".repeat(64), "application/ofd", 1));
  }

  /** A line of characters whose baseline begins at a place, in millimetres. */
  static String text(double x, double y, String text) {
    return """
        <ofd:TextObject ID="9" Boundary="%s %s 100 6" Font="3" Size="4"><ofd:TextCode X="0" Y="4" \
        DeltaX="g %d 4">%s</ofd:TextCode></ofd:TextObject>"""
        .formatted(x, y - 4, text.length() - 1, text);
  }

  static String line(double x0, double y0, double x1, double y1) {
    return """
        <ofd:PathObject ID="9" Boundary="%s %s 200 200" LineWidth="0.25"><ofd:AbbreviatedData>\
        M 0 0 L %s %s</ofd:AbbreviatedData></ofd:PathObject>"""
        .formatted(x0, y0, x1 - x0, y1 - y0);
  }
}
