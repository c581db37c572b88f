package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.word.TableRows.RowCell;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Builds tables, one inside the other, from paragraphs that say how deep they stand. */
final class TableNest {
  private static final int MAX_DEPTH = 100;

  private final Deque<OpenTable> tables = new ArrayDeque<>();
  private final List<Flow> flow = new ArrayList<>();

  /** A table whose end has not been reached. */
  private static final class OpenTable {
    final TableRows rows = new TableRows();
    final List<List<Flow>> cells = new ArrayList<>();
    List<Flow> cell = new ArrayList<>();

    void endCell() {
      cells.add(cell);
      cell = new ArrayList<>();
    }
  }

  /** Says where the cells of a row stand. */
  @FunctionalInterface
  interface RowLook {
    List<RowCell> place(List<List<Flow>> cells);
  }

  /** Ends deeper tables and begins those that a paragraph of a depth stands in. */
  void goTo(int depth) throws ReadFailure {
    if (depth > MAX_DEPTH) {
      throw new ReadFailure(Code.TOO_LARGE, "tables are nested deeper than " + MAX_DEPTH);
    }
    while (tables.size() > depth) {
      close(tables.pop());
    }
    while (tables.size() < depth) {
      tables.push(new OpenTable());
    }
  }

  private void close(OpenTable table) {
    // A row without its end, in a damaged file, still has its text.
    table.cells.forEach(target()::addAll);
    target().addAll(table.cell);
    target().add(table.rows.table());
  }

  void add(Flow piece) {
    target().add(piece);
  }

  private List<Flow> target() {
    OpenTable table = tables.peek();
    return table == null ? flow : table.cell;
  }

  void endCell() {
    OpenTable table = tables.peek();
    if (table != null) {
      table.endCell();
    }
  }

  void endRow(RowLook look) throws ReadFailure {
    OpenTable table = tables.peek();
    if (table == null) {
      return;
    }
    if (!table.cell.isEmpty()) {
      table.endCell();
    }
    table.rows.add(look.place(table.cells));
    table.cells.clear();
  }

  /** Ends all tables and gives everything. */
  List<Flow> finish() throws ReadFailure {
    goTo(0);
    return flow;
  }
}
