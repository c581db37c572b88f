package io.github.recount.exporter.xlsx;

import io.github.recount.exporter.WholeFile;
import io.github.recount.exporter.table.Exporter;
import io.github.recount.exporter.table.FiledDocument;
import io.github.recount.exporter.table.Tables;
import java.io.IOException;
import java.nio.file.Path;

/** Writes {@code recount.xlsx}: one sheet a table, and one that says what they hold. */
public final class XlsxExporter implements Exporter {
  private static final int ROWS_OF_A_SHEET = 1_048_576;

  private final int rowsPerSheet;

  /** An exporter whose sheets are as long as sheets can be. */
  public XlsxExporter() {
    this(ROWS_OF_A_SHEET);
  }

  XlsxExporter(int rowsPerSheet) {
    this.rowsPerSheet = rowsPerSheet;
  }

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public void export(Iterable<FiledDocument> documents, Path folder) throws IOException {
    try (Book book = new Book(Tables.ALL, rowsPerSheet)) {
      documents.forEach(book::add);
      WholeFile.write(folder.resolve("recount.xlsx"), book::writeTo);
    }
  }
}
