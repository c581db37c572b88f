package io.github.recount.normalizer.check;

import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedSection;
import io.github.recount.normalizer.report.NormalizedTotal;
import io.github.recount.normalizer.sum.Share;
import io.github.recount.normalizer.sum.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A row, a section or the total scores more than it weighs. */
final class ScoreAboveWeight implements Check {
  @Override
  public Code code() {
    return Code.SCORE_ABOVE_WEIGHT;
  }

  @Override
  public Set<Severity> severities() {
    return EnumSet.of(Severity.ERROR, Severity.WARNING);
  }

  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    Tally tally = Tally.of(evaluation);
    List<Share> shares = new ArrayList<>(Tally.shares(evaluation.indicators()));
    if (tally.budget() != null) {
      shares.add(tally.budget());
    }
    for (NormalizedSection section : evaluation.sections()) {
      shares.add(new Share(section.name(), section.weight(), section.score(), section.location()));
    }
    NormalizedTotal total = evaluation.total();
    if (total != null && !tally.isOfRows(total.weight())) {
      shares.add(new Share("The total", total.weight(), total.declared(), total.location()));
    }
    List<Finding> findings = new ArrayList<>();
    shares.forEach(share -> check(share, findings));
    return findings.stream().map(finding -> weighed(finding, evaluation)).toList();
  }

  /** What a section scores is another one's where it was read below a wrong name. */
  private static Finding ofSections(Finding finding, NormalizedEvaluation evaluation) {
    boolean section =
        evaluation.sections().stream()
            .anyMatch(one -> finding.locations().contains(one.location()));
    String doubt = section ? LabelDoubt.why(evaluation, List.of()) : null;
    return doubt == null ? finding : Doubt.milder(finding, doubt);
  }

  private static Finding weighed(Finding finding, NormalizedEvaluation evaluation) {
    Finding ofRows =
        Doubt.weighed(
            finding,
            evaluation.indicators().stream()
                .filter(row -> finding.locations().contains(row.location()))
                .toList());
    return Doubt.ofBudget(
        ofSections(ofRows, evaluation),
        evaluation.budget().stream()
            .filter(line -> finding.locations().contains(line.location()))
            .toList());
  }

  private static void check(Share share, List<Finding> findings) {
    BigDecimal weight = share.weight();
    BigDecimal score = share.score();
    if (weight == null || score == null || score.compareTo(weight) <= 0) {
      return;
    }
    if (weight.signum() < 0 && score.signum() <= 0) {
      return; // a deduction: the weight is the most that may be taken off
    }
    findings.add(
        new Finding(
            Code.SCORE_ABOVE_WEIGHT,
            Severity.ERROR,
            "%s scores %s, more than its weight of %s."
                .formatted(share.name(), Figures.words(score), Figures.words(weight)),
            score,
            weight,
            List.of(share.location())));
  }
}
