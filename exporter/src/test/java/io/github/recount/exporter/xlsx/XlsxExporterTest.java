package io.github.recount.exporter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.recount.exporter.Documents;
import io.github.recount.exporter.table.Column;
import io.github.recount.exporter.table.FiledDocument;
import io.github.recount.exporter.table.Table;
import io.github.recount.exporter.table.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxExporterTest {
  private static final FiledDocument FULL = new FiledDocument(Documents.full("a.pdf"), null);

  @Test
  void hasASheetForEachTableWithAFrozenHeadingAndFilters(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook = export(folder, FULL)) {
      assertThat(names(workbook))
          .startsWith(Tables.ALL.stream().map(Table::name).toArray(String[]::new))
          .endsWith("about")
          .hasSize(Tables.ALL.size() + 1);
      for (Table<?> table : Tables.ALL) {
        XSSFSheet sheet = workbook.getSheet(table.name());
        assertThat(texts(sheet.getRow(0)))
            .isEqualTo(table.columns().stream().map(Column::name).toList());
        assertThat(sheet.getLastRowNum()).isEqualTo(table.rows(FULL).size());
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
            .startsWith("A1:")
            .endsWith(String.valueOf(table.rows(FULL).size() + 1));
      }
    }
  }

  @Test
  void numbersAreNumbersUnlessASpreadsheetWouldRoundThem(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook = export(folder, FULL)) {
      assertThat(cell(workbook, "budget", 1, "adjustedValue").getNumericCellValue()).isEqualTo(-3);
      assertThat(cell(workbook, "budget", 1, "adjusted").getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell(workbook, "indicators", 1, "score").getNumericCellValue()).isEqualTo(1e-20);
      assertThat(cell(workbook, "documents", 1, "bytes").getNumericCellValue()).isEqualTo(412033);
    }
    FiledDocument long17 = new FiledDocument(Documents.claiming("12345678901234567"), null);
    try (XSSFWorkbook workbook = export(folder, long17)) {
      assertThat(cell(workbook, "claims", 1, "value").getStringCellValue())
          .isEqualTo("12345678901234567");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")"})
  void noTextIsAFormula(String text, @TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook =
        export(folder, new FiledDocument(Documents.hostile(text, text), null))) {
      Cell cell = cell(workbook, "indicators", 1, "level3");
      assertThat(cell.getStringCellValue()).isEqualTo(text);
      assertThat(cell.getCellStyle().getQuotePrefixed()).as("stays a text when edited").isTrue();
      for (var sheet : workbook) {
        for (Row row : sheet) {
          assertThat(row).noneMatch(c -> c.getCellType() == CellType.FORMULA);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000\u0008b", "x\ud800y", "\udc00", "\uffff", "_x0041_", "<&>\"]]>"})
  void whatXmlCannotSayIsRead(String text, @TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook =
        export(folder, new FiledDocument(Documents.hostile("a.txt", text), null))) {
      assertThat(cell(workbook, "indicators", 1, "level3").getStringCellValue()).isEqualTo(text);
    }
  }

  @Test
  void aTextTooLongForACellSaysWhatIsMissing(@TempDir Path folder) throws IOException {
    String text =
        IntStream.range(0, 40_000)
            .mapToObj(i -> String.valueOf((char) (0x4E00 + i % 20_000)))
            .collect(Collectors.joining());
    try (XSSFWorkbook workbook =
        export(folder, new FiledDocument(Documents.hostile("a.txt", text), null))) {
      String cell = cell(workbook, "indicators", 1, "level3").getStringCellValue();
      int kept = cell.indexOf(" … [recount: ");
      assertThat(cell)
          .endsWith(" … [recount: " + (40_000 - kept) + " more characters, which the JSON has]");
      assertThat(cell.length()).isLessThanOrEqualTo(32_767);
      assertThat(about(workbook))
          .anyMatch(line -> line.startsWith("indicators 1 texts are longer"));
    }
  }

  @Test
  void findingsAreLinkedToTheirRows(@TempDir Path folder) throws IOException {
    FiledDocument other = new FiledDocument(Documents.hostile("b.txt", "名"), null);
    try (XSSFWorkbook workbook = export(folder, FULL, other)) {
      assertThat(cell(workbook, "findings", 1, "code").getHyperlink().getAddress())
          .isEqualTo("'evaluations'!A2");
      assertThat(cell(workbook, "findings", 4, "code").getHyperlink().getAddress())
          .isEqualTo("'indicators'!A3");
      assertThat(cell(workbook, "findings", 4, "subject").getStringCellValue()).isEqualTo("名");
    }
  }

  @Test
  void theTypedColumnsOfAQuantityAreFolded(@TempDir Path folder) throws IOException {
    try (XSSFWorkbook workbook = export(folder, FULL)) {
      XSSFSheet sheet = workbook.getSheet("indicators");
      List<String> names = texts(sheet.getRow(0));
      assertThat(names.stream().filter(name -> sheet.isColumnHidden(names.indexOf(name))))
          .contains("targetValue", "targetBaseUnit", "actualKind")
          .allMatch(name -> name.matches("(?:target|actual|previous)[A-Z].*"))
          .doesNotContain("target", "actual", "previous");
      List<Long> columns =
          sheet.getCTWorksheet().getColsArray(0).getColList().stream()
              .flatMap(c -> LongStream.rangeClosed(c.getMin(), c.getMax()).boxed())
              .toList();
      assertThat(columns).as("Excel refuses columns that overlap").doesNotHaveDuplicates();
    }
  }

  @Test
  void aFullSheetGoesOnInTheNext(@TempDir Path folder) throws IOException {
    List<FiledDocument> archive =
        IntStream.range(0, 7)
            .mapToObj(i -> new FiledDocument(Documents.failed("file" + i), null))
            .toList();
    new XlsxExporter(4).export(archive, folder);
    try (XSSFWorkbook workbook = read(folder)) {
      List<String> paths = new ArrayList<>();
      for (String sheet : List.of("documents", "documents 2", "documents 3")) {
        assertThat(workbook.getSheet(sheet).getLastRowNum()).isLessThanOrEqualTo(3);
        workbook.getSheet(sheet).forEach(row -> paths.add(row.getCell(0).getStringCellValue()));
      }
      assertThat(paths)
          .containsExactly(
              "path", "file0", "file1", "file2", "path", "file3", "file4", "file5", "path",
              "file6");
      assertThat(about(workbook)).contains("documents Goes on up to the sheet 'documents 3'.");
    }
  }

  @Test
  void isTheSameBytesEachTimeAndEverywhere(@TempDir Path once, @TempDir Path again)
      throws IOException {
    TimeZone here = TimeZone.getDefault();
    export(once, FULL).close();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      export(again, FULL).close();
    } finally {
      TimeZone.setDefault(here);
    }
    assertThat(again.resolve("recount.xlsx")).hasSameBinaryContentAs(once.resolve("recount.xlsx"));
  }

  @Test
  void anInterruptedExportLeavesNothing(@TempDir Path folder) throws IOException {
    Iterable<FiledDocument> broken =
        () ->
            Stream.of(FULL, FULL)
                .peek(
                    d -> {
                      throw new UncheckedIOException(new IOException("store damaged"));
                    })
                .iterator();
    assertThatThrownBy(() -> new XlsxExporter().export(broken, folder))
        .hasMessageContaining("store damaged");
    assertThat(folder).isEmptyDirectory();
  }

  private static XSSFWorkbook export(Path folder, FiledDocument... documents) throws IOException {
    new XlsxExporter().export(List.of(documents), folder);
    return read(folder);
  }

  private static XSSFWorkbook read(Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve("recount.xlsx"))) {
      return new XSSFWorkbook(in);
    }
  }

  private static List<String> names(XSSFWorkbook workbook) {
    List<String> names = new ArrayList<>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static List<String> about(XSSFWorkbook workbook) {
    List<String> lines = new ArrayList<>();
    workbook.getSheet("about").forEach(row -> lines.add(String.join(" ", texts(row))));
    return lines;
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(cell.getStringCellValue()));
    return texts;
  }

  private static Cell cell(XSSFWorkbook workbook, String sheet, int row, String column) {
    XSSFSheet from = workbook.getSheet(sheet);
    return from.getRow(row).getCell(texts(from.getRow(0)).indexOf(column));
  }
}
