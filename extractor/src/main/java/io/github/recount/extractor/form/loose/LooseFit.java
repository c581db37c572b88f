package io.github.recount.extractor.form.loose;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.column.ColumnContent;
import io.github.recount.extractor.form.column.Fit;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.IndicatorName;
import io.github.recount.extractor.form.word.LevelName;
import io.github.recount.extractor.form.word.LineKind;
import io.github.recount.extractor.form.word.Operators;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.grid.Wording;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How well texts suit columns where nothing but their order tells: what a text says, what the one
 * beside it says, and what the column holds in other rows. The sizes are those of {@link Fit}.
 */
final class LooseFit {
  private static final double IMPOSSIBLE = -5;
  private static final double UNLIKELY = -2;
  private static final double DOUBTFUL = -0.5;
  private static final double NEUTRAL = 0.3;
  private static final double LIKELY = 1;
  private static final double SURE = 2;

  /** Level names are few and known; an unknown text is rather the end of something else. */
  private static final double UNKNOWN_LABEL = 0.8;

  /** A target and its actual in the same unit, or in the same words. */
  private static final double SAME_KIND = 0.5;

  private static final double SAME_WORDS = 0.8;

  private static final int SHORT = 6;

  private static final Pattern DATE =
      Pattern.compile("(?:(?:19|20)[0-9]{2}年|[0-9]{1,2}月)[0-9年月日底前内初末中旬至—\\-~]*(?:完成)?");

  private static final Pattern PERCENT = Pattern.compile(".*[%‰]");
  private static final Pattern UNIT_BEHIND = Pattern.compile(".*[0-9]([^0-9.,]{1,6})");

  private final Vocabulary vocabulary;
  private final Fit fit;
  private final List<Column> columns;
  private final ColumnHabits habits;
  private final boolean hasUnits;
  private final boolean hasOperators;
  private final Map<String, double[]> known = new HashMap<>();

  LooseFit(Vocabulary vocabulary, List<Column> columns, ColumnHabits habits) {
    this.vocabulary = vocabulary;
    this.fit = new Fit(vocabulary);
    this.columns = List.copyOf(columns);
    this.habits = habits;
    this.hasUnits = columns.stream().anyMatch(c -> c.is(Role.UNIT));
    this.hasOperators = columns.stream().anyMatch(c -> c.is(Role.OPERATOR));
  }

  /** Points for and against a text in a column. */
  double of(String text, int column) {
    return known.computeIfAbsent(text, this::inEach)[column];
  }

  private double[] inEach(String text) {
    double[] points = new double[columns.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = of(text, columns.get(i)) + habits.of(text, i);
    }
    return points;
  }

  private double of(String text, Column column) {
    Role role = column.role();
    if (role == null) {
      return 0;
    }
    if (IndicatorName.isFiller(text)) {
      return Figures.isNone(text) ? fit.of(text, role) : role == Role.LEVEL3 ? SURE : UNLIKELY;
    }
    if (IndicatorName.isDetail(text) && role != Role.LEVEL3 && role != Role.ITEM) {
      return UNLIKELY;
    }
    if (vocabulary.isSubtotal(text)) {
      return role == Role.LEVEL3 ? SURE : UNLIKELY;
    }
    if (DATE.matcher(text).matches()) {
      return role == Role.TARGET || role == Role.ACTUAL ? LIKELY : quantity(role);
    }
    return switch (role) {
      case LEVEL1, LEVEL2 -> label(text, role);
      case OPERATOR -> ColumnContent.isOperator(text) ? SURE : UNLIKELY;
      case UNIT -> unit(text);
      case TARGET -> target(text);
      case ACTUAL -> Operators.isSigned(text) ? 2 * NEUTRAL : value(text, role);
      case INITIAL, ADJUSTED, EXECUTED -> isPercent(text) ? IMPOSSIBLE : fit.of(text, role);
      case RATE -> isPercent(text) ? SURE : fit.of(text, role) / 2;
      case REASON -> reason(text);
      case OTHER -> Fit.other(text, column.text());
      default -> fit.of(text, role);
    };
  }

  /** What a date says where a figure may stand, or a word. */
  private static double quantity(Role role) {
    return switch (role) {
      case LEVEL1, LEVEL2, LEVEL3, UNIT, OPERATOR -> UNLIKELY;
      case WEIGHT, SCORE, RAW_SCORE, SHARE, LEVEL1_WEIGHT, LEVEL2_WEIGHT -> IMPOSSIBLE;
      case REASON -> DOUBTFUL;
      default -> 0;
    };
  }

  private double unit(String text) {
    if (ColumnContent.isUnit(text)) {
      return LIKELY + NEUTRAL;
    }
    boolean may = Wording.bare(text).length() <= SHORT && !Figures.isQuantity(text);
    return may ? DOUBTFUL : UNLIKELY;
  }

  private double target(String text) {
    if (hasOperators && (ColumnContent.isOperator(text) || Operators.isSigned(text))) {
      return DOUBTFUL;
    }
    return Operators.isSigned(text) ? LIKELY - DOUBTFUL : value(text, Role.TARGET);
  }

  private double value(String text, Role role) {
    boolean alone = hasUnits && ColumnContent.isUnit(text);
    return alone ? DOUBTFUL : fit.of(text, role);
  }

  private double reason(String text) {
    if (isLevel(text)) {
      return UNLIKELY;
    }
    double words = text.length() <= SHORT && !Figures.isNone(text) ? -NEUTRAL / 3 : NEUTRAL;
    return Figures.isPoints(text) ? UNLIKELY : quantity(text, DOUBTFUL, words);
  }

  private static double quantity(String text, double such, double otherwise) {
    return Figures.isQuantity(text) ? such : otherwise;
  }

  private double label(String text, Role level) {
    if (isLevel(text) || LevelName.of(text).points() != null) {
      return fit.of(text, level);
    }
    if (LineKind.hasClauses(text)) {
      return UNLIKELY;
    }
    // Forms that weigh each level have names of their own for them.
    Role weight = level == Role.LEVEL1 ? Role.LEVEL1_WEIGHT : Role.LEVEL2_WEIGHT;
    boolean weighed = columns.stream().anyMatch(column -> column.is(weight));
    return fit.of(text, level) - (weighed ? UNKNOWN_LABEL / 2 : UNKNOWN_LABEL);
  }

  private boolean isLevel(String text) {
    return vocabulary.isLevel1(text) || vocabulary.isLevel2(text);
  }

  private static boolean isPercent(String text) {
    return PERCENT.matcher(text).matches();
  }

  /** Points for and against a text right behind another one in the column right of that one's. */
  double beside(String left, String text, int column) {
    Role before = column == 0 ? null : columns.get(column - 1).role();
    Role role = columns.get(column).role();
    if (before == Role.WEIGHT && role == Role.SCORE) {
      return within(text, left);
    }
    if (before == Role.SCORE && role == Role.WEIGHT) {
      return within(left, text);
    }
    if (role == Role.LEVEL1_WEIGHT || role == Role.LEVEL2_WEIGHT) {
      return !Figures.isQuantity(left) && Figures.isPoints(text) ? SAME_KIND : 0;
    }
    return before == Role.TARGET && role == Role.ACTUAL ? sameKind(left, text) : 0;
  }

  /** No score is above its weight, but in a report with an error. */
  private static double within(String score, String weight) {
    Optional<BigDecimal> points = Figures.points(score);
    Optional<BigDecimal> most = Figures.points(weight);
    if (points.isEmpty() || most.isEmpty()) {
      return 0;
    }
    return points.get().compareTo(most.get()) <= 0 ? NEUTRAL : DOUBTFUL;
  }

  private static double sameKind(String target, String actual) {
    if (target.equals(actual)) {
      return SAME_WORDS;
    }
    String unit = unitOf(target);
    return unit != null && unit.equals(unitOf(actual)) ? SAME_KIND : 0;
  }

  private static @Nullable String unitOf(String text) {
    Matcher m = UNIT_BEHIND.matcher(text);
    return m.matches() ? m.group(1) : null;
  }
}
