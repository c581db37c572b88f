package io.github.recount.corpus.truth.generate;

/** Writes figures as a layout does. */
final class Figures {
  private Figures() {}

  /** In full-width digits, if the layout has them. */
  static String wide(Layout layout, String figure) {
    return layout.has(Trait.WIDE_FIGURES) ? wide(figure) : figure;
  }

  static String wide(String figure) {
    StringBuilder text = new StringBuilder();
    figure.chars().forEach(c -> text.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
    return text.toString();
  }

  /** Broken behind its point, if the layout breaks figures. */
  static String broken(Layout layout, String text) {
    return layout.has(Trait.BROKEN_FIGURES)
        ? text.replaceFirst("(?<=[0-9]\\.)(?=[0-9])", "\n")
        : text;
  }

  /** A figure broken between its first two digits, where the layout does that; dates are whole. */
  static String cut(Layout layout, String text) {
    return layout.has(Trait.CUT_FIGURES) && !text.matches(".*[年月.].*")
        ? text.replaceFirst("(?<=[1-9])(?=[0-9])", "\n")
        : text;
  }
}
