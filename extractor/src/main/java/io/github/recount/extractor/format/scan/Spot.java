package io.github.recount.extractor.format.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place on a page that holds a line of text.
 *
 * @param sign a sign at its beginning that was known by its shape, else empty
 * @param rest what there is to read between the two signs
 * @param tail a sign at its end that was known by its shape, else empty
 * @param above the line that goes on here, where this one is too short to be read by itself
 */
record Spot(Region place, String sign, Region rest, String tail, @Nullable Region above) {

  static Spot of(Region place, @Nullable Region above) {
    return new Spot(place, "", place, "", above);
  }

  /** Where the sign at its beginning stands. */
  Region begin() {
    return new Region(place.x0(), place.y0(), rest.x0(), place.y1());
  }

  /** Whether another stands to its right. */
  boolean isLeftOf(Spot other) {
    return place.x1() < other.place.x0()
        && place.y0() < other.place.y1()
        && other.place.y0() < place.y1();
  }

  /** The same place, with a sign in the first of its columns of ink. */
  Spot behind(String found, List<Region> columns) {
    int from = columns.size() > 1 ? columns.get(1).x0() : place.x1();
    Region behind = new Region(from, rest.y0(), Math.max(from, rest.x1()), rest.y1());
    return new Spot(place, found, behind, tail, above);
  }

  /** The same place, with a sign at its end that begins there. */
  Spot before(String found, int x) {
    return new Spot(place, sign, new Region(rest.x0(), rest.y0(), x, rest.y1()), found, above);
  }

  /** The same place, to be read to its end. */
  Spot withoutTail() {
    Region all = new Region(rest.x0(), rest.y0(), place.x1(), rest.y1());
    return new Spot(place, sign, all, "", above);
  }

  /** The same place, all of it to be read. */
  Spot whole() {
    return of(place, above);
  }
}
