package io.github.recount.normalizer.sum;

import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedGoal;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds up weights on the level that carries them. */
public final class Weights {
  private Weights() {}

  /** Sum over the rows, else the goals, else the sections; null where none gives every weight. */
  public static @Nullable BigDecimal ofRows(NormalizedEvaluation evaluation) {
    List<Share> rows = Tally.shares(evaluation.indicators());
    if (rows.stream().anyMatch(row -> row.weight() != null)) {
      return Share.weights(rows);
    }
    BigDecimal ofGoals = sum(evaluation.goals().stream().map(NormalizedGoal::weight));
    return ofGoals == null ? sum(Tally.sections(evaluation).stream().map(Share::weight)) : ofGoals;
  }

  /** The place of the first row, for a report that prints no total. */
  public static @Nullable Location firstLocation(NormalizedEvaluation evaluation) {
    return evaluation.indicators().isEmpty() ? null : evaluation.indicators().get(0).location();
  }

  private static @Nullable BigDecimal sum(Stream<@Nullable BigDecimal> weights) {
    BigDecimal sum = null;
    for (Iterator<@Nullable BigDecimal> each = weights.iterator(); each.hasNext(); ) {
      BigDecimal weight = each.next();
      if (weight == null) {
        return null;
      }
      sum = sum == null ? weight : sum.add(weight);
    }
    return sum;
  }
}
