package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Indicators that take two rows each, with the target above the actual value and their labels in
 * front of both: {@code 维修面积 | 目标值 | ≥80㎡ | 10 | 10} above {@code 完成值 | 84㎡}. Each becomes one row,
 * and the labels stand in the heading.
 */
public final class ValuesInRows {
  private final Vocabulary vocabulary;

  public ValuesInRows(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The pieces, with one row for each indicator. */
  public List<Piece> beside(List<Piece> pieces) {
    List<Piece> all = new ArrayList<>();
    Pair heading = null;
    int next = 0;
    while (next < pieces.size()) {
      Pair pair = pair(pieces, next);
      if (pair == null) {
        all.add(pieces.get(next));
        next++;
        continue;
      }
      if (heading == null || !heading.isLike(pair)) {
        headed(all, pair);
        heading = pair;
      }
      all.add(pair.row());
      next += 2;
    }
    return all;
  }

  /**
   * Two rows that are one.
   *
   * @param target the label of the target
   * @param actual the label of the actual value
   * @param row the indicator's
   */
  private record Pair(Cell target, Cell actual, Row row) {
    boolean isLike(Pair other) {
      return row.table() == other.row.table() && target.column() == other.target.column();
    }
  }

  private @Nullable Pair pair(List<Piece> pieces, int at) {
    if (at + 1 == pieces.size()
        || !(pieces.get(at) instanceof Row upper)
        || !(pieces.get(at + 1) instanceof Row lower)
        || upper.table() != lower.table()
        || !upper.isAligned()) {
      return null;
    }
    List<Cell> below = lower.filled();
    if (below.isEmpty() || below.size() > 2 || !is(below.get(0), Role.ACTUAL)) {
      return null;
    }
    Cell target =
        upper.filled().stream()
            .filter(cell -> cell.column() == below.get(0).column())
            .filter(cell -> is(cell, Role.TARGET))
            .findFirst()
            .orElse(null);
    if (target == null) {
      return null;
    }
    Optional<Cell> value =
        upper.filled().stream().filter(cell -> cell.column() == target.columnEnd()).findFirst();
    // The actual value may be missing: its cell is blank then.
    Optional<Cell> actual =
        lower.cells().stream()
            .filter(cell -> cell.row() == lower.number() && cell.column() == target.columnEnd())
            .findFirst();
    // Goals may stand so, too; an indicator has points beside both rows.
    boolean points =
        upper.filled().stream()
            .filter(cell -> cell.column() > target.columnEnd() && cell.rowEnd() > lower.number())
            .anyMatch(cell -> Figures.isPoints(cell.text()));
    if (value.isEmpty() || actual.isEmpty() || !points) {
      return null;
    }
    Cell left = at(target, value.get());
    Cell right = at(value.get(), actual.get());
    return new Pair(target, below.get(0), upper.with(target, left).with(value.get(), right));
  }

  private boolean is(Cell cell, Role role) {
    return vocabulary.role(Place.INDICATOR, cell.text()).filter(role::equals).isPresent();
  }

  /** What stands elsewhere, in the place of another cell. */
  private static Cell at(Cell place, Cell other) {
    return new Cell(
        place.row(),
        place.column(),
        place.rowSpan(),
        place.columnSpan(),
        other.text(),
        other.location(),
        other.confidence(),
        other.readings(),
        other.misread());
  }

  /** Puts the labels below the heading that stands over both columns. */
  private static void headed(List<Piece> above, Pair pair) {
    int from = pair.target().column();
    for (int i = above.size() - 1; i >= 0; i--) {
      if (!(above.get(i) instanceof Row row) || row.table() != pair.row().table()) {
        return;
      }
      Optional<Cell> over =
          row.filled().stream()
              .filter(cell -> cell.column() == from && cell.columnEnd() > pair.target().columnEnd())
              .findFirst();
      if (over.isPresent()) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
          if (cell.equals(over.get())) {
            cells.add(part(cell, from, pair.target().columnEnd(), pair.target().text()));
            cells.add(
                part(cell, pair.target().columnEnd(), cell.columnEnd(), pair.actual().text()));
          } else {
            cells.add(cell);
          }
        }
        above.set(i, row.withCells(cells));
        return;
      }
    }
  }

  private static Cell part(Cell cell, int from, int to, String text) {
    return new Cell(cell.row(), from, cell.rowSpan(), to - from, text, cell.location());
  }
}
