package io.github.recount.extractor.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.GridText;
import io.github.recount.extractor.format.OfficeFiles;
import io.github.recount.extractor.format.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {
  private final Path folder;

  WorkbookReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void showsNumbersTheWayTheSheetDoes(String ending) throws Exception {
    Document document =
        read(
            ending,
            book -> {
              Sheet sheet = book.createSheet("表");
              number(sheet, "A1", 0.95, "0%");
              number(sheet, "B1", 0.9567, "0.00%");
              number(sheet, "C1", 1234567.5, "#,##0.00");
              number(sheet, "D1", 0.1 + 0.2, "General");
              number(sheet, "E1", 100, "0\"人\"");
              number(sheet, "F1", 0, ";;;");
              number(sheet, "G1", 95, "\"≥\"0\"%\"");
              date(sheet, "A2", (short) 14);
              date(sheet, "B2", (short) 31);
              date(sheet, "C2", (short) 57);
              cell(sheet, "D2").setCellValue(true);
              cell(sheet, "E2").setCellFormula("1/0");
              cell(sheet, "F2").setCellFormula("A1*100");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertThat(GridText.of(document))
        .isEqualTo(
            """
            table 2x7
            1.1 | 95%
            1.2 | 95.67%
            1.3 | 1,234,567.50
            1.4 | 0.3
            1.5 | 100人
            1.6 |
            1.7 | ≥95%
            2.1 | 2023/12/5
            2.2 | 2023年12月5日
            2.3 | 2023年12月
            2.4 | TRUE
            2.5 | #DIV/0!
            2.6 | 95
            2.7 |
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void formsSideBySideAreTablesOfTheirOwn(String ending) throws Exception {
    Document document =
        read(
            ending,
            book -> {
              Sheet sheet = book.createSheet("表");
              String[] labels = {"项目名称", "主管部门", "实施单位"};
              for (int row = 0; row < labels.length; row++) {
                for (String column : new String[] {"A", "D"}) {
                  cell(sheet, column + (row + 1)).setCellValue(labels[row]);
                }
                cell(sheet, "B" + (row + 1)).setCellValue("左" + row);
                cell(sheet, "E" + (row + 1)).setCellValue("右" + row);
              }
            });
    assertThat(GridText.of(document))
        .isEqualTo(
            """
            table 3x2
            1.1 | 项目名称
            1.2 | 左0
            2.1 | 主管部门
            2.2 | 左1
            3.1 | 实施单位
            3.2 | 左2
            table 3x2
            1.1 | 项目名称
            1.2 | 右0
            2.1 | 主管部门
            2.2 | 右1
            3.1 | 实施单位
            3.2 | 右2
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void placesMergedCellsOnceAndLeavesOutWhatTheyCover(String ending) throws Exception {
    Document document =
        read(
            ending,
            book -> {
              Sheet sheet = book.createSheet("自评");
              text(sheet, "C3", "题");
              text(sheet, "D3", "藏");
              sheet.addMergedRegion(CellRangeAddress.valueOf("C3:F3"));
              text(sheet, "C4", "级");
              sheet.addMergedRegion(CellRangeAddress.valueOf("C4:C9"));
              text(sheet, "D4", "名");
              sheet.addMergedRegion(CellRangeAddress.valueOf("D4:E4"));
              text(sheet, "F5", "分");
            });
    assertThat(GridText.of(document))
        .isEqualTo(
            """
            table 3x3
            1.1 1x3 | 题
            2.1 2x1 | 级
            2.2 | 名
            2.3 |
            3.2 |
            3.3 | 分
            """);
    Table table = (Table) document.blocks().get(0);
    assertThat(table.cells().get(0).location().row()).isEqualTo(3);
    assertThat(table.cells().get(0).location().column()).isEqualTo(3);
    assertThat(table.cells().get(0).location().sheet()).isEqualTo("自评");
    assertThat(table.cells().get(5).location().column()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void keepsWhatIsHiddenWithAWarningAndPartsSetApart(String ending) throws Exception {
    Document document =
        read(
            ending,
            book -> {
              Sheet first = book.createSheet("一");
              text(first, "A1", "甲");
              text(first, "A4", "乙");
              text(first, "A8", "丙");
              first.getRow(3).setZeroHeight(true);
              book.createSheet("空");
              Sheet last = book.createSheet("三");
              text(last, "B1", "丁");
              last.setColumnHidden(1, true);
              book.setSheetHidden(2, true);
            });
    assertThat(GridText.of(document))
        .isEqualTo(
            """
            ! sheet 一 has hidden rows or columns
            ! sheet 三 is hidden
            ! sheet 三 has hidden rows or columns
            table 4x1
            1.1 | 甲
            2.1 |
            3.1 |
            4.1 | 乙
            table 1x1
            1.1 | 丙
            table 1x1
            1.1 | 丁
            """);
    assertThat(document.blocks())
        .extracting(block -> ((Table) block).location().table())
        .containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void farCornersAndWholeColumnsCostNothing(String ending) throws Exception {
    Document document =
        read(
            ending,
            book -> {
              Sheet sheet = book.createSheet("远");
              int last = book.getSpreadsheetVersion().getLastRowIndex();
              text(sheet, "A1", "甲");
              sheet.addMergedRegion(new CellRangeAddress(0, last, 0, 0));
              text(sheet, "B1", "乙");
              CellStyle style = book.createCellStyle();
              style.setDataFormat((short) 10);
              for (int row = 1; row < 60_000; row++) {
                sheet.createRow(row).createCell(3).setCellStyle(style);
              }
              text(sheet, "IV60001", "丙");
            });
    assertThat(document.blocks()).hasSize(1);
    Table table = (Table) document.blocks().get(0);
    assertThat(table.cells()).hasSize(3);
    assertThat(table.rowCount()).isEqualTo(60_001);
  }

  private Document read(String ending, Consumer<Workbook> content) throws Exception {
    Path file = folder.resolve("book." + ending);
    write(file, ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook(), content);
    byte[] before = Files.readAllBytes(file);
    Document document = OfficeFiles.read(file);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    return document;
  }

  private static void write(Path file, Workbook book, Consumer<Workbook> content)
      throws IOException {
    try (book;
        OutputStream out = Files.newOutputStream(file)) {
      content.accept(book);
      book.write(out);
    }
  }

  private static Cell cell(Sheet sheet, String at) {
    CellReference reference = new CellReference(at);
    Row row = sheet.getRow(reference.getRow());
    Row sure = row == null ? sheet.createRow(reference.getRow()) : row;
    return sure.createCell(reference.getCol());
  }

  private static void text(Sheet sheet, String at, String text) {
    cell(sheet, at).setCellValue(text);
  }

  private static void number(Sheet sheet, String at, double value, String format) {
    Cell cell = cell(sheet, at);
    cell.setCellValue(value);
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  private static void date(Sheet sheet, String at, short format) {
    Cell cell = cell(sheet, at);
    cell.setCellValue(LocalDate.of(2023, 12, 5));
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(format);
    cell.setCellStyle(style);
  }
}
