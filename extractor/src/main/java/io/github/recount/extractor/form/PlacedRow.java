package io.github.recount.extractor.form;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Repair;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row below its heading: which value plays which role. A role without a filled cell is absent.
 *
 * @param values by role; where a heading has a role twice, the first filled column's
 * @param afterBreak whether a page break lies between it and the row above
 */
record PlacedRow(
    Map<Role, Declared> values, List<Repair> repairs, boolean afterBreak, Location location) {

  PlacedRow {
    EnumMap<Role, Declared> copy = new EnumMap<>(Role.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
    repairs = List.copyOf(repairs);
  }

  static PlacedRow of(Row row, Heading heading, CellPlacer.Places places, boolean afterBreak) {
    Map<Role, Declared> values = new EnumMap<>(Role.class);
    List<Repair> repairs = repairs(row, places.shift());
    List<Cell> read = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      int column = places.columns().get(i);
      Role role = column < 0 ? null : heading.columns().get(column).role();
      if (role == null || cell.isBlank() || cell.row() < row.number() && !role.isCarried()) {
        continue;
      }
      if (heading.columns().get(column).guessed() && role != Role.OTHER) {
        repairs.add(guessed(heading.columns().get(column), role));
      }
      read.add(cell);
      Declared value = new Declared(Wording.clean(cell.text()), cell.location());
      // The last label of a budget row is its item; of all else the first column counts.
      if (role == Role.ITEM || role == Role.GOAL_NAME) {
        values.put(role, value);
      } else {
        values.putIfAbsent(role, value);
      }
    }
    Recognition.repair(read).ifPresent(repairs::add);
    return new PlacedRow(values, repairs, afterBreak, row.location());
  }

  private static Repair guessed(Column column, Role role) {
    return new Repair(
        Repair.Kind.COLUMN_GUESSED,
        "the column headed «"
            + column.text()
            + "» was taken for "
            + role.name().toLowerCase(Locale.ROOT));
  }

  private static List<Repair> repairs(Row row, int shift) {
    List<Repair> repairs = new ArrayList<>();
    if (row.columns() == Table.Columns.GUESSED) {
      repairs.add(
          new Repair(
              Repair.Kind.ROW_CUT_OUT,
              "the text has no table: the row was cut out of it by what its cells say"));
    }
    if (row.columns() == Table.Columns.SPACED) {
      repairs.add(
          new Repair(
              Repair.Kind.CELLS_SPACED,
              "the table has no lines: its cells were told by the white between its texts"));
    }
    if (shift != 0) {
      repairs.add(
          new Repair(
              Repair.Kind.ROW_SHIFTED,
              "cells moved "
                  + (shift < 0 ? "left" : "right")
                  + " by "
                  + Math.abs(shift)
                  + " to stand below their headings"));
    }
    return repairs;
  }

  @Nullable Declared get(Role role) {
    return values.get(role);
  }

  String text(Role role) {
    return Optional.ofNullable(values.get(role)).map(Declared::text).orElse("");
  }

  boolean has(Role role) {
    return values.containsKey(role);
  }

  boolean hasPoints() {
    return has(Role.WEIGHT) || has(Role.SCORE) || has(Role.RAW_SCORE) || has(Role.SHARE);
  }

  boolean hasValues() {
    return hasPoints() || has(Role.TARGET) || has(Role.ACTUAL);
  }

  /** This row followed by the rest of it from the next page. */
  PlacedRow joinedWith(PlacedRow rest) {
    Map<Role, Declared> joined = new EnumMap<>(Role.class);
    joined.putAll(values);
    rest.values.forEach(
        (role, value) ->
            joined.merge(
                role,
                value,
                (a, b) -> new Declared(Wording.clean(a.text() + "\n" + b.text()), a.location())));
    List<Repair> all = new ArrayList<>(repairs);
    all.addAll(rest.repairs.stream().filter(r -> !repairs.contains(r)).toList());
    all.add(new Repair(Repair.Kind.ROW_JOINED, "joined with the rest of the row on the next page"));
    return new PlacedRow(joined, all, afterBreak, location);
  }

  PlacedRow with(Role role, @Nullable Declared value, Repair repair) {
    if (value == null) {
      return without(role);
    }
    Map<Role, Declared> changed = new EnumMap<>(Role.class);
    changed.putAll(values);
    changed.put(role, value);
    List<Repair> all = new ArrayList<>(repairs);
    all.add(repair);
    return new PlacedRow(changed, all, afterBreak, location);
  }

  PlacedRow without(Role role) {
    Map<Role, Declared> changed = new EnumMap<>(Role.class);
    changed.putAll(values);
    changed.remove(role);
    return new PlacedRow(changed, repairs, afterBreak, location);
  }
}
