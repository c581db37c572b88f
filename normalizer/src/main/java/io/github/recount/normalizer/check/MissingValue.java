package io.github.recount.normalizer.check;

import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.sum.Share;
import io.github.recount.normalizer.sum.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A row lacks the score or the weight that the other rows of its form have. */
final class MissingValue implements Check {
  /** With fewer rows, one without a weight says nothing about the form. */
  private static final int FORM = 3;

  @Override
  public Code code() {
    return Code.MISSING_VALUE;
  }

  @Override
  public Set<Severity> severities() {
    return EnumSet.of(Severity.WARNING);
  }

  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    List<Share> rows = Tally.shares(evaluation.indicators());
    long scored = rows.stream().filter(row -> row.score() != null).count();
    long weighted = rows.stream().filter(row -> row.weight() != null).count();
    List<Finding> findings = new ArrayList<>();
    for (Share row : rows) {
      BigDecimal weight = row.weight();
      BigDecimal score = row.score();
      if (weight != null && weight.signum() > 0 && score == null && 2 * scored >= weighted) {
        findings.add(finding(row, "has a weight of %s and no score", weight));
      }
      boolean othersWeigh = weighted == rows.size() - 1 && rows.size() >= FORM;
      if (weight == null && score != null && othersWeigh) {
        findings.add(finding(row, "has a score of %s and no weight", score));
      }
    }
    return findings;
  }

  private static Finding finding(Share row, String what, BigDecimal figure) {
    return new Finding(
        Code.MISSING_VALUE,
        Severity.WARNING,
        row.name() + " " + what.formatted(Figures.words(figure)) + ".",
        null,
        null,
        List.of(row.location()));
  }
}
