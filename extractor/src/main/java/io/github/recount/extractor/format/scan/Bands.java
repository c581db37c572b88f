package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.List;

/** Finds the bands of a region. */
final class Bands {
  /** Narrower white parts nothing, in character heights. */
  private static final double NARROWEST = 0.3;

  /** White that belongs to a bracket, a comma or a colon, in character heights. */
  private static final double OWN = 0.6;

  /** An ideograph is no wider and no higher, and no narrower and no lower; in character heights. */
  private static final double LARGEST = 1.15;

  private static final double SMALLEST = 0.65;

  /** Texts on one line have their middles nearer than that, in character heights. */
  private static final double SAME_LINE = 0.3;

  private final Ink ink;
  private final double em;
  private final TextRows rows;
  private final OwnWhite own;

  Bands(Ink ink, double em) {
    this.ink = ink;
    this.em = em;
    rows = new TextRows(ink, em);
    own = new OwnWhite(ink, em);
  }

  /**
   * The bands from top to bottom.
   *
   * @param levels rows in which lines are drawn, sorted
   */
  List<Band> of(Region region, int[] levels) {
    List<Region> found = new ArrayList<>();
    int top = region.y0();
    for (int i = 0; i <= levels.length; i++) {
      int bottom = i == levels.length ? region.y1() : Math.min(levels[i], region.y1());
      if (bottom > top) {
        found.addAll(rows.bands(new Region(region.x0(), top, region.x1(), bottom)));
        top = bottom;
      }
    }
    return found.stream().map(this::all).toList();
  }

  /** All rows of a region as one. */
  Band all(Region region) {
    boolean[] dark = new boolean[region.width()];
    for (int y = region.y0(); y < region.y1(); y++) {
      for (int x = region.x0(); x < region.x1(); x++) {
        dark[x - region.x0()] |= ink.at(x, y);
      }
    }
    List<Region> texts = new ArrayList<>();
    int end = 0;
    for (int x = 0; x < dark.length; x++) {
      if (dark[x] && (x == 0 || !dark[x - 1])) {
        int behind = end(dark, x);
        Region piece = new Region(region.x0() + x, region.y0(), region.x0() + behind, region.y1());
        Region last = texts.isEmpty() ? null : texts.get(texts.size() - 1);
        if (last != null && x - end < least(last, dark, end, piece)) {
          texts.set(texts.size() - 1, last.union(piece));
        } else {
          texts.add(piece);
        }
        end = behind;
      }
    }
    return new Band(region.y0(), region.y1(), texts(texts));
  }

  private static int end(boolean[] dark, int from) {
    int x = from;
    while (x < dark.length && dark[x]) {
      x++;
    }
    return x;
  }

  /** The least white between two pieces of ink that parts texts. */
  private double least(Region text, boolean[] dark, int end, Region piece) {
    int start = end;
    while (start > 0 && dark[start - 1]) {
      start--;
    }
    Region last = new Region(text.x1() - (end - start), text.y0(), text.x1(), text.y1());
    return (own.isBehind(last) || own.isBefore(piece) ? NARROWEST + OWN : NARROWEST) * em;
  }

  private List<Band.Text> texts(List<Region> regions) {
    List<Band.Text> texts = new ArrayList<>();
    Region left = null;
    for (Region region : regions) {
      Region fitted = ink.fitted(region);
      texts.add(
          new Band.Text(
              new Band.Span(region.x0(), region.x1()),
              fitted.height(),
              isIdeograph(fitted),
              left != null && isOffset(left, fitted)));
      left = fitted;
    }
    return texts;
  }

  private boolean isIdeograph(Region text) {
    return Math.max(text.width(), text.height()) < LARGEST * em
        && Math.min(text.width(), text.height()) > SMALLEST * em;
  }

  /** Whether the lower of two texts stands between the lines of the other. */
  private boolean isOffset(Region left, Region right) {
    boolean first = left.height() < right.height();
    Region lower = first ? left : right;
    Region higher = first ? right : left;
    double middle = (lower.y0() + lower.y1()) / 2.0;
    return higher.height() - lower.height() > em / 2
        && rows.rows(higher).stream()
            .noneMatch(r -> Math.abs((r.y0() + r.y1()) / 2.0 - middle) < SAME_LINE * em);
  }
}
