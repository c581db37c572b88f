package io.github.recount.extractor.format.scan;

import java.util.List;

/** Knows % and ‰ at the end of a line by their circles: one above, and one or two below. */
final class ShareFinder {
  /** What is smaller is no circle; in squares of the character height. */
  private static final double SMALLEST = 0.006;

  /** A circle is lower than a digit, in line heights. */
  private static final double HIGHEST = 0.55;

  /** Of the upper part of a line, which is white above the last circle. */
  private static final double UPPER = 0.33;

  /** How far from the end of the line the sign begins at most, in character heights. */
  private static final double WIDEST = 1.7;

  /** Between the left edge of a circle and its hole, in character heights. */
  private static final double RIM = 0.25;

  private final Ink ink;
  private final double em;

  ShareFinder(Ink ink, double em) {
    this.ink = ink;
    this.em = em;
  }

  /** The spot with its sign apart, or as it is if it has none that is clear. */
  Spot parted(Spot spot, List<Region> columns) {
    Region rest = spot.rest();
    int from = Math.max(rest.x0(), (int) (rest.x1() - WIDEST * em));
    Region end = ink.fitted(new Region(from, rest.y0(), rest.x1(), rest.y1()));
    List<Region> holes =
        Holes.of(ink, end, SMALLEST * em * em).stream()
            .filter(hole -> hole.height() < HIGHEST * rest.height())
            .toList();
    int last = holes.size() - 1;
    if (last < 1 || !isLow(holes.get(last), rest) || !isFreeAbove(holes.get(last), rest)) {
      return spot;
    }
    boolean two = last > 1 && isLow(holes.get(last - 1), rest);
    Region first = holes.get(two ? last - 2 : last - 1);
    Region second = holes.get(two ? last - 1 : last);
    if (isLow(first, rest) || first.x1() > second.x0() || second.x1() > holes.get(last).x1()) {
      return spot;
    }
    for (int i = 1; i < columns.size(); i++) {
      Region column = columns.get(i);
      boolean holds = column.x0() <= first.x0() && column.x1() >= first.x1();
      if (holds && column.x0() > first.x0() - RIM * em && column.x0() > rest.x0()) {
        return spot.before(two ? "‰" : "%", columns.get(i - 1).x1());
      }
    }
    return spot;
  }

  private static boolean isLow(Region hole, Region line) {
    return hole.y0() + hole.y1() > line.y0() + line.y1();
  }

  /** A 6 has its bow there, and 8 another hole. */
  private boolean isFreeAbove(Region hole, Region line) {
    int to = line.y0() + (int) (UPPER * line.height());
    Region above = new Region((int) hole.centerX(), line.y0(), hole.x1() + 1, to);
    return ink.fitted(above).width() == 0;
  }
}
