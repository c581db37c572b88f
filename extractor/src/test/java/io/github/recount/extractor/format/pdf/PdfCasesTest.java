package io.github.recount.extractor.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.source.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code X.pdf} reads as {@code X.grid.txt} says; {@code -Dapprove=true} writes it anew. */
class PdfCasesTest {

  static List<Path> pdfs() {
    return PdfFixtures.pdfs();
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void readsAsExpected(Path pdf) throws Exception {
    String actual = PdfFixtures.grid(PdfFixtures.read(pdf));
    Path expected = PdfFixtures.beside(pdf, ".grid.txt");
    if (Boolean.getBoolean("approve")) {
      Files.writeString(expected, actual);
      fail("written anew: " + expected);
    }
    assertThat(expected).exists();
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void readsTheSameTwice(Path pdf) throws Exception {
    assertThat(PdfFixtures.read(pdf)).isEqualTo(PdfFixtures.read(pdf));
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void cellsTileTheTableAndStandInTheirBox(Path pdf) throws Exception {
    Document document = PdfFixtures.read(pdf);
    int number = 0;
    for (Table table : PdfFixtures.tables(document)) {
      number++;
      assertThat(table.location().table()).isEqualTo(number);
      boolean[][] covered = new boolean[table.rowCount()][table.columnCount()];
      for (Cell cell : table.cells()) {
        assertThat(cell.location().table()).isEqualTo(number);
        assertThat(cell.location().row()).isEqualTo(cell.row() + 1);
        assertThat(cell.location().column()).isEqualTo(cell.column() + 1);
        assertWithin(box(cell.location()), box(table.location()));
        for (int r = cell.row(); r < cell.rowEnd(); r++) {
          for (int c = cell.column(); c < cell.columnEnd(); c++) {
            assertThat(covered[r][c]).isFalse();
            covered[r][c] = true;
          }
        }
      }
    }
  }

  private static List<Double> box(Location location) {
    return Objects.requireNonNull(location.box());
  }

  private static void assertWithin(List<Double> inner, List<Double> outer) {
    assertThat(inner.get(0)).isBetween(outer.get(0), inner.get(2));
    assertThat(inner.get(1)).isBetween(outer.get(1), inner.get(3));
    assertThat(inner.get(2)).isLessThanOrEqualTo(outer.get(2));
    assertThat(inner.get(3)).isLessThanOrEqualTo(outer.get(3));
  }
}
