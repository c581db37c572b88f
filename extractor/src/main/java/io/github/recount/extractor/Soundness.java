package io.github.recount.extractor;

import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Indicator;
import io.github.recount.extractor.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much of what a reading gave looks like a form: whole rows whose points add up. */
final class Soundness {
  private static final Pattern POINTS = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)分?");

  /** No level has a longer name. */
  private static final int LONGEST_LEVEL = 14;

  /** No target and no actual value of a form is longer. */
  private static final int LONGEST_VALUE = 30;

  private Soundness() {}

  static double of(Report report) {
    return report.evaluations().stream().mapToDouble(Soundness::of).sum();
  }

  private static double of(Evaluation evaluation) {
    double sound = evaluation.indicators().stream().mapToDouble(Soundness::of).sum();
    sound += 0.5 * evaluation.budget().stream().filter(b -> b.adjusted() != null).count();
    List<Indicator> rows = evaluation.indicators();
    boolean weights = rows.stream().map(Indicator::weight).allMatch(Soundness::isPoints);
    boolean scores = rows.stream().map(Indicator::score).allMatch(Soundness::isPoints);
    return sound + (weights ? 2 : 0) + (scores ? 2 : 0) - (evaluation.title() == null ? 1 : 0);
  }

  private static double of(Indicator row) {
    double sound = row.level3().length() > 1 ? 0 : -1;
    sound += isValue(row.target()) ? 0.5 : -0.5;
    sound += isValue(row.actual()) ? 0.5 : -1.5;
    BigDecimal weight = points(row.weight());
    BigDecimal score = points(row.score());
    sound += weight == null ? 0 : 0.5;
    sound += score == null ? 0 : 0.5;
    sound -= weight != null && score != null && score.compareTo(weight) > 0 ? 1 : 0;
    sound -= isOdd(row.level1()) || isOdd(row.level2()) ? 1 : 0;
    sound += row.level1() == null ? 0 : 0.25;
    sound += row.level2() == null ? 0 : 0.25;
    return sound - 0.5;
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
