package io.github.recount.normalizer.sum;

import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import java.util.List;

/** Finds the rows of a section. */
public final class SectionRows {
  private SectionRows() {}

  /** The indicators below a level-1 name, or below a level-2 name where no level 1 is so named. */
  public static List<NormalizedIndicator> of(NormalizedEvaluation evaluation, String section) {
    List<NormalizedIndicator> rows = evaluation.indicators();
    boolean level1 = rows.stream().anyMatch(row -> Names.same(row.level1(), section));
    return rows.stream()
        .filter(
            row ->
                level1
                    ? Names.same(row.level1(), section) && !isElsewhere(evaluation, row)
                    : Names.same(row.level2(), section))
        .toList();
  }

  /** Some forms give a level-2 name points beside those of the level-1 name above it. */
  private static boolean isElsewhere(NormalizedEvaluation evaluation, NormalizedIndicator row) {
    return evaluation.sections().stream()
        .anyMatch(
            section ->
                Names.same(section.name(), row.level2())
                    && evaluation.indicators().stream()
                        .noneMatch(other -> Names.same(other.level1(), section.name())));
  }
}
