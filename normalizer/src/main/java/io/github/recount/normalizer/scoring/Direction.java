package io.github.recount.normalizer.scoring;

import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.Quantity.Comparator;
import io.github.recount.normalizer.value.Quantity.Kind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which way an actual value should lie from its target. */
enum Direction {
  POSITIVE,
  REVERSE,
  EQUAL,
  RANGE;

  /** Sections whose bare targets of a kind are limits: money spent, time taken. */
  private static final Map<String, Kind> LIMITS = Map.of("成本", Kind.MONEY, "时效", Kind.DURATION);

  /** A bare target is to be reached, unless its section makes it a limit. */
  static Direction of(NormalizedIndicator row, Quantity target) {
    if (target.upper() != null) {
      return RANGE;
    }
    Comparator comparator = target.comparator();
    if (comparator == null) {
      boolean limit = isLimit(row.level2(), target) || isLimit(row.level1(), target);
      return limit || isNone(target) ? REVERSE : POSITIVE;
    }
    return switch (comparator) {
      case AT_LEAST, MORE -> POSITIVE;
      case AT_MOST, LESS -> REVERSE;
      case EQUAL -> EQUAL;
    };
  }

  /** Whether an actual of this comparator leaves open on which side of the target it lies. */
  boolean isLeftOpenBy(@Nullable Comparator actual) {
    if (actual == null || actual == Comparator.EQUAL) {
      return false;
    }
    boolean upwards = actual == Comparator.AT_LEAST || actual == Comparator.MORE;
    return switch (this) {
      case POSITIVE -> !upwards;
      case REVERSE -> upwards;
      case EQUAL, RANGE -> true;
    };
  }

  boolean isMet(Comparison c) {
    int order = c.actual().compareTo(c.target());
    return switch (this) {
      case POSITIVE -> order >= 0;
      case REVERSE -> order <= 0;
      case EQUAL -> order == 0;
      case RANGE ->
          order >= 0 && c.targetUpper() != null && c.actual().compareTo(c.targetUpper()) <= 0;
    };
  }

  /** Actual ÷ target, or the reverse for a limit; null where that says nothing. */
  @Nullable BigDecimal achievement(Comparison c) {
    return this == REVERSE
        ? Scale.achievement(c.target(), c.actual())
        : Scale.achievement(c.actual(), c.target());
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@code 0起}: of nothing that is counted nobody can reach more. */
  private static boolean isNone(Quantity target) {
    return target.kind() == Kind.COUNT
        && target.unit() != null
        && target.value() != null
        && target.value().signum() == 0;
  }

  private static boolean isLimit(@Nullable String section, Quantity target) {
    return section != null
        && LIMITS.entrySet().stream()
            .anyMatch(
                limit -> section.contains(limit.getKey()) && limit.getValue() == target.kind());
  }
}
