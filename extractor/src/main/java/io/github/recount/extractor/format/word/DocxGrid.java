package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.flow.ColumnEdges;
import java.util.ArrayList;
import java.util.List;

/** Where the columns of a table's grid begin, in twips. */
final class DocxGrid {
  private static final int MAX_WIDTH = 100_000;

  private final List<Integer> edges = new ArrayList<>(List.of(0));

  /** Adds a column of the width that the file gives it. */
  void column(String name, int width) {
    if (name.equals("gridCol")) {
      // Some writers leave widths at zero; the columns are no less real for it.
      boolean isWritten = width > 0 && width < MAX_WIDTH;
      edges.add(last() + (isWritten ? width : ColumnEdges.STEP));
    }
  }

  /** The left edge of a column, counted from 0, also of one that the file forgot to list. */
  int edge(int column) {
    while (edges.size() <= column) {
      edges.add(last() + ColumnEdges.STEP);
    }
    return edges.get(column);
  }

  private int last() {
    return edges.get(edges.size() - 1);
  }
}
