package io.github.recount.corpus.truth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a labelled report holds, written by a person from the report itself; values as printed,
 * layout line breaks removed.
 *
 * @param allFindings whether every finding is labelled, so that any other is a wrong one
 */
public record Truth(List<TrueEvaluation> evaluations, boolean allFindings) {

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
      List<TrueFinding> findings) {}

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

  /**
   * An error that the report holds.
   *
   * @param of the row, budget row or section it stands in, words of the sentence, or {@code total};
   *     null where it may stand anywhere
   * @param maybe whether a finding would be right, but is not called for
   */
  public record TrueFinding(
      String code,
      @Nullable String of,
      @Nullable String declared,
      @Nullable String recomputed,
      boolean maybe) {

    /** A finding of which only the code is labelled: in a truth, a mere string. */
    public static TrueFinding valueOf(String code) {
      return new TrueFinding(code, null, null, null, false);
    }
  }
}
