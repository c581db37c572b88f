package io.github.recount.extractor.format.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows the marks that stand in front of names, which are filled as no character is. */
final class MarkFinder {
  /** A square of ink with such a side is in no character; in character heights. */
  private static final double SOLID = 0.2;

  /** Share of rows and columns that specks break. */
  private static final double BROKEN = 0.06;

  private static final double SMALLEST = 0.45;
  private static final double LARGEST = 1.25;

  /** Marks are as wide as they are high; digits are not. */
  private static final double NARROW = 0.85;

  /** The marks, and how much of their rectangle they fill at most. */
  private record Mark(String sign, double filled) {}

  private static final List<Mark> MARKS =
      List.of(new Mark("★", 0.47), new Mark("▲", 0.62), new Mark("●", 0.9), new Mark("■", 1.1));

  private final Ink ink;
  private final double em;

  MarkFinder(Ink ink, double em) {
    this.ink = ink;
    this.em = em;
  }

  /** The mark that fills a rectangle, null if it is another character. */
  @Nullable String mark(Region column) {
    Region sign = ink.fitted(column);
    double smaller = Math.min(sign.width(), sign.height());
    double larger = Math.max(sign.width(), sign.height());
    if (sign.width() < NARROW * sign.height()
        || smaller < SMALLEST * em
        || larger > LARGEST * em
        || solid(sign) < SOLID * em) {
      return null;
    }
    if (broken(sign, true) > BROKEN * sign.height()
        || broken(sign, false) > BROKEN * sign.width()) {
      return null;
    }
    double filled = filled(sign);
    return MARKS.stream().filter(m -> filled < m.filled()).findFirst().orElseThrow().sign();
  }

  /** How many rows, or else columns, cross more than the two arms of a star. */
  private int broken(Region sign, boolean rows) {
    int count = 0;
    for (int across = 0; across < (rows ? sign.height() : sign.width()); across++) {
      int runs = 0;
      boolean before = false;
      for (int along = 0; along < (rows ? sign.width() : sign.height()); along++) {
        int x = sign.x0() + (rows ? along : across);
        int y = sign.y0() + (rows ? across : along);
        runs += ink.at(x, y) && !before ? 1 : 0;
        before = ink.at(x, y);
      }
      count += runs > 2 ? 1 : 0;
    }
    return count;
  }

  private double filled(Region sign) {
    int count = 0;
    for (int y = sign.y0(); y < sign.y1(); y++) {
      for (int x = sign.x0(); x < sign.x1(); x++) {
        count += ink.at(x, y) ? 1 : 0;
      }
    }
    return (double) count / (sign.width() * sign.height());
  }

  /** The side of the largest square of nothing but ink, in pixels. */
  private int solid(Region sign) {
    int best = 0;
    int[] above = new int[sign.width() + 1];
    for (int y = sign.y0(); y < sign.y1(); y++) {
      int[] row = new int[above.length];
      for (int i = 1; i < row.length; i++) {
        if (ink.at(sign.x0() + i - 1, y)) {
          row[i] = 1 + Math.min(row[i - 1], Math.min(above[i], above[i - 1]));
          best = Math.max(best, row[i]);
        }
      }
      above = row;
    }
    return best;
  }
}
