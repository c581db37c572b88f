package io.github.recount.extractor.form;

import io.github.recount.extractor.form.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Total;
import java.util.List;
import java.util.Optional;

/** The row below the indicators that adds them up: {@code 总分 | 100 | 97}. */
final class TotalRow {
  private TotalRow() {}

  /** The total that a row declares: its last figure is the score, the one before it the weight. */
  static Optional<Total> read(Row row, Vocabulary vocabulary) {
    List<Cell> filled = row.filled();
    if (filled.isEmpty() || !isTotal(filled.get(0), vocabulary)) {
      return Optional.empty();
    }
    List<Declared> figures =
        filled.stream()
            .filter(cell -> Figures.points(cell.text()).isPresent())
            .map(cell -> new Declared(Wording.clean(cell.text()), cell.location()))
            .toList();
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    Declared score = figures.get(figures.size() - 1);
    Declared weight = figures.size() > 1 ? figures.get(figures.size() - 2) : null;
    return Optional.of(new Total(weight, score, null, score.location()));
  }

  private static boolean isTotal(Cell label, Vocabulary vocabulary) {
    return vocabulary.role(Place.TOTAL, label.text()).filter(Role.TOTAL::equals).isPresent();
  }
}
