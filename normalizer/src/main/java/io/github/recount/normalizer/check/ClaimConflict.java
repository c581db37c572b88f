package io.github.recount.normalizer.check;

import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The prose gives another figure than the table, or than follows from the table's. */
final class ClaimConflict implements Check {
  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    if (evaluation.claims().isEmpty()) {
      return List.of();
    }
    Subjects subjects = Subjects.of(evaluation.indicators());
    List<Conflict> conflicts = new ArrayList<>(ClaimedPoints.conflicts(evaluation, subjects));
    conflicts.addAll(ClaimedCounts.conflicts(evaluation));
    conflicts.addAll(ClaimedActuals.conflicts(evaluation, subjects));
    conflicts.addAll(ClaimedAmounts.conflicts(evaluation));
    conflicts.addAll(ClaimedAccounts.conflicts(evaluation));
    return findings(conflicts);
  }

  /** One finding for what is said in several places. */
  private static List<Finding> findings(List<Conflict> conflicts) {
    Map<String, List<Conflict>> same = new LinkedHashMap<>();
    for (Conflict conflict : conflicts) {
      same.computeIfAbsent(conflict.message(), key -> new ArrayList<>()).add(conflict);
    }
    List<Finding> findings = new ArrayList<>();
    same.forEach((message, all) -> findings.add(finding(message, all)));
    return findings;
  }

  private static Finding finding(String message, List<Conflict> all) {
    Set<Location> locations = new LinkedHashSet<>();
    all.forEach(conflict -> locations.add(conflict.claim().location()));
    for (Conflict conflict : all) {
      if (conflict.place() != null) {
        locations.add(conflict.place());
      }
    }
    return new Finding(
        Finding.Code.CLAIM_CONFLICT,
        Finding.Severity.WARNING,
        message,
        all.get(0).claim().value(),
        all.get(0).follows(),
        List.copyOf(locations));
  }
}
