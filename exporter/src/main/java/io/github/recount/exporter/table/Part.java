package io.github.recount.exporter.table;

import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A numbered part of an evaluation: the row of a table that hangs on the evaluations.
 *
 * @param document path of the document
 * @param whole the evaluation
 * @param row order within the evaluation, counted from 1
 */
record Part<T>(String document, NormalizedEvaluation whole, int row, T value) {

  /** The table of one list of an evaluation; its key and its place are the same in all. */
  static <T> Table<Part<T>> table(
      String name,
      String description,
      Function<NormalizedEvaluation, List<T>> list,
      Function<T, @Nullable Location> location,
      List<List<Column<Part<T>>>> columns) {
    List<Column<Part<T>>> all = new ArrayList<>();
    all.add(Column.text("evaluation", "id of the evaluation", part -> part.whole().id()));
    all.add(Column.integer("row", "order within the evaluation, from 1", Part::row));
    columns.forEach(all::addAll);
    all.addAll(Places.columns(on(Part::value, location)));
    return new Table<>(
        name,
        description,
        all,
        List.of("evaluation", "row"),
        List.of(new ForeignKey("evaluation", "evaluations", "id")),
        document -> parts(document, list));
  }

  static <T> List<Column<Part<T>>> text(
      String name, String description, Function<T, @Nullable Object> value) {
    return List.of(Column.text(name, description, part -> value.apply(part.value)));
  }

  static <T> List<Column<Part<T>>> integer(
      String name, String description, Function<T, @Nullable Object> value) {
    return List.of(Column.integer(name, description, part -> value.apply(part.value)));
  }

  static <T> List<Column<Part<T>>> number(
      String name, String description, Function<T, @Nullable Object> value) {
    return List.of(Column.number(name, description, part -> value.apply(part.value)));
  }

  /** A quantity as the report prints it, and typed. */
  static <T> List<Column<Part<T>>> quantity(
      String name, String description, Function<T, @Nullable Quantity> quantity) {
    return Stream.of(
            Part.<T>text(name, description + ", as printed", on(quantity, Quantity::text)),
            Part.<T>text(
                name + "Comparator",
                description + ": >=, <=, >, < or =",
                on(on(quantity, Quantity::comparator), Quantity.Comparator::sign)),
            Part.<T>number(
                name + "Value", description + ", the number", on(quantity, Quantity::value)),
            Part.<T>number(
                name + "Upper",
                description + ", the upper end of a range",
                on(quantity, Quantity::upper)),
            Part.<T>text(name + "Unit", description + ", its unit", on(quantity, Quantity::unit)),
            Part.<T>text(
                name + "Kind",
                description + ": count, percent, money, date, duration, grade or text",
                on(quantity, q -> lowerCase(q.kind()))),
            Part.<T>number(
                name + "BaseValue",
                description + " in its base unit",
                on(on(quantity, Quantity::base), Quantity.Amount::value)),
            Part.<T>text(
                name + "BaseUnit",
                description + ", the base unit: 元, %, 天 or 小时",
                on(on(quantity, Quantity::base), Quantity.Amount::unit)))
        .flatMap(List::stream)
        .toList();
  }

  /** The second function on the result of the first, null where that is null. */
  static <T, A, B> Function<T, @Nullable B> on(
      Function<T, @Nullable A> first, Function<A, @Nullable B> second) {
    return value -> {
      A between = first.apply(value);
      return between == null ? null : second.apply(between);
    };
  }

  /** A constant as the public files name it. */
  static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <T> List<Part<T>> parts(
      FiledDocument filed, Function<NormalizedEvaluation, List<T>> list) {
    List<Part<T>> parts = new ArrayList<>();
    for (NormalizedEvaluation evaluation : filed.evaluations()) {
      int row = 0;
      for (T value : list.apply(evaluation)) {
        parts.add(new Part<>(filed.document().path(), evaluation, ++row, value));
      }
    }
    return parts;
  }
}
