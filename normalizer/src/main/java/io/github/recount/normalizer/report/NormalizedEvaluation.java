package io.github.recount.normalizer.report;

import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Evaluation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One self-evaluation: typed, recomputed, with findings.
 *
 * @param id first 12 hex digits of the document's sha256, a hyphen, and the order in the document
 * @param rules by which the indicators were scored again; null where there are none
 */
public record NormalizedEvaluation(
    String id,
    Evaluation.Scope scope,
    Evaluation.Form form,
    @Nullable String title,
    @Nullable String unit,
    @Nullable String unitCode,
    @Nullable String department,
    @Nullable String project,
    @Nullable Integer year,
    @Nullable String filedOn,
    List<NormalizedBudgetLine> budget,
    List<NormalizedGoal> goals,
    List<NormalizedSection> sections,
    List<NormalizedIndicator> indicators,
    @Nullable NormalizedTotal total,
    List<Claim> claims,
    @Nullable ScoringRules rules,
    List<Finding> findings) {

  public NormalizedEvaluation {
    budget = List.copyOf(budget);
    goals = List.copyOf(goals);
    sections = List.copyOf(sections);
    indicators = List.copyOf(indicators);
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
  }

  /** The same with other sums. */
  public NormalizedEvaluation withSums(
      List<NormalizedSection> newSections, @Nullable NormalizedTotal newTotal) {
    return new NormalizedEvaluation(
        id,
        scope,
        form,
        title,
        unit,
        unitCode,
        department,
        project,
        year,
        filedOn,
        budget,
        goals,
        newSections,
        indicators,
        newTotal,
        claims,
        rules,
        findings);
  }

  /** The same, scored by rules. */
  public NormalizedEvaluation withScores(
      ScoringRules newRules,
      List<NormalizedIndicator> newIndicators,
      @Nullable NormalizedTotal newTotal) {
    return new NormalizedEvaluation(
        id,
        scope,
        form,
        title,
        unit,
        unitCode,
        department,
        project,
        year,
        filedOn,
        budget,
        goals,
        sections,
        newIndicators,
        newTotal,
        claims,
        newRules,
        findings);
  }

  /** The same with other indicators. */
  public NormalizedEvaluation withIndicators(List<NormalizedIndicator> newIndicators) {
    return new NormalizedEvaluation(
        id,
        scope,
        form,
        title,
        unit,
        unitCode,
        department,
        project,
        year,
        filedOn,
        budget,
        goals,
        sections,
        newIndicators,
        total,
        claims,
        rules,
        findings);
  }

  /** The same with other findings. */
  public NormalizedEvaluation withFindings(List<Finding> newFindings) {
    return new NormalizedEvaluation(
        id,
        scope,
        form,
        title,
        unit,
        unitCode,
        department,
        project,
        year,
        filedOn,
        budget,
        goals,
        sections,
        indicators,
        total,
        claims,
        rules,
        newFindings);
  }
}
