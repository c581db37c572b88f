package io.github.recount.extractor.form.run;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.column.ColumnContent;
import io.github.recount.extractor.form.column.Fit;
import io.github.recount.extractor.form.word.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How well a part of a text without gaps suits a column, beside the cells left of it. */
final class RunFit {
  static final double NEVER = -1e6;

  static final double IMPOSSIBLE = -6;
  static final double UNLIKELY = -2;
  static final double DOUBTFUL = -0.6;
  static final double NEUTRAL = 0.3;
  static final double LIKELY = 1;
  static final double SURE = 2;

  static final int LONGEST_CELL = 90;

  /** No form gives more points for a row, as a rule. */
  private static final BigDecimal MANY_POINTS = new BigDecimal(40);

  private final boolean budget;

  RunFit(List<Column> columns) {
    this.budget = columns.stream().anyMatch(column -> column.is(Role.ITEM));
  }

  /** Points for and against a text in a column. */
  double of(RunWord word, Column column, RunCell left) {
    Role role = column.role();
    if (role == null || role == Role.OTHER) {
      return Fit.other(word.text(), column.text());
    }
    return switch (role) {
      case LEVEL3, LEVEL4, ITEM, GOAL_NAME -> word.asName();
      case WEIGHT, LEVEL1_WEIGHT, LEVEL2_WEIGHT, SHARE -> weight(word, left);
      case SCORE, RAW_SCORE, OTHER_SCORE -> score(word, left);
      case TARGET -> word.asValue() + inUnit(word, left);
      case ADJUSTED_TARGET, PREVIOUS -> word.asValue() + DOUBTFUL;
      case ACTUAL -> value(word, left.word(Role.TARGET));
      case OPERATOR -> ColumnContent.isOperator(word.text()) ? SURE : NEVER;
      case UNIT -> ColumnContent.isUnit(word.text()) ? LIKELY : NEVER;
      case INITIAL, ADJUSTED, EXECUTED -> RunAmounts.amount(word, role, left);
      case RATE -> RunAmounts.rate(word, left);
      case REASON -> reason(word, left);
      default -> word.asWords();
    };
  }

  /** How many signs a cell of a column has at most. */
  static int longest(@Nullable Role role) {
    if (role == null) {
      return LONGEST_CELL;
    }
    return switch (role) {
      case WEIGHT, LEVEL1_WEIGHT, LEVEL2_WEIGHT, SHARE, SCORE, RAW_SCORE, OTHER_SCORE -> 8;
      case OPERATOR, UNIT -> 8;
      case INITIAL, ADJUSTED, EXECUTED, RATE -> 20;
      case TARGET, ADJUSTED_TARGET, ACTUAL, PREVIOUS -> 2 * RunWord.LONG_VALUE;
      case LEVEL3, LEVEL4, ITEM -> 2 * RunWord.LONG_NAME;
      default -> LONGEST_CELL;
    };
  }

  /** What it costs to leave a column blank. */
  double blank(Column column) {
    Role role = column.role();
    if (role == null) {
      return 0;
    }
    // The parts of a sum of money have amounts, and mostly neither rate nor points.
    boolean points = role == Role.WEIGHT || role == Role.SCORE || role == Role.RATE;
    if (budget && points) {
      return NEUTRAL / 3;
    }
    return switch (role) {
      case LEVEL3, ITEM -> -IMPOSSIBLE;
      case TARGET -> SURE;
      case WEIGHT, SCORE -> SURE - NEUTRAL;
      case ACTUAL, EXECUTED, INITIAL, ADJUSTED -> LIKELY;
      case OPERATOR, UNIT, LEVEL4 -> LIKELY;
      case RATE -> NEUTRAL;
      default -> 0;
    };
  }

  private double weight(RunWord word, RunCell left) {
    BigDecimal points = word.points().orElse(null);
    if (points == null) {
      return word.isNone() ? DOUBTFUL : NEVER;
    }
    if (budget && left.above(Role.ITEM) != null) {
      return 0; // Points are of the sum, as a rule.
    }
    double size = points.compareTo(MANY_POINTS) > 0 || points.signum() == 0 ? -LIKELY : NEUTRAL;
    double whole = points.scale() <= 0 ? NEUTRAL : DOUBTFUL / 2;
    return LIKELY + size + whole + within(points(left, Role.SCORE), points);
  }

  private double score(RunWord word, RunCell left) {
    BigDecimal points = word.points().orElse(null);
    if (points == null) {
      return word.isNone() ? DOUBTFUL : NEVER;
    }
    if (budget && left.above(Role.ITEM) != null) {
      return 0;
    }
    return LIKELY + within(points, points(left, Role.WEIGHT));
  }

  private static @Nullable BigDecimal points(RunCell left, Role role) {
    RunWord word = left.word(role);
    return word == null ? null : word.points().orElse(null);
  }

  /** No score is above its weight, but in a report with an error. */
  private static double within(@Nullable BigDecimal score, @Nullable BigDecimal weight) {
    if (score == null || weight == null) {
      return 0;
    }
    int compared = score.compareTo(weight);
    return compared > 0 ? UNLIKELY : compared == 0 ? LIKELY : score.signum() == 0 ? 0 : NEUTRAL;
  }

  private static double value(RunWord word, @Nullable RunWord target) {
    double alone = word.asValue();
    return target == null || alone <= IMPOSSIBLE ? alone : alone + beside(target, word);
  }

  /** A unit in a column of its own may stand behind the figures, too. */
  private static double inUnit(RunWord word, RunCell left) {
    RunWord unit = left.word(Role.UNIT);
    return unit != null && word.figure().filter(f -> f.unit().endsWith(unit.text())).isPresent()
        ? NEUTRAL
        : 0;
  }

  /** What was reached is mostly said in the words of what was aimed at. */
  private static double beside(RunWord target, RunWord actual) {
    if (target.text().equals(actual.text())) {
      return SURE;
    }
    Optional<Figure> aim = target.figure();
    Optional<Figure> reached = actual.figure();
    if (aim.isEmpty() || reached.isEmpty()) {
      boolean kinds = aim.isPresent() != reached.isPresent();
      return kinds ? DOUBTFUL : 0;
    }
    String unit = aim.get().unit();
    String other = reached.get().unit();
    double same = unit.equals(other) ? LIKELY : other.isEmpty() || unit.isEmpty() ? 0 : DOUBTFUL;
    return same - Math.min(LIKELY, NEUTRAL * distance(aim.get().number(), reached.get().number()));
  }

  /** How many times one number is the other, as a logarithm. */
  static double distance(BigDecimal one, BigDecimal other) {
    double left = one.doubleValue();
    double right = other.doubleValue();
    return left <= 0 || right <= 0 ? LIKELY : Math.abs(Math.log(left / right));
  }

  private static double reason(RunWord word, RunCell left) {
    double alone = word.asReason();
    // A stroke is as good where points were lost as where none were.
    if (alone > 0 || alone <= IMPOSSIBLE) {
      return alone;
    }
    BigDecimal score = points(left, Role.SCORE);
    BigDecimal weight = points(left, Role.WEIGHT);
    boolean less = score != null && weight != null && score.compareTo(weight) < 0;
    boolean open = score == null && weight == null;
    double digit = word.startsWithDigit() ? UNLIKELY : 0;
    return alone + digit / (open ? 2 : 1) + (less ? NEUTRAL : open ? 0 : -LIKELY);
  }
}
