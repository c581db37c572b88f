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

  /** What is so many times as wide as a digit is none. */
  private static final double WIDER = 1.3;

  /** Nor is it two that touch, if it is not as wide. */
  private static final double TWO_DIGITS = 1.85;

  private final Ink ink;
  private final double em;

  ShareFinder(Ink ink, double em) {
    this.ink = ink;
    this.em = em;
  }

  /** The spot with its sign apart, or as it is if it has none that is clear. */
  Spot parted(Spot spot, List<Region> columns) {
    Region rest = spot.rest();
    int digit = digit(columns, rest);
    for (int i = columns.size() - 1; i > 0; i--) {
      int from = columns.get(i).x0();
      if (from <= rest.x0() || rest.x1() - from > WIDEST * em) {
        return spot;
      }
      boolean single = i == columns.size() - 1;
      int width = columns.get(i).width();
      boolean noDigits = single && width > WIDER * digit && width < TWO_DIGITS * digit;
      String share = share(new Region(from, rest.y0(), rest.x1(), rest.y1()), rest, noDigits);
      if (!share.isEmpty()) {
        return spot.before(share, columns.get(i - 1).x1());
      }
    }
    return spot;
  }

  /** The width of most columns in front of the last one; 0 if there are none. */
  private static int digit(List<Region> columns, Region rest) {
    int[] widths =
        columns.subList(0, columns.size() - 1).stream()
            .filter(c -> c.x0() >= rest.x0() && c.height() > 0)
            .mapToInt(Region::width)
            .sorted()
            .toArray();
    return widths.length == 0 ? 0 : widths[widths.length / 2];
  }

  /**
   * The sign that the end of a line is, empty if it is none.
   *
   * @param noDigits whether it is too wide for one digit and too narrow for two
   */
  private String share(Region end, Region line, boolean noDigits) {
    List<Region> holes =
        Holes.of(ink, ink.fitted(end), SMALLEST * em * em).stream()
            .filter(hole -> hole.height() < HIGHEST * line.height())
            .toList();
    if (holes.size() < 2) {
      return "";
    }
    Region first = holes.get(0);
    Region last = holes.get(holes.size() - 1);
    boolean circles = !isLow(first, line) && first.x0() - end.x0() < RIM * em && isLow(last, line);
    Region lower = holes.stream().filter(hole -> isLow(hole, line)).findFirst().orElse(last);
    if (!circles || first.x1() > lower.x0() || !noDigits && !isFreeAbove(last, line)) {
      return "";
    }
    return lower.x1() <= last.x0() ? "‰" : "%";
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
