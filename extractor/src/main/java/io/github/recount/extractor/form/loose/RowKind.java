package io.github.recount.extractor.form.loose;

import io.github.recount.extractor.form.word.IndicatorName;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What a row of indicators is by its name. */
enum RowKind {
  WHOLE(1),
  /** A part of the indicator above, which has no points of its own. */
  PART(3),
  /** A line left to be filled, which has nothing but its name. */
  FILLER(5),
  /** What the rows of a section add up to. */
  SUM(7);

  /** The layer of states with a text in the last column; the one above has a blank there. */
  final int layer;

  RowKind(int layer) {
    this.layer = layer;
  }

  static RowKind of(String name, Vocabulary vocabulary) {
    if (vocabulary.isSubtotal(name)) {
      return SUM;
    }
    return IndicatorName.isFiller(name) ? FILLER : IndicatorName.isDetail(name) ? PART : WHOLE;
  }

  /** Whether such rows leave the column blank. */
  boolean leaves(@Nullable Role role) {
    boolean points = role == Role.WEIGHT || role == Role.SCORE;
    boolean values = role == Role.TARGET || role == Role.ACTUAL;
    return switch (this) {
      case WHOLE -> false;
      case PART -> points;
      case FILLER -> points || values;
      case SUM -> values;
    };
  }
}
