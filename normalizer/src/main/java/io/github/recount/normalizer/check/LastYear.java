package io.github.recount.normalizer.check;

import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds last year's figures in a report against the report of last year. */
public final class LastYear {
  private LastYear() {}

  /**
   * Where a report gives other figures for last year than the report of last year does.
   *
   * @return nothing unless the other evaluation is of the same thing and of the year before
   */
  public static List<Finding> compare(NormalizedEvaluation one, NormalizedEvaluation before) {
    Integer year = one.year();
    Integer yearBefore = before.year();
    if (year == null
        || yearBefore == null
        || yearBefore != year - 1
        || one.indicators().stream().allMatch(row -> row.previous() == null)
        || !TablesApart.isOfOneThing(one, before)) {
      return List.of();
    }
    Subjects subjects = Subjects.of(before.indicators());
    List<Finding> findings = new ArrayList<>();
    for (NormalizedIndicator row : one.indicators()) {
      NormalizedIndicator then = subjects.named(row.level3());
      Finding finding = then == null ? null : compare(row, then, yearBefore);
      if (finding != null) {
        findings.add(finding);
      }
    }
    return findings;
  }

  private static @Nullable Finding compare(
      NormalizedIndicator row, NormalizedIndicator then, int yearBefore) {
    Quantity said = row.previous();
    Quantity was = then.actual();
    if (said == null || was == null || TablesApart.isSame(said, was)) {
      return null;
    }
    return new Finding(
        Code.YEAR_CONFLICT,
        Severity.WARNING,
        "%s: for %d this report gives %s, the report of that year %s."
            .formatted(row.level3(), yearBefore, said.text(), was.text()),
        said.value(),
        was.value(),
        List.of(row.location(), then.location()));
  }
}
