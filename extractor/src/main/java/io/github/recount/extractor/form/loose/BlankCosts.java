package io.github.recount.extractor.form.loose;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.word.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What it costs to leave a column of a loose row blank. */
final class BlankCosts {
  /** What leaving a column blank costs; labels of merged cells and last columns often are. */
  private static final double BLANK = 0.3;

  private static final double BLANK_LABEL = 0.1;

  /** What was aimed at is there before what was reached. */
  private static final double BLANK_AIM = 0.35;

  /** A section begins with its first group. */
  private static final double SECTION_ALONE = 0.5;

  /** Where levels have weights, each of their labels has one. */
  private static final double NO_WEIGHT = 1.5;

  private static final double NO_NAME = 2.5;

  /** In a column that is filled in all other rows. */
  private static final double BLANK_HERE_ALONE = 1.5;

  private final List<Column> columns;
  private final boolean budget;
  private final ColumnHabits habits;

  BlankCosts(List<Column> columns, boolean budget, ColumnHabits habits) {
    this.columns = List.copyOf(columns);
    this.budget = budget;
    this.habits = habits;
  }

  /** In a row of such a kind. */
  double of(RowKind kind, int column) {
    Role role = columns.get(column).role();
    if (kind.leaves(role)) {
      return BLANK_LABEL;
    }
    boolean figure = role == Role.WEIGHT || role == Role.SCORE || role == Role.ACTUAL;
    double alone = figure && !budget ? habits.unusuallyBlank(column) : 0;
    return blank(role) + BLANK_HERE_ALONE * alone;
  }

  private double blank(@Nullable Role role) {
    if (role == Role.LEVEL3 || role == Role.ITEM) {
      return NO_NAME;
    }
    if (role == Role.TARGET || role == Role.EXPECTED || role == Role.WEIGHT && !budget) {
      return BLANK_AIM;
    }
    boolean often =
        role == null
            || role.isCarried()
            || role == Role.REASON
            || role == Role.PREVIOUS
            || role == Role.OTHER;
    // The parts of a sum of money have amounts, and neither rate nor points.
    boolean part = budget && (role == Role.RATE || role == Role.WEIGHT || role == Role.SCORE);
    return often || part ? BLANK_LABEL : BLANK;
  }

  /** Where a label stands right before it, besides. */
  double behindLabel(int column) {
    return column == 0 ? 0 : behind(columns.get(column - 1), columns.get(column));
  }

  /**
   * Where a text stands right behind a blank: a level's weight has that level's label beside it.
   */
  double leftOf(int column) {
    Column own = columns.get(column);
    return own.is(Role.LEVEL1_WEIGHT) || own.is(Role.LEVEL2_WEIGHT) ? NO_WEIGHT : 0;
  }

  private static double behind(Column label, Column blank) {
    boolean section = label.is(Role.LEVEL1) || label.is(Role.LEVEL1_WEIGHT);
    if (section && blank.is(Role.LEVEL2)) {
      return SECTION_ALONE;
    }
    boolean weight =
        label.is(Role.LEVEL1) && blank.is(Role.LEVEL1_WEIGHT)
            || label.is(Role.LEVEL2) && blank.is(Role.LEVEL2_WEIGHT);
    return weight ? NO_WEIGHT : 0;
  }
}
