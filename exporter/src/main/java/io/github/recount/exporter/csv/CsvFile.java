package io.github.recount.exporter.csv;

import io.github.recount.exporter.WholeFile;
import io.github.recount.exporter.table.Column;
import io.github.recount.exporter.table.FiledDocument;
import io.github.recount.exporter.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** One table as RFC 4180, in UTF-8 with a byte order mark, which spreadsheets need. */
final class CsvFile implements Closeable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** At the start of a cell these make a spreadsheet run it as a formula. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private final Table<?> table;
  private final WholeFile file;
  private final CSVPrinter printer;

  private CsvFile(Table<?> table, WholeFile file, CSVPrinter printer) {
    this.table = table;
    this.file = file;
    this.printer = printer;
  }

  static String name(Table<?> table) {
    return table.name() + ".csv";
  }

  static CsvFile open(Table<?> table, Path folder) throws IOException {
    WholeFile file = WholeFile.open(folder.resolve(name(table)));
    OutputStreamWriter out = new OutputStreamWriter(file.out(), StandardCharsets.UTF_8);
    CsvFile csv = new CsvFile(table, file, new CSVPrinter(out, CSVFormat.RFC4180));
    try {
      out.write(BYTE_ORDER_MARK);
      csv.printer.printRecord(table.columns().stream().map(Column::name));
      return csv;
    } catch (IOException e) {
      csv.close();
      throw e;
    }
  }

  void add(FiledDocument document) throws IOException {
    for (List<@Nullable Object> row : table.rows(document)) {
      for (Object value : row) {
        printer.print(cell(value));
      }
      printer.println();
    }
  }

  void publish() throws IOException {
    printer.flush();
    file.publish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private static @Nullable Object cell(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof String text ? harmless(text) : value;
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
