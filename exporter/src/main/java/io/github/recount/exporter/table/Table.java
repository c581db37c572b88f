package io.github.recount.exporter.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table that every tabular export has, declared once.
 *
 * @param primaryKey names of the columns that tell its rows apart
 * @param entries what its rows are made from, one document at a time
 */
public record Table<R>(
    String name,
    String description,
    List<Column<R>> columns,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys,
    Function<FiledDocument, List<R>> entries) {

  public Table {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /** The rows that a document adds, each with one value a column. */
  public List<List<@Nullable Object>> rows(FiledDocument document) {
    return entries.apply(document).stream().map(this::row).toList();
  }

  private List<@Nullable Object> row(R entry) {
    List<@Nullable Object> row = new ArrayList<>(columns.size());
    columns.forEach(column -> row.add(column.value().apply(entry)));
    return Collections.unmodifiableList(row);
  }
}
