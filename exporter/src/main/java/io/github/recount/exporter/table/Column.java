package io.github.recount.exporter.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of {@code R}.
 *
 * @param type what its values are: a String, an Integer or Long, or a BigDecimal
 * @param value the column's value of a row, null for an empty cell
 */
public record Column<R>(
    String name, Type type, String description, Function<R, @Nullable Object> value) {

  /** Types of values; the names are those of a Frictionless table schema. */
  public enum Type {
    STRING,
    INTEGER,
    NUMBER
  }

  static <R> Column<R> text(String name, String description, Function<R, @Nullable Object> value) {
    return new Column<>(name, Type.STRING, description, value);
  }

  static <R> Column<R> integer(
      String name, String description, Function<R, @Nullable Object> value) {
    return new Column<>(name, Type.INTEGER, description, value);
  }

  static <R> Column<R> number(
      String name, String description, Function<R, @Nullable Object> value) {
    return new Column<>(name, Type.NUMBER, description, value);
  }
}
