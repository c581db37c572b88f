package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Finds the texts of a region that lines do not part into cells: white tells columns, and drawn
 * lines and white tell rows.
 */
final class TextColumns {
  /** Columns within columns of a region are looked for so often. */
  private static final int DEPTH = 3;

  /** What is higher may be more than one line, in character heights. */
  private static final double ONE_LINE = 1.5;

  private final Ink ink;
  private final List<Line> levels;
  private final double[] ends;
  private final Bands bands;
  private final double em;

  /**
   * @param lines the drawn ones, which are no longer in the ink
   */
  TextColumns(Ink ink, List<Line> lines, double em) {
    this.ink = ink;
    this.em = em;
    levels = lines.stream().filter(Line::isHorizontal).toList();
    ends = levels.stream().flatMapToDouble(l -> DoubleStream.of(l.from(), l.to())).toArray();
    bands = new Bands(ink, em);
  }

  /** Regions that hold lines of one text each, below each other. */
  List<Region> in(Region region) {
    return in(region, DEPTH);
  }

  private List<Region> in(Region region, int depth) {
    List<Region> found = new ArrayList<>();
    for (Region strip : strips(region, depth == DEPTH)) {
      boolean parted = strip.width() < region.width() || strip.height() < region.height();
      if (parted && depth > 0 && strip.height() > ONE_LINE * em) {
        found.addAll(in(strip, depth - 1));
      } else {
        found.add(strip);
      }
    }
    return found;
  }

  /**
   * @param whole whether lines that leave out its middle part it too
   */
  private List<Region> strips(Region region, boolean whole) {
    double middle = region.centerX();
    int[] drawn =
        levels.stream()
            .filter(level -> whole || level.passes(middle, 0))
            .mapToInt(level -> (int) Math.round(level.at()))
            .sorted()
            .toArray();
    List<Band> all = bands.of(region, drawn);
    List<BitSet> cuts = new ColumnWhite(all, ends, em).cuts();
    if (!whole && cuts.stream().allMatch(BitSet::isEmpty)) {
      return List.of(region);
    }
    List<Region> done = new ArrayList<>();
    List<Region> open = new ArrayList<>();
    for (int b = 0; b < all.size(); b++) {
      List<Region> next = strips(all.get(b), cuts.get(b));
      for (Region above : open) {
        if (!join(above, next)) {
          done.add(above);
        }
      }
      open = next;
    }
    done.addAll(open);
    return done;
  }

  private static List<Region> strips(Band band, BitSet cuts) {
    List<Region> strips = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= band.texts().size(); i++) {
      if (i == band.texts().size() || cuts.get(i)) {
        int x0 = band.span(from).from();
        strips.add(new Region(x0, band.y0(), band.span(i - 1).to(), band.y1()));
        from = i;
      }
    }
    return strips;
  }

  /** Joins a text with those below that have ink where it ends, and that no line parts from it. */
  private boolean join(Region above, List<Region> below) {
    List<Region> same = below.stream().filter(next -> goesOn(above, next)).toList();
    if (same.isEmpty()) {
      return false;
    }
    below.removeAll(same);
    below.add(same.stream().reduce(above, Region::union));
    return true;
  }

  private boolean goesOn(Region above, Region next) {
    return next.y0() <= above.y1()
        && IntStream.range(Math.max(above.x0(), next.x0()), Math.min(above.x1(), next.x1()))
            .anyMatch(x -> ink.at(x, above.y1()) && ink.at(x, above.y1() - 1));
  }
}
