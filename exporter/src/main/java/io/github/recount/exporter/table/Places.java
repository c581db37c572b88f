package io.github.recount.exporter.table;

import static io.github.recount.exporter.table.Part.on;

import io.github.recount.extractor.source.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Places as columns, and in words. */
final class Places {
  private Places() {}

  static <R> List<Column<R>> columns(Function<R, @Nullable Location> location) {
    return List.of(
        Column.integer("page", "page, from 1", on(location, Location::page)),
        Column.text("sheet", "sheet of a spreadsheet", on(location, Location::sheet)),
        Column.integer("table", "table of the document, from 1", on(location, Location::table)),
        Column.integer("tableRow", "row of the table, from 1", on(location, Location::row)),
        Column.integer(
            "tableColumn", "column of the table, from 1", on(location, Location::column)),
        Column.integer("line", "line or paragraph, from 1", on(location, Location::line)),
        Column.text(
            "box",
            "x0 y0 x1 y1 in points from the top left of the page",
            on(on(location, Location::box), Places::corners)));
  }

  /** {@code page 5 table 2 row 14}; several with a semicolon between; null for none. */
  static @Nullable String words(List<Location> places) {
    return places.isEmpty()
        ? null
        : places.stream().map(Places::words).collect(Collectors.joining("; "));
  }

  private static String words(Location place) {
    return Stream.of(
            part("page", place.page()),
            part("sheet", place.sheet()),
            part("table", place.table()),
            part("row", place.row()),
            part("column", place.column()),
            part("line", place.line()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static @Nullable String part(String name, @Nullable Object value) {
    return value == null ? null : name + " " + value;
  }

  private static String corners(List<Double> box) {
    return box.stream()
        .map(corner -> BigDecimal.valueOf(corner).toPlainString())
        .collect(Collectors.joining(" "));
  }
}
