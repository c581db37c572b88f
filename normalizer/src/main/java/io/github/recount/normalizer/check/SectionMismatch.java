package io.github.recount.normalizer.check;

import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedSection;
import io.github.recount.normalizer.sum.Names;
import io.github.recount.normalizer.sum.Share;
import io.github.recount.normalizer.sum.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A section's declared score, in the table or in prose, is not the sum of its rows. */
final class SectionMismatch implements Check {
  private static final Set<String> POINTS = Set.of("", "分");

  /** What the report says a section scores, beside what its rows add up to. */
  private record Stated(String section, BigDecimal declared, BigDecimal sum, Location location) {
    boolean repeats(Stated other) {
      return Names.same(section, other.section) && Figures.same(declared, other.declared);
    }
  }

  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    List<Stated> wrong = new ArrayList<>();
    evaluation.sections().forEach(section -> ofTable(section, wrong));
    evaluation.claims().forEach(claim -> ofProse(claim, evaluation, wrong));
    List<Finding> findings = new ArrayList<>();
    while (!wrong.isEmpty()) {
      Stated first = wrong.get(0);
      List<Location> locations =
          wrong.stream().filter(first::repeats).map(Stated::location).distinct().toList();
      wrong.removeIf(first::repeats);
      findings.add(finding(first, locations));
    }
    return findings;
  }

  private static void ofTable(NormalizedSection section, List<Stated> wrong) {
    NormalizedSection.Recomputed recomputed = section.recomputed();
    BigDecimal declared = section.score();
    BigDecimal sum = recomputed == null ? null : recomputed.score();
    if (declared != null && sum != null && !Figures.agree(declared, sum)) {
      wrong.add(new Stated(section.name(), declared, sum, section.location()));
    }
  }

  private static void ofProse(Claim claim, NormalizedEvaluation evaluation, List<Stated> wrong) {
    String unit = claim.unit() == null ? "" : claim.unit();
    if (!claim.property().equals("score") || !POINTS.contains(unit)) {
      return;
    }
    List<NormalizedIndicator> rows = evaluation.indicators();
    boolean ofRow = rows.stream().anyMatch(row -> Names.same(row.level3(), claim.about()));
    BigDecimal sum =
        Share.scores(
            Tally.shares(
                rows.stream().filter(row -> Names.same(row.level1(), claim.about())).toList()));
    if (!ofRow && sum != null && !Figures.agree(claim.value(), sum)) {
      wrong.add(new Stated(claim.about(), claim.value(), sum, claim.location()));
    }
  }

  private static Finding finding(Stated stated, List<Location> locations) {
    return new Finding(
        Finding.Code.SECTION_MISMATCH,
        Finding.Severity.ERROR,
        "The report gives %s a score of %s; its rows add up to %s."
            .formatted(
                stated.section(), Figures.words(stated.declared()), Figures.words(stated.sum())),
        stated.declared(),
        stated.sum(),
        locations);
  }
}
