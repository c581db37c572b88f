package io.github.recount.extractor.form;

import io.github.recount.extractor.form.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.source.Location;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers the row that came nearest to a heading where none was understood. */
final class UnknownHeadings {
  private static final int FEWEST_KNOWN = 2;
  private static final int FEWEST_CELLS = 4;

  private final Vocabulary vocabulary;
  private @Nullable Row nearest;
  private long known;

  UnknownHeadings(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Looks at a row that is part of nothing known. */
  void consider(Row row) {
    List<Cell> filled = row.filled();
    boolean names = filled.stream().noneMatch(cell -> Figures.isQuantity(cell.text()));
    long words =
        filled.stream()
            .filter(cell -> vocabulary.role(Place.INDICATOR, cell.text()).isPresent())
            .count();
    if (names && filled.size() >= FEWEST_CELLS && words >= FEWEST_KNOWN && words > known) {
      nearest = row;
      known = words;
    }
  }

  /** What to say where a form with this title has given no evaluation. */
  Optional<String> warning(@Nullable Declared title) {
    Row row = nearest;
    if (row == null || title == null || !isSelfEvaluation(title)) {
      return Optional.empty();
    }
    return Optional.of(
        place(row.location()) + ": the heading of a form is not understood: " + row.text());
  }

  /** Whether the title is a form's, and not a report's. */
  static boolean isForm(Declared title) {
    return isSelfEvaluation(title) && title.text().contains("表");
  }

  private static boolean isSelfEvaluation(Declared title) {
    return title.text().contains("自评");
  }

  /** What to say of a form that has begun below its title and has no heading of indicators. */
  static String missing(Declared title) {
    return place(title.location()) + ": no heading of indicators stands below " + title.text();
  }

  private static String place(Location place) {
    return place.page() != null
        ? "page " + place.page()
        : place.line() != null ? "line " + place.line() : "table " + place.table();
  }

  void forget() {
    nearest = null;
    known = 0;
  }
}
