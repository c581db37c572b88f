package io.github.recount.corpus.truth.generate;

import java.math.BigDecimal;

/**
 * A target beside what came of it, as numbers.
 *
 * @param target 1 for words and dates
 * @param actual below 1 for words and dates that fall short
 */
record Achieved(Kind kind, BigDecimal target, BigDecimal actual) {
  enum Kind {
    AT_LEAST,
    AT_MOST,
    WORDS,
    DATE
  }

  static Achieved of(Kind kind, int target, int actual) {
    return new Achieved(kind, BigDecimal.valueOf(target), BigDecimal.valueOf(actual));
  }

  static Achieved inWords(Kind kind, boolean reached) {
    return new Achieved(kind, BigDecimal.ONE, reached ? BigDecimal.ONE : BigDecimal.valueOf(7, 1));
  }

  boolean isReached() {
    return kind == Kind.AT_MOST ? actual.compareTo(target) <= 0 : actual.compareTo(target) >= 0;
  }
}
