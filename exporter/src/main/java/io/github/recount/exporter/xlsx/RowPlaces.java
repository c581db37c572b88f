package io.github.recount.exporter.xlsx;

import io.github.recount.exporter.table.Column;
import io.github.recount.exporter.table.FiledDocument;
import io.github.recount.exporter.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the rows of one document stand, by their keys, so that its findings can be linked. */
final class RowPlaces {
  private static final String LINKED_TABLE = "subjectTable";
  private static final String LINKED_ROW = "subjectRow";

  /** The cell that carries the link: it always has a text and stands near the beginning. */
  private static final String LINK = "code";

  private final Map<List<@Nullable Object>, String> places = new HashMap<>();

  /** Adds a document's rows of a table; tables come in the order in which they refer back. */
  void add(Table<?> table, FiledDocument document, TableSheets sheets) {
    List<String> names = table.columns().stream().map(Column::name).toList();
    for (List<@Nullable Object> row : table.rows(document)) {
      places.put(key(table.name(), names, row, table.primaryKey()), sheets.add(row));
      if (names.contains(LINKED_TABLE)) {
        link(names, row, sheets);
      }
    }
  }

  private void link(List<String> names, List<@Nullable Object> row, TableSheets sheets) {
    Object table = row.get(names.indexOf(LINKED_TABLE));
    List<String> key =
        row.get(names.indexOf(LINKED_ROW)) == null
            ? List.of("evaluation")
            : List.of("evaluation", LINKED_ROW);
    String place = places.get(key(table, names, row, key));
    if (place != null) {
      sheets.link(LINK, place);
    }
  }

  private static List<@Nullable Object> key(
      @Nullable Object table, List<String> names, List<@Nullable Object> row, List<String> key) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(table);
    key.forEach(name -> values.add(row.get(names.indexOf(name))));
    return values;
  }
}
