package io.github.recount.extractor.form;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Indicator;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells a table of the points of a form's sections from a form: {@code 投入 15 14 | 过程 55 52.3}. */
final class Summary {
  private static final int FEWEST_SECTIONS = 2;

  private Summary() {}

  /** Whether a table names just the sections of a form, and gives each what its rows add up to. */
  static boolean isOf(Evaluation form, Evaluation table) {
    if (table.indicators().size() < FEWEST_SECTIONS
        || table.indicators().size() >= form.indicators().size()
        || !table.budget().isEmpty()) {
      return false;
    }
    return sums(form, Indicator::level1).equals(sums(table, Indicator::level3));
  }

  private static Map<String, BigDecimal> sums(
      Evaluation form, Function<Indicator, @Nullable String> section) {
    Map<String, BigDecimal> sums = new HashMap<>();
    for (Indicator row : form.indicators()) {
      BigDecimal own =
          Optional.ofNullable(row.score())
              .flatMap(score -> Figures.points(score.text()))
              .orElse(BigDecimal.ZERO);
      String name = section.apply(row);
      sums.merge(name == null ? "" : Wording.bare(name), own, BigDecimal::add);
    }
    sums.replaceAll((name, sum) -> sum.stripTrailingZeros());
    return sums;
  }
}
