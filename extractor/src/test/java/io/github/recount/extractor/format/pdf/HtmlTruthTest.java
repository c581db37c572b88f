package io.github.recount.extractor.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a PDF is what stood in the page it was printed from. */
class HtmlTruthTest {

  /** One cell: place, spans, and its text without blanks. */
  record Truth(int row, int column, int rowSpan, int columnSpan, String text) {}

  static List<Path> onePagers() {
    return PdfFixtures.pdfs().stream()
        .filter(p -> !p.toString().contains("rows60"))
        .filter(p -> Files.exists(html(p)))
        .toList();
  }

  /** {@code landscape.html} is the source of {@code landscape-rotate90.pdf} too. */
  private static Path html(Path pdf) {
    Path own = PdfFixtures.beside(pdf, ".html");
    String name = pdf.getFileName().toString();
    return Files.exists(own)
        ? own
        : pdf.resolveSibling(name.substring(0, Math.max(0, name.indexOf('-'))) + ".html");
  }

  private static org.jsoup.nodes.Document parse(Path html) {
    try {
      return Jsoup.parse(html.toFile(), "UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Truth> truth(Element table) {
    List<Truth> cells = new ArrayList<>();
    Map<Integer, Integer> busyUntil = new TreeMap<>();
    int row = 0;
    for (Element tr : table.select("tr")) {
      int column = 0;
      for (Element td : tr.select("td")) {
        while (busyUntil.getOrDefault(column, 0) > row) {
          column++;
        }
        int rows = span(td, "rowspan");
        int columns = span(td, "colspan");
        cells.add(new Truth(row, column, rows, columns, PdfFixtures.squeezed(td.text())));
        for (int c = column; c < column + columns; c++) {
          busyUntil.put(c, row + rows);
        }
        column += columns;
      }
      row++;
    }
    return cells;
  }

  private static int span(Element td, String name) {
    return td.hasAttr(name) ? Integer.parseInt(td.attr(name)) : 1;
  }

  @ParameterizedTest
  @MethodSource("onePagers")
  void tablesAreThoseOfThePage(Path pdf) throws Exception {
    List<List<Truth>> expected =
        parse(html(pdf)).select("table").stream().map(HtmlTruthTest::truth).toList();
    List<List<Truth>> actual =
        PdfFixtures.tables(PdfFixtures.read(pdf)).stream()
            .map(t -> t.cells().stream().map(HtmlTruthTest::told).toList())
            .toList();
    assertThat(actual).isEqualTo(expected);
  }

  private static Truth told(Cell c) {
    return new Truth(
        c.row(), c.column(), c.rowSpan(), c.columnSpan(), PdfFixtures.squeezed(c.text()));
  }

  @ParameterizedTest
  @MethodSource("onePagers")
  void paragraphsAreThoseOfThePage(Path pdf) throws Exception {
    org.jsoup.nodes.Document html = parse(html(pdf));
    html.select("div[title], table").remove();
    String expected =
        html.select("p").stream()
            .map(p -> PdfFixtures.squeezed(p.text()))
            .reduce("", (a, b) -> a + b);
    String actual =
        PdfFixtures.paragraphs(PdfFixtures.read(pdf)).stream()
            .map(PdfFixtures::squeezed)
            .reduce("", (a, b) -> a + b);
    assertThat(actual).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rows60-noto", "rows60-wqy", "rows60-uming"})
  void sixtyRowsOverFivePages(String name) throws Exception {
    Path pdf = PdfFixtures.pdf(name);
    List<Truth> expected = truth(parse(html(pdf)).select("table").get(0));
    Document document = PdfFixtures.read(pdf);
    assertThat(document.pages()).isEqualTo(5);
    List<Table> parts = PdfFixtures.tables(document);
    assertThat(parts).hasSize(5);
    List<Truth> header = expected.stream().filter(t -> t.row() == 0).toList();
    String[][] wanted = new String[61][8];
    for (Truth truth : expected) {
      for (int r = truth.row(); r < truth.row() + truth.rowSpan(); r++) {
        wanted[r][truth.column()] = truth.text();
      }
    }
    List<String[]> rows = new ArrayList<>();
    for (Table part : parts) {
      assertThat(part.columnCount()).isEqualTo(8);
      assertThat(part.cells().stream().filter(c -> c.row() == 0).map(HtmlTruthTest::told))
          .isEqualTo(header);
      String[][] body = body(part, rows.isEmpty() ? new String[8] : rows.get(rows.size() - 1));
      // The page may break within a row; the rest of it is all that its next page shows.
      boolean cut = !rows.isEmpty() && !body[0][2].equals(wanted[rows.size() + 1][2]);
      for (int c = 2; cut && c < 8; c++) {
        rows.get(rows.size() - 1)[c] += body[0][c];
      }
      for (int c = 0; cut && c < 2; c++) {
        joinLabel(rows, body, c);
      }
      rows.addAll(List.of(body).subList(cut ? 1 : 0, body.length));
    }
    assertThat(rows).hasSize(60);
    for (int r = 1; r <= 60; r++) {
      assertThat(rows.get(r - 1)).as("row %d", r).isEqualTo(wanted[r]);
    }
  }

  /** A merged label may be cut in two by the page as well. */
  private static void joinLabel(List<String[]> rows, String[][] body, int column) {
    String above = rows.get(rows.size() - 1)[column];
    String below = body[0][column];
    if (above.equals(below)) {
      return;
    }
    for (int r = rows.size() - 1; r >= 0 && rows.get(r)[column].equals(above); r--) {
      rows.get(r)[column] = above + below;
    }
    for (int r = 0; r < body.length && body[r][column].equals(below); r++) {
      body[r][column] = above + below;
    }
  }

  /** The rows below the heading; a merged cell that began on the page before is blank here. */
  private static String[][] body(Table part, String[] before) {
    String[][] body = new String[part.rowCount() - 1][8];
    for (Cell cell : part.cells()) {
      boolean goesOn = cell.column() < 2 && cell.row() == 1 && cell.isBlank();
      for (int r = cell.row(); cell.row() > 0 && r < cell.rowEnd(); r++) {
        body[r - 1][cell.column()] =
            goesOn ? before[cell.column()] : PdfFixtures.squeezed(cell.text());
      }
    }
    return body;
  }
}
