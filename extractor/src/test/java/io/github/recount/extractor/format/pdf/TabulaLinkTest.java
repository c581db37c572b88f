package io.github.recount.extractor.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import technology.tabula.Cell;
import technology.tabula.Ruling;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Tabula is built on PDFBox 2; all that is used of it links and works beside PDFBox 3. */
class TabulaLinkTest {

  @Test
  void findsTheCellsBetweenRulings() {
    List<Ruling> across = List.of(ruling(0, 0, 20, 0), ruling(0, 10, 20, 10));
    List<Ruling> down = List.of(ruling(0, 0, 0, 10), ruling(10, 0, 10, 10), ruling(20, 0, 20, 10));
    List<Cell> cells = SpreadsheetExtractionAlgorithm.findCells(across, down);
    assertThat(cells)
        .extracting(Cell::getLeft, Cell::getTop, Cell::getRight, Cell::getBottom)
        .containsExactlyInAnyOrder(tuple(0f, 0f, 10f, 10f), tuple(10f, 0f, 20f, 10f));
  }

  private static Ruling ruling(float x0, float y0, float x1, float y1) {
    return new Ruling(new Point2D.Float(x0, y0), new Point2D.Float(x1, y1));
  }
}
