package io.github.recount.extractor.format.sheet;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads workbooks in the XML dialect of 2003, which many systems write and call {@code .xls}: one
 * file with styles and sheets.
 */
public final class SpreadsheetMlReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/vnd.ms-spreadsheetml");
  }

  @Override
  public Document read(SourceDocument source) throws ReadFailure {
    return ReadGuard.read(() -> SheetLister.list(sheets(source)));
  }

  private static List<SheetContent> sheets(SourceDocument source) throws IOException, ReadFailure {
    List<SheetContent> sheets = new ArrayList<>();
    SpreadsheetMlFormats formats = new SpreadsheetMlFormats();
    try (InputStream in = Files.newInputStream(source.file())) {
      XmlPull xml = new XmlPull(in);
      xml.children(
          root ->
              xml.children(
                  part -> {
                    if (part.equals("Styles")) {
                      formats.read(xml);
                    } else if (part.equals("Worksheet")) {
                      SheetContent content =
                          new SheetContent(String.valueOf(xml.attribute("Name")));
                      sheets.add(content);
                      new SpreadsheetMlSheet(xml, formats, content).read();
                    }
                  }));
    }
    return sheets;
  }
}
