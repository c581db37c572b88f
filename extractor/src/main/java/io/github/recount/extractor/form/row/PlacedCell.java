package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Alternative.Kind;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A cell below its column, whose role it plays. */
record PlacedCell(Cell cell, Column column, Role role) {
  /** So many readings of a recognized text are kept; more tell that it is not read at all. */
  private static final int MOST_READINGS = 3;

  Declared value() {
    return new Declared(BrokenText.of(cell.text(), role).text(), cell.location());
  }

  /** Gives its role its value; whether that is the one that counts. */
  boolean putInto(Map<Role, Declared> values) {
    // The last label of a budget row is its item; of all else the first column counts.
    if (role == Role.ITEM && values.containsKey(role) && Figures.isQuantity(cell.text())) {
      return false;
    }
    if (role == Role.ITEM || role == Role.GOAL_NAME) {
      values.put(role, value());
      return true;
    }
    return values.putIfAbsent(role, value()) == null;
  }

  /** What was done to the text, if a figure in it had been parted. */
  Optional<Repair> mending() {
    if (cell.misread() != null) {
      return Optional.of(
          new Repair(
              Repair.Kind.READING_SETTLED,
              "«%s» is taken for the known word «%s»"
                  .formatted(Wording.clean(cell.misread()), value().text())));
    }
    boolean mended = BrokenText.of(cell.text(), role).isMended(cell.text());
    return mended
        ? Optional.of(
            new Repair(
                Repair.Kind.READING_SETTLED,
                "«%s» is read as «%s»".formatted(Wording.clean(cell.text()), value().text())))
        : Optional.empty();
  }

  /** What the value may be besides. */
  List<OtherReading> otherReadings() {
    List<OtherReading> others = new ArrayList<>();
    BrokenText text = BrokenText.of(cell.text(), role);
    if (text.other() != null) {
      others.add(OtherReading.of(text.kind(), role, value(), text.other()));
    }
    cell.readings().stream()
        .limit(MOST_READINGS)
        .map(reading -> BrokenText.of(reading, role).text())
        .filter(reading -> !reading.equals(text.text()))
        .forEach(reading -> others.add(OtherReading.of(Kind.TEXT_MISREAD, role, value(), reading)));
    return others;
  }
}
