package io.github.recount.normalizer.check;

import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedIndicator.Recomputed;
import io.github.recount.normalizer.report.ScoringRules;
import io.github.recount.normalizer.scoring.Rescorer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A declared score is not the one that the scoring rules give. */
final class ScoreRule implements Check {
  @Override
  public Code code() {
    return Code.SCORE_RULE;
  }

  @Override
  public Set<Severity> severities() {
    return EnumSet.of(Severity.WARNING, Severity.INFO);
  }

  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    ScoringRules rules = evaluation.rules();
    return rules == null
        ? List.of()
        : evaluation.indicators().stream()
            .filter(row -> !ColumnShift.namesQuantity(row))
            .flatMap(row -> check(row, rules))
            .toList();
  }

  private static Stream<Finding> check(NormalizedIndicator row, ScoringRules rules) {
    Recomputed byRule = row.recomputed();
    BigDecimal declared = row.score();
    BigDecimal weight = row.weight();
    if (byRule == null || declared == null || weight == null || Rescorer.reproduces(row)) {
      return Stream.empty();
    }
    BigDecimal score = byRule.score();
    if (score == null && byRule.rule().equals(Rescorer.DEADLINE_MISSED)) {
      return late(row, byRule, declared, weight);
    }
    // A score above its weight is a finding of its own; less than a profile would give may have
    // reasons that the report need not state.
    if (score == null
        || declared.compareTo(weight) > 0
        || (declared.compareTo(score) < 0 && !isStated(byRule, rules))) {
      return Stream.empty();
    }
    boolean stated = isStated(byRule, rules);
    List<Location> locations = new ArrayList<>(List.of(row.location()));
    if (rules.location() != null && stated && !Recomputed.ROW.equals(byRule.source())) {
      locations.add(rules.location());
    }
    return Stream.of(
        new Finding(
            Code.SCORE_RULE,
            severity(declared, score, weight, stated),
            "%s scores %s; by the rule %s (%s) it is %s: %s."
                .formatted(
                    row.level3(),
                    Figures.words(declared),
                    byRule.rule(),
                    origin(byRule, rules),
                    Figures.words(score),
                    byRule.how()),
            declared,
            score,
            locations));
  }

  /** What a delay costs may not be said, but it is not nothing. */
  private static Stream<Finding> late(
      NormalizedIndicator row, Recomputed byRule, BigDecimal declared, BigDecimal weight) {
    String words = "%s has its full %s points: %s.";
    return !Figures.same(declared, weight) || weight.signum() == 0
        ? Stream.empty()
        : Stream.of(
            new Finding(
                Code.SCORE_RULE,
                Severity.WARNING,
                words.formatted(row.level3(), Figures.words(declared), byRule.how()),
                declared,
                null,
                List.of(row.location())));
  }

  private static String origin(Recomputed byRule, ScoringRules rules) {
    return switch (String.valueOf(byRule.source())) {
      case Recomputed.ROW -> "stated in the row";
      case Recomputed.SECTION -> "stated for the section";
      case ScoringRules.DOCUMENT -> "stated in the notes";
      default -> "profile " + rules.profile();
    };
  }

  /** A profile is only likely to be the report's rule; but no rule gives a missed target it all. */
  private static Severity severity(
      BigDecimal declared, BigDecimal score, BigDecimal weight, boolean stated) {
    boolean tooMuch = declared.compareTo(score) > 0;
    boolean full = Figures.same(declared, weight);
    return tooMuch && (full || stated) ? Severity.WARNING : Severity.INFO;
  }

  /** Whether the report itself states the rule that the row was scored by. */
  private static boolean isStated(Recomputed byRule, ScoringRules rules) {
    return byRule.source() != null && !byRule.source().equals(rules.profile());
  }
}
