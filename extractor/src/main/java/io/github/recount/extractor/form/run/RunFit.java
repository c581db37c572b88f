package io.github.recount.extractor.form.run;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.column.ColumnContent;
import io.github.recount.extractor.form.column.Fit;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.IndicatorName;
import io.github.recount.extractor.form.word.Role;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How well a part of a text without gaps suits a column, beside the cells left of it. */
final class RunFit {
  static final double NEVER = -1e6;

  private static final double IMPOSSIBLE = -6;
  static final double UNLIKELY = -2;
  static final double DOUBTFUL = -0.6;
  static final double NEUTRAL = 0.3;
  static final double LIKELY = 1;
  static final double SURE = 2;

  private static final int LONGEST_CELL = 90;
  private static final int LONG_NAME = 26;
  private static final int LONG_VALUE = 24;
  private static final int SHORT_NAME = 3;

  /** No form gives more points for a row, as a rule. */
  private static final BigDecimal MANY_POINTS = new BigDecimal(40);

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private static final Pattern FIGURE_LAST = Pattern.compile("[0-9]\\D{0,2}$");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|[0-9]{1,2}月(?:[0-9]{1,2}日)?)"
              + "[底前内初末中旬以之]{0,3}(?:完成)?");
  private static final Pattern RESULT =
      Pattern.compile(
          "(?:达成|部分达成|未达成|稳步|进一步|有所|显著|明显|有效|不断|逐步|逐年|持续|长期|基本|全面|良好|较好|较高|优|合格|达标|完成|已|及时|满意|提[高升]|增强|改善|促进|保障|无|是).*");
  private static final Pattern NO_NAME = Pattern.compile("[，。；、,.)）:：%％‰].*");

  private final Map<String, Optional<Figure>> figures = new HashMap<>();
  private final Map<String, Double> names = new HashMap<>();
  private final Map<String, Double> values = new HashMap<>();
  private final Map<String, Double> reasons = new HashMap<>();
  private final Map<String, Double> words = new HashMap<>();
  private final Map<String, Optional<BigDecimal>> points = new HashMap<>();
  private final RunAmounts amounts = new RunAmounts(this::figure);
  private final boolean budget;

  RunFit(List<Column> columns) {
    this.budget = columns.stream().anyMatch(column -> column.is(Role.ITEM));
  }

  /** Points for and against a text in a column. */
  double of(String text, Column column, RunCell left) {
    Role role = column.role();
    if (role == null || role == Role.OTHER) {
      return Fit.other(text, column.text());
    }
    return switch (role) {
      case LEVEL3, LEVEL4, ITEM, GOAL_NAME -> names.computeIfAbsent(text, RunFit::name);
      case WEIGHT, LEVEL1_WEIGHT, LEVEL2_WEIGHT, SHARE -> weight(text, left);
      case SCORE, RAW_SCORE, OTHER_SCORE -> score(text, left);
      case TARGET -> value(text, null) + inUnit(text, left);
      case ADJUSTED_TARGET, PREVIOUS -> value(text, null) + DOUBTFUL;
      case ACTUAL -> value(text, left.text(Role.TARGET));
      case OPERATOR -> ColumnContent.isOperator(text) ? SURE : NEVER;
      case UNIT -> ColumnContent.isUnit(text) ? LIKELY : NEVER;
      case INITIAL, ADJUSTED, EXECUTED -> amounts.amount(text, role, left);
      case RATE -> amounts.rate(text, left);
      case REASON -> reason(text, left);
      default -> words.computeIfAbsent(text, RunFit::words);
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
      case TARGET, ADJUSTED_TARGET, ACTUAL, PREVIOUS -> 2 * LONG_VALUE;
      case LEVEL3, LEVEL4, ITEM -> 2 * LONG_NAME;
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

  private Optional<Figure> figure(String text) {
    return figures.computeIfAbsent(text, Figure::of);
  }

  private static double name(String text) {
    if (IndicatorName.isFiller(text)) {
      return NEUTRAL;
    }
    if (text.length() < 2) {
      return IMPOSSIBLE;
    }
    if (NO_NAME.matcher(text).matches() || Figures.isQuantity(text)) {
      return IMPOSSIBLE;
    }
    double points = text.length() <= SHORT_NAME ? DOUBTFUL : LIKELY;
    points -= DIGITS.splitAsStream(text).skip(1).count() * LIKELY;
    boolean digits =
        CellEnds.isDigit(text.charAt(0)) || CellEnds.isDigit(text.charAt(text.length() - 1));
    points += digits || FIGURE_LAST.matcher(text).find() ? UNLIKELY : 0;
    points += text.chars().anyMatch(c -> CellEnds.isSign((char) c)) ? UNLIKELY : 0;
    points += text.indexOf('。') >= 0 ? UNLIKELY : 0;
    return points + (text.length() > LONG_NAME ? DOUBTFUL : 0);
  }

  private @Nullable BigDecimal points(@Nullable String text) {
    return text == null ? null : points.computeIfAbsent(text, RunFit::pointsOf).orElse(null);
  }

  private static Optional<BigDecimal> pointsOf(String text) {
    boolean odd = text.length() > 1 && text.charAt(0) == '0' && text.charAt(1) != '.';
    return odd || !CellEnds.isDigit(text.charAt(0)) || text.endsWith(".")
        ? Optional.empty()
        : Figures.points(text).filter(p -> p.compareTo(HUNDRED) <= 0 && p.scale() <= 2);
  }

  private double weight(String text, RunCell left) {
    BigDecimal points = points(text);
    if (points == null) {
      return Figures.isNone(text) ? DOUBTFUL : NEVER;
    }
    if (budget && left.above(Role.ITEM) != null) {
      return 0; // Points are of the sum, as a rule.
    }
    double size = points.compareTo(MANY_POINTS) > 0 || points.signum() == 0 ? -LIKELY : NEUTRAL;
    double whole = points.scale() <= 0 ? NEUTRAL : DOUBTFUL / 2;
    String score = left.text(Role.SCORE);
    return LIKELY + size + whole + (score == null ? 0 : within(points(score), points));
  }

  private double score(String text, RunCell left) {
    BigDecimal points = points(text);
    if (points == null) {
      return Figures.isNone(text) ? DOUBTFUL : NEVER;
    }
    if (budget && left.above(Role.ITEM) != null) {
      return 0;
    }
    String weight = left.text(Role.WEIGHT);
    return LIKELY + (weight == null ? 0 : within(points, points(weight)));
  }

  /** No score is above its weight, but in a report with an error. */
  private static double within(@Nullable BigDecimal score, @Nullable BigDecimal weight) {
    if (score == null || weight == null) {
      return 0;
    }
    int compared = score.compareTo(weight);
    return compared > 0 ? UNLIKELY : compared == 0 ? LIKELY : score.signum() == 0 ? 0 : NEUTRAL;
  }

  private double value(String text, @Nullable String target) {
    double alone = values.computeIfAbsent(text, this::value);
    return target == null || alone <= IMPOSSIBLE ? alone : alone + beside(target, text);
  }

  private double value(String text) {
    if (DATE.matcher(text).matches()) {
      return LIKELY;
    }
    Optional<Figure> figure = figure(text);
    if (figure.isPresent()) {
      Figure f = figure.get();
      double unit = f.hasKnownUnit() ? LIKELY : f.unit().isEmpty() ? -NEUTRAL : DOUBTFUL - NEUTRAL;
      return unit + (f.sign().isEmpty() ? 0 : LIKELY);
    }
    if (Figures.isNone(text)) {
      return 0;
    }
    boolean digits = text.chars().anyMatch(c -> CellEnds.isDigit((char) c));
    if (text.length() > LONG_VALUE * 2 || NO_NAME.matcher(text).matches()) {
      return IMPOSSIBLE;
    }
    double words = RESULT.matcher(text).matches() ? LIKELY : DOUBTFUL;
    return words + (digits ? UNLIKELY : 0) + (text.length() > LONG_VALUE ? DOUBTFUL : 0);
  }

  /** A unit in a column of its own may stand behind the figures, too. */
  private double inUnit(String text, RunCell left) {
    String unit = left.text(Role.UNIT);
    return unit != null && figure(text).filter(f -> f.unit().endsWith(unit)).isPresent()
        ? NEUTRAL
        : 0;
  }

  /** What was reached is mostly said in the words of what was aimed at. */
  private double beside(String target, String actual) {
    if (target.equals(actual)) {
      return SURE;
    }
    Optional<Figure> aim = figure(target);
    Optional<Figure> reached = figure(actual);
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

  private double reason(String text, RunCell left) {
    double alone = reasons.computeIfAbsent(text, RunFit::reason);
    if (Figures.isNone(text) || alone <= IMPOSSIBLE) {
      return alone;
    }
    BigDecimal score = points(left.text(Role.SCORE));
    BigDecimal weight = points(left.text(Role.WEIGHT));
    boolean less = score != null && weight != null && score.compareTo(weight) < 0;
    boolean open = score == null && weight == null;
    double digit = CellEnds.isDigit(text.charAt(0)) ? UNLIKELY : 0;
    return alone + digit / (open ? 2 : 1) + (less ? NEUTRAL : open ? 0 : -LIKELY);
  }

  private static double reason(String text) {
    if (Figures.isNone(text)) {
      return NEUTRAL;
    }
    boolean other =
        Figures.isQuantity(text) || IndicatorName.isFiller(text) || NO_NAME.matcher(text).matches();
    return other ? IMPOSSIBLE : text.length() <= SHORT_NAME ? DOUBTFUL : 0;
  }

  private static double words(String text) {
    return Figures.isQuantity(text) ? DOUBTFUL : 0;
  }
}
