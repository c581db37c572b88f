package io.github.recount.normalizer.check;

import io.github.recount.extractor.report.Repair;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedIndicator;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes an error a warning where it rests on something that was read by guess. */
final class Doubt {
  private static final double TRUSTED = 0.8;

  /** Repairs that decide which figure stands in which field. */
  private static final Set<Repair.Kind> GUESSES =
      EnumSet.of(Repair.Kind.ROW_CUT_OUT, Repair.Kind.CELLS_LAID_OUT, Repair.Kind.VALUE_INFERRED);

  /** Lines of a budget are few and alike: a line put back under its headings is a guess, too. */
  private static final Set<Repair.Kind> BUDGET_GUESSES =
      EnumSet.of(
          Repair.Kind.ROW_CUT_OUT,
          Repair.Kind.CELLS_LAID_OUT,
          Repair.Kind.VALUE_INFERRED,
          Repair.Kind.ROW_SHIFTED);

  private Doubt() {}

  /** The finding, milder if one of the rows on which it rests was guessed. */
  static Finding weighed(Finding finding, Collection<NormalizedIndicator> rows) {
    return weighed(
        finding,
        rows.stream()
            .filter(row -> isGuessed(row.confidence(), row.repairs(), GUESSES))
            .map(NormalizedIndicator::level3)
            .toList());
  }

  /** The finding, milder if one of the lines of the budget on which it rests was guessed. */
  static Finding ofBudget(Finding finding, Collection<NormalizedBudgetLine> lines) {
    return weighed(
        finding,
        lines.stream()
            .filter(line -> isGuessed(line.confidence(), line.repairs(), BUDGET_GUESSES))
            .map(NormalizedBudgetLine::item)
            .toList());
  }

  private static Finding weighed(Finding finding, List<String> guessed) {
    if (guessed.isEmpty()) {
      return finding;
    }
    String names = String.join("、", guessed.stream().limit(2).toList());
    return milder(
        finding,
        "%d of the rows %s read by guess (%s%s)."
            .formatted(
                guessed.size(),
                guessed.size() == 1 ? "was" : "were",
                names,
                guessed.size() > 2 ? ", …" : ""));
  }

  /** The finding, milder for this reason if it is an error. */
  static Finding milder(Finding finding, String why) {
    return finding.severity() == Severity.ERROR
        ? with(finding, Severity.WARNING, " A warning only: " + why)
        : finding;
  }

  /** The finding as no more than a remark, for this reason. */
  static Finding remark(Finding finding, String why) {
    return with(finding, Severity.INFO, " A remark only: " + why);
  }

  private static Finding with(Finding finding, Severity severity, String why) {
    return new Finding(
        finding.code(),
        severity,
        finding.message() + why,
        finding.declared(),
        finding.recomputed(),
        finding.locations());
  }

  private static boolean isGuessed(
      double confidence, List<Repair> repairs, Set<Repair.Kind> guesses) {
    return confidence < TRUSTED || repairs.stream().map(Repair::kind).anyMatch(guesses::contains);
  }
}
