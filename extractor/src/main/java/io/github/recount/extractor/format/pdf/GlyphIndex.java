package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The glyphs of a page that no table has taken, found by where they are. */
final class GlyphIndex {
  private final List<Glyph> glyphs;
  private final double[] ys;
  private final BitSet taken = new BitSet();

  GlyphIndex(List<Glyph> onPage) {
    glyphs = new ArrayList<>(onPage);
    glyphs.sort(Comparator.comparingDouble(Glyph::y));
    ys = glyphs.stream().mapToDouble(Glyph::y).toArray();
  }

  /** The free glyphs whose anchor is in a box. */
  List<Glyph> within(Box box) {
    return numbers(box).stream().mapToObj(glyphs::get).toList();
  }

  /** Makes the free glyphs in a box no longer free. */
  void take(Box box) {
    taken.or(numbers(box));
  }

  /** The glyphs still free, from top to bottom. */
  List<Glyph> left() {
    List<Glyph> left = new ArrayList<>();
    for (int i = taken.nextClearBit(0); i < ys.length; i = taken.nextClearBit(i + 1)) {
      left.add(glyphs.get(i));
    }
    return left;
  }

  private BitSet numbers(Box box) {
    BitSet found = new BitSet();
    for (int i = taken.nextClearBit(first(box.y0())); i < ys.length && ys[i] <= box.y1(); ) {
      if (box.contains(glyphs.get(i).x(), ys[i])) {
        found.set(i);
      }
      i = taken.nextClearBit(i + 1);
    }
    return found;
  }

  private int first(double y) {
    int found = Arrays.binarySearch(ys, y);
    int i = found >= 0 ? found : -found - 1;
    while (i > 0 && ys[i - 1] >= y) {
      i--;
    }
    return i;
  }
}
