package io.github.recount.normalizer.sum;

import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedSection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation's total is made of. Weights of goals are points that their rows hold already.
 *
 * @param rows the indicators, without those that only detail another; the sections where no
 *     indicator has a score
 * @param budget the execution of the budget, where it is no row of the table
 */
public record Tally(List<Share> rows, @Nullable Share budget) {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  /** Collects what counts, each thing once. */
  public static Tally of(NormalizedEvaluation evaluation) {
    List<Share> rows = rows(evaluation);
    Share budget = budget(evaluation);
    return new Tally(rows, budget == null || isAmong(evaluation, rows, budget) ? null : budget);
  }

  /** Rows and budget together. */
  public List<Share> all() {
    List<Share> all = new ArrayList<>(rows);
    if (budget != null) {
      all.add(budget);
    }
    return all;
  }

  /** Sum of the declared scores; null where one is missing, or only the budget has one. */
  public @Nullable BigDecimal score() {
    boolean unscored = !rows.isEmpty() && rows.stream().allMatch(row -> row.score() == null);
    return unscored ? null : Share.scores(all());
  }

  /** Sum of the declared weights; null where one is missing. */
  public @Nullable BigDecimal weight() {
    return Share.weights(all());
  }

  /** Whether a declared sum of the weights is that of the rows, the budget left out. */
  public boolean isOfRows(@Nullable BigDecimal weight) {
    BigDecimal sum = Share.weights(rows);
    return budget != null && weight != null && sum != null && same(weight, sum);
  }

  /** The indicators that count, as shares. */
  public static List<Share> shares(List<NormalizedIndicator> indicators) {
    return indicators.stream()
        .filter(row -> row.of() == null)
        .map(row -> new Share(row.level3(), row.weight(), row.score(), row.location()))
        .toList();
  }

  private static List<Share> rows(NormalizedEvaluation evaluation) {
    List<Share> indicators = shares(evaluation.indicators());
    List<Share> sections = sections(evaluation);
    boolean only =
        indicators.stream().allMatch(row -> row.score() == null)
            && sections.stream().anyMatch(section -> section.score() != null);
    return only ? sections : indicators;
  }

  /** A report may give its sections twice, as a summary and in the form. */
  static List<Share> sections(NormalizedEvaluation evaluation) {
    Map<String, Share> sections = new LinkedHashMap<>();
    for (NormalizedSection section : evaluation.sections()) {
      if (!Names.isBudgetExecution(section.name())) {
        sections.putIfAbsent(Names.key(section.name()), share(section));
      }
    }
    return List.copyOf(sections.values());
  }

  /** The total row of the budget block, completed by the section that names its execution. */
  private static @Nullable Share budget(NormalizedEvaluation evaluation) {
    NormalizedBudgetLine line = NormalizedBudgetLine.whole(evaluation.budget());
    Share ofLine =
        line == null ? null : new Share(line.item(), line.weight(), line.score(), line.location());
    SectionRows rows = SectionRows.of(evaluation);
    Share ofSection =
        evaluation.sections().stream()
            .filter(section -> Names.isBudgetExecution(section.name()))
            .filter(section -> rows.below(section.name()).isEmpty())
            .map(Tally::share)
            .findFirst()
            .orElse(null);
    Share share = merged(ofLine, ofSection);
    return share == null || (share.weight() == null && share.score() == null) ? null : share;
  }

  private static @Nullable Share merged(@Nullable Share line, @Nullable Share section) {
    if (line == null || section == null) {
      return line == null ? section : line;
    }
    return new Share(
        line.name(),
        line.weight() == null ? section.weight() : line.weight(),
        line.score() == null ? section.score() : line.score(),
        line.score() == null ? section.location() : line.location());
  }

  /**
   * Whether a row of the table repeats the budget's points. Where the budget block gives points of
   * its own, both are counted unless they make more than the full score together.
   */
  private static boolean isAmong(NormalizedEvaluation evaluation, List<Share> rows, Share budget) {
    List<Share> all = new Tally(rows, budget).all();
    BigDecimal weights = Share.weights(all);
    BigDecimal points = weights == null ? Share.scores(all) : weights;
    NormalizedBudgetLine line = NormalizedBudgetLine.whole(evaluation.budget());
    boolean ofBlock = line != null && line.score() != null;
    return (!ofBlock || (points != null && points.compareTo(FULL) > 0))
        && evaluation.indicators().stream()
            .filter(row -> row.of() == null)
            .filter(
                row ->
                    Names.isBudgetExecution(row.level3()) || Names.isBudgetExecution(row.level1()))
            .anyMatch(
                row -> same(row.weight(), budget.weight()) && same(row.score(), budget.score()));
  }

  private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return a.compareTo(b) == 0;
  }

  private static Share share(NormalizedSection section) {
    return new Share(section.name(), section.weight(), section.score(), section.location());
  }
}
