package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.List;

/** Knows ： by its two dots, which the models take for ； and ， in small print. */
final class Dots {
  /** Wider columns hold more than dots; in character heights. */
  private static final double WIDEST = 0.4;

  /** No higher is a dot. */
  private static final double DOT = 0.25;

  /** No lower are two of them with what lies between. */
  private static final double APART = 0.35;

  private final Ink ink;
  private final double em;

  Dots(Ink ink, double em) {
    this.ink = ink;
    this.em = em;
  }

  /** Whether a column of ink is a colon. */
  boolean areColon(Region column) {
    Region dots = ink.fitted(column);
    if (column.width() >= WIDEST * em || dots.height() <= APART * em) {
      return false;
    }
    List<Integer> heights = heights(dots);
    return heights.size() == 2
        && heights.get(0) <= DOT * em
        && heights.get(1) <= Math.max(heights.get(0) + 1, DOT * em);
  }

  /** Of the parts that lie one below the other. */
  private List<Integer> heights(Region column) {
    List<Integer> heights = new ArrayList<>();
    int height = 0;
    for (int y = column.y0(); y <= column.y1(); y++) {
      boolean dark =
          y < column.y1() && ink.fitted(new Region(column.x0(), y, column.x1(), y + 1)).width() > 0;
      if (!dark && height > 0) {
        heights.add(height);
      }
      height = dark ? height + 1 : 0;
    }
    return heights;
  }
}
