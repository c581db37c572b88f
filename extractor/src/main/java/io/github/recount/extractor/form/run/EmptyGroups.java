package io.github.recount.extractor.form.run;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.format.Cell;
import java.util.ArrayList;
import java.util.List;

/** Leaves out groups without any row; the section that such a group begins goes on below it. */
final class EmptyGroups {
  private final List<Column> columns;

  EmptyGroups(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  List<List<Cell>> filled(List<List<Cell>> rows) {
    List<List<Cell>> filled = new ArrayList<>();
    List<Cell> labels = List.of();
    for (List<Cell> row : rows) {
      List<Cell> whole = labels.isEmpty() ? row : below(labels, row);
      if (isGroup(row)) {
        labels = whole;
      } else {
        filled.add(whole);
        labels = List.of();
      }
    }
    return filled;
  }

  private boolean isGroup(List<Cell> row) {
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isBlank() && !isLevel(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isLevel(int column) {
    return columns.get(column).is(Role.LEVEL1) || columns.get(column).is(Role.LEVEL2);
  }

  /** A row under the labels of the group above, as far as it has none left of its first own. */
  private List<Cell> below(List<Cell> labels, List<Cell> row) {
    List<Cell> whole = new ArrayList<>(row);
    for (int i = 0; i < row.size() && isLevel(i) && row.get(i).isBlank(); i++) {
      whole.set(i, labels.get(i));
    }
    return whole;
  }
}
