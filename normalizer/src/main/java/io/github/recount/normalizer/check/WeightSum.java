package io.github.recount.normalizer.check;

import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedSection;
import io.github.recount.normalizer.report.NormalizedTotal;
import io.github.recount.normalizer.report.ScoringRules;
import io.github.recount.normalizer.report.ScoringRules.SectionWeight;
import io.github.recount.normalizer.sum.Names;
import io.github.recount.normalizer.sum.Share;
import io.github.recount.normalizer.sum.Tally;
import io.github.recount.normalizer.sum.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The weights do not make 100, or the declared sum, or a section's declared weight. */
final class WeightSum implements Check {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  @Override
  public Code code() {
    return Code.WEIGHT_SUM;
  }

  @Override
  public Set<Severity> severities() {
    return EnumSet.of(Severity.WARNING, Severity.INFO);
  }

  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    List<Finding> findings = new ArrayList<>(whole(evaluation));
    findings.addAll(sections(evaluation));
    findings.addAll(byNotes(evaluation));
    return findings;
  }

  private static List<Finding> sections(NormalizedEvaluation evaluation) {
    List<Finding> findings = new ArrayList<>();
    for (NormalizedSection section : evaluation.sections()) {
      NormalizedSection.Recomputed recomputed = section.recomputed();
      BigDecimal declared = section.weight();
      BigDecimal sum = recomputed == null ? null : recomputed.weight();
      if (declared != null && sum != null && !Figures.agree(declared, sum)) {
        String of = "The weights of %s add up to %s; the report gives the section %s.";
        String words = of.formatted(section.name(), Figures.words(sum), Figures.words(declared));
        findings.add(finding(words, declared, sum, section.location()));
      }
    }
    String doubt =
        LabelDoubt.why(evaluation, findings.stream().map(WeightSum::difference).toList());
    return doubt == null
        ? findings
        : findings.stream().map(finding -> Doubt.remark(finding, doubt)).toList();
  }

  private static BigDecimal difference(Finding finding) {
    BigDecimal declared = finding.declared();
    BigDecimal sum = finding.recomputed();
    return declared == null || sum == null ? BigDecimal.ZERO : declared.subtract(sum);
  }

  /** Notes say which weight a section should have, often only as a rule with exceptions. */
  private static List<Finding> byNotes(NormalizedEvaluation evaluation) {
    ScoringRules rules = evaluation.rules();
    List<Finding> findings = new ArrayList<>();
    for (SectionWeight stated : rules == null ? List.<SectionWeight>of() : rules.sections()) {
      for (NormalizedSection section : evaluation.sections()) {
        BigDecimal weight = section.weight();
        if (weight != null
            && Names.same(section.name(), stated.name())
            && !Figures.same(weight, stated.weight())) {
          findings.add(
              new Finding(
                  Code.WEIGHT_SUM,
                  Severity.INFO,
                  "The form gives %s a weight of %s; its notes give %s."
                      .formatted(
                          section.name(), Figures.words(weight), Figures.words(stated.weight())),
                  weight,
                  stated.weight(),
                  List.of(section.location())));
        }
      }
    }
    return findings;
  }

  private static List<Finding> whole(NormalizedEvaluation evaluation) {
    Share budget = Tally.of(evaluation).budget();
    BigDecimal rows = Weights.ofRows(evaluation);
    BigDecimal execution = budget == null ? BigDecimal.ZERO : budget.weight();
    if (rows == null || execution == null) {
      return List.of();
    }
    BigDecimal sum = rows.add(execution);
    NormalizedTotal total = evaluation.total();
    BigDecimal declared = total == null ? null : total.weight();
    BigDecimal expected = expected(declared, rows, sum);
    if (expected == null) {
      return List.of();
    }
    Location location = total == null ? Weights.firstLocation(evaluation) : total.location();
    String message =
        Figures.same(expected, FULL)
            ? "The weights add up to %s, not to %s."
            : "The weights add up to %s; the report gives their sum as %s.";
    return List.of(
        finding(
            message.formatted(Figures.words(sum), Figures.words(expected)),
            declared,
            sum,
            location));
  }

  /** What the weights should have made, or null where they do: 100, or 1 where they are shares. */
  private static @Nullable BigDecimal expected(
      @Nullable BigDecimal declared, BigDecimal rows, BigDecimal sum) {
    boolean full = Figures.agree(FULL, sum) || Figures.same(sum, BigDecimal.ONE);
    boolean asDeclared =
        declared == null || Figures.agree(declared, sum) || Figures.agree(declared, rows);
    if (full && asDeclared) {
      return null;
    }
    return declared == null || asDeclared ? FULL : declared;
  }

  private static Finding finding(
      String message, @Nullable BigDecimal declared, BigDecimal sum, @Nullable Location location) {
    return new Finding(
        Code.WEIGHT_SUM,
        Severity.WARNING,
        message,
        declared,
        sum,
        location == null ? List.of() : List.of(location));
  }
}
