package io.github.recount.corpus.truth;

/** How many values a truth has, how many were found, and how many of those are the true ones. */
final class Count {
  private int expected;
  private int found;
  private int right;

  void add(boolean expected, boolean found, boolean agrees) {
    this.expected += expected ? 1 : 0;
    this.found += found ? 1 : 0;
    this.right += expected && found && agrees ? 1 : 0;
  }

  int expected() {
    return expected;
  }

  /** Share of what was found that is true; 1 where nothing was found. */
  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /** Share of what is true that was found; 1 where there was nothing to find. */
  double recall() {
    return expected == 0 ? 1 : (double) right / expected;
  }

  /** Harmonic mean of precision and recall. */
  double f1() {
    return expected + found == 0 ? 1 : 2.0 * right / (expected + found);
  }
}
