package io.github.recount.extractor.format.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.GridText;
import io.github.recount.extractor.format.OfficeFiles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {
  private final Path folder;

  HtmlReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, gb2312",
    "GB18030, utf-8",
    "GB18030, ''",
    "UTF-8, gb2312",
    "UTF-8, ''",
    "UTF-16LE, ''",
    "UTF-16BE, utf-16",
    "Big5, big5"
  })
  void believesTheBytesBeforeTheLabel(String encoding, String label) throws Exception {
    String meta = label.isEmpty() ? "" : "<meta charset='" + label + "'>";
    String page = "<html><head>" + meta + "</head><body><p>年度總分：96.5分</p></body></html>";
    assertThat(read(page, Charset.forName(encoding))).isEqualTo("¶ 年度總分：96.5分\n");
  }

  @Test
  void readsAPageWithinThePageButLoadsNone() throws Exception {
    String page =
        "<p>上</p><iframe srcdoc='&lt;table&gt;&lt;tr&gt;&lt;td&gt;甲&lt;td&gt;乙&lt;tr&gt;&lt;td&gt;1&lt;td&gt;2&lt;/table&gt;'></iframe>"
            + "<iframe src='other.html'>旧浏览器</iframe><p>下</p>";
    assertThat(read(page, StandardCharsets.UTF_8))
        .isEqualTo("¶ 上\ntable 2x2\n1.1 | 甲\n1.2 | 乙\n2.1 | 1\n2.2 | 2\n¶ 下\n");
  }

  @Test
  void showsWhatABrowserShows() throws Exception {
    String body =
        """
        <h1>自评<br>报告</h1><div>甲 <b>乙</b>
        丙<span style="display: none">藏</span><script>x()</script></div>text after
        <ol start=3><li>三<li>四</ol><p hidden>隐</p><pre>a
          b</pre><p>绩效
        目标 and
        more&nbsp;text</p>
        """;
    assertThat(read(body, StandardCharsets.UTF_8))
        .isEqualTo(
            """
            ¶ 自评⏎报告
            ¶ 甲 乙丙
            ¶ text after
            ¶ 3.三
            ¶ 4.四
            ¶ a⏎  b
            ¶ 绩效目标 and more text
            """);
  }

  @Test
  void showsTheStateOfFields() throws Exception {
    String body =
        "<p><input type=checkbox checked>是<input type=radio>否<input value='12'>"
            + "<input type=hidden value=x><select><option>甲<option selected>乙</select>"
            + "<textarea>说明</textarea></p>";
    assertThat(read(body, StandardCharsets.UTF_8)).isEqualTo("¶ ☑是□否12乙说明\n");
  }

  @Test
  void clipsSpansThatReachTooFar() throws Exception {
    String body =
        "<table><tr><td rowspan=9>a<td colspan=2>b<tr><td rowspan=0>c<td>d"
            + "<tr style='display:none'><td>x<tr><td colspan=99999>e</table>";
    assertThat(read(body, StandardCharsets.UTF_8))
        .isEqualTo(
            """
            table 3x4
            1.1 3x1 | a
            1.2 1x2 | b
            2.2 2x1 | c
            2.3 | d
            3.3 1x2 | e
            """);
  }

  @Test
  void dissolvesTablesThatLayOutThePage() throws Exception {
    String body =
        "<table><tr><td>页头</td><td></td></tr><tr><td colspan=2><table><caption>表1</caption>"
            + "<tr><td>a<td>b<tr><td>c<td>d</table></td></tr></table>";
    assertThat(read(body, StandardCharsets.UTF_8))
        .isEqualTo(
            """
            ¶ 页头
            ¶ 表1
            table 2x2
            1.1 | a
            1.2 | b
            2.1 | c
            2.2 | d
            """);
  }

  private String read(String page, Charset charset) throws Exception {
    Path file = folder.resolve("page.html");
    Files.write(file, page.getBytes(charset));
    return GridText.of(OfficeFiles.read(file));
  }
}
