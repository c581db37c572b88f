package io.github.recount.extractor.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.GridText;
import io.github.recount.extractor.format.OfficeFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetMlReaderTest {
  @Test
  void showsWhatTheSheetShows(@TempDir Path folder) throws Exception {
    Document document =
        read(
            folder,
            """
            <Row ss:Index="2"><Cell ss:MergeDown="1"><Data ss:Type="String">项目</Data></Cell>
              <Cell ss:StyleID="share"><Data ss:Type="Number">0.985</Data></Cell>
              <Cell ss:StyleID="aim"><Data ss:Type="Number">95</Data></Cell>
              <Cell ss:Index="5" ss:StyleID="day"><Data ss:Type="DateTime">2023-06-30T00:00:00.000</Data></Cell>
            </Row>
            <Row><Cell><Data ss:Type="Number">12.5</Data></Cell>
              <Cell ss:StyleID="heir"><Data ss:Type="Number">1</Data></Cell>
              <Cell><Data ss:Type="String"><B xmlns="http://www.w3.org/TR/REC-html40">按期<I>完成</I></B></Data>
                <Comment><Data>批注</Data></Comment></Cell></Row>
            <Row ss:Hidden="1"><Cell ss:Index="2"><Data ss:Type="Error">#DIV/0!</Data></Cell></Row>
            """);
    assertThat(GridText.of(document))
        .isEqualTo(
            """
            ! sheet 表 has hidden rows or columns
            table 3x5
            1.1 2x1 | 项目
            1.2 | 98.5%
            1.3 | ≥95%
            1.4 |
            1.5 | 2023年6月30日
            2.2 | 12.5
            2.3 | 100.00%
            2.4 | 按期完成
            2.5 |
            3.1 |
            3.2 | #DIV/0!
            3.3 |
            3.4 |
            3.5 |
            """);
  }

  private static Document read(Path folder, String rows) throws Exception {
    Path file = folder.resolve("report.xls");
    Files.writeString(
        file,
        """
        <?xml version="1.0"?>
        <?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
            xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
          <Styles>
            <Style ss:ID="share"><NumberFormat ss:Format="0.0%"/></Style>
            <Style ss:ID="aim"><NumberFormat ss:Format="&quot;≥&quot;0&quot;%&quot;"/></Style>
            <Style ss:ID="day"><NumberFormat ss:Format="Long Date"/></Style>
            <Style ss:ID="percent"><NumberFormat ss:Format="Percent"/></Style>
            <Style ss:ID="heir" ss:Parent="percent"/>
          </Styles>
          <Worksheet ss:Name="表"><Table>
        """
            + rows
            + "</Table></Worksheet></Workbook>");
    return OfficeFiles.read(file);
  }
}
