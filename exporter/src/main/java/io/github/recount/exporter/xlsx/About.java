package io.github.recount.exporter.xlsx;

import io.github.recount.exporter.table.Column;
import io.github.recount.exporter.table.Table;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last sheet: what the sheets and their columns hold, and what did not fit into them. */
final class About {
  static final List<String> HEADINGS = List.of("sheet", "column", "meaning");

  private About() {}

  static void write(List<Table<?>> tables, List<TableSheets> sheets, TableSheets about) {
    for (int i = 0; i < tables.size(); i++) {
      Table<?> table = tables.get(i);
      about.add(row(table.name(), null, table.description()));
      limits(sheets.get(i), about);
      for (Column<?> column : table.columns()) {
        about.add(row(table.name(), column.name(), column.description()));
      }
    }
    about.finish();
  }

  private static void limits(TableSheets sheets, TableSheets about) {
    if (sheets.sheets() > 1) {
      about.add(
          row(
              sheets.name(),
              null,
              "Goes on up to the sheet '" + sheets.name() + " " + sheets.sheets() + "'."));
    }
    if (sheets.cut() > 0) {
      about.add(
          row(
              sheets.name(),
              null,
              sheets.cut()
                  + " texts are longer than a cell holds and end with the number of characters"
                  + " that are missing; the JSON has them whole."));
    }
    if (sheets.unlinked() > 0) {
      about.add(
          row(
              sheets.name(),
              null,
              "The last "
                  + sheets.unlinked()
                  + " rows have no link, since a sheet takes no more of them."));
    }
  }

  private static List<@Nullable Object> row(String sheet, @Nullable String column, String meaning) {
    return Arrays.asList(sheet, column, meaning);
  }
}
