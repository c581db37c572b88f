package io.github.recount.extractor.form.column;

import io.github.recount.extractor.form.word.Figures;
import java.math.BigDecimal;
import java.util.Optional;

/** Arithmetic of columns of points. */
public final class Points {
  private Points() {}

  /** Whether no score is above its weight, in rows that have both, and there are such rows. */
  static boolean within(ColumnContent scores, ColumnContent weights) {
    int compared = 0;
    for (int i = 0; i < Math.min(scores.texts().size(), weights.texts().size()); i++) {
      Optional<BigDecimal> score = Figures.points(scores.texts().get(i));
      Optional<BigDecimal> weight = Figures.points(weights.texts().get(i));
      if (score.isPresent() && weight.isPresent()) {
        compared++;
        if (score.get().compareTo(weight.get()) > 0) {
          return false;
        }
      }
    }
    return compared > 0;
  }
}
