package io.github.recount.exporter.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.recount.exporter.Documents;
import io.github.recount.exporter.table.FiledDocument;
import io.github.recount.exporter.table.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExporterTest {
  private static final FiledDocument FULL = new FiledDocument(Documents.full("a.pdf"), null);

  @Test
  void writesRfc4180InUtf8WithAByteOrderMark(@TempDir Path shared) throws IOException {
    export(shared, FULL);
    String documents = Files.readString(shared.resolve("csv/documents.csv"));
    assertThat(documents)
        .startsWith("\uFEFFpath,sha256,mediaType,")
        .endsWith("page 3 has no text,2,\r\n");
    assertThat(documents.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
  void noTextIsAFormula(String text, @TempDir Path folder) throws IOException {
    export(folder, new FiledDocument(Documents.hostile(text, text), null));
    assertThat(column(folder, "documents", "path")).containsExactly("'" + text);
    assertThat(column(folder, "indicators", "level3")).containsExactly("'" + text);
  }

  @Test
  void numbersStayNumbers(@TempDir Path folder) throws IOException {
    export(folder, FULL);
    assertThat(column(folder, "budget", "adjustedValue")).containsExactly("-3");
    assertThat(column(folder, "budget", "adjusted")).containsExactly("'-3");
    assertThat(column(folder, "indicators", "score")).containsExactly("0.00000000000000000001");
  }

  @Test
  void anInterruptedExportLeavesTheFormerFiles(@TempDir Path folder) throws IOException {
    export(folder, FULL);
    byte[] former = Files.readAllBytes(folder.resolve("csv/indicators.csv"));

    assertThatThrownBy(() -> new CsvExporter().export(() -> breaking(FULL), folder))
        .hasMessage("store damaged");

    assertThat(folder.resolve("csv/indicators.csv")).hasBinaryContent(former);
    try (Stream<Path> files = Files.list(folder.resolve("csv"))) {
      assertThat(files).hasSize(Tables.ALL.size() + 1);
    }
  }

  @Test
  void theDataPackageNamesEveryColumnOfEveryFile(@TempDir Path folder) throws IOException {
    export(folder, FULL);
    String description = Files.readString(folder.resolve("csv/datapackage.json"));
    for (var table : Tables.ALL) {
      assertThat(description).contains("\"path\": \"" + table.name() + ".csv\"");
      assertThat(records(folder, table.name()).get(0).getParser().getHeaderNames())
          .allSatisfy(name -> assertThat(description).contains("\"name\": \"" + name + "\""));
    }
    assertThat(description)
        .contains("\"primaryKey\": [\"evaluation\", \"row\"]")
        .contains("\"lineTerminator\": \"\\r\\n\"")
        .contains("\"reference\": {");
  }

  private static void export(Path folder, FiledDocument... documents) throws IOException {
    new CsvExporter().export(List.of(documents), folder);
  }

  private static List<String> column(Path folder, String table, String column) throws IOException {
    return records(folder, table).stream().map(row -> row.get(column)).toList();
  }

  private static List<CSVRecord> records(Path folder, String table) throws IOException {
    String text = Files.readString(folder.resolve("csv/" + table + ".csv"), StandardCharsets.UTF_8);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new java.io.StringReader(text.substring(1)))) {
      return parser.getRecords();
    }
  }

  private static Iterator<FiledDocument> breaking(FiledDocument first) {
    return new Iterator<>() {
      private boolean given;

      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public FiledDocument next() throws NoSuchElementException {
        if (given) {
          throw new IllegalStateException("store damaged");
        }
        given = true;
        return first;
      }
    };
  }
}
