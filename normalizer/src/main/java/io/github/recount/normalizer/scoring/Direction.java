package io.github.recount.normalizer.scoring;

import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.Quantity.Comparator;
import io.github.recount.normalizer.value.Quantity.Kind;
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
      return isLimit(row.level2(), target) || isLimit(row.level1(), target) ? REVERSE : POSITIVE;
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

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean isLimit(@Nullable String section, Quantity target) {
    return section != null
        && LIMITS.entrySet().stream()
            .anyMatch(
                limit -> section.contains(limit.getKey()) && limit.getValue() == target.kind());
  }
}
