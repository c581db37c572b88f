package io.github.recount.extractor.narrative;

import io.github.recount.extractor.narrative.NarrativeReader.Narrative;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings together what the tables and the prose of one document say. */
public final class ClaimMerger {
  private final LostScores lostScores = new LostScores();
  private final ClaimReader reader = new ClaimReader();

  /**
   * The evaluations of the tables with the claims that speak of them, then those that only the
   * prose holds. Prose outside the projects' parts speaks of the department, or of the only
   * evaluation.
   */
  public List<Evaluation> merge(List<Evaluation> tables, Narrative narrative) {
    List<Evaluation> merged = new ArrayList<>();
    for (Evaluation table : tables) {
      boolean spokenOf = table.scope() == Evaluation.Scope.DEPARTMENT || tables.size() == 1;
      merged.add(spokenOf ? lostScores.fill(withClaims(table, narrative)) : table);
    }
    narrative.evaluations().stream()
        .filter(e -> tables.stream().noneMatch(t -> sameProject(t, e)))
        .forEach(merged::add);
    return merged;
  }

  private static boolean sameProject(Evaluation a, Evaluation b) {
    return a.project() != null && a.project().equals(b.project());
  }

  private Evaluation withClaims(Evaluation e, Narrative narrative) {
    List<Claim> claims = new ArrayList<>(e.claims());
    e.goals().forEach(goal -> claims.addAll(reader.achievements(goal, e.year())));
    claims.addAll(narrative.claims());
    Total total = e.total();
    Optional<Claim> declared =
        narrative.claims().stream()
            .filter(c -> c.about().equals("total") && c.property().equals("score"))
            .findFirst();
    if (total == null && declared.isPresent()) {
      Claim claim = declared.get();
      Declared score = new Declared(claim.value().toPlainString(), claim.location());
      total = new Total(null, score, narrative.grade(), claim.location());
    } else if (total != null && total.grade() == null) {
      total = new Total(total.weight(), total.score(), narrative.grade(), total.location());
    }
    return e.withTotal(total, claims);
  }
}
