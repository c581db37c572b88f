package io.github.recount.corpus.truth.generate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it is to be drawn.
 *
 * @param part the section it stands in
 * @param printed the name with the marks in front of it
 * @param of the row that it details
 */
record Item(
    Layout.Part part,
    String level2,
    String name,
    String printed,
    Goal target,
    String actual,
    @Nullable BigDecimal weight,
    @Nullable BigDecimal score,
    @Nullable String reason,
    String explanation,
    @Nullable String of) {

  /**
   * What is to be reached.
   *
   * @param operator as the column of operators prints it
   * @param value without operator and unit
   * @param text all in one
   */
  record Goal(String operator, String value, String unit, String text) {}

  /** One text for full points, another for fewer, none for a row without points. */
  String scored(String full, String fewer) {
    if (score == null || weight == null) {
      return "";
    }
    return score.compareTo(weight) == 0 ? full : fewer;
  }
}
