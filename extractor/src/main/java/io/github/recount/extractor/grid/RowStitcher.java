package io.github.recount.extractor.grid;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins a row that the end of a page has cut, where geometry alone tells it: the columns stand at
 * the same places, no column has a text of its own in both parts, and a text goes on because its
 * last line was full. What that leaves open is for the form to join, by what the cells say.
 */
final class RowStitcher {
  /** Sides of cells on two pages that are one, in points. */
  private static final double SAME = 2;

  private final List<Piece> pieces;
  private final LineRoom room;
  private final Set<String> said = new HashSet<>();
  private int known;

  RowStitcher(List<Piece> pieces, LineRoom room) {
    this.pieces = pieces;
    this.room = room;
  }

  /**
   * Joins the first row of a table with the last one above it, over a heading that is repeated.
   *
   * @param from index of the table's first row
   */
  void stitch(int from) {
    int last = from - 1;
    if (last < 0
        || !(pieces.get(last) instanceof Row above)
        || from == pieces.size()
        || !(pieces.get(from) instanceof Row first)
        || !isNextPage(above, first)) {
      return;
    }
    int at = from + repeated(from);
    if (at < pieces.size() && pieces.get(at) instanceof Row rest && isRest(rest, above)) {
      join(last, at, above, rest);
    }
  }

  private static boolean isNextPage(Row above, Row below) {
    Integer page = above.location().page();
    Integer next = below.location().page();
    return page != null
        && next != null
        && next == page + 1
        && above.columns() == Table.Columns.ALIGNED
        && below.columns() == Table.Columns.ALIGNED;
  }

  /** How many rows from here on say what rows of the table above say. */
  private int repeated(int from) {
    for (; known < from; known++) {
      if (!(pieces.get(known) instanceof Row row)) {
        said.clear();
      } else if (row.filled().size() > 1) {
        said.add(row.text());
      }
    }
    int rows = 0;
    while (from + rows < pieces.size()
        && pieces.get(from + rows) instanceof Row row
        && said.contains(row.text())) {
      rows++;
    }
    return rows;
  }

  private boolean isRest(Row rest, Row above) {
    if (isNameAlone(rest, above)) {
      return false;
    }
    boolean goesOn = false;
    for (Cell cell : rest.filled()) {
      Cell before = at(above, cell);
      if (before == null) {
        return false;
      }
      if (!before.isBlank()) {
        // A label from above is cut as the row is, but says nothing of where the row ends.
        boolean label = before.row() < above.number() || cell.rowSpan() > 1;
        if (!room.goesOn(before, cell.text()) && !label) {
          return false;
        }
        goesOn |= !label;
      }
    }
    return goesOn;
  }

  /** A name below a name of one line may be a row that has no figures. */
  private static boolean isNameAlone(Row rest, Row above) {
    List<Cell> own = above.filled().stream().filter(c -> c.row() == above.number()).toList();
    return rest.filled().size() == 1
        && !own.isEmpty()
        && own.get(0).equals(at(above, rest.filled().get(0)))
        && own.get(0).text().strip().indexOf('\n') < 0;
  }

  private static @Nullable Cell at(Row row, Cell cell) {
    return row.cells().stream().filter(c -> stands(c, cell)).findFirst().orElse(null);
  }

  private static boolean stands(Cell one, Cell other) {
    List<Double> a = one.location().box();
    List<Double> b = other.location().box();
    return a != null
        && b != null
        && Math.abs(a.get(0) - b.get(0)) < SAME
        && Math.abs(a.get(2) - b.get(2)) < SAME;
  }

  private void join(int last, int at, Row above, Row rest) {
    Map<Cell, Cell> whole = new HashMap<>();
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : above.cells()) {
      Cell more = rest.filled().stream().filter(c -> stands(c, cell)).findFirst().orElse(null);
      if (more == null) {
        cells.add(cell);
      } else {
        String text = cell.isBlank() ? more.text() : cell.text() + "\n" + more.text();
        cells.add(cell.withText(text));
        whole.put(more, more.withText(text));
      }
    }
    pieces.set(last, above.withRest(cells));
    pieces.remove(at);
    // A label that covers rows below is whole there too.
    for (int i = at; i < pieces.size() && pieces.get(i) instanceof Row row; i++) {
      pieces.set(
          i, row.withCells(row.cells().stream().map(c -> whole.getOrDefault(c, c)).toList()));
    }
  }
}
