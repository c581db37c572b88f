package io.github.recount.normalizer.check;

import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedTotal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The grade does not fit the score on the national scale: 优 from 90, 良 from 80, 中 from 60. */
final class GradeMismatch implements Check {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  /** A step of the scale: the scores from {@code least} up to, but not at, {@code below}. */
  private record Step(String grade, BigDecimal least, BigDecimal below) {
    static Step of(String grade, int least, int below) {
      return new Step(grade, BigDecimal.valueOf(least), BigDecimal.valueOf(below));
    }

    boolean holds(BigDecimal score) {
      return score.compareTo(least) >= 0 && score.compareTo(below) < 0;
    }
  }

  private static final List<Step> SCALE =
      List.of(
          Step.of("优", 90, Integer.MAX_VALUE),
          Step.of("良", 80, 90),
          Step.of("中", 60, 80),
          Step.of("差", 0, 60));

  private static final Map<String, String> OTHER_NAMES =
      Map.of("优秀", "优", "优等", "优", "良好", "良", "良等", "良", "中等", "中", "较差", "差");

  @Override
  public Code code() {
    return Code.GRADE_MISMATCH;
  }

  @Override
  public Set<Severity> severities() {
    return EnumSet.of(Severity.WARNING);
  }

  @Override
  public List<Finding> check(NormalizedEvaluation evaluation) {
    NormalizedTotal total = evaluation.total();
    if (total == null || total.grade() == null) {
      return List.of();
    }
    String grade = total.grade().strip();
    Step declared = step(OTHER_NAMES.getOrDefault(grade, grade));
    BigDecimal printed = total.declared() == null ? total.recomputed() : total.declared();
    if (declared == null || printed == null || declared.holds(printed)) {
      return List.of();
    }
    BigDecimal score = ofHundred(printed, total.weight());
    if (declared.holds(score)) {
      return List.of();
    }
    return List.of(
        new Finding(
            Code.GRADE_MISMATCH,
            Severity.WARNING,
            "The report grades itself %s; a score of %s is %s on the national scale."
                .formatted(grade, Figures.words(Figures.shown(score)), fitting(score)),
            score,
            null,
            List.of(total.location())));
  }

  /** A report may be scored out of another sum. */
  private static BigDecimal ofHundred(BigDecimal score, @Nullable BigDecimal full) {
    return full == null || full.signum() <= 0
        ? score
        : score.multiply(FULL).divide(full, MathContext.DECIMAL64);
  }

  private static @Nullable Step step(String grade) {
    return SCALE.stream().filter(step -> step.grade().equals(grade)).findFirst().orElse(null);
  }

  private static String fitting(BigDecimal score) {
    return SCALE.stream()
        .filter(step -> step.holds(score))
        .map(Step::grade)
        .findFirst()
        .orElse("none");
  }
}
