package io.github.recount.normalizer.check;

import io.github.recount.extractor.report.Claim;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The prose gives another figure than a table, or one table another than the next. */
final class ClaimConflict implements ReportCheck {
  @Override
  public Code code() {
    return Code.CLAIM_CONFLICT;
  }

  @Override
  public Set<Severity> severities() {
    return EnumSet.of(Severity.WARNING);
  }

  @Override
  public List<Found> check(List<NormalizedEvaluation> evaluations) {
    List<Contradiction> all = new ArrayList<>();
    for (int i = 0; i < evaluations.size(); i++) {
      for (List<Conflict> same : byMessage(evaluations.get(i))) {
        join(new Contradiction(i, same), all);
      }
    }
    List<Found> found = new ArrayList<>();
    all.forEach(one -> found.add(new Found(one.evaluation(), one.finding())));
    found.addAll(TablesApart.check(evaluations));
    return found;
  }

  /** Evaluations of one report share its prose: what they all contradict is said once. */
  private static void join(Contradiction one, List<Contradiction> all) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isOfTheClaimsOf(one)) {
        all.set(i, all.get(i).joined(one));
        return;
      }
    }
    all.add(one);
  }

  private static Iterable<List<Conflict>> byMessage(NormalizedEvaluation evaluation) {
    Map<String, List<Conflict>> same = new LinkedHashMap<>();
    for (Conflict conflict : conflicts(evaluation)) {
      same.computeIfAbsent(conflict.message(), key -> new ArrayList<>()).add(conflict);
    }
    return same.values();
  }

  private static List<Conflict> conflicts(NormalizedEvaluation evaluation) {
    List<Claim> claims = evaluation.claims();
    if (claims.isEmpty()) {
      return List.of();
    }
    Subjects subjects = Subjects.of(evaluation.indicators());
    List<Conflict> conflicts = new ArrayList<>(ClaimedPoints.conflicts(evaluation, subjects));
    conflicts.addAll(ClaimedCounts.conflicts(evaluation));
    conflicts.addAll(ClaimedActuals.conflicts(evaluation, subjects));
    conflicts.addAll(ClaimedAmounts.conflicts(evaluation));
    conflicts.addAll(ClaimedAccounts.conflicts(evaluation));
    return conflicts;
  }
}
