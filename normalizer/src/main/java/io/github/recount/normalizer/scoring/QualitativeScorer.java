package io.github.recount.normalizer.scoring;

import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedIndicator.Recomputed;
import io.github.recount.normalizer.report.ScoringRules.Tier;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.Quantity.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Scores an indicator in words. A tier leaves the judge a range: a declared score within it stands,
 * one outside of it is brought to the nearer end. Where the words do not tell the tier, every score
 * up to the weight stands.
 */
final class QualitativeScorer {
  static final String DECLARED = "qualitative-declared";
  private static final String TIER = "qualitative-tier";

  private static final Map<String, Integer> TIER_OF_WORDS =
      RuleData.rows("tier-words.tsv").stream()
          .collect(Collectors.toMap(row -> row[0], row -> Integer.valueOf(row[1])));

  /** From worst to best. */
  private static final String GRADES = "差中良优";

  private final List<Tier> tiers;
  private final String source;

  /**
   * By these tiers.
   *
   * @param source who states them
   */
  QualitativeScorer(List<Tier> tiers, String source) {
    this.tiers = tiers;
    this.source = source;
  }

  Recomputed score(NormalizedIndicator row, @Nullable Quantity target, Quantity actual) {
    BigDecimal weight = row.weight();
    BigDecimal declared = row.score();
    if (weight == null || weight.signum() < 0) {
      return Points.withoutWeight(weight, null);
    }
    if (declared == null) {
      return Points.unscored("the indicator is in words and has no declared score to judge");
    }
    Tier tier = tier(target, actual);
    if (tier == null) {
      BigDecimal score = declared.max(BigDecimal.ZERO).min(weight);
      return new Recomputed(
          Points.shown(score, declared),
          DECLARED,
          null,
          "the words do not tell the tier, so the judge's score stands, up to the weight",
          source);
    }
    BigDecimal least = weight.multiply(tier.lower()).movePointLeft(2);
    BigDecimal most = weight.multiply(tier.upper()).movePointLeft(2);
    BigDecimal score = declared.max(least).min(most);
    return new Recomputed(
        Points.shown(score, declared),
        TIER,
        null,
        "%s, the tier of %s to %s%% of %s"
            .formatted(
                tier.equals(tiers.get(0)) ? "reached" : "not reached in full",
                Points.plain(tier.lower()),
                Points.plain(tier.upper()),
                Points.plain(weight)),
        source);
  }

  /** Whether the words say by themselves what became of the target: {@code 按时完成}. */
  boolean knows(Quantity actual) {
    return TIER_OF_WORDS.containsKey(bare(actual.text()));
  }

  /** Best for words that repeat the target, or the tier that they name; else null. */
  private @Nullable Tier tier(@Nullable Quantity target, Quantity actual) {
    if (tiers.isEmpty()) {
      return null;
    }
    if (target != null && target.kind() == Kind.GRADE && actual.kind() == Kind.GRADE) {
      return tierOfGrades(rank(target), rank(actual));
    }
    String words = bare(actual.text());
    boolean repeats = target != null && bare(target.text()).equals(words);
    int number = repeats ? 1 : TIER_OF_WORDS.getOrDefault(words, 0);
    return number == 0 || number > tiers.size() ? null : tiers.get(number - 1);
  }

  /** A grade as good as the target's reaches it; any other one does not. */
  private @Nullable Tier tierOfGrades(int target, int actual) {
    if (target < 0 || actual < 0 || tiers.size() < 2) {
      return null;
    }
    return actual >= target
        ? tiers.get(0)
        : new Tier(tiers.get(tiers.size() - 1).lower(), tiers.get(1).upper());
  }

  private static int rank(Quantity grade) {
    return GRADES.indexOf(bare(grade.text()).charAt(0));
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u3000。;；,，、.]", "");
  }
}
