package io.github.recount.normalizer.check;

import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the prose says in one or more places, and the tables that say otherwise.
 *
 * @param evaluation that it is reported with, by its place in the report
 * @param conflicts of one message, and behind them those of other tables
 */
record Contradiction(int evaluation, List<Conflict> conflicts) {
  Contradiction {
    conflicts = List.copyOf(conflicts);
  }

  /** Whether another evaluation contradicts the same words. */
  boolean isOfTheClaimsOf(Contradiction other) {
    return evaluation != other.evaluation && claims().containsAll(other.claims());
  }

  Contradiction joined(Contradiction other) {
    List<Conflict> all = new ArrayList<>(conflicts);
    all.addAll(other.conflicts);
    return new Contradiction(evaluation, all);
  }

  Finding finding() {
    Conflict first = conflicts.get(0);
    Set<Location> locations = new LinkedHashSet<>();
    conflicts.forEach(conflict -> locations.add(conflict.claim().location()));
    conflicts.stream().map(Conflict::place).filter(Objects::nonNull).forEach(locations::add);
    return new Finding(
        Code.CLAIM_CONFLICT,
        Severity.WARNING,
        first.message() + others(first),
        first.claim().value(),
        first.follows(),
        List.copyOf(locations));
  }

  private String others(Conflict first) {
    List<String> figures =
        conflicts.stream()
            .map(Conflict::shown)
            .filter(Objects::nonNull)
            .filter(figure -> !figure.equals(first.shown()))
            .distinct()
            .toList();
    return figures.isEmpty() ? "" : " Another table: " + String.join(", ", figures) + ".";
  }

  private Set<Claim> claims() {
    Set<Claim> claims = new HashSet<>();
    conflicts.forEach(conflict -> claims.add(conflict.claim()));
    return claims;
  }
}
