package io.github.recount.exporter.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.exporter.Documents;
import io.github.recount.exporter.table.FiledDocument;
import io.github.recount.normalizer.report.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlExporterTest {

  @Test
  void isOneFileThatLoadsNothing(@TempDir Path folder) throws IOException {
    String page = export(folder, Documents.full("a.pdf").path());
    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContainPattern("(?i)(src|href)=|@import|url\\(|fetch\\(|unsafe-inline|https?://");
  }

  @Test
  void allowsItsOwnScriptAndStyleAndNoOther(@TempDir Path folder) throws Exception {
    String page = export(folder, "a.pdf");
    assertThat(page)
        .contains("script-src '" + digest(between(page, "<script>", "</script>")) + "'")
        .contains("style-src '" + digest(between(page, "<style>", "</style>")) + "'");
  }

  @Test
  void putsNoReportIntoMarkup(@TempDir Path folder) throws IOException {
    String page = export(folder, "a.pdf");
    assertThat(between(page, "<script>", "</script>"))
        .doesNotContainPattern(
            "innerHTML|outerHTML|insertAdjacent|document\\.write|eval\\(|Function\\(");
  }

  @Test
  void theEndOfAScriptIsNotInTheData(@TempDir Path folder) throws IOException {
    String text = "</script><!--\u2028";
    String page = export(folder, text);
    List<String> data =
        Pattern.compile("<script type=\"application/json\"[^>]*>(.*)</script>\n")
            .matcher(page)
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList();
    assertThat(data)
        .hasSize(2)
        .allSatisfy(json -> assertThat(json).doesNotContainPattern("[<>&\u2028\u2029]"));
    assertThat(data.get(0)).contains("\\u003c/script\\u003e\\u003c!--\\u2028");
  }

  @Test
  void everyFindingHasANameInBothLanguages(@TempDir Path folder) throws IOException {
    String page = export(folder, "a.pdf");
    for (Finding.Code code : Finding.Code.values()) {
      assertThat(page.split("\\b" + code + ": '", -1)).as(code.name()).hasSize(3);
    }
  }

  @Test
  void isTheSameBytesEachTime(@TempDir Path folder) throws IOException {
    assertThat(export(folder, "a.pdf")).isEqualTo(export(folder, "a.pdf"));
  }

  private static String export(Path folder, String text) throws IOException {
    new HtmlExporter()
        .export(List.of(new FiledDocument(Documents.hostile(text, text), null)), folder);
    return Files.readString(folder.resolve("review.html"));
  }

  private static String between(String page, String start, String end) {
    int from = page.indexOf(start) + start.length();
    return page.substring(from, page.indexOf(end, from));
  }

  private static String digest(String text) throws Exception {
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(sum);
  }
}
