package io.github.recount.exporter.csv;

import io.github.recount.exporter.table.Column;
import io.github.recount.exporter.table.ForeignKey;
import io.github.recount.exporter.table.Table;
import java.util.List;
import java.util.Locale;

/** The Frictionless description of the CSV files; its records are the JSON. */
record DataPackage(String profile, String name, String description, List<Resource> resources) {

  record Resource(
      String name,
      String path,
      String profile,
      String description,
      String format,
      String mediatype,
      String encoding,
      Dialect dialect,
      Schema schema) {}

  record Dialect(
      String delimiter,
      String lineTerminator,
      String quoteChar,
      boolean doubleQuote,
      boolean header) {}

  record Schema(
      List<Field> fields,
      List<String> missingValues,
      List<String> primaryKey,
      List<Reference> foreignKeys) {}

  record Field(String name, String type, String description) {}

  record Reference(List<String> fields, Referenced reference) {}

  record Referenced(String resource, List<String> fields) {}

  private static final Dialect RFC_4180 = new Dialect(",", "\r\n", "\"", true, true);

  static DataPackage of(List<Table<?>> tables) {
    return new DataPackage(
        "tabular-data-package",
        "recount",
        "Self-evaluations read from reports. A text that starts with = + - @, tab, CR or LF has an"
            + " apostrophe in front, so that no spreadsheet runs it.",
        tables.stream().map(DataPackage::resource).toList());
  }

  private static Resource resource(Table<?> table) {
    return new Resource(
        table.name(),
        CsvFile.name(table),
        "tabular-data-resource",
        table.description(),
        "csv",
        "text/csv",
        "utf-8",
        RFC_4180,
        schema(table));
  }

  private static Schema schema(Table<?> table) {
    return new Schema(
        table.columns().stream().map(DataPackage::field).toList(),
        List.of(""),
        table.primaryKey(),
        table.foreignKeys().stream().map(DataPackage::reference).toList());
  }

  private static Field field(Column<?> column) {
    return new Field(
        column.name(), column.type().name().toLowerCase(Locale.ROOT), column.description());
  }

  private static Reference reference(ForeignKey key) {
    return new Reference(
        List.of(key.column()), new Referenced(key.table(), List.of(key.tableColumn())));
  }
}
