package io.github.recount.extractor.form;

import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.row.CutRows;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.grid.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Walks through a document's pieces, with a look at those ahead. */
final class PieceCursor {
  /** Between a title and its form stand no more lines than these. */
  private static final int MOST_LINES = 3;

  private final List<Piece> pieces;
  private int at;

  PieceCursor(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  boolean hasNext() {
    return at < pieces.size();
  }

  Piece next() {
    return pieces.get(at++);
  }

  void skip(int count) {
    at += count;
  }

  /** The row right ahead, null where something else or nothing is. */
  @Nullable Row rowAhead() {
    return hasNext() && pieces.get(at) instanceof Row row ? row : null;
  }

  /** The row ahead below a few such lines, null where something else or nothing is. */
  @Nullable Row rowBelow(Predicate<Prose> lines) {
    int i = at;
    while (i < pieces.size()
        && i - at < MOST_LINES
        && pieces.get(i) instanceof Prose line
        && lines.test(line)) {
      i++;
    }
    return i < pieces.size() && pieces.get(i) instanceof Row row ? row : null;
  }

  /** So many rows ahead, fewer where something lies between or one of them ends the run. */
  List<Row> rowsAhead(int most, Predicate<Row> end) {
    List<Row> rows = new ArrayList<>();
    for (int i = at; i < pieces.size() && rows.size() < most; i++) {
      if (!(pieces.get(i) instanceof Row row) || end.test(row)) {
        break;
      }
      rows.add(row);
    }
    return rows;
  }

  /** A dumped row with the pieces behind it that belong to it. */
  Row whole(Row row, Heading under, CutRows cutRows) {
    CutRows.Whole whole = cutRows.joined(row, under, pieces, at);
    at = whole.next();
    return whole.row();
  }
}
