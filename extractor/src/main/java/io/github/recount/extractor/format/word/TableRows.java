package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.flow.ColumnEdges;
import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.FlowCell;
import io.github.recount.extractor.format.flow.FlowTable;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds a table from rows of cells that say whether they go on with the cell above or before. */
final class TableRows {
  private static final int MAX_CELLS = 500_000;

  /** How a cell is merged with its neighbours. */
  enum Merge {
    NONE,
    BEGINS,
    CONTINUES
  }

  /** A cell as it stands in its row. */
  record RowCell(
      int left, int right, Merge down, Merge across, List<Flow> content, @Nullable Integer page) {}

  private final List<FlowCell> cells = new ArrayList<>();

  /** The place in {@code cells} of the last merged cell that begins at a left edge. */
  private final TreeMap<Integer, Integer> open = new TreeMap<>();

  private int row;

  void add(List<RowCell> rowCells) throws ReadFailure {
    for (RowCell cell : joined(rowCells)) {
      Integer above = cell.down() == Merge.CONTINUES ? above(cell) : null;
      if (above != null) {
        // A word processor shows the first cell's text only; what a generator left below is noise.
        FlowCell begun = cells.get(above);
        int span = row - begun.row() + 1;
        cells.set(
            above,
            new FlowCell(
                begun.row(), span, begun.left(), begun.right(), begun.content(), begun.page()));
        continue;
      }
      if (cell.down() != Merge.NONE) {
        open.put(cell.left(), cells.size());
      }
      cells.add(new FlowCell(row, 1, cell.left(), cell.right(), cell.content(), cell.page()));
    }
    if (cells.size() > MAX_CELLS) {
      throw new ReadFailure(Code.TOO_LARGE, "a table of more than " + MAX_CELLS + " cells");
    }
    row++;
  }

  FlowTable table() {
    cells.sort(Comparator.comparingInt(FlowCell::row).thenComparingInt(FlowCell::left));
    return new FlowTable(cells);
  }

  private static List<RowCell> joined(List<RowCell> rowCells) {
    List<RowCell> joined = new ArrayList<>();
    for (RowCell cell : rowCells) {
      boolean isThin = cell.right() <= cell.left();
      if ((cell.across() == Merge.CONTINUES || isThin) && !joined.isEmpty()) {
        RowCell first = joined.remove(joined.size() - 1);
        List<Flow> content = new ArrayList<>(first.content());
        content.addAll(cell.content());
        joined.add(
            new RowCell(
                first.left(),
                Math.max(first.right(), cell.right()),
                first.down(),
                Merge.NONE,
                content,
                first.page()));
      } else if (!isThin) {
        joined.add(cell);
      }
    }
    return joined;
  }

  /** The merged cell right above that has the same edges, within what counts as one edge. */
  private @Nullable Integer above(RowCell cell) {
    int near = ColumnEdges.TOLERANCE;
    for (int place : open.subMap(cell.left() - near, cell.left() + near + 1).values()) {
      FlowCell begun = cells.get(place);
      boolean touches = begun.row() + begun.rowSpan() == row;
      if (touches && Math.abs(begun.right() - cell.right()) <= near) {
        return place;
      }
    }
    return null;
  }
}
