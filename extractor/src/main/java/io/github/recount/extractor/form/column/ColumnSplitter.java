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

  Heading split(Heading heading, List<Row> body) {
    List<Column> columns = new ArrayList<>();
    for (Column column : heading.columns()) {
      List<Row> aligned =
          body.stream()
              .filter(row -> row.isAligned() && row.table() == heading.table())
              .filter(row -> !within(row, column).isEmpty())
              .toList();
      columns.addAll(parts(column, aligned).orElse(List.of(column)));
    }
    return heading.with(columns);
  }

  private static Optional<List<Column>> parts(Column column, List<Row> rows) {
    if (column.end() - column.start() < 2 || column.role() == null || isWide(column.role())) {
      return Optional.empty();
    }
    Map<List<Integer>, Integer> votes = new HashMap<>();
    Map<List<Integer>, Row> samples = new HashMap<>();
    for (Row row : rows) {
      List<Integer> starts = within(row, column).stream().map(Cell::column).toList();
      votes.merge(starts, 1, Integer::sum);
      samples.putIfAbsent(starts, row);
    }
    return votes.entrySet().stream()
        .filter(vote -> vote.getKey().size() > 1 && vote.getValue() * 2 > rows.size())
        .findFirst()
        .map(vote -> samples.get(vote.getKey()))
        .map(sample -> within(sample, column).stream().map(cell -> under(column, cell)).toList());
  }

  /** Labels and remarks take the place that they need; their parts are no columns of their own. */
  private static boolean isWide(Role role) {
    return role.isCarried() || role == Role.REASON || role == Role.EXPLANATION;
  }

  private static List<Cell> within(Row row, Column column) {
    return row.cells().stream()
        .filter(cell -> cell.row() == row.number())
        .filter(cell -> cell.column() >= column.start() && cell.columnEnd() <= column.end())
        .toList();
  }

  private static Column under(Column column, Cell cell) {
    return new Column(
        column.role(), cell.column(), cell.columnEnd(), column.text(), cell.location().box());
  }
}
