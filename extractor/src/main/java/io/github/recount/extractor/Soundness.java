package io.github.recount.extractor;

import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Indicator;
import io.github.recount.extractor.report.Report;
import io.github.recount.extractor.report.Total;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much of what a reading gave looks like a form: whole rows whose points add up. */
final class Soundness {
  private static final Pattern POINTS = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)[分%％]?");

  /** No level has a longer name. */
  private static final int LONGEST_LEVEL = 14;

  /** No target and no actual value of a form is longer. */
  private static final int LONGEST_VALUE = 30;

  private static final double SUMS = 3;

  /** A form of points has at most so many rows without them for each that has some. */
  private static final int FEW = 2;

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** A form that gives ten points to the execution rate leaves so many. */
  private static final BigDecimal NINETY = new BigDecimal(90);

  private final Vocabulary vocabulary;

  Soundness(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  double of(Report report) {
    return report.evaluations().stream().mapToDouble(this::of).sum();
  }

  private double of(Evaluation evaluation) {
    List<Indicator> whole = evaluation.indicators().stream().filter(row -> !isBare(row)).toList();
    int bare = evaluation.indicators().size() - whole.size();
    // In a form of points a row that has none is a part of another.
    boolean parts = bare > 0 && FEW * whole.size() >= bare;
    List<Indicator> counted = parts ? whole : evaluation.indicators();
    boolean targets = counted.stream().anyMatch(row -> row.target() != null);
    boolean actuals = counted.stream().anyMatch(row -> row.actual() != null);
    double sound = parts ? -bare : 0;
    for (Indicator row : counted) {
      sound += of(row) + (targets ? 0 : 0.5) + (actuals ? 0 : 1.5);
    }
    sound += 0.5 * evaluation.budget().stream().filter(b -> b.adjusted() != null).count();
    List<Indicator> rows = evaluation.indicators();
    boolean weights = rows.stream().map(Indicator::weight).allMatch(Soundness::isPoints);
    boolean scores = rows.stream().map(Indicator::score).allMatch(Soundness::isPoints);
    sound += addsUp(rows, evaluation.total()) ? SUMS : 0;
    return sound + (weights ? 2 : 0) + (scores ? 2 : 0) - (evaluation.title() == null ? 1 : 0);
  }

  private static boolean isBare(Indicator row) {
    return points(row.weight()) == null && points(row.score()) == null;
  }

  /** Whether the weights come to what the total says, or to a hundred. */
  private static boolean addsUp(List<Indicator> rows, @Nullable Total total) {
    BigDecimal sum =
        rows.stream()
            .map(row -> points(row.weight()))
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal declared = total == null ? null : points(total.weight());
    return sum.compareTo(declared == null ? HUNDRED : declared) == 0 || sum.compareTo(NINETY) == 0;
  }

  private double of(Indicator row) {
    double sound = row.level3().length() > 1 ? 0 : -1;
    sound += isValue(row.target()) ? 0.5 : -0.5;
    sound += isValue(row.actual()) ? 0.5 : -1.5;
    BigDecimal weight = points(row.weight());
    BigDecimal score = points(row.score());
    sound += weight == null ? 0 : 0.5;
    sound += score == null ? 0 : 0.5;
    sound -= weight != null && score != null && score.compareTo(weight) > 0 ? 1 : 0;
    sound -= isOdd(row.level1()) || isOdd(row.level2()) ? 1 : 0;
    return sound + label(row.level1()) + label(row.level2()) - 0.5;
  }

  private double label(@Nullable String level) {
    return level == null ? 0 : vocabulary.isLevel(level) ? 0.5 : 0.25;
  }

  private static boolean isOdd(@Nullable String level) {
    return level != null && level.length() > LONGEST_LEVEL;
  }

  private static boolean isValue(@Nullable Declared value) {
    return value != null && value.text().length() <= LONGEST_VALUE;
  }

  private static boolean isPoints(@Nullable Declared text) {
    return points(text) != null;
  }

  private static @Nullable BigDecimal points(@Nullable Declared text) {
    Matcher figure = POINTS.matcher(text == null ? "" : text.text());
    return figure.matches() ? new BigDecimal(figure.group(1)) : null;
  }
}
