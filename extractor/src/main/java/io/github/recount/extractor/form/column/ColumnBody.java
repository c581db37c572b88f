package io.github.recount.extractor.form.column;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import java.util.ArrayList;
import java.util.List;

/** Looks at the rows below a heading before they are read. */
final class ColumnBody {
  private ColumnBody() {}

  /**
   * What each column holds; rows whose cells cannot be given to columns by their place are left
   * out.
   */
  static List<ColumnContent> below(Heading heading, List<Row> body) {
    List<List<String>> texts = new ArrayList<>();
    heading.columns().forEach(column -> texts.add(new ArrayList<>()));
    for (Row row : body) {
      if (isPlaced(row, heading)) {
        for (int i = 0; i < heading.columns().size(); i++) {
          texts.get(i).add(text(row, heading.columns().get(i), i));
        }
      }
    }
    return texts.stream().map(ColumnContent::new).toList();
  }

  /**
   * What a row holds in a column; one whose cells were only counted may lack labels left of it,
   * merged with those of the heading.
   */
  static ColumnContent below(Heading heading, int column, Row row) {
    int lost = heading.columns().size() - row.cells().size();
    if (!row.isAligned() && lost > 0 && lost <= column) {
      return new ColumnContent(List.of(Wording.clean(row.cells().get(column - lost).text())));
    }
    return below(heading, List.of(row)).get(column);
  }

  private static boolean isPlaced(Row row, Heading heading) {
    return row.isAligned()
        ? row.table() == heading.table()
        : row.cells().size() == heading.columns().size();
  }

  private static String text(Row row, Column column, int index) {
    if (!row.isAligned()) {
      return Wording.clean(row.cells().get(index).text());
    }
    return row.cells().stream()
        .filter(cell -> cell.row() == row.number() && within(cell, column))
        .filter(cell -> !cell.isBlank())
        .map(cell -> Wording.clean(cell.text()))
        .findFirst()
        .orElse("");
  }

  private static boolean within(Cell cell, Column column) {
    return cell.column() >= column.start() && cell.column() < column.end();
  }
}
