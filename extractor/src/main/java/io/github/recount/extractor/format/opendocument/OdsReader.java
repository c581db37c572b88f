package io.github.recount.extractor.format.opendocument;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.format.sheet.SheetContent;
import io.github.recount.extractor.format.sheet.SheetLister;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads workbooks of the OpenDocument kind, whose cells hold the text they show. */
public final class OdsReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.oasis.opendocument.spreadsheet-template",
        "application/vnd.oasis.opendocument.flat.spreadsheet");
  }

  @Override
  public Document read(SourceDocument source) throws ReadFailure {
    return ReadGuard.read(() -> SheetLister.list(sheets(source)));
  }

  private static List<SheetContent> sheets(SourceDocument source) throws IOException, ReadFailure {
    OdtStyles styles = new OdtStyles();
    List<SheetContent> sheets = new ArrayList<>();
    try (OpenDocumentFile file = OpenDocumentFile.open(source)) {
      file.readContent(xml -> content(xml, styles, sheets));
    }
    return sheets;
  }

  private static void content(XmlPull xml, OdtStyles styles, List<SheetContent> sheets)
      throws ReadFailure {
    xml.children(
        root ->
            xml.children(
                section -> {
                  styles.section(xml, section);
                  if (section.equals("body")) {
                    xml.children(book -> xml.children(name -> sheet(xml, name, styles, sheets)));
                  }
                }));
  }

  private static void sheet(XmlPull xml, String name, OdtStyles styles, List<SheetContent> sheets)
      throws ReadFailure {
    if (!name.equals("table")) {
      return;
    }
    SheetContent content = new SheetContent(String.valueOf(xml.attribute("name")));
    if (styles.isHidden(xml.attribute("style-name"))) {
      content.hide();
    }
    sheets.add(content);
    new OdsSheet(xml, styles, content).read();
  }
}
