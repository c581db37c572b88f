package io.github.recount.exporter.xlsx;

import io.github.recount.exporter.table.Column;
import io.github.recount.exporter.table.FiledDocument;
import io.github.recount.exporter.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of all tables. */
final class Book implements Closeable {
  private static final int ROWS_IN_MEMORY = 100;

  private final SXSSFWorkbook workbook;
  private final List<Table<?>> tables;
  private final List<TableSheets> sheets = new ArrayList<>();
  private final Look look;
  private final int rowsPerSheet;

  Book(List<Table<?>> tables, int rowsPerSheet) {
    XSSFWorkbook template = new XSSFWorkbook();
    this.look = Look.of(template);
    this.tables = tables;
    this.rowsPerSheet = rowsPerSheet;
    this.workbook = new SXSSFWorkbook(template, ROWS_IN_MEMORY, true);
    for (Table<?> table : tables) {
      List<String> headings = table.columns().stream().map(Column::name).toList();
      sheets.add(new TableSheets(workbook, look, rowsPerSheet, table.name(), headings));
    }
  }

  void add(FiledDocument document) {
    RowPlaces places = new RowPlaces();
    for (int i = 0; i < tables.size(); i++) {
      places.add(tables.get(i), document, sheets.get(i));
    }
  }

  /** Ends the sheets and writes the workbook, the same bytes for the same rows. */
  void writeTo(OutputStream out) throws IOException {
    sheets.forEach(TableSheets::finish);
    About.write(
        tables, sheets, new TableSheets(workbook, look, rowsPerSheet, "about", About.HEADINGS));
    undate(workbook.getXSSFWorkbook().getProperties().getCoreProperties());
    Path dated = Files.createTempFile("recount", ".xlsx");
    try {
      try (OutputStream file = Files.newOutputStream(dated)) {
        workbook.write(file);
      }
      SteadyZip.copy(dated, out);
    } finally {
      Files.deleteIfExists(dated);
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  private static void undate(CoreProperties properties) {
    properties.setCreator("recount");
    properties.setCreated(Optional.empty());
    properties.setModified(Optional.empty());
  }
}
