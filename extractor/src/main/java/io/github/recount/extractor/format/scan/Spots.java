package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the places on a page that hold a line of text. */
final class Spots {
  /** What is lower outside of tables is dust, in character heights. */
  private static final double SMALLEST = 0.35;

  /** No sign is longer: a dash, an equals sign. */
  private static final double LONGEST = 1.2;

  /** Specks are no higher, in character heights... */
  private static final double DUST = 0.22;

  /** ...and fill less of their row. */
  private static final double FULL = 0.5;

  /** A line of one or two characters is read together with the one above it. */
  private static final double SHORT = 2.4;

  /** Lines of one cell are no farther apart, in character heights. */
  private static final double NEXT = 0.8;

  /** What is higher is a picture. */
  private static final double LARGEST = 5;

  private final Ink ink;
  private final List<Line> lines;
  private final double em;

  /**
   * @param lines the drawn ones, which are no longer in the ink
   */
  Spots(Ink ink, List<Line> lines, double em) {
    this.ink = ink;
    this.lines = lines;
    this.em = em;
  }

  /** The places in cells, and those outside of them. */
  List<Spot> of(List<Region> cells) {
    List<Spot> found = new ArrayList<>();
    TextRows within = new TextRows(ink, em);
    for (Region cell : cells) {
      List<Region> rows = within.rows(cell).stream().filter(row -> !isDust(row)).toList();
      add(rows, Double.MAX_VALUE, found);
    }
    Ink outside = ink.copy();
    cells.forEach(c -> outside.erase(c.x0() - 4, c.y0() - 4, c.x1() + 4, c.y1() + 4));
    TextRows rows = new TextRows(outside, em);
    for (Region text :
        new TextColumns(outside, lines, em).in(new Region(0, 0, ink.width, ink.height))) {
      add(rows.rows(text).stream().filter(this::isText).toList(), NEXT * em, found);
    }
    return found;
  }

  /** Whether a row holds nothing but specks: a dash fills the place that it takes. */
  private boolean isDust(Region row) {
    if (row.height() > DUST * em) {
      return false;
    }
    long dark =
        IntStream.range(0, row.width() * row.height())
            .filter(i -> ink.at(row.x0() + i % row.width(), row.y0() + i / row.width()))
            .count();
    return dark < FULL * row.width() * row.height();
  }

  private boolean isText(Region line) {
    if (isDust(line)) {
      return false;
    }
    boolean stroke = line.width() > SMALLEST * em && line.width() < LONGEST * em;
    return (line.height() > SMALLEST * em || stroke) && line.height() < LARGEST * em;
  }

  private void add(List<Region> rows, double next, List<Spot> found) {
    Region above = null;
    for (Region row : rows) {
      boolean goesOn = above != null && row.y0() - above.y1() < next && row.width() < SHORT * em;
      found.add(Spot.of(row, goesOn ? above : null));
      above = row;
    }
  }
}
