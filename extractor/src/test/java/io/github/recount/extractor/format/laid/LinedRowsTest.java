package io.github.recount.extractor.format.laid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.form.word.VocabularyList;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.GridText;
import io.github.recount.extractor.format.OfficeFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinedRowsTest {
  private static final String HEADING = "<tr><td>二级指标<td>三级指标<td>年度指标值<td>实际完成值<td>分值<td>得分";

  private final Path folder;

  LinedRowsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void labelsBrokenOverRowsTellThatLinesAreRows() throws Exception {
    Document document =
        page(
            """
            <tr><td>项目名称<td colspan=5>河岸护栏加固
            """
                + HEADING
                + """
                <tr><td>社会效益指<td>沿岸居民出行便<td>明显提升<td>明显提升<td>20<td>20
                <tr><td>标<td>利程度<td><td><td><td>
                <tr><td>服务对象满<td>居民满意度<td>≥90%<td>95%<td>10<td>10
                <tr><td>意度指标<td><td><td><td><td>
                """);
    assertThat(LinedRows.mended(document, VocabularyList.standard()).map(GridText::of))
        .hasValue(
            """
            table 1x6
            1.1 | 项目名称
            1.2 1x5 | 河岸护栏加固
            table 3x6
            1.1 | 二级指标
            1.2 | 三级指标
            1.3 | 年度指标值
            1.4 | 实际完成值
            1.5 | 分值
            1.6 | 得分
            2.1 | 社会效益指⏎标
            2.2 | 沿岸居民出行便⏎利程度
            2.3 | 明显提升
            2.4 | 明显提升
            2.5 | 20
            2.6 | 20
            3.1 | 服务对象满⏎意度指标
            3.2 | 居民满意度
            3.3 | ≥90%
            3.4 | 95%
            3.5 | 10
            3.6 | 10
            """);
  }

  @Test
  void wholeRowsStayAsTheyAre() throws Exception {
    Document document =
        page(
            HEADING
                + """
                <tr><td>社会效益指标<td>沿岸居民出行便利程度<td>明显提升<td>明显提升<td>20<td>20
                <tr><td>服务对象满意度指标<td>居民满意度<td>≥90%<td>95%<td>10<td>10
                """);
    assertThat(LinedRows.mended(document, VocabularyList.standard())).isEqualTo(Optional.empty());
  }

  private Document page(String rows) throws Exception {
    Path file = folder.resolve("page.html");
    Files.writeString(
        file, "<html><head><meta charset=utf-8></head><table>" + rows + "</table></html>");
    return OfficeFiles.read(file);
  }
}
