package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.List;

/** Finds the lines of text within a rectangle: rows of ink parted by rows without. */
final class TextRows {
  /** What is lower than this is a sign of a character in two parts, in character heights. */
  private static final double LOW = 0.55;

  /** Parts of one character lie nearer than this. */
  private static final double NEAR = 0.35;

  /** Together they are no higher. */
  private static final double ONE_LINE = 1.3;

  /** Two lines that touch are at least this high. */
  private static final double TWO_LINES = 1.75;

  /** What is smaller is no sign; in character heights. */
  private static final double DUST = 0.2;

  /** No letter is as small as a point, in character heights. */
  private static final double SMALL = 0.35;

  /** Least height and width of a full stop. */
  private static final double CIRCLE = 0.2;

  private static final double LARGEST_CIRCLE = 0.55;

  /** A smaller one is a circle if it is white inside, and as wide as high. */
  private static final double RING = 0.15;

  private static final double OBLONG = 1.4;

  /** A point stands below this share of its line. */
  private static final double LOWER = 0.6;

  private final Ink ink;

  /** Height of the page's characters in pixels. */
  private final double em;

  TextRows(Ink ink, double em) {
    this.ink = ink;
    this.em = em;
  }

  /** The lines from top to bottom, each no wider than its ink. */
  List<Region> rows(Region within) {
    int[] profile = profile(within);
    List<int[]> bands = new ArrayList<>();
    for (int[] band : bands(profile, 0)) {
      split(profile, band, bands);
    }
    List<Region> rows = new ArrayList<>();
    for (int[] band : joined(bands, ONE_LINE * em)) {
      Region row =
          ink.fitted(
              new Region(within.x0(), within.y0() + band[0], within.x1(), within.y0() + band[1]));
      if (Math.max(row.width(), row.height()) > DUST * em) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The rows of ink between rows without, also where several lines stand side by side. */
  List<Region> bands(Region within) {
    // Of two columns, one may have a line where the other has but a part of a character.
    return joined(bands(profile(within), 0), Double.MAX_VALUE).stream()
        .map(b -> new Region(within.x0(), within.y0() + b[0], within.x1(), within.y0() + b[1]))
        .toList();
  }

  private int[] profile(Region within) {
    int[] profile = new int[within.height()];
    for (int y = within.y0(); y < within.y1(); y++) {
      for (int x = within.x0(); x < within.x1(); x++) {
        profile[y - within.y0()] += ink.at(x, y) ? 1 : 0;
      }
    }
    return profile;
  }

  private static List<int[]> bands(int[] profile, int floor) {
    List<int[]> bands = new ArrayList<>();
    int start = -1;
    for (int y = 0; y <= profile.length; y++) {
      boolean dark = y < profile.length && profile[y] > floor;
      if (dark && start < 0) {
        start = y;
      } else if (!dark && start >= 0) {
        bands.add(new int[] {start, y});
        start = -1;
      }
    }
    return bands;
  }

  /** A band too high for one line is cut where its rows are emptiest. */
  private void split(int[] profile, int[] band, List<int[]> into) {
    int height = band[1] - band[0];
    if (em <= 0 || height < TWO_LINES * em) {
      into.add(band);
      return;
    }
    int cut = -1;
    int least = Integer.MAX_VALUE;
    int mean = 0;
    for (int y = band[0]; y < band[1]; y++) {
      mean += profile[y];
    }
    mean /= height;
    for (int y = band[0] + (int) (0.7 * em);
        y <= Math.min(band[1] - 0.7 * em, band[0] + 1.5 * em);
        y++) {
      if (profile[y] < least) {
        least = profile[y];
        cut = y;
      }
    }
    if (cut < 0 || least > mean / 4) {
      into.add(band);
      return;
    }
    into.add(new int[] {band[0], cut});
    split(profile, new int[] {cut, band[1]}, into);
  }

  /** The strokes of {@code 二} or {@code =} are no lines of their own. */
  private List<int[]> joined(List<int[]> bands, double highest) {
    List<int[]> joined = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      int[] band = bands.get(i);
      int[] before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      int[] next = i + 1 < bands.size() ? bands.get(i + 1) : null;
      boolean one = before != null && isOne(before, band, highest);
      // The first stroke of a line stands near the one above where lines are set tight.
      boolean fitsBelow =
          one
              && before != null
              && next != null
              && isLow(band)
              && isOne(band, next, highest)
              && next[1] - band[0] < band[1] - before[0];
      if (one && before != null && !fitsBelow) {
        before[1] = band[1];
      } else {
        joined.add(band.clone());
      }
    }
    return joined;
  }

  private boolean isOne(int[] above, int[] below, double highest) {
    return below[0] - above[1] < NEAR * em
        && below[1] - above[0] < highest
        && (isLow(above) || isLow(below));
  }

  private boolean isLow(int[] band) {
    return band[1] - band[0] < LOW * em;
  }

  /** The pieces of a line between gaps of more than this many character heights. */
  List<Region> pieces(Region row, double gap) {
    List<Region> pieces = new ArrayList<>();
    int start = -1;
    int last = -1;
    for (int x = row.x0(); x < row.x1(); x++) {
      boolean dark = false;
      for (int y = row.y0(); y < row.y1() && !dark; y++) {
        dark = ink.at(x, y);
      }
      if (dark) {
        if (start >= 0 && x - last - 1 > gap * em) {
          pieces.add(new Region(start, row.y0(), last + 1, row.y1()));
          start = -1;
        }
        start = start < 0 ? x : start;
        last = x;
      }
    }
    if (start >= 0) {
      pieces.add(new Region(start, row.y0(), last + 1, row.y1()));
    }
    return pieces;
  }

  /** Whether a piece of a line holds nothing but a small circle below. */
  boolean isCircle(Region piece) {
    Region sign = ink.fitted(piece);
    double smaller = Math.min(sign.width(), sign.height());
    double larger = Math.max(sign.width(), sign.height());
    return (smaller > CIRCLE * em && larger < LARGEST_CIRCLE * em || isRing(sign))
        && (sign.y0() + sign.y1()) / 2.0 > piece.y0() + LOWER * piece.height();
  }

  /** Whether a piece holds nothing but a small circle that is white inside. */
  boolean isRing(Region piece) {
    Region sign = ink.fitted(piece);
    double smaller = Math.min(sign.width(), sign.height());
    double larger = Math.max(sign.width(), sign.height());
    return smaller > RING * em
        && larger < LARGEST_CIRCLE * em
        && larger < OBLONG * smaller
        && (Holes.of(ink, sign, 1).size() == 1 || isHollow(sign));
  }

  /** Whether there is ink in all corners and none in the middle: a circle that is broken. */
  private boolean isHollow(Region sign) {
    int x = (int) sign.centerX();
    int y = (sign.y0() + sign.y1()) / 2;
    int w = Math.max(1, sign.width() / 6);
    int h = Math.max(1, sign.height() / 6);
    return hasInk(sign.x0(), sign.y0(), x, y)
        && hasInk(x, sign.y0(), sign.x1(), y)
        && hasInk(sign.x0(), y, x, sign.y1())
        && hasInk(x, y, sign.x1(), sign.y1())
        && !hasInk(x - w, y - h, x + w, y + h);
  }

  private boolean hasInk(int x0, int y0, int x1, int y1) {
    return ink.fitted(new Region(x0, y0, x1, y1)).width() > 0;
  }

  /** Whether a piece of a line holds nothing but a dot or a comma. */
  boolean isLow(Region piece) {
    Region sign = ink.fitted(piece);
    return sign.height() < SMALL * em
        && sign.width() < SMALL * em
        && (sign.y0() + sign.y1()) / 2.0 > piece.y0() + LOWER * piece.height();
  }
}
