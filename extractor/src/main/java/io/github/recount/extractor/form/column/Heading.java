package io.github.recount.extractor.form.column;

import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A heading row and the columns it opens.
 *
 * @param block which block of the form it heads
 * @param columns from left to right, columns without a heading included
 * @param rows how many rows of the table the heading takes
 * @param table the table in which it stands
 */
public record Heading(Place block, List<Column> columns, int rows, int table) {

  public Heading {
    columns = List.copyOf(columns);
  }

  /** The same heading over other columns. */
  Heading with(List<Column> other) {
    return new Heading(block, other, rows, table);
  }

  /** What the columns are called. */
  public Set<String> texts() {
    return columns.stream()
        .map(Column::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Headings behind the indicators' names that no word tells. */
  public List<String> unknown() {
    int name = RivalColumns.lastIndex(columns, Role.LEVEL3);
    return name < 0
        ? List.of()
        : columns.subList(name, columns.size()).stream()
            .filter(column -> column.role() == null && !column.text().isEmpty())
            .map(Column::text)
            .toList();
  }

  /** This heading, where it says the same as another one, with that one's roles. */
  public Heading typedAs(Heading other) {
    List<Column> typed = new ArrayList<>();
    Iterator<Column> named = other.columns.iterator();
    for (Column column : columns) {
      Column same = column;
      while (named.hasNext()) {
        Column next = named.next();
        if (next.text().equals(column.text())) {
          same = column.like(next);
          break;
        }
      }
      typed.add(same);
    }
    return with(typed);
  }

  public boolean has(Role role) {
    return columns.stream().anyMatch(column -> column.is(role));
  }

  public Set<Role> roles() {
    return columns.stream()
        .map(Column::role)
        .filter(role -> role != null)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  public int width() {
    return columns.isEmpty() ? 0 : columns.get(columns.size() - 1).end();
  }
}
