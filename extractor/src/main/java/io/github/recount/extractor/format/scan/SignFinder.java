package io.github.recount.extractor.format.scan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Knows ≥, ≤, ≧ and ≦ by their shape, since Tesseract's Chinese and English do not hold them: an
 * arm that runs out and comes back, and a bar below it.
 */
final class SignFinder {
  /** Less than this a sign of comparison never is like one as it is drawn. */
  private static final double UNLIKE = 0.45;

  /** Share of the width that only a bar covers. */
  private static final double BAR = 0.8;

  /** Share of the width that is dark between two bars at most: a blot or the end of a stroke. */
  private static final double APART = 0.3;

  /** Share of the width that each of two equal strokes has. */
  private static final double EQUAL = 0.9;

  /** Signs with one bar are lower, in character heights. */
  private static final double HIGH = 0.74;

  private final Ink ink;

  /** Height of the page's characters in pixels. */
  private final double em;

  SignFinder(Ink ink, double em) {
    this.ink = ink;
    this.em = em;
  }

  /** The sign that fills a rectangle, null if it is another character. */
  @Nullable String sign(Region column) {
    Region glyph = ink.fitted(column);
    double w = glyph.width();
    double h = glyph.height();
    if (isEqual(glyph)) {
      return "=";
    }
    if (w < 0.3 * em || w > 1.2 * em || h < 0.3 * em || h > 1.2 * em || w < 0.5 * h || w > 2 * h) {
      return null;
    }
    SignShape shape = SignShape.of(ink, glyph);
    if (shape.likeness() < UNLIKE) {
      return null;
    }
    String drawn = isSign(glyph, false) ? "≥" : isSign(glyph, true) ? "≤" : shape.known();
    return drawn == null || bars(glyph) < 2 ? drawn : drawn.equals("≥") ? "≧" : "≦";
  }

  /** Two strokes of the same width and nothing else; those of 二 differ. */
  private boolean isEqual(Region glyph) {
    double w = glyph.width();
    if (w < 0.35 * em || w > 1.1 * em || glyph.height() < 0.12 * em || glyph.height() > 0.9 * w) {
      return false;
    }
    int strokes = 0;
    boolean before = false;
    boolean level = true;
    int widest = 0;
    for (int y = glyph.y0(); y <= glyph.y1(); y++) {
      int dark =
          y < glyph.y1() ? ink.fitted(new Region(glyph.x0(), y, glyph.x1(), y + 1)).width() : 0;
      if (dark == 0 && before) {
        level &= widest > EQUAL * w;
        strokes++;
        widest = 0;
      }
      widest = Math.max(widest, dark);
      before = dark > 0;
    }
    return strokes == 2 && level;
  }

  /** Whether a sign with one level bar is so high that there may be two, run together. */
  boolean mayHaveTwoBars(Region column) {
    Region glyph = ink.fitted(column);
    return glyph.height() > HIGH * em && bars(glyph) == 1;
  }

  /** Strokes that are as wide as the sign, one below the other. */
  private int bars(Region glyph) {
    int count = 0;
    boolean apart = true;
    for (int y = glyph.y0(); y < glyph.y1(); y++) {
      int dark = 0;
      for (int x = glyph.x0(); x < glyph.x1(); x++) {
        dark += ink.at(x, y) ? 1 : 0;
      }
      boolean bar = dark > BAR * glyph.width();
      count += bar && apart ? 1 : 0;
      apart = !bar && (apart || dark < APART * glyph.width());
    }
    return count;
  }

  /** The sign that a narrow or broken angle with a bar is; null if there is no bar below it. */
  @Nullable String angle(Region column) {
    Region glyph = ink.fitted(column);
    if (glyph.width() < 0.3 * em || glyph.height() < 0.3 * em || glyph.width() > 1.3 * em) {
      return null;
    }
    if (hasThreeStrokes(glyph, false)) {
      return "≥";
    }
    return hasThreeStrokes(glyph, true) ? "≤" : null;
  }

  /** Upper arm, lower arm and bar lie below each other where the angle is open. */
  private boolean hasThreeStrokes(Region glyph, boolean mirrored) {
    int from = (int) (0.15 * glyph.width());
    int to = (int) (0.5 * glyph.width());
    int three = 0;
    for (int i = from; i < to; i++) {
      three += strokes(glyph, at(glyph, mirrored, i)) == 3 ? 1 : 0;
    }
    int open = gap(glyph, at(glyph, mirrored, from));
    int narrow = gap(glyph, at(glyph, mirrored, (from + 2 * to) / 3));
    return three > 0.5 * (to - from)
        && open > 1.4 * narrow
        && isPointed(glyph, mirrored, glyph.height() - 1);
  }

  private static int at(Region glyph, boolean mirrored, int i) {
    return mirrored ? glyph.x1() - 1 - i : glyph.x0() + i;
  }

  /** White between the first two strokes of a column. */
  private int gap(Region glyph, int x) {
    int end = -1;
    for (int y = glyph.y0(); y < glyph.y1(); y++) {
      boolean dark = ink.at(x, y);
      if (dark && end >= 0) {
        return y - end;
      }
      boolean ends = dark && (y + 1 == glyph.y1() || !ink.at(x, y + 1));
      end = ends ? y + 1 : end;
    }
    return 0;
  }

  private int strokes(Region glyph, int x) {
    int count = 0;
    boolean before = false;
    for (int y = glyph.y0(); y < glyph.y1(); y++) {
      count += ink.at(x, y) && !before ? 1 : 0;
      before = ink.at(x, y);
    }
    return count;
  }

  /** Whether it is ≥, or ≤ seen in a mirror. */
  private boolean isSign(Region glyph, boolean mirrored) {
    double w = glyph.width();
    int h = glyph.height();
    double[] middles = new double[h];
    double[] widths = new double[h];
    int[] runs = new int[h];
    for (int y = 0; y < h; y++) {
      row(glyph, y, mirrored, middles, widths, runs);
    }
    int apex = 0;
    for (int y = 0; y < h && runs[y] > 0 && widths[y] < 0.75 * w; y++) {
      apex = middles[y] > middles[apex] ? y : apex;
    }
    boolean out =
        middles[0] <= 0.4 * w
            && widths[0] < 0.65 * w
            && middles[apex] >= 0.6 * w
            && apex > 0.12 * h
            && apex < 0.6 * h
            && isSteady(middles, 0, apex, 1, w)
            && Arrays.stream(runs, 0, apex).allMatch(n -> n == 1);
    if (!out) {
      return false;
    }
    int end = apex;
    while (end < h - 1
        && runs[end + 1] > 0
        && widths[end + 1] < 0.7 * w
        && middles[end + 1] <= middles[end] + 0.1 * w) {
      end++;
    }
    return middles[end] <= 0.42 * w
        && isSteady(middles, apex, end, -1, w)
        && h - 1 - end <= 0.42 * h
        && isPointed(glyph, mirrored, end)
        && hasBar(widths, runs, apex, end, w);
  }

  /** K has a stem where the arm turns, 6 a bow, and a radical has more strokes above. */
  private boolean isPointed(Region glyph, boolean mirrored, int end) {
    int tip = 0;
    int edge = Math.max(2, glyph.width() / 7);
    for (int y = 0; y <= end; y++) {
      int x0 = mirrored ? glyph.x0() : glyph.x1() - edge;
      Region edgeRow = new Region(x0, glyph.y0() + y, x0 + edge, glyph.y0() + y + 1);
      tip += ink.fitted(edgeRow).width() > 0 ? 1 : 0;
    }
    return tip <= Math.max(4, 0.36 * glyph.height());
  }

  private static boolean hasBar(double[] widths, int[] runs, int apex, int end, double w) {
    int beside = 0;
    for (int y = apex; y <= end; y++) {
      beside += runs[y] == 2 ? 1 : 0;
    }
    for (int y = end + 1; y < widths.length; y++) {
      if (widths[y] >= 0.6 * w) {
        return true;
      }
    }
    // A bar that slants as the arm does lies beside it.
    return beside >= 0.3 * (end - apex);
  }

  private static boolean isSteady(double[] middles, int from, int to, int direction, double w) {
    for (int y = from + 1; y <= to; y++) {
      if ((middles[y] - middles[y - 1]) * direction < -0.1 * w) {
        return false;
      }
    }
    return true;
  }

  /** Middle and width of the first run of ink in a row, and how many runs there are. */
  private void row(
      Region glyph, int y, boolean mirrored, double[] middles, double[] widths, int[] runs) {
    int start = -1;
    for (int i = 0; i <= glyph.width(); i++) {
      int x = mirrored ? glyph.x1() - 1 - i : glyph.x0() + i;
      boolean dark = i < glyph.width() && ink.at(x, glyph.y0() + y);
      if (dark && start < 0) {
        start = i;
      } else if (!dark && start >= 0) {
        if (runs[y]++ == 0) {
          middles[y] = (start + i) / 2.0;
          widths[y] = i - start;
        }
        start = -1;
      }
    }
  }
}
