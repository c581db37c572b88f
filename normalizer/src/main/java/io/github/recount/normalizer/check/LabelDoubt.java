package io.github.recount.normalizer.check;

import io.github.recount.extractor.report.Repair;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether rows may stand below the name of a section that is not theirs. */
final class LabelDoubt {
  private LabelDoubt() {}

  private static boolean places(Repair repair) {
    return repair.kind() == Repair.Kind.LABEL_CENTRED;
  }

  /**
   * Why the sections of an evaluation cannot be trusted, or null.
   *
   * @param differences between what sections declare and what their rows make, where they differ
   */
  static @Nullable String why(NormalizedEvaluation evaluation, Collection<BigDecimal> differences) {
    BigDecimal together = differences.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (differences.size() > 1 && together.signum() == 0) {
      return "the differences of the sections cancel out, so rows may stand below a wrong name.";
    }
    List<NormalizedIndicator> rows =
        evaluation.indicators().stream().filter(row -> row.of() == null).toList();
    boolean some = rows.stream().anyMatch(row -> row.level1() != null);
    boolean all = rows.stream().allMatch(row -> row.level1() != null);
    if (some && !all) {
      return "the names of some rows' sections were lost.";
    }
    boolean placed =
        rows.stream().flatMap(row -> row.repairs().stream()).anyMatch(LabelDoubt::places);
    return placed
        ? "where its sections begin and end follows from the middle of their rows."
        : null;
  }
}
