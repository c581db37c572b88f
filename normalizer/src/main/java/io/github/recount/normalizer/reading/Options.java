package io.github.recount.normalizer.reading;

import io.github.recount.extractor.report.Alternative.Field;
import io.github.recount.extractor.report.Repair;
import io.github.recount.normalizer.report.NormalizedAlternative;
import io.github.recount.normalizer.report.NormalizedIndicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The readings of a row that differ in certain fields.
 *
 * @param numbers of the readings; 1 is the row as it stands
 */
record Options(NormalizedIndicator row, List<Integer> numbers) {
  Options {
    numbers = List.copyOf(numbers);
  }

  /** The row as it stands, and its readings that differ in one of the fields. */
  static Options of(NormalizedIndicator row, Set<Field> fields) {
    Set<Integer> numbers = new TreeSet<>(Set.of(1));
    row.alternatives().stream()
        .filter(other -> fields.contains(other.field()))
        .forEach(other -> numbers.add(other.reading()));
    return new Options(row, List.copyOf(numbers));
  }

  boolean isOpen() {
    return numbers.size() > 1;
  }

  /** The row in one of its readings. */
  NormalizedIndicator in(int number) {
    return row.in(number);
  }

  /** The row in the reading that the arithmetic suits, and that alone. */
  NormalizedIndicator settled(int number, String why) {
    List<NormalizedAlternative> open = new ArrayList<>();
    List<Repair> repairs = new ArrayList<>(row.repairs());
    for (NormalizedAlternative other : row.alternatives()) {
      if (numbers.contains(other.reading())) {
        repairs.removeIf(
            repair ->
                repair.kind() == Repair.Kind.READS_TWO_WAYS && repair.note().equals(other.note()));
        String note = other.note() + (number == other.reading() ? "; it is: " : "; it is not: ");
        Repair repair = new Repair(Repair.Kind.READING_SETTLED, note + why);
        if (!repairs.contains(repair)) {
          repairs.add(repair);
        }
      } else {
        open.add(other);
      }
    }
    return in(number).withReadings(repairs, open);
  }
}
