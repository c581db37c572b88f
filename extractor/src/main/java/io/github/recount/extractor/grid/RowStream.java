package io.github.recount.extractor.grid;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Paragraph;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Turns a document into rows and paragraphs; tables that follow each other become one. */
public final class RowStream {
  private static final int LONGEST_PAGE_NUMBER = 24;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–\\s]*(第\\s*)?\\d{1,4}(\\s*页)?([\\s,，/／]*(共\\s*)?\\d{1,4}\\s*页?)?[-—–\\s]*");

  private RowStream() {}

  /** The pieces in reading order. */
  public static List<Piece> of(Document document) {
    List<Piece> pieces = new ArrayList<>();
    boolean behindTable = false;
    int tables = 0;
    RowStitcher stitcher = new RowStitcher(pieces, new LineRoom(document));
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph p) {
        if (!p.text().isBlank() && !(behindTable && isPageNumber(p.text()))) {
          pieces.add(new Prose(p.text(), p.location()));
          behindTable = false;
        }
      } else if (block instanceof Table table) {
        int first = pieces.size();
        boolean goesOn = behindTable && isOnSheetOf(pieces.get(first - 1), table);
        addRows(table, ++tables, goesOn, pieces);
        if (goesOn) {
          stitcher.stitch(first);
        }
        behindTable = pieces.size() > first || behindTable;
      }
    }
    return pieces;
  }

  /** No table of a workbook goes on in the next sheet. */
  private static boolean isOnSheetOf(Piece last, Table table) {
    return !(last instanceof Row row)
        || table.cells().isEmpty()
        || Objects.equals(row.location().sheet(), table.cells().get(0).location().sheet());
  }

  /** A page's number, which a text keeps in the middle of a table. */
  private static boolean isPageNumber(String text) {
    return text.length() <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.matcher(text).matches();
  }

  /** One sweep: cells come sorted by row, and a cell leaves when its last row is done. */
  private static void addRows(Table table, int number, boolean behindTable, List<Piece> pieces) {
    List<Cell> open = new ArrayList<>();
    List<Cell> sorted =
        table.cells().stream()
            .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
            .toList();
    int next = 0;
    // Below the last cell's first row there is no text of its own, however far spans reach.
    int rows = sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1).row() + 1;
    for (int row = 0; row < rows; row++) {
      int current = row;
      open.removeIf(cell -> cell.rowEnd() <= current);
      while (next < sorted.size() && sorted.get(next).row() == row) {
        open.add(sorted.get(next++));
      }
      open.sort(Comparator.comparingInt(Cell::column));
      if (!open.isEmpty()) {
        pieces.add(
            new Row(open, number, row, table.columns(), behindTable && row == 0, place(open, row)));
      }
    }
  }

  /** Where the row itself begins: merged cells from above stand elsewhere. */
  private static Location place(List<Cell> cells, int row) {
    return cells.stream()
        .filter(cell -> cell.row() == row)
        .min(Comparator.comparing(Cell::isBlank))
        .orElse(cells.get(0))
        .location();
  }
}
