package io.github.recount.normalizer.budget;

import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import java.util.List;

/**
 * A budget block as numbers.
 *
 * @param findings what is wrong with its units
 */
public record TypedBudget(List<NormalizedBudgetLine> lines, List<Finding> findings) {
  public TypedBudget {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }
}
