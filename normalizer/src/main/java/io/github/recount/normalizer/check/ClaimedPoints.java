package io.github.recount.normalizer.check;

import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedSection;
import io.github.recount.normalizer.report.NormalizedTotal;
import io.github.recount.normalizer.sum.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scores and weights that prose gives the total, a section or an indicator. */
final class ClaimedPoints {
  private static final String TOTAL = "total";

  private ClaimedPoints() {}

  static List<Conflict> conflicts(NormalizedEvaluation evaluation, Subjects subjects) {
    Map<String, NormalizedSection> sections = new HashMap<>();
    evaluation
        .sections()
        .forEach(section -> sections.putIfAbsent(Names.key(section.name()), section));
    List<Conflict> conflicts = new ArrayList<>();
    for (Claim claim : evaluation.claims()) {
      // The execution of the budget is scored as such and often as an indicator too.
      if (isOfPoints(claim) && !Names.isBudgetExecution(claim.about())) {
        NormalizedSection section = sections.get(Names.key(claim.about()));
        Conflict conflict =
            claim.about().equals(TOTAL)
                ? ofTotal(claim, evaluation.total())
                : section == null
                    ? ofRow(claim, subjects.named(claim.about()))
                    : ofSection(claim, section);
        if (conflict != null) {
          conflicts.add(conflict);
        }
      }
    }
    return conflicts;
  }

  private static boolean isOfPoints(Claim claim) {
    return (claim.property().equals("score") || claim.property().equals("weight"))
        && (claim.unit() == null || claim.unit().equals("分"));
  }

  private static @Nullable Conflict ofTotal(Claim claim, @Nullable NormalizedTotal total) {
    return total == null || claim.property().equals("weight")
        ? null
        : compared(claim, "The total", total.declared(), total.location());
  }

  private static @Nullable Conflict ofSection(Claim claim, NormalizedSection section) {
    BigDecimal figure = claim.property().equals("score") ? section.score() : section.weight();
    return compared(claim, section.name(), figure, section.location());
  }

  private static @Nullable Conflict ofRow(Claim claim, @Nullable NormalizedIndicator row) {
    if (row == null) {
      return null;
    }
    BigDecimal figure = claim.property().equals("score") ? row.score() : row.weight();
    return compared(claim, row.level3(), figure, row.location());
  }

  private static @Nullable Conflict compared(
      Claim claim, String name, @Nullable BigDecimal figure, Location place) {
    if (figure == null || Figures.same(claim.value(), figure)) {
      return null;
    }
    return new Conflict(
        claim,
        "%s: the prose gives a %s of %s, the table %s."
            .formatted(name, claim.property(), Figures.words(claim.value()), Figures.words(figure)),
        figure,
        Figures.words(figure),
        place);
  }
}
