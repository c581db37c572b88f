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
  private static final double UNLIKELY = -2;
  private static final double DOUBTFUL = -0.6;
  private static final double NEUTRAL = 0.3;
  private static final double LIKELY = 1;
  private static final double SURE = 2;

  private static final int LONGEST_CELL = 90;
  private static final int LONG_NAME = 26;
  private static final int LONG_VALUE = 24;
  private static final int SHORT_NAME = 3;

  /** No form gives more points for a row, as a rule. */
  private static final BigDecimal MANY_POINTS = new BigDecimal(40);

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** The last digit of a rate may be rounded to either side. */
  private static final double ROUNDED = 1.01;

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
      case INITIAL, ADJUSTED, EXECUTED -> amount(text, role, left);
      case RATE -> rate(text, left);
      case REASON -> reason(text, left);
      default -> words(text);
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

  private static @Nullable BigDecimal points(String text) {
    boolean odd = text.length() > 1 && text.charAt(0) == '0' && text.charAt(1) != '.';
    return odd || !CellEnds.isDigit(text.charAt(0)) || text.endsWith(".")
        ? null
        : Figures.points(text)
            .filter(p -> p.compareTo(HUNDRED) <= 0 && p.scale() <= 2)
            .orElse(null);
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
  private static double distance(BigDecimal one, BigDecimal other) {
    double left = one.doubleValue();
    double right = other.doubleValue();
    return left <= 0 || right <= 0 ? LIKELY : Math.abs(Math.log(left / right));
  }

  private double amount(String text, Role role, RunCell left) {
    Optional<Figure> figure = figure(text).filter(f -> f.sign().isEmpty() && isMoney(f.unit()));
    if (figure.isEmpty()) {
      return Figures.isNone(text) ? DOUBTFUL : NEVER;
    }
    String above = left.above(role);
    double part = above == null ? 0 : partOf(figure.get(), figure(above));
    String before = left.amount();
    Optional<Figure> other = before == null ? Optional.empty() : figure(before);
    if (other.isEmpty()) {
      return LIKELY + part;
    }
    BigDecimal number = figure.get().number();
    double same = number.compareTo(other.get().number()) == 0 ? LIKELY : 0;
    boolean decimals = figure.get().decimals() == other.get().decimals();
    double near = NEUTRAL * distance(number, other.get().number());
    return LIKELY + part + same + (decimals ? NEUTRAL : 0) - Math.min(SURE, near);
  }

  /** The amounts of a source are mostly all of the sum's, and never more. */
  private static double partOf(Figure amount, Optional<Figure> sum) {
    if (sum.isEmpty()) {
      return 0;
    }
    int compared = amount.number().compareTo(sum.get().number());
    return compared == 0 ? SURE : compared > 0 ? UNLIKELY : 0;
  }

  private static boolean isMoney(String unit) {
    return unit.isEmpty() || unit.equals("万元") || unit.equals("元") || unit.equals("亿元");
  }

  /** The rate is the one figure of a budget that proves the others. */
  private double rate(String text, RunCell left) {
    Optional<Figure> rate =
        figure(text).filter(f -> f.sign().isEmpty() && (f.unit().isEmpty() || isPercent(f.unit())));
    if (rate.isEmpty()) {
      return Figures.isNone(text) ? DOUBTFUL : NEVER;
    }
    double printed = isPercent(rate.get().unit()) ? LIKELY : 0;
    String executed = left.text(Role.EXECUTED);
    Optional<Figure> spent = executed == null ? Optional.empty() : figure(executed);
    if (spent.isEmpty()) {
      return printed;
    }
    boolean proved = false;
    for (Role of : new Role[] {Role.ADJUSTED, Role.INITIAL}) {
      String budget = left.text(of);
      Optional<Figure> whole = budget == null ? Optional.empty() : figure(budget);
      proved |= whole.isPresent() && isShare(spent.get(), whole.get(), rate.get());
    }
    boolean exact = printed > 0 || rate.get().decimals() > 0;
    return printed + (!proved ? UNLIKELY : exact ? SURE + SURE : NEUTRAL);
  }

  private static boolean isShare(Figure part, Figure whole, Figure rate) {
    // Nothing of anything proves nothing.
    if (whole.number().signum() == 0 || part.number().signum() == 0) {
      return false;
    }
    double share = 100 * part.number().doubleValue() / whole.number().doubleValue();
    double printed = rate.number().doubleValue();
    double rounded = ROUNDED * Math.pow(10, -rate.decimals());
    return Math.abs(share - printed) <= rounded
        || rate.unit().isEmpty() && Math.abs(share / 100 - printed) <= rounded;
  }

  private static boolean isPercent(String unit) {
    return unit.equals("%");
  }

  private static double reason(String text, RunCell left) {
    if (Figures.isNone(text)) {
      return NEUTRAL;
    }
    if (Figures.isQuantity(text)
        || IndicatorName.isFiller(text)
        || NO_NAME.matcher(text).matches()) {
      return IMPOSSIBLE;
    }
    BigDecimal score = numberOf(left.text(Role.SCORE));
    BigDecimal weight = numberOf(left.text(Role.WEIGHT));
    boolean less = score != null && weight != null && score.compareTo(weight) < 0;
    double digit = CellEnds.isDigit(text.charAt(0)) ? UNLIKELY : 0;
    boolean open = score == null && weight == null;
    return digit / (open ? 2 : 1)
        + (less ? NEUTRAL : open ? 0 : -LIKELY)
        + (text.length() <= SHORT_NAME ? DOUBTFUL : 0);
  }

  private static @Nullable BigDecimal numberOf(@Nullable String text) {
    return text == null ? null : points(text);
  }

  private static double words(String text) {
    return Figures.isQuantity(text) ? DOUBTFUL : 0;
  }
}
