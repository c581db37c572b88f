package io.github.recount.normalizer.check;

import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedSection;
import io.github.recount.normalizer.sum.Names;
import io.github.recount.normalizer.sum.Share;
import io.github.recount.normalizer.sum.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A section's declared score, in the table or in prose, is not the sum of its rows. */
final class SectionMismatch implements Check {
  private static final Set<String> POINTS = Set.of("", "分");

  /** What the report says a section scores, beside what its rows add up to. */
  private record Stated(String section, BigDecimal declared, BigDecimal sum, Location location) {
    /** What two statements of one thing have in common. */
    List<Object> key() {
      return List.of(Names.key(section), declared.stripTrailingZeros());
    }
  }

  @Override
  public Code code() {
    return Code.SECTION_MISMATCH;
  }

  @Override
  public Set<Severity> severities() {
    return EnumSet.of(Severity.ERROR, Severity.WARNING);
  }

  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    List<Stated> wrong = new ArrayList<>();
    evaluation.sections().forEach(section -> ofTable(section, wrong));
    if (!evaluation.claims().isEmpty()) {
      ofProse(evaluation, wrong);
    }
    Map<List<Object>, List<Stated>> same = new LinkedHashMap<>();
    wrong.forEach(one -> same.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one));
    List<Finding> findings = new ArrayList<>();
    String doubt =
        LabelDoubt.why(
            evaluation, same.values().stream().map(SectionMismatch::difference).toList());
    for (List<Stated> all : same.values()) {
      String name = Names.key(all.get(0).section());
      List<NormalizedIndicator> rows =
          evaluation.indicators().stream()
              .filter(row -> isNamed(name, row.level1()) || isNamed(name, row.level2()))
              .toList();
      Finding finding = finding(all.get(0), all.stream().map(Stated::location).distinct().toList());
      Finding weighed = Doubt.weighed(finding, rows);
      findings.add(doubt == null ? weighed : Doubt.milder(weighed, doubt));
    }
    return findings;
  }

  private static BigDecimal difference(List<Stated> same) {
    return same.get(0).declared().subtract(same.get(0).sum());
  }

  private static boolean isNamed(String key, @Nullable String level) {
    return level != null && Names.key(level).equals(key);
  }

  private static void ofTable(NormalizedSection section, List<Stated> wrong) {
    NormalizedSection.Recomputed recomputed = section.recomputed();
    BigDecimal declared = section.score();
    BigDecimal sum = recomputed == null ? null : recomputed.score();
    if (declared != null && sum != null && !Figures.agree(declared, sum)) {
      wrong.add(new Stated(section.name(), declared, sum, section.location()));
    }
  }

  private static void ofProse(NormalizedEvaluation evaluation, List<Stated> wrong) {
    Set<String> rowNames = new HashSet<>();
    Map<String, List<NormalizedIndicator>> sections = new HashMap<>();
    for (NormalizedIndicator row : evaluation.indicators()) {
      rowNames.add(Names.key(row.level3()));
      if (row.level1() != null) {
        sections.computeIfAbsent(Names.key(row.level1()), key -> new ArrayList<>()).add(row);
      }
    }
    for (Claim claim : evaluation.claims()) {
      String name = Names.key(claim.about());
      if (isOfPoints(claim) && !rowNames.contains(name)) {
        BigDecimal sum = Share.scores(Tally.shares(sections.getOrDefault(name, List.of())));
        if (sum != null && !Figures.agree(claim.value(), sum)) {
          wrong.add(new Stated(claim.about(), claim.value(), sum, claim.location()));
        }
      }
    }
  }

  private static boolean isOfPoints(Claim claim) {
    String unit = claim.unit() == null ? "" : claim.unit();
    return claim.property().equals("score") && POINTS.contains(unit);
  }

  private static Finding finding(Stated stated, List<Location> locations) {
    return new Finding(
        Code.SECTION_MISMATCH,
        Severity.ERROR,
        "The report gives %s a score of %s; its rows add up to %s."
            .formatted(
                stated.section(), Figures.words(stated.declared()), Figures.words(stated.sum())),
        stated.declared(),
        stated.sum(),
        locations);
  }
}
