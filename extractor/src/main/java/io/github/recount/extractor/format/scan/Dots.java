package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.List;

/** Knows ： by its two dots, which the models take for ； and ， in small print. */
final class Dots {
  private static final String MARKS = "：；，";

  /** Wider columns hold more than dots; in character heights. */
  private static final double WIDEST = 0.4;

  /** No higher is a dot. */
  private static final double DOT = 0.25;

  /** No lower are two of them with what lies between. */
  private static final double APART = 0.35;

  /** Tesseract's boxes are off by about this much. */
  private static final double EDGE = 0.25;

  private final Ink ink;
  private final double em;

  Dots(Ink ink, double em) {
    this.ink = ink;
    this.em = em;
  }

  /**
   * The reading with the marks that are drawn.
   *
   * @param columns of ink of the line
   */
  Reading mended(Region place, List<Region> columns, Reading reading) {
    List<Reading.Sign> signs = new ArrayList<>(reading.signs());
    for (int i = 0; i < signs.size(); i++) {
      if (MARKS.contains(signs.get(i).text())) {
        signs.set(i, mended(place, columns, signs.get(i)));
      }
    }
    return new Reading(signs);
  }

  private Reading.Sign mended(Region place, List<Region> columns, Reading.Sign sign) {
    int shift = place.x0() - LinePicture.MARGIN;
    List<Region> there =
        columns.stream()
            .filter(c -> c.width() < WIDEST * em)
            .filter(c -> c.centerX() > sign.from() + shift - EDGE * em)
            .filter(c -> c.centerX() < sign.to() + shift + EDGE * em)
            .map(ink::fitted)
            .filter(c -> c.height() > APART * em)
            .toList();
    if (there.size() != 1) {
      return sign;
    }
    List<Integer> heights = heights(there.get(0));
    if (heights.size() != 2 || heights.get(0) > DOT * em) {
      return sign;
    }
    int lower = heights.get(1);
    return lower <= Math.max(heights.get(0) + 1, DOT * em) ? sign.as("：") : sign;
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
