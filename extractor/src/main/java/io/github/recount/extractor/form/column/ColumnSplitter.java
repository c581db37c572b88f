package io.github.recount.extractor.form.column;

import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts a column whose heading stands over several columns of cells. */
final class ColumnSplitter {
  private static final int LEVELS = 3;

  Heading split(Heading heading, List<Row> body) {
    List<Column> columns = new ArrayList<>();
    boolean left = true;
    for (Column column : heading.columns()) {
      left &= !column.is(Role.LEVEL3);
      // Labels left of the names are merged over several rows.
      boolean both = column.is(Role.LEVEL1) && !heading.has(Role.LEVEL2);
      boolean label = left && (NameColumn.isOpen(column) || both) || isOfAll(column, heading);
      List<Row> aligned =
          body.stream()
              .filter(row -> row.isAligned() && row.table() == heading.table())
              .filter(row -> !within(row, column, label).isEmpty())
              .toList();
      boolean narrow = column.end() - column.start() < 2;
      boolean whole = !label && (column.role() == null || isWide(column.role()));
      columns.addAll(
          narrow || whole
              ? List.of(column)
              : parts(column, aligned, label).orElse(List.of(column)));
    }
    return heading.with(columns);
  }

  private static Optional<List<Column>> parts(Column column, List<Row> rows, boolean label) {
    Map<List<Integer>, Integer> votes = new HashMap<>();
    Map<List<Integer>, Row> samples = new HashMap<>();
    for (Row row : rows) {
      List<Integer> starts = within(row, column, label).stream().map(Cell::column).toList();
      votes.merge(starts, 1, Integer::sum);
      samples.putIfAbsent(starts, row);
    }
    return votes.entrySet().stream()
        .filter(vote -> vote.getKey().size() > 1 && vote.getValue() * 2 > rows.size())
        .findFirst()
        .map(vote -> samples.get(vote.getKey()))
        .map(sample -> under(column, within(sample, column, label)));
  }

  /** One heading over the levels and the names: {@code 评价内容 | 目标值 | 完成情况}. */
  private static boolean isOfAll(Column column, Heading heading) {
    return column.is(Role.LEVEL3)
        && column.end() - column.start() >= LEVELS
        && !heading.has(Role.LEVEL1)
        && !heading.has(Role.LEVEL2);
  }

  /** Labels and remarks take the place that they need; their parts are no columns of their own. */
  private static boolean isWide(Role role) {
    return role.isCarried() || role == Role.REASON || role == Role.EXPLANATION;
  }

  private static List<Cell> within(Row row, Column column, boolean merged) {
    return row.cells().stream()
        .filter(cell -> merged || cell.row() == row.number())
        .filter(cell -> cell.column() >= column.start() && cell.columnEnd() <= column.end())
        .toList();
  }

  /**
   * A heading over two columns of labels stands over both levels, one over three over the names.
   */
  private static List<Column> under(Column column, List<Cell> cells) {
    List<Column> parts = new ArrayList<>();
    for (Cell cell : cells) {
      Role role = column.is(Role.LEVEL1) && !parts.isEmpty() ? Role.LEVEL2 : column.role();
      if (column.is(Role.LEVEL3) && cells.size() == LEVELS) {
        role = List.of(Role.LEVEL1, Role.LEVEL2, Role.LEVEL3).get(parts.size());
      }
      parts.add(
          new Column(role, cell.column(), cell.columnEnd(), column.text(), cell.location().box()));
    }
    return parts;
  }
}
