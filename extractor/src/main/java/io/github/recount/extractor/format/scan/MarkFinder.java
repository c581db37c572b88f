package io.github.recount.extractor.format.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows the marks that stand in front of names, which are filled as no character is, and the
 * circles around numbers, which no model reads.
 */
final class MarkFinder {
  /** A square of ink with such a side is in no character; in character heights. */
  private static final double SOLID = 0.2;

  /** Share of rows and columns that specks break. */
  private static final double BROKEN = 0.06;

  private static final double SMALLEST = 0.45;
  private static final double LARGEST = 1.25;

  /** Marks are as wide as they are high; digits are not. */
  private static final double NARROW = 0.85;

  /** What stands for a number in a circle. */
  static final String CIRCLED = "○";

  /** Circles are looked at along so many radii, and most of these cross the line once. */
  private static final int RADII = 32;

  private static final double MOST = 0.85;

  /** The line of a circle lies so far outside and is so thin, in radii. */
  private static final double OUTSIDE = 0.8;

  private static final double THIN = 0.3;

  /** A circle leaves so much of each side white in the corners. */
  private static final double CORNER = 0.1;

  /** A number fills so much around the middle of its circle, in radii. */
  private static final double WITHIN = 0.5;

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
    if (!isSquare(sign)) {
      return null;
    }
    if (solid(sign) < SOLID * em) {
      return isCircled(column) ? CIRCLED : null;
    }
    if (broken(sign, true) > BROKEN * sign.height()
        || broken(sign, false) > BROKEN * sign.width()) {
      return null;
    }
    double filled = filled(sign);
    return MARKS.stream().filter(m -> filled < m.filled()).findFirst().orElseThrow().sign();
  }

  private boolean isSquare(Region sign) {
    double smaller = Math.min(sign.width(), sign.height());
    double larger = Math.max(sign.width(), sign.height());
    return sign.width() >= NARROW * sign.height()
        && smaller >= SMALLEST * em
        && larger <= LARGEST * em;
  }

  /** Whether a thin circle runs around something that stands apart from it. */
  boolean isCircled(Region column) {
    Region sign = ink.fitted(column);
    if (!isSquare(sign)) {
      return false;
    }
    double x = (sign.x0() + sign.x1() - 1) / 2.0;
    double y = (sign.y0() + sign.y1() - 1) / 2.0;
    int corner = (int) (CORNER * sign.width());
    for (int edge : List.of(sign.x0(), sign.x1() - corner)) {
      if (ink.fitted(new Region(edge, sign.y0(), edge + corner, sign.y0() + corner)).width() > 0
          || ink.fitted(new Region(edge, sign.y1() - corner, edge + corner, sign.y1())).width()
              > 0) {
        return false;
      }
    }
    int round = 0;
    for (int i = 0; i < RADII; i++) {
      double angle = 2 * Math.PI * i / RADII;
      round += isCrossedOnce(sign, x, y, Math.cos(angle), Math.sin(angle)) ? 1 : 0;
    }
    int w = (int) (WITHIN / 2 * sign.width());
    int h = (int) (WITHIN / 2 * sign.height());
    Region middle = new Region((int) x - w, (int) y - h, (int) x + w, (int) y + h);
    return round >= MOST * RADII && ink.fitted(middle).height() > h;
  }

  /** Whether the way out in a direction crosses a thin line just before its end. */
  private boolean isCrossedOnce(Region sign, double x, double y, double dx, double dy) {
    int steps = sign.width() + sign.height();
    double outermost = 0;
    int dark = 0;
    for (int step = 0; step < steps; step++) {
      double part = OUTSIDE - THIN / 2 + (1 - OUTSIDE + THIN / 2) * step / steps;
      int atX = (int) Math.round(x + part * dx * sign.width() / 2);
      int atY = (int) Math.round(y + part * dy * sign.height() / 2);
      if (ink.at(atX, atY)) {
        outermost = part;
        dark++;
      }
    }
    return outermost > OUTSIDE && dark * (1 - OUTSIDE + THIN / 2) < THIN * steps;
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
