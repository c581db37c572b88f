package io.github.recount.normalizer.scoring;

import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedIndicator.Recomputed;
import io.github.recount.normalizer.report.ScoringRules;
import io.github.recount.normalizer.report.ScoringRules.Formula;
import io.github.recount.normalizer.sum.Share;
import io.github.recount.normalizer.sum.Tally;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the stated rules give when one profile completes them.
 *
 * @param distance of the declared scores from these, added up
 * @param knowsBudget whether the profile's forms give the budget the weight that this one has
 */
record Trial(
    ScoringRules rules, List<NormalizedIndicator> rows, BigDecimal distance, boolean knowsBudget) {

  static Trial of(NormalizedEvaluation evaluation, Profile profile, StatedRules stated) {
    RowScorer scorer =
        new RowScorer(rules(profile, stated, 0, 0), stated.ofSections(), evaluation.year());
    List<NormalizedIndicator> rows =
        evaluation.indicators().stream().map(row -> row.withRecomputed(scorer.score(row))).toList();
    List<NormalizedIndicator> judged = rows.stream().filter(Trial::isJudged).toList();
    long same = judged.stream().filter(Rescorer::reproduces).count();
    return new Trial(
        rules(profile, stated, (int) same, judged.size()),
        rows,
        distance(judged),
        knowsBudget(evaluation, profile));
  }

  boolean isBetterThan(Trial other) {
    int more = Integer.compare(rules.reproduced(), other.rules.reproduced());
    int nearer = more == 0 ? other.distance.compareTo(distance) : more;
    return nearer > 0 || (nearer == 0 && knowsBudget && !other.knowsBudget);
  }

  private static BigDecimal distance(List<NormalizedIndicator> judged) {
    BigDecimal distance = BigDecimal.ZERO;
    for (NormalizedIndicator row : judged) {
      BigDecimal byRule = row.recomputed() == null ? null : row.recomputed().score();
      BigDecimal declared = row.score();
      if (byRule != null && declared != null) {
        distance = distance.add(declared.subtract(byRule).abs());
      }
    }
    return distance;
  }

  private static boolean knowsBudget(NormalizedEvaluation evaluation, Profile profile) {
    Share budget = Tally.of(evaluation).budget();
    BigDecimal weight = budget == null ? null : budget.weight();
    return weight != null
        && profile.budgetWeights().stream().anyMatch(known -> known.compareTo(weight) == 0);
  }

  private static boolean isJudged(NormalizedIndicator row) {
    Recomputed byRule = row.recomputed();
    return byRule != null
        && byRule.score() != null
        && row.score() != null
        && !byRule.rule().equals(QualitativeScorer.DECLARED);
  }

  private static ScoringRules rules(
      Profile profile, StatedRules stated, int reproduced, int compared) {
    Formula ifMissed = stated.deduction() == null ? null : Formula.DEDUCTION;
    return new ScoringRules(
        first(stated.positive(), ifMissed, profile.positive()),
        first(stated.reverse(), ifMissed, profile.reverse()),
        first(stated.equal(), ifMissed, profile.equal()),
        stated.tiers().isEmpty() ? profile.tiers() : stated.tiers(),
        stated.deduction(),
        stated.sections(),
        stated.parts(),
        stated.sayHowToScore() ? ScoringRules.DOCUMENT : profile.name(),
        profile.name(),
        reproduced,
        compared,
        stated.location());
  }

  private static Formula first(
      @Nullable Formula stated, @Nullable Formula deduction, Formula profile) {
    return stated != null ? stated : deduction != null ? deduction : profile;
  }
}
