package io.github.recount.corpus.truth.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it is to be drawn.
 *
 * @param part the section it stands in
 * @param printed the name with the marks in front of it
 * @param of the row that it details
 * @param lastYear what the form says of the year before; null where it does not say
 */
record Item(
    Layout.Part part,
    String level2,
    String name,
    String printed,
    Goal target,
    String actual,
    Achieved achieved,
    @Nullable BigDecimal weight,
    @Nullable BigDecimal score,
    @Nullable String reason,
    String explanation,
    @Nullable String of,
    @Nullable String lastYear) {

  /**
   * What is to be reached.
   *
   * @param operator as the column of operators prints it
   * @param value without operator and unit
   * @param text all in one
   */
  record Goal(String operator, String value, String unit, String text) {}

  /** Score by weight in percent, as forms with a second score print it; blank without points. */
  String percentScore(String sign) {
    if (score == null || weight == null || weight.signum() == 0) {
      return "";
    }
    BigDecimal percent = score.movePointRight(2).divide(weight, 2, RoundingMode.HALF_UP);
    return Points.plain(percent) + sign;
  }

  Item withPoints(@Nullable BigDecimal otherWeight, @Nullable BigDecimal otherScore) {
    return new Item(
        part,
        level2,
        name,
        printed,
        target,
        actual,
        achieved,
        otherWeight,
        otherScore,
        reason,
        explanation,
        of,
        lastYear);
  }

  Item withTarget(Goal other, String otherActual, Achieved how) {
    return new Item(
        part,
        level2,
        name,
        printed,
        other,
        otherActual,
        how,
        weight,
        score,
        reason,
        explanation,
        of,
        lastYear);
  }

  Item withName(String other) {
    return new Item(
        part,
        level2,
        other,
        other,
        target,
        actual,
        achieved,
        weight,
        score,
        reason,
        explanation,
        of,
        lastYear);
  }

  Item withLastYear(String value) {
    return new Item(
        part,
        level2,
        name,
        printed,
        target,
        actual,
        achieved,
        weight,
        score,
        reason,
        explanation,
        of,
        value);
  }
}
