package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Indicators in two halves of a table, with the same heading twice in a row: {@code 一级指标 | … | 得分 |
 * 一级指标 | … | 得分}. The right half is put below the left one.
 */
public final class SideBySide {
  /** Fewer columns are no half of a form. */
  private static final int FEWEST_COLUMNS = 3;

  private final Vocabulary vocabulary;

  public SideBySide(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The pieces, with such halves one below the other. */
  public List<Piece> below(List<Piece> pieces) {
    List<Piece> all = new ArrayList<>();
    int next = 0;
    while (next < pieces.size()) {
      OptionalInt half =
          pieces.get(next) instanceof Row row ? secondHalf(row) : OptionalInt.empty();
      if (half.isEmpty()) {
        all.add(pieces.get(next++));
        continue;
      }
      List<Row> left = new ArrayList<>();
      List<Row> right = new ArrayList<>();
      int table = ((Row) pieces.get(next)).table();
      while (next < pieces.size()
          && pieces.get(next) instanceof Row row
          && row.table() == table
          && row.cells().stream().noneMatch(cell -> isOfBoth(cell, half.getAsInt()))) {
        left.add(row.withCells(part(row, 0, half.getAsInt())));
        right.add(row.withCells(part(row, half.getAsInt(), Integer.MAX_VALUE)));
        next++;
      }
      all.addAll(left);
      all.addAll(right);
    }
    return all;
  }

  /** The column in which the same heading of indicators begins again. */
  private OptionalInt secondHalf(Row row) {
    List<Cell> filled = row.filled();
    if (!row.isAligned() || filled.size() < 2 * FEWEST_COLUMNS || filled.size() % 2 != 0) {
      return OptionalInt.empty();
    }
    int half = filled.size() / 2;
    boolean twice =
        IntStream.range(0, half)
            .allMatch(i -> key(filled.get(i)).equals(key(filled.get(half + i))));
    boolean named = filled.stream().anyMatch(cell -> is(cell, Role.LEVEL3));
    boolean valued =
        filled.stream().anyMatch(cell -> is(cell, Role.ACTUAL) || is(cell, Role.SCORE));
    return twice && named && valued
        ? OptionalInt.of(filled.get(half).column())
        : OptionalInt.empty();
  }

  private static String key(Cell cell) {
    return Wording.key(cell.text());
  }

  private boolean is(Cell cell, Role role) {
    return vocabulary.role(Place.INDICATOR, cell.text()).filter(role::equals).isPresent();
  }

  private static boolean isOfBoth(Cell cell, int half) {
    return cell.column() < half && half < cell.columnEnd();
  }

  private static List<Cell> part(Row row, int from, int to) {
    return row.cells().stream()
        .filter(cell -> from <= cell.column() && cell.column() < to)
        .toList();
  }
}
