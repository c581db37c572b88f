package io.github.recount.normalizer.sum;

import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedSection;
import io.github.recount.normalizer.report.NormalizedSection.Recomputed;
import io.github.recount.normalizer.report.NormalizedTotal;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds up the declared points of sections and of the whole. */
public final class Summer {

  /** The same evaluation with what its points add up to. */
  public NormalizedEvaluation sum(NormalizedEvaluation typed) {
    SectionRows rows = SectionRows.of(typed);
    Set<String> shared = shared(typed);
    List<NormalizedSection> sections =
        typed.sections().stream().map(section -> section(typed, rows, shared, section)).toList();
    return typed.withSums(sections, total(typed));
  }

  private static NormalizedSection section(
      NormalizedEvaluation evaluation,
      SectionRows rows,
      Set<String> shared,
      NormalizedSection section) {
    List<Share> shares =
        shared.contains(Names.key(section.name())) ? List.of() : shares(evaluation, rows, section);
    BigDecimal weight = Share.weights(shares);
    BigDecimal score = Share.scores(shares);
    return new NormalizedSection(
        section.name(),
        section.weight(),
        section.score(),
        weight == null && score == null ? null : new Recomputed(weight, score),
        section.location());
  }

  private static List<Share> shares(
      NormalizedEvaluation evaluation, SectionRows rows, NormalizedSection section) {
    List<NormalizedIndicator> below = rows.below(section.name());
    if (below.isEmpty() && Names.isBudgetExecution(section.name())) {
      return evaluation.budget().stream()
          .limit(1)
          .map(line -> new Share(line.item(), line.weight(), line.score(), line.location()))
          .toList();
    }
    return Tally.shares(below);
  }

  /** Goals repeat the sections: which rows are whose is not told by the name then. */
  private static Set<String> shared(NormalizedEvaluation evaluation) {
    long goals =
        evaluation.indicators().stream()
            .map(NormalizedIndicator::goal)
            .filter(Objects::nonNull)
            .distinct()
            .count();
    Set<String> once = new HashSet<>();
    return goals < 2
        ? Set.of()
        : evaluation.sections().stream()
            .map(section -> Names.key(section.name()))
            .filter(name -> !once.add(name))
            .collect(Collectors.toSet());
  }

  private static @Nullable NormalizedTotal total(NormalizedEvaluation evaluation) {
    NormalizedTotal total = evaluation.total();
    BigDecimal score = Tally.of(evaluation).score();
    if (total == null) {
      return null;
    }
    boolean empty =
        total.weight() == null
            && total.declared() == null
            && total.grade() == null
            && score == null;
    return empty
        ? null
        : new NormalizedTotal(
            total.weight(), total.declared(), score, null, total.grade(), total.location());
  }
}
