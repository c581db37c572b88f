package io.github.recount.exporter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.exporter.Documents;
import io.github.recount.exporter.Program;
import io.github.recount.exporter.table.FiledDocument;
import io.github.recount.exporter.table.Table;
import io.github.recount.exporter.table.Tables;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the workbook in a spreadsheet program and compares every cell with the tables. */
class SpreadsheetReadsTest {
  /** Comma, quote, UTF-8, from line 1; texts quoted, numbers in full, every sheet. */
  private static final String CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

  private static final List<FiledDocument> ARCHIVE =
      List.of(
          new FiledDocument(Documents.full("a.pdf"), null),
          new FiledDocument(Documents.hostile("=cmd|x", "=1+1"), null),
          new FiledDocument(Documents.hostile("b.txt", "00123"), null),
          new FiledDocument(Documents.hostile("c.txt", "a\"b,<&>\nc _x0041_ 😀 \t end "), null),
          new FiledDocument(Documents.failed("d.doc"), null));

  @Test
  void whatTheTablesHold(@TempDir Path folder) throws IOException, InterruptedException {
    Program office = Program.of("soffice", "libreoffice");
    new XlsxExporter().export(ARCHIVE, folder);
    office.run(
        folder,
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        CSV,
        "--outdir",
        folder.toString(),
        folder.resolve("recount.xlsx").toString());
    for (Table<?> table : Tables.ALL) {
      List<List<String>> expected = new ArrayList<>();
      for (FiledDocument document : ARCHIVE) {
        table
            .rows(document)
            .forEach(row -> expected.add(row.stream().map(SpreadsheetReadsTest::plain).toList()));
      }
      assertThat(rows(folder.resolve("recount-" + table.name() + ".csv")))
          .as(table.name())
          .isEqualTo(expected);
    }
  }

  private static List<List<String>> rows(Path csv) throws IOException {
    try (var parser = CSVFormat.RFC4180.parse(new StringReader(Files.readString(csv)))) {
      return parser.getRecords().stream()
          .skip(1)
          .map(CSVRecord::toList)
          .map(SpreadsheetReadsTest::plain)
          .toList();
    }
  }

  private static List<String> plain(List<String> cells) {
    return cells.stream().map(SpreadsheetReadsTest::plain).toList();
  }

  /** Numbers are compared as numbers, texts as they are. */
  private static String plain(Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    return text.matches("-?[1-9][0-9.]*([eE]-?[0-9]+)?|-?0(\\.[0-9]+)?([eE]-?[0-9]+)?")
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }
}
