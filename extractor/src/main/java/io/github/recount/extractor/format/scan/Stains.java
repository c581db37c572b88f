package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes ink away that nobody wrote: dust, and the dark that a scanner leaves around a page. */
final class Stains {
  /** What is larger is no dust, in character heights. */
  private static final double DUST = 0.22;

  /** A point or a dot has a character beside it so near, in character heights... */
  private static final double NEAR = 0.45;

  /** ...or above or below. */
  private static final double CLOSE = 0.15;

  /** A dark edge goes along so much of a side of the page... */
  private static final double LONG = 0.25;

  /** ...and lies within so much of it from the side. */
  private static final double EDGE = 0.04;

  private final Ink ink;
  private final int dust;
  private final int near;
  private final int close;
  private int[] shape = new int[1 << 10];
  private final boolean[] seen;
  private int size;

  private Stains(Ink ink, double em) {
    this.ink = ink;
    dust = (int) (DUST * em);
    near = (int) (NEAR * em);
    close = (int) (CLOSE * em);
    seen = new boolean[ink.width * ink.height];
  }

  /**
   * Erases them.
   *
   * @return how many specks of dust there were
   * @param ink without the drawn lines
   * @param em the usual height of characters, in pixels
   */
  static int eraseFrom(Ink ink, double em) {
    return new Stains(ink, em).erase();
  }

  private int erase() {
    boolean[] written = new boolean[seen.length];
    List<Region> specks = new ArrayList<>();
    for (int i = 0; i < seen.length; i++) {
      if (!seen[i] && ink.at(i % ink.width, i / ink.width)) {
        Region around = follow(i);
        if (Math.max(around.width(), around.height()) <= dust) {
          specks.add(around);
        } else if (isEdge(around)) {
          eraseShape();
        } else {
          Arrays.stream(shape, 0, size).forEach(pixel -> written[pixel] = true);
        }
      }
    }
    List<Region> alone = specks.stream().filter(speck -> isAlone(speck, written)).toList();
    alone.forEach(speck -> ink.erase(speck.x0(), speck.y0(), speck.x1(), speck.y1()));
    return alone.size();
  }

  /** Finds all ink that touches, and what is around it. */
  private Region follow(int first) {
    size = 0;
    add(first);
    Region around = pixel(first);
    for (int next = 0; next < size; next++) {
      around = around.union(pixel(shape[next]));
      int x = shape[next] % ink.width;
      int y = shape[next] / ink.width;
      for (int at = Math.max(0, y - 1); at <= Math.min(ink.height - 1, y + 1); at++) {
        for (int to = Math.max(0, x - 1); to <= Math.min(ink.width - 1, x + 1); to++) {
          if (ink.at(to, at) && !seen[at * ink.width + to]) {
            add(at * ink.width + to);
          }
        }
      }
    }
    return around;
  }

  private void add(int pixel) {
    seen[pixel] = true;
    shape = size < shape.length ? shape : Arrays.copyOf(shape, 2 * size);
    shape[size++] = pixel;
  }

  private Region pixel(int i) {
    int x = i % ink.width;
    int y = i / ink.width;
    return new Region(x, y, x + 1, y + 1);
  }

  private boolean isEdge(Region around) {
    double aside = EDGE * ink.width;
    double above = EDGE * ink.height;
    boolean side = around.x0() < aside || around.x1() > ink.width - aside;
    boolean end = around.y0() < above || around.y1() > ink.height - above;
    return side && around.height() > LONG * ink.height || end && around.width() > LONG * ink.width;
  }

  private void eraseShape() {
    for (int i = 0; i < size; i++) {
      Region pixel = pixel(shape[i]);
      ink.erase(pixel.x0(), pixel.y0(), pixel.x1(), pixel.y1());
    }
  }

  private boolean isAlone(Region speck, boolean[] written) {
    for (int y = Math.max(0, speck.y0() - close);
        y < Math.min(ink.height, speck.y1() + close);
        y++) {
      for (int x = Math.max(0, speck.x0() - near);
          x < Math.min(ink.width, speck.x1() + near);
          x++) {
        if (written[y * ink.width + x]) {
          return false;
        }
      }
    }
    return true;
  }
}
