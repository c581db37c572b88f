package io.github.recount.normalizer.check;

import io.github.recount.extractor.report.Claim;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.util.ArrayList;
import java.util.List;

/** In a table of the final accounts one item of what was spent is more than all that was spent. */
final class ClaimedAccounts {
  private static final String PROPERTY = "expenditure";
  private static final String TOTAL = "本年支出合计";

  private ClaimedAccounts() {}

  static List<Conflict> conflicts(NormalizedEvaluation evaluation) {
    List<Claim> items = new ArrayList<>();
    List<Conflict> conflicts = new ArrayList<>();
    for (Claim claim : evaluation.claims()) {
      if (claim.property().equals(PROPERTY) && claim.about().equals(TOTAL)) {
        items.stream()
            .filter(item -> isMore(item, claim))
            .forEach(item -> conflicts.add(conflict(item, claim)));
        items.clear();
      } else if (claim.property().equals(PROPERTY)) {
        items.add(claim);
      }
    }
    return conflicts;
  }

  private static Conflict conflict(Claim item, Claim total) {
    return new Conflict(
        item,
        "%s takes %s of a total expenditure of %s in the final accounts."
            .formatted(item.about(), Figures.words(item.value()), Figures.words(total.value())),
        total.value(),
        null,
        total.location());
  }

  private static boolean isMore(Claim part, Claim whole) {
    return part.value().compareTo(whole.value()) > 0 && !Figures.agree(whole.value(), part.value());
  }
}
