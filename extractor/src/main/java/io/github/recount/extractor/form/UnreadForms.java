package io.github.recount.extractor.form;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be said of forms of self-evaluation that gave no evaluation. */
final class UnreadForms {
  private static final int FEWEST_KNOWN = 2;
  private static final int FEWEST_CELLS = 4;

  /** No heading of indicators lacks the names, and what counts of them. */
  private static final Set<Role> HEADING = Set.of(Role.LEVEL3, Role.SCORE);

  private final Vocabulary vocabulary;

  /** Titles of forms that had begun and gave no heading of indicators. */
  private final Set<Declared> unheaded = new LinkedHashSet<>();

  /** What single lines of the form name, as headings do. */
  private final Set<Role> words = EnumSet.noneOf(Role.class);

  private @Nullable Row nearest;
  private long known;

  UnreadForms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Looks at a row that is part of nothing known: it may be the one nearest to a heading. */
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

  /** Looks at a line of text: words of a heading may stand there one a line. */
  void consider(String line) {
    vocabulary.role(Place.INDICATOR, line).ifPresent(words::add);
  }

  /**
   * What to say of a form that ends without an evaluation.
   *
   * @param headed whether indicators had a heading in it
   */
  Optional<String> end(Draft draft, boolean headed) {
    Declared title = draft.title;
    if (title == null || !isSelfEvaluation(title)) {
      return Optional.empty();
    }
    if (headed || draft.hasIndicators()) {
      return Optional.of(
          "%s: no indicator below %s has an actual or a score"
              .formatted(place(title.location()), title.text()));
    }
    Row row = nearest;
    if (row != null) {
      return Optional.of(
          place(row.location()) + ": the heading of a form is not understood: " + row.text());
    }
    if (words.containsAll(HEADING)) {
      return Optional.of(
          place(title.location()) + ": no row can be cut out of the texts below " + title.text());
    }
    boolean begun = draft.hasBegun() || draft.fields.containsKey(Role.PROJECT);
    if (begun && title.text().contains("表")) {
      unheaded.add(title);
    }
    return Optional.empty();
  }

  /** Forgets the rows of the form that has ended. */
  void forget() {
    nearest = null;
    known = 0;
    words.clear();
  }

  /** What to say of titles whose form has not come below them again, with its indicators. */
  List<String> unheaded(List<Evaluation> evaluations) {
    List<String> warnings = new ArrayList<>();
    for (Declared title : unheaded) {
      if (evaluations.stream().noneMatch(e -> title.text().equals(e.title()))) {
        warnings.add(
            place(title.location()) + ": no heading of indicators stands below " + title.text());
      }
    }
    return warnings;
  }

  private static boolean isSelfEvaluation(Declared title) {
    return title.text().contains("自评");
  }

  private static String place(Location place) {
    return place.page() != null
        ? "page " + place.page()
        : place.line() != null ? "line " + place.line() : "table " + place.table();
  }
}
