package io.github.recount.corpus.truth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a labelled report holds, written by a person from the report itself; values as printed,
 * layout line breaks removed.
 */
public record Truth(List<TrueEvaluation> evaluations) {

  public record TrueEvaluation(
      String scope,
      String form,
      @Nullable String unit,
      @Nullable String department,
      @Nullable String project,
      @Nullable Integer year,
      @Nullable String filedOn,
      List<TrueBudgetLine> budget,
      List<TrueGoal> goals,
      List<TrueIndicator> indicators,
      TrueTotal total,
      List<String> findings) {}

  public record TrueBudgetLine(
      String item,
      @Nullable String initial,
      @Nullable String adjusted,
      @Nullable String executed,
      @Nullable String rate,
      @Nullable String weight,
      @Nullable String score) {}

  public record TrueGoal(
      int number, @Nullable String weight, @Nullable String expected, @Nullable String actual) {}

  public record TrueIndicator(
      @Nullable Integer goal,
      @Nullable String level1,
      @Nullable String level2,
      String level3,
      @Nullable String target,
      @Nullable String actual,
      @Nullable String weight,
      @Nullable String score,
      @Nullable String reason,
      @Nullable String of) {}

  public record TrueTotal(
      @Nullable String weight,
      @Nullable String declared,
      @Nullable String recomputed,
      @Nullable String grade) {}
}
