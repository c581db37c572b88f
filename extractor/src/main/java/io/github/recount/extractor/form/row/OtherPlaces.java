package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.report.Alternative.Kind;
import io.github.recount.extractor.report.Declared;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a row says if its cells stand below other columns, or are cut elsewhere. */
final class OtherPlaces {
  private OtherPlaces() {}

  static List<OtherReading> of(
      Row row, Heading heading, CellPlacer.Places places, Map<Role, Declared> taken) {
    List<OtherReading> others = new ArrayList<>();
    for (List<Integer> columns : places.others()) {
      add(Kind.CELLS_SHIFTED, values(row, row.cells(), heading, columns), taken, others);
    }
    List<Integer> inOrder = IntStream.range(0, heading.columns().size()).boxed().toList();
    for (List<Cell> cells : row.others()) {
      if (cells.size() == inOrder.size()) {
        Map<Role, Declared> cut = values(row, cells, heading, inOrder);
        add(Kind.FIGURES_RUN_TOGETHER, cut, taken, others);
      }
    }
    return others;
  }

  private static Map<Role, Declared> values(
      Row row, List<Cell> cells, Heading heading, List<Integer> columns) {
    Map<Role, Declared> values = new EnumMap<>(Role.class);
    PlacedRow.placed(row, cells, heading, columns).forEach(cell -> cell.putInto(values));
    return values;
  }

  private static void add(
      Kind kind, Map<Role, Declared> values, Map<Role, Declared> taken, List<OtherReading> others) {
    Map<Role, Optional<Declared>> changed = new EnumMap<>(Role.class);
    List<String> notes = new ArrayList<>();
    for (Role role : Role.values()) {
      Declared before = taken.get(role);
      Declared after = values.get(role);
      String old = before == null ? "" : before.text();
      String other = after == null ? "" : after.text();
      if (!old.equals(other)) {
        changed.put(role, Optional.ofNullable(after));
        notes.add("%s «%s» may be «%s»".formatted(role.word(), old, other));
      }
    }
    if (!changed.isEmpty()) {
      others.add(new OtherReading(kind, String.join(", ", notes), changed));
    }
  }
}
