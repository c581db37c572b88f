package io.github.recount.extractor.format.sheet;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.format.flow.PackageParts;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Reads workbooks of the XML kind in a stream, so that a sheet's size costs no memory. */
public final class XlsxReader implements FormatReader {
  private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        SHEET + ".sheet",
        SHEET + ".template",
        "application/vnd.ms-excel.sheet.macroenabled.12",
        "application/vnd.ms-excel.template.macroenabled.12");
  }

  @Override
  public Document read(SourceDocument source) throws ReadFailure {
    return ReadGuard.read(() -> open(source));
  }

  private static Document open(SourceDocument source)
      throws IOException, OpenXML4JException, ReadFailure {
    try (PackageParts file = PackageParts.open(source.file())) {
      PackagePart main = file.main();
      XlsxStrings strings = new XlsxStrings();
      PackageParts.read(PackageParts.related(main, "/sharedStrings"), strings::read);
      XlsxFormats formats = new XlsxFormats();
      PackageParts.read(PackageParts.related(main, "/styles"), formats::read);
      XlsxWorkbook workbook = new XlsxWorkbook();
      PackageParts.read(main, workbook::read);
      XlsxSheet reader = new XlsxSheet(strings, formats, new ShownNumber(workbook.isFrom1904()));
      List<SheetContent> sheets = new ArrayList<>();
      for (XlsxWorkbook.Sheet sheet : workbook.sheets()) {
        sheets.add(sheet.content());
        PackageParts.read(
            PackageParts.relatedBy(main, sheet.relation()),
            xml -> reader.read(xml, sheet.content()));
      }
      if (sheets.isEmpty()) {
        throw new ReadFailure(Code.DAMAGED, "the workbook holds no sheet");
      }
      return SheetLister.list(sheets);
    }
  }
}
