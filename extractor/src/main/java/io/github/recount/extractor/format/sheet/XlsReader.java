package io.github.recount.extractor.format.sheet;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads workbooks of the binary kind as they show, formulas by the values they had last. */
public final class XlsReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/vnd.ms-excel");
  }

  @Override
  public Document read(SourceDocument source) throws ReadFailure {
    return ReadGuard.read(() -> SheetLister.list(sheets(source)));
  }

  private static List<SheetContent> sheets(SourceDocument source) throws IOException, ReadFailure {
    try (POIFSFileSystem file = new POIFSFileSystem(source.file().toFile(), true);
        HSSFWorkbook workbook = new HSSFWorkbook(file, false)) {
      ShownNumber numbers =
          new ShownNumber(workbook.getInternalWorkbook().isUsing1904DateWindowing());
      List<SheetContent> sheets = new ArrayList<>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        SheetContent content = new SheetContent(workbook.getSheetName(i));
        if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
          content.hide();
        }
        read(workbook.getSheetAt(i), content, numbers);
        sheets.add(content);
      }
      return sheets;
    }
  }

  private static void read(HSSFSheet sheet, SheetContent content, ShownNumber numbers)
      throws ReadFailure {
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        content.hidePart();
      }
      for (Cell cell : row) {
        String text = shown(cell, numbers);
        content.cell(cell.getRowIndex(), cell.getColumnIndex(), text);
        if (!text.isBlank() && sheet.isColumnHidden(cell.getColumnIndex())) {
          content.hidePart();
        }
      }
    }
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      content.merge(
          region.getFirstRow(),
          region.getLastRow(),
          region.getFirstColumn(),
          region.getLastColumn());
    }
  }

  private static String shown(Cell cell, ShownNumber numbers) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case NUMERIC ->
          numbers.show(
              cell.getNumericCellValue(),
              cell.getCellStyle().getDataFormat(),
              cell.getCellStyle().getDataFormatString());
      default -> "";
    };
  }
}
