package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.column.Fit;
import io.github.recount.extractor.form.row.CellPlacer.Places;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.format.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Aligns cells with columns, in order: of all ways the one in which the texts suit the columns
 * best, and the next best one where it is as good.
 */
final class CellAligner {
  /** What leaving out a column costs: a shift needs evidence. */
  private static final double GAP = 0.35;

  /** A blank that stands there was kept for a reason. */
  private static final double LOST_BLANK = 0.5;

  private static final double NO_NAME = 2;

  /** Text that finds no column is worse than any shift. */
  private static final double LOST_TEXT = 20;

  /** Two placements that differ by less are equally good: less than any evidence weighs. */
  private static final double CLOSE = 0.15;

  /** Wider rows are not asked for a second placement, which costs a placement a cell. */
  private static final int WIDEST = 40;

  private final Fit fit;

  CellAligner(Fit fit) {
    this.fit = fit;
  }

  /** The best placement, with another one that is as good. */
  Places align(List<Cell> cells, List<Column> columns) {
    Plan plan = new Plan(cells, columns);
    Places best = plan.best(-1, -1);
    return others(plan, best, plan.value(), columns);
  }

  /** A placement that is given, with another one that is as good. */
  Places withOthers(Places given, List<Cell> cells, List<Column> columns) {
    Plan plan = new Plan(cells, columns);
    Places places = others(plan, given, plan.value(given), columns);
    List<List<Integer>> others =
        places.others().stream()
            .filter(other -> !namesLevel(other, given, cells, columns))
            .toList();
    return new Places(places.columns(), places.shift(), others);
  }

  /** Whether a text that names no level stands for one, as it does not where it was put first. */
  private boolean namesLevel(
      List<Integer> other, Places given, List<Cell> cells, List<Column> columns) {
    return IntStream.range(0, cells.size())
        .filter(i -> other.get(i) >= 0 && !other.get(i).equals(given.columns().get(i)))
        .filter(i -> !cells.get(i).isBlank())
        .anyMatch(
            i -> {
              Column column = columns.get(other.get(i));
              return (column.is(Role.LEVEL1) || column.is(Role.LEVEL2))
                  && !fit.isLevel(cells.get(i).text());
            });
  }

  private static Places others(Plan plan, Places taken, double value, List<Column> columns) {
    if (plan.cells.size() > WIDEST || columns.size() > WIDEST) {
      return taken;
    }
    double second = value - CLOSE;
    List<List<Integer>> others = new ArrayList<>();
    for (int i = 0; i < plan.cells.size(); i++) {
      int column = taken.columns().get(i);
      if (column < 0 || !Figures.isQuantity(plan.cells.get(i).text())) {
        continue;
      }
      Places other = plan.best(i, column);
      if (plan.value() > second && plan.differs(taken, other)) {
        second = plan.value();
        others = List.of(other.columns());
      }
    }
    return new Places(taken.columns(), taken.shift(), others);
  }

  /**
   * The alignment of one row, which can be asked for with one pair of cell and column ruled out.
   */
  private final class Plan {
    private final List<Cell> cells;
    private final List<Column> columns;
    private final double[][] fits;
    private final double[][] best;
    private int notCell = -1;
    private int notColumn = -1;

    Plan(List<Cell> cells, List<Column> columns) {
      this.cells = cells;
      this.columns = columns;
      this.fits = new double[cells.size()][columns.size()];
      boolean oneItem = columns.stream().filter(column -> column.is(Role.ITEM)).count() == 1;
      for (int i = 0; i < cells.size(); i++) {
        for (int j = 0; j < columns.size(); j++) {
          // Of several columns that may name a row one does.
          boolean free = cells.get(i).isBlank() && columns.get(j).is(Role.ITEM) && !oneItem;
          fits[i][j] = free ? 0 : fit.of(cells.get(i).text(), columns.get(j).role());
        }
      }
      this.best = new double[cells.size() + 1][columns.size() + 1];
    }

    double value() {
      return best[0][0];
    }

    /** What a placement is worth that was found in another way. */
    double value(Places places) {
      double value = 0;
      int j = 0;
      for (int i = 0; i < cells.size(); i++) {
        int column = places.columns().get(i);
        if (column < 0) {
          value -= dropCost(cells.get(i));
          continue;
        }
        for (; j < column; j++) {
          value -= skipCost(columns.get(j), i, cells.size());
        }
        value += fits[i][j++];
      }
      for (; j < columns.size(); j++) {
        value -= skipCost(columns.get(j), cells.size(), cells.size());
      }
      return value;
    }

    /** Whether a figure plays another role. */
    boolean differs(Places a, Places b) {
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).isBlank() && role(a, i) != role(b, i)) {
          return true;
        }
      }
      return false;
    }

    private @Nullable Role role(Places places, int cell) {
      int column = places.columns().get(cell);
      return column < 0 ? null : columns.get(column).role();
    }

    Places best(int withoutCell, int withoutColumn) {
      notCell = withoutCell;
      notColumn = withoutColumn;
      for (int i = cells.size(); i >= 0; i--) {
        for (int j = columns.size(); j >= 0; j--) {
          best[i][j] = i == cells.size() && j == columns.size() ? 0 : bestFrom(i, j);
        }
      }
      return path();
    }

    private Places path() {
      int m = cells.size();
      int n = columns.size();
      Integer[] places = new Integer[m];
      Arrays.fill(places, -1);
      int shift = 0;
      for (int i = 0, j = 0; i < m; ) {
        if (j < n && best[i][j] == matched(i, j)) {
          places[i] = j;
          if (shift == 0 && i != j && !cells.get(i).isBlank()) {
            shift = j - i;
          }
          i++;
          j++;
        } else if (j < n && best[i][j] == best[i][j + 1] - skipCost(columns.get(j), i, m)) {
          j++;
        } else {
          i++;
        }
      }
      return new Places(Arrays.asList(places), shift);
    }

    private double bestFrom(int i, int j) {
      double value = Double.NEGATIVE_INFINITY;
      if (i < cells.size() && j < columns.size()) {
        value = matched(i, j);
      }
      if (j < columns.size()) {
        value = Math.max(value, best[i][j + 1] - skipCost(columns.get(j), i, cells.size()));
      }
      if (i < cells.size()) {
        value = Math.max(value, best[i + 1][j] - dropCost(cells.get(i)));
      }
      return value;
    }

    private double matched(int i, int j) {
      return i == notCell && j == notColumn
          ? Double.NEGATIVE_INFINITY
          : best[i + 1][j + 1] + fits[i][j];
    }
  }

  /**
   * A column without words is mostly the rest of a merged heading; cells are lost at the end of a
   * row, less often at its start, and hardly in between.
   */
  private static double skipCost(Column column, int cell, int cells) {
    if (cell == cells || column.text().isEmpty()) {
      return GAP / 6;
    }
    // A row that has lost its name is no row; one of its labels is the name rather.
    double name = column.is(Role.LEVEL3) ? NO_NAME : 0;
    return name + (cell == 0 ? GAP / 2 : GAP);
  }

  private static double dropCost(Cell cell) {
    return cell.isBlank() ? LOST_BLANK : LOST_TEXT;
  }
}
