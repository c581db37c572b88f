package io.github.recount.exporter.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.exporter.Documents;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TablesTest {
  @SuppressWarnings("unused")
  private static final List<Table<?>> ALL = Tables.ALL;

  private static final List<FiledDocument> ARCHIVE =
      List.of(
          new FiledDocument(Documents.full("a.pdf"), null),
          new FiledDocument(Documents.full("copy of a.pdf"), "a.pdf"),
          new FiledDocument(Documents.hostile("b.txt", "x"), null),
          new FiledDocument(Documents.failed("c.doc"), null));

  @Test
  void areThoseOfTheContract() {
    assertThat(Tables.ALL.stream().map(Table::name))
        .containsExactly(
            "documents",
            "evaluations",
            "budget",
            "goals",
            "sections",
            "indicators",
            "claims",
            "findings");
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void everyCellHasTheTypeOfItsColumn(Table<?> table) {
    Map<Column.Type, List<Class<?>>> classes =
        Map.of(
            Column.Type.STRING, List.of(String.class),
            Column.Type.INTEGER, List.of(Integer.class, Long.class),
            Column.Type.NUMBER, List.of(BigDecimal.class));
    List<List<Object>> rows = rows(table);
    assertThat(rows).isNotEmpty();
    for (int i = 0; i < table.columns().size(); i++) {
      Column<?> column = table.columns().get(i);
      for (List<Object> row : rows) {
        if (row.get(i) != null) {
          assertThat(classes.get(column.type())).contains(row.get(i).getClass());
        }
      }
    }
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void columnNamesAndPrimaryKeysAreUnique(Table<?> table) {
    assertThat(table.columns().stream().map(Column::name)).doesNotHaveDuplicates();
    assertThat(rows(table).stream().map(row -> values(table, row, table.primaryKey())))
        .doesNotHaveDuplicates()
        .allSatisfy(key -> assertThat(key).doesNotContainNull());
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void foreignKeysPointToRows(Table<?> table) {
    assertThat(table.foreignKeys()).isNotEmpty();
    Map<String, Table<?>> byName = new HashMap<>();
    Tables.ALL.forEach(t -> byName.put(t.name(), t));
    for (ForeignKey key : table.foreignKeys()) {
      Table<?> target = key.table().isEmpty() ? table : byName.get(key.table());
      List<Object> keys = column(Objects.requireNonNull(target), key.tableColumn());
      assertThat(column(table, key.column()).stream().filter(Objects::nonNull))
          .isNotEmpty()
          .isSubsetOf(keys);
    }
  }

  @Test
  void aDuplicateIsListedButNotCountedAgain() {
    assertThat(column(Tables.ALL.get(0), "duplicateOf")).containsExactly(null, "a.pdf", null, null);
    assertThat(column(Tables.ALL.get(1), "document")).containsExactly("a.pdf", "a.pdf", "b.txt");
  }

  private static List<Object> column(Table<?> table, String name) {
    List<Object> values = new ArrayList<>();
    rows(table).forEach(row -> values.add(values(table, row, List.of(name)).get(0)));
    return values;
  }

  private static List<Object> values(Table<?> table, List<Object> row, List<String> names) {
    List<Object> values = new ArrayList<>();
    IntStream.range(0, row.size())
        .filter(i -> names.contains(table.columns().get(i).name()))
        .forEach(i -> values.add(row.get(i)));
    assertThat(values).hasSameSizeAs(names);
    return values;
  }

  private static List<List<Object>> rows(Table<?> table) {
    return ARCHIVE.stream().flatMap(document -> table.rows(document).stream()).toList();
  }
}
