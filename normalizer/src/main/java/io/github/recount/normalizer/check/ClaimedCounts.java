package io.github.recount.normalizer.check;

import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How many indicators of a level prose announces. */
final class ClaimedCounts {
  private ClaimedCounts() {}

  static List<Conflict> conflicts(NormalizedEvaluation evaluation) {
    List<NormalizedIndicator> rows =
        evaluation.indicators().stream().filter(row -> row.of() == null).toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    Location place = rows.get(0).location();
    List<Conflict> conflicts = new ArrayList<>();
    for (Claim claim : evaluation.claims()) {
      BigDecimal found = claim.property().equals("count") ? found(claim.about(), rows) : null;
      if (found != null && !Figures.same(found, claim.value())) {
        conflicts.add(
            new Conflict(
                claim,
                "The prose announces %s %s; the table has %s."
                    .formatted(Figures.words(claim.value()), claim.about(), Figures.words(found)),
                found,
                Figures.words(found),
                place));
      }
    }
    return conflicts;
  }

  /** Null where the table leaves the level out in some row. */
  private static @Nullable BigDecimal found(String level, List<NormalizedIndicator> rows) {
    return switch (level) {
      case "一级指标" -> distinct(rows, NormalizedIndicator::level1);
      case "二级指标" ->
          distinct(
              rows, row -> row.level2() == null ? null : Arrays.asList(row.level1(), row.level2()));
      case "三级指标" -> BigDecimal.valueOf(rows.size());
      default -> null;
    };
  }

  private static @Nullable BigDecimal distinct(
      List<NormalizedIndicator> rows, Function<NormalizedIndicator, @Nullable Object> name) {
    return rows.stream().anyMatch(row -> name.apply(row) == null)
        ? null
        : BigDecimal.valueOf(rows.stream().map(name).distinct().count());
  }
}
