package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Repair;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row below its heading: which value plays which role. A role without a filled cell is absent.
 *
 * @param values by role; where a heading has a role twice, the first filled column's
 * @param others how else it may read
 * @param afterBreak whether a page break lies between it and the row above
 */
public record PlacedRow(
    Map<Role, Declared> values,
    List<Repair> repairs,
    List<OtherReading> others,
    boolean afterBreak,
    Location location) {

  /** Of rows whose labels may cover other rows than it seems. */
  private static final Set<Repair.Kind> TOLD_BY_WHITE =
      Set.of(Repair.Kind.CELLS_SPACED, Repair.Kind.CELLS_LAID_OUT, Repair.Kind.LINES_JOINED);

  public PlacedRow {
    EnumMap<Role, Declared> copy = new EnumMap<>(Role.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
    repairs = List.copyOf(repairs);
    others = List.copyOf(others);
  }

  /** Whether nothing but white, or the order of lines, told the rows of its labels. */
  boolean isToldByWhite() {
    return repairs.stream().map(Repair::kind).anyMatch(TOLD_BY_WHITE::contains);
  }

  public static PlacedRow of(
      Row row, Heading heading, CellPlacer.Places places, boolean afterBreak) {
    List<Repair> repairs = repairs(row, places.shift());
    List<OtherReading> others = new ArrayList<>();
    List<Cell> read = new ArrayList<>();
    Map<Role, Declared> values = new EnumMap<>(Role.class);
    for (PlacedCell placed : placed(row, row.cells(), heading, places.columns())) {
      Column column = placed.column();
      if (column.guessed() && placed.role() != Role.OTHER) {
        repairs.add(guessed(column, placed.role()));
      }
      read.add(placed.cell());
      if (placed.putInto(values)) {
        placed.mending().ifPresent(repairs::add);
        others.addAll(placed.otherReadings());
      }
    }
    others.addAll(OtherPlaces.of(row, heading, places, values));
    Recognition.repair(read).ifPresent(repairs::add);
    return new PlacedRow(values, repairs, others, afterBreak, row.location());
  }

  /** The cells of a row that speak for it, each with its column. */
  static List<PlacedCell> placed(
      Row row, List<Cell> cells, Heading heading, List<Integer> columns) {
    List<PlacedCell> placed = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      Column column = columns.get(i) < 0 ? null : heading.columns().get(columns.get(i));
      Role role = column == null ? null : column.role();
      if (column != null
          && role != null
          && !cell.isBlank()
          && (cell.row() == row.number() || isCarried(role, heading))) {
        placed.add(new PlacedCell(cell, column, role));
      }
    }
    return placed;
  }

  private static Repair guessed(Column column, Role role) {
    return new Repair(
        Repair.Kind.COLUMN_GUESSED,
        "the column headed «" + column.text() + "» was taken for " + role.word());
  }

  private static List<Repair> repairs(Row row, int shift) {
    List<Repair> repairs = new ArrayList<>();
    if (row.isCutOut()) {
      repairs.add(
          new Repair(
              Repair.Kind.ROW_CUT_OUT,
              "the text has no table: the row was cut out of it by what its cells say"));
    }
    if (row.columns() == Table.Columns.PARTED) {
      repairs.add(
          new Repair(
              Repair.Kind.CELLS_PARTED,
              "the text has no gaps: its cells were told by known words and by the figures"));
    }
    if (row.columns() == Table.Columns.SPACED) {
      repairs.add(
          new Repair(
              Repair.Kind.CELLS_SPACED,
              "the table has no lines: its cells were told by the white between its texts"));
    }
    if (row.columns() == Table.Columns.LAID_OUT) {
      repairs.add(
          new Repair(
              Repair.Kind.CELLS_LAID_OUT,
              "the text was laid out with blanks: its cells were told by where texts begin"));
    }
    if (row.columns() == Table.Columns.LINED) {
      repairs.add(
          new Repair(
              Repair.Kind.LINES_JOINED,
              "each line was a row of its own: which make one up was told by words and places"));
    }
    if (row.stitched()) {
      repairs.add(restJoined());
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

  private static boolean isCarried(Role role, Heading heading) {
    return role.isCarried() || role == Role.LEVEL3 && heading.has(Role.LEVEL4);
  }

  private static Repair restJoined() {
    return new Repair(Repair.Kind.ROW_JOINED, "joined with the rest of the row on the next page");
  }

  public @Nullable Declared get(Role role) {
    return values.get(role);
  }

  public String text(Role role) {
    return Optional.ofNullable(values.get(role)).map(Declared::text).orElse("");
  }

  public boolean has(Role role) {
    return values.containsKey(role);
  }

  public boolean hasPoints() {
    return has(Role.WEIGHT) || has(Role.SCORE) || has(Role.RAW_SCORE) || has(Role.SHARE);
  }

  boolean hasValues() {
    return hasPoints() || has(Role.TARGET) || has(Role.ACTUAL);
  }

  /** This row followed by the rest of it from the next page. */
  public PlacedRow joinedWith(PlacedRow rest) {
    Map<Role, Declared> joined = new EnumMap<>(Role.class);
    joined.putAll(values);
    List<OtherReading> readings = new ArrayList<>(others);
    readings.addAll(rest.others);
    rest.values.forEach(
        (role, value) -> {
          Declared above = values.get(role);
          if (above == null) {
            joined.put(role, value);
          } else {
            BrokenText text = BrokenText.of(above.text() + "\n" + value.text(), role);
            Declared whole = new Declared(text.text(), above.location());
            joined.put(role, whole);
            // What a half of the value may be says nothing of the whole.
            readings.removeIf(other -> other.values().containsKey(role));
            if (text.other() != null) {
              readings.add(OtherReading.of(text.kind(), role, whole, text.other()));
            }
          }
        });
    List<Repair> all = new ArrayList<>(repairs);
    all.addAll(rest.repairs.stream().filter(r -> !repairs.contains(r)).toList());
    all.add(restJoined());
    return new PlacedRow(joined, all, readings, afterBreak, location);
  }

  /** The row as it is in another reading. */
  PlacedRow in(OtherReading other) {
    Map<Role, Declared> changed = new EnumMap<>(Role.class);
    changed.putAll(values);
    other
        .values()
        .forEach(
            (role, value) ->
                value.ifPresentOrElse(v -> changed.put(role, v), () -> changed.remove(role)));
    return new PlacedRow(changed, repairs, List.of(), afterBreak, location);
  }

  PlacedRow with(Role role, @Nullable Declared value, Repair repair) {
    if (value == null) {
      return without(role);
    }
    return with(role, value).with(repair);
  }

  /** The row after something else was done to it. */
  public PlacedRow with(Repair repair) {
    List<Repair> all = new ArrayList<>(repairs);
    all.add(repair);
    return new PlacedRow(values, all, others, afterBreak, location);
  }

  /** The row with a value that it also prints. */
  public PlacedRow with(Role role, Declared value) {
    Map<Role, Declared> changed = new EnumMap<>(Role.class);
    changed.putAll(values);
    changed.put(role, value);
    return new PlacedRow(changed, repairs, others, afterBreak, location);
  }

  PlacedRow without(Role role) {
    Map<Role, Declared> changed = new EnumMap<>(Role.class);
    changed.putAll(values);
    changed.remove(role);
    return new PlacedRow(changed, repairs, others, afterBreak, location);
  }
}
