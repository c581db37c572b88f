package io.github.recount.extractor.format.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Rows of lines and the gaps between their columns, on the way to a table. */
final class OpenGrid {
  /** Columns are at least this far apart, in font sizes. */
  private static final double NARROWEST = 0.15;

  /** This share of the lines may bridge a gap, as a heading over two columns does... */
  private static final double BRIDGED = 0.15;

  /** ...but none with as many pieces as this share of the most. */
  private static final double FULL = 0.7;

  /**
   * A row.
   *
   * @param top of the row on the page
   * @param bottom of the row on the page
   */
  record Row(List<TextLine> lines, double top, double bottom) {}

  private final List<Row> rows;
  private final double[] cuts;
  private final double left;
  private final double right;

  /** The grid of rows whose columns are parted at the cuts. */
  OpenGrid(List<Row> rows, double[] cuts, double left, double right) {
    this.rows = rows;
    this.cuts = cuts;
    this.left = left;
    this.right = right;
  }

  List<TextLine> lines() {
    return rows.stream().map(Row::lines).flatMap(Collection::stream).toList();
  }

  List<Row> rows() {
    return rows;
  }

  int columns() {
    return cuts.length + 1;
  }

  /** A piece begins or ends; full lines are those with text in most columns. */
  private record Side(double x, int lines, int fullLines) {}

  /** Where lines with several pieces leave white from top to bottom. */
  static double[] cuts(List<TextLine> lines) {
    List<TextLine> parted = lines.stream().filter(l -> l.pieces().size() > 1).toList();
    double gap = NARROWEST * parted.stream().mapToDouble(TextLine::size).max().orElse(0);
    List<Side> sides = sides(parted);
    int most = (int) (BRIDGED * parted.size());
    List<Double> cuts = new ArrayList<>();
    int covering = 0;
    int fullCovering = 0;
    double start = Double.NaN;
    for (Side side : sides) {
      covering += side.lines();
      fullCovering += side.fullLines();
      boolean white = covering <= most && fullCovering == 0;
      if (white && Double.isNaN(start)) {
        start = side.x();
      } else if (!white) {
        if (side.x() - start >= gap) {
          cuts.add((start + side.x()) / 2);
        }
        start = Double.NaN;
      }
    }
    return facing(parted, cuts);
  }

  private static List<Side> sides(List<TextLine> parted) {
    int pieces = parted.stream().mapToInt(l -> l.pieces().size()).max().orElse(0);
    List<Side> sides = new ArrayList<>();
    for (TextLine line : parted) {
      int full = line.pieces().size() >= FULL * pieces ? 1 : 0;
      for (TextLine.Piece piece : line.pieces()) {
        sides.add(new Side(piece.box().x0(), 1, full));
        sides.add(new Side(piece.box().x1(), -1, -full));
      }
    }
    sides.sort(Comparator.comparingDouble(Side::x));
    return sides;
  }

  /**
   * The cuts with text on both sides in some line. Without one it is a single column: its heading
   * stands at its left and its figures at its right.
   */
  private static double[] facing(List<TextLine> lines, List<Double> cuts) {
    List<Double> kept = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      double from = kept.isEmpty() ? Double.NEGATIVE_INFINITY : kept.get(kept.size() - 1);
      double cut = cuts.get(i);
      double to = i + 1 < cuts.size() ? cuts.get(i + 1) : Double.POSITIVE_INFINITY;
      if (lines.stream().anyMatch(l -> holds(l, from, cut) && holds(l, cut, to))) {
        kept.add(cut);
      }
    }
    return kept.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static boolean holds(TextLine line, double from, double to) {
    return line.pieces().stream().anyMatch(p -> p.box().x0() >= from && p.box().x1() <= to);
  }

  /** How many columns a line has text in. */
  static int filled(TextLine line, double[] cuts) {
    return (int)
        line.pieces().stream()
            .flatMap(p -> Stream.of(column(p.box().x0(), cuts), column(p.box().x1(), cuts)))
            .distinct()
            .count();
  }

  /** How many pieces begin in the same column as the piece before them on their line. */
  int crowded() {
    int crowded = 0;
    for (TextLine line : lines()) {
      int before = -1;
      for (TextLine.Piece piece : line.pieces()) {
        int column = column(piece.box().x0() + 0.5, cuts);
        crowded += column == before ? 1 : 0;
        before = column;
      }
    }
    return crowded;
  }

  static int column(double x, double[] cuts) {
    int column = 0;
    while (column < cuts.length && cuts[column] <= x) {
      column++;
    }
    return column;
  }

  GridTable table() {
    List<GridTable.GridCell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      cells(r, cells);
    }
    Box box = new Box(left, rows.get(0).top(), right, rows.get(rows.size() - 1).bottom());
    return new GridTable(box, cells);
  }

  /** The cells of a row; a piece that bridges a gap spans its columns. */
  private void cells(int r, List<GridTable.GridCell> cells) {
    String[] texts = new String[columns()];
    int[] ends = new int[columns()];
    for (TextLine line : rows.get(r).lines()) {
      int before = -1;
      for (TextLine.Piece piece : line.pieces()) {
        int first = owner(ends, column(piece.box().x0() + 0.5, cuts));
        int last = column(piece.box().x1() - 0.5, cuts);
        String said = texts[first];
        String joint = before == first ? " " : "\n";
        texts[first] = said == null ? piece.text() : said + joint + piece.text();
        ends[first] = Math.max(ends[first], freeEnd(texts, first, last));
        before = first;
      }
    }
    for (int c = 0; c < columns(); c = Math.max(c + 1, ends[c])) {
      int end = Math.max(c + 1, ends[c]);
      Box box = new Box(side(c), rows.get(r).top(), side(end), rows.get(r).bottom());
      String text = texts[c] == null ? "" : texts[c];
      cells.add(new GridTable.GridCell(r, c, 1, end - c, text, box));
    }
  }

  /** The column itself, or the one whose text spans it. */
  private static int owner(int[] ends, int column) {
    int owner = column;
    while (owner > 0 && ends[owner] == 0) {
      owner--;
      if (ends[owner] > column) {
        return owner;
      }
    }
    return column;
  }

  private static int freeEnd(String[] texts, int first, int last) {
    int end = first + 1;
    while (end <= last && texts[end] == null) {
      end++;
    }
    return end;
  }

  private double side(int column) {
    if (column == 0) {
      return left;
    }
    return column > cuts.length ? right : cuts[column - 1];
  }
}
