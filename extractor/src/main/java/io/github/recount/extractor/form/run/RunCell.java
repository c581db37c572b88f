package io.github.recount.extractor.form.run;

import io.github.recount.extractor.form.word.Role;
import org.jspecify.annotations.Nullable;

/**
 * A cell that was cut out of a text without gaps, and the way there.
 *
 * @param word null for the place where a row begins
 * @param start where it begins
 * @param end where it ends, and the break of a line behind it
 * @param column the column that comes next
 * @param score how well all up to here suits
 */
record RunCell(
    @Nullable RunCell before,
    @Nullable Role role,
    @Nullable RunWord word,
    int start,
    int end,
    int column,
    double score,
    double weights) {

  static RunCell first(int at) {
    return new RunCell(null, null, null, at, at, 0, 0, 0);
  }

  /** Whether no cell of its row stands left of it. */
  boolean beginsRow() {
    return word == null;
  }

  String text() {
    return word == null ? "" : word.text();
  }

  /** What stands in a column of its row up to here; null where nothing does. */
  @Nullable RunWord word(Role wanted) {
    for (RunCell cell = this; cell != null && !cell.beginsRow(); cell = cell.before) {
      if (cell.role == wanted) {
        return cell.word;
      }
    }
    return null;
  }

  /** What stands in a column of the first row above that has something there. */
  @Nullable RunWord above(Role wanted) {
    RunCell cell = this;
    while (cell != null && !cell.beginsRow()) {
      cell = cell.before;
    }
    for (; cell != null; cell = cell.before) {
      if (cell.role == wanted) {
        return cell.word;
      }
    }
    return null;
  }

  /** The nearest amount of money of its row; null where none is. */
  @Nullable RunWord amount() {
    for (RunCell cell = this; cell != null && !cell.beginsRow(); cell = cell.before) {
      if (cell.role == Role.INITIAL || cell.role == Role.ADJUSTED || cell.role == Role.EXECUTED) {
        return cell.word;
      }
    }
    return null;
  }
}
