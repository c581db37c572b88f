package io.github.recount.normalizer.scoring;

import io.github.recount.extractor.report.Declared;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedTotal;
import io.github.recount.normalizer.sum.Names;
import io.github.recount.normalizer.value.Printed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scores the indicators again: by the rules that the report's notes state, completed by the profile
 * that reproduces most of its declared scores.
 */
public final class Rescorer {
  /** Rule of a row that was done too late, where nothing says what that costs. */
  public static final String DEADLINE_MISSED = DeadlineScorer.MISSED;

  private final List<Profile> profiles;
  private final NoteReader notes;

  /** Compares with these rules; the first profile wins where nothing tells them apart. */
  public Rescorer(RuleBook rules) {
    if (rules.profiles().isEmpty()) {
      throw new IllegalArgumentException("no scoring profile");
    }
    this.profiles = rules.profiles();
    this.notes = new NoteReader(rules.sentences());
  }

  /** The same evaluation with rules, what they give each row, and the total by rule. */
  public NormalizedEvaluation rescore(NormalizedEvaluation evaluation, List<Declared> ofReport) {
    if (evaluation.indicators().isEmpty()) {
      return evaluation;
    }
    StatedRules stated = notes.read(ofReport, sectionNames(evaluation));
    Trial best = null;
    for (Profile profile : profiles) {
      Trial trial = Trial.of(evaluation, profile, stated);
      best = best == null || trial.isBetterThan(best) ? trial : best;
    }
    Trial chosen = Objects.requireNonNull(best);
    NormalizedTotal total = evaluation.total();
    return evaluation.withScores(
        chosen.rules(),
        chosen.rows(),
        total == null ? null : total.withByRule(TotalByRule.sum(evaluation, chosen.rows())));
  }

  private static Set<String> sectionNames(NormalizedEvaluation evaluation) {
    return evaluation.indicators().stream()
        .flatMap(row -> Stream.of(row.level1(), row.level2()))
        .filter(Objects::nonNull)
        .map(Names::key)
        .collect(Collectors.toSet());
  }

  /** Whether the declared score is the one that the rules give, rounded or cut off. */
  public static boolean reproduces(NormalizedIndicator row) {
    BigDecimal declared = row.score();
    BigDecimal byRule = row.recomputed() == null ? null : row.recomputed().score();
    return declared != null
        && byRule != null
        && (Printed.agrees(declared, byRule) || Printed.isCutOff(declared, byRule));
  }
}
