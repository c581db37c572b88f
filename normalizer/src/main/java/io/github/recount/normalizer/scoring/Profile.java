package io.github.recount.normalizer.scoring;

import io.github.recount.normalizer.report.ScoringRules.Formula;
import io.github.recount.normalizer.report.ScoringRules.Tier;
import java.math.BigDecimal;
import java.util.List;

/**
 * Scoring rules that a body gives its reports.
 *
 * @param budgetWeights points that its forms give the execution of the budget
 */
public record Profile(
    String name,
    Formula positive,
    Formula reverse,
    Formula equal,
    List<Tier> tiers,
    List<BigDecimal> budgetWeights) {

  public Profile {
    tiers = List.copyOf(tiers);
    budgetWeights = List.copyOf(budgetWeights);
  }
}
