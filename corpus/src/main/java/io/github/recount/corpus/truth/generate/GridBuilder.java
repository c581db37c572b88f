package io.github.recount.corpus.truth.generate;

import io.github.recount.corpus.truth.generate.Grid.Cell;
import java.util.ArrayList;
import java.util.List;

/** Puts the blocks of a form below each other on one set of columns. */
final class GridBuilder {
  private final int columns;
  private final List<List<Cell>> rows = new ArrayList<>();
  private int headingStart;
  private int headings;

  GridBuilder(int columns) {
    this.columns = columns;
  }

  int height() {
    return rows.size();
  }

  /** Where the n-th of so many equal parts begins. */
  int edge(int n, int of) {
    return n * columns / of;
  }

  /** Adds an empty row; cells are put into it by {@link #put}. */
  int open() {
    rows.add(new ArrayList<>());
    return rows.size() - 1;
  }

  /** A cell from one edge to another of so many parts. */
  void put(int row, int rowSpan, int from, int to, int of, String text) {
    int start = edge(from, of);
    rows.get(row).add(new Cell(row, start, rowSpan, edge(to, of) - start, text));
  }

  /** A row of cells that share the width. */
  void row(String... texts) {
    int row = open();
    for (int i = 0; i < texts.length; i++) {
      put(row, 1, i, i + 1, texts.length, texts[i]);
    }
  }

  /** The rows from here to the end repeat on each page. */
  void headings(int from) {
    headingStart = from;
    headings = rows.size() - from;
  }

  Grid build() {
    rows.forEach(row -> row.sort((a, b) -> Integer.compare(a.column(), b.column())));
    return new Grid(columns, rows, headingStart, headings);
  }
}
