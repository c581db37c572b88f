package io.github.recount.corpus.truth.generate;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds up points and writes them as forms do. */
final class Points {
  private Points() {}

  static <T> BigDecimal sum(List<T> rows, Function<T, @Nullable BigDecimal> points) {
    BigDecimal sum = BigDecimal.ZERO;
    for (T row : rows) {
      BigDecimal more = points.apply(row);
      sum = more == null ? sum : sum.add(more);
    }
    return sum;
  }

  /** Without zeros behind the last digit. */
  static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
  }

  static @Nullable String plainOrNull(@Nullable BigDecimal number) {
    return number == null ? null : plain(number);
  }

  /** On the national scale: 优 from 90, 良 from 80, 中 from 60. */
  static String grade(BigDecimal total) {
    int points = total.intValue();
    return points >= 90 ? "优" : points >= 80 ? "良" : points >= 60 ? "中" : "差";
  }
}
