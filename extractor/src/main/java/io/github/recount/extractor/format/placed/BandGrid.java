package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Cells between levels to a table: the levels tell its rows, the white between texts columns. */
final class BandGrid {
  /** Bands are laid out as lines of one size, one below the other, to find their columns. */
  private static final double PITCH = 20;

  private static final double SIZE = 10;

  private final List<BandLevel> levels;
  private final List<List<BandCell>> rows = new ArrayList<>();
  private final List<Integer> bands = new ArrayList<>();
  private final List<OpenSection> sections;
  private final List<double[]> sides;
  private final double[] all;

  /** How many lines stand for columns of the page before, in front of the rows. */
  private final int ahead;

  /**
   * The table of these cells.
   *
   * @param columns those of the table that goes on from the page before, if it does: of some this
   *     page has no text, and of others so little that white does not part them
   */
  BandGrid(List<BandLevel> levels, List<BandCell> cells, List<Box> columns) {
    this.levels = levels;
    for (int b = 0; b + 1 < levels.size(); b++) {
      int band = b;
      List<BandCell> row =
          cells.stream()
              .filter(c -> c.from() <= band && band < c.to())
              .sorted(Comparator.comparingDouble(c -> c.box().x0()))
              .toList();
      if (!row.isEmpty()) {
        rows.add(row);
        bands.add(band);
      }
    }
    List<TextLine> lines = new ArrayList<>();
    if (!columns.isEmpty()) {
      lines.add(line(columns));
    }
    for (List<BandCell> row : rows) {
      lines.add(line(row, PITCH * lines.size()));
    }
    List<OpenSection> found = OpenSections.of(lines);
    boolean others = !columns.isEmpty() && found.get(0).lines().size() == 1;
    ahead = columns.isEmpty() || others ? 0 : 1;
    sections = others ? found.subList(1, found.size()) : found;
    List<Double> told =
        levels.stream()
            .flatMap(level -> level.drawn().stream())
            .flatMap(rule -> List.of(rule.from(), rule.to()).stream())
            .toList();
    // No wider than its texts: a column left of them or right of them may be blank on this page.
    Box box =
        Stream.concat(
                cells.stream().map(BandCell::box), ahead == 0 ? Stream.of() : columns.stream())
            .reduce(Box::union)
            .orElseThrow();
    sides = OpenSides.of(sections, box.x0() - 1, box.x1() + 1, told);
    all = sides.stream().flatMapToDouble(Arrays::stream).sorted().distinct().toArray();
  }

  private static TextLine line(List<Box> columns) {
    List<TextLine.Piece> pieces =
        columns.stream()
            .map(c -> new TextLine.Piece("", new Box(c.x0(), 0, c.x1(), SIZE)))
            .toList();
    return new TextLine("", columns.stream().reduce(Box::union).orElseThrow(), pieces, SIZE);
  }

  private static TextLine line(List<BandCell> row, double y) {
    List<TextLine.Piece> pieces = new ArrayList<>();
    for (BandCell cell : row) {
      Box box = new Box(cell.box().x0(), y, cell.box().x1(), y + SIZE);
      pieces.add(new TextLine.Piece(cell.text(), box, cell.close() && !pieces.isEmpty()));
    }
    Box box = pieces.stream().map(TextLine.Piece::box).reduce(Box::union).orElseThrow();
    return new TextLine("", box, pieces, SIZE);
  }

  /**
   * What stands in one column between the same levels.
   *
   * @param end behind its last column
   */
  private record Place(int row, int rowEnd, int column, int end) {}

  GridTable table() {
    Map<BandCell, Place> places = new HashMap<>();
    List<Place> blank = new ArrayList<>();
    int row = 0;
    for (int s = 0; s < sections.size(); s++) {
      double[] xs = sides.get(s);
      for (int i = s == 0 ? ahead : 0; i < sections.get(s).lines().size(); i++, row++) {
        boolean[] filled = new boolean[xs.length - 1];
        for (BandCell cell : rows.get(row)) {
          int column = sections.get(s).column(cell.box());
          filled[column] = true;
          Place place = new Place(row, row + 1, index(xs[column]), index(xs[column + 1]));
          places.merge(cell, place, BandGrid::both);
        }
        for (int c = 0; c < filled.length; c++) {
          if (!filled[c]) {
            blank.add(new Place(row, row + 1, index(xs[c]), index(xs[c + 1])));
          }
        }
      }
    }
    Map<Place, String> texts = new HashMap<>();
    rows.stream()
        .flatMap(List::stream)
        .distinct()
        .forEach(c -> texts.merge(places.get(c), c.text(), (a, b) -> a + b));
    blank.forEach(place -> texts.putIfAbsent(place, ""));
    List<GridTable.GridCell> cells = new ArrayList<>();
    texts.forEach((place, text) -> cells.add(cell(place, text)));
    cells.sort(
        Comparator.comparingInt(GridTable.GridCell::row)
            .thenComparingInt(GridTable.GridCell::column));
    Box box = cells.stream().map(GridTable.GridCell::box).reduce(Box::union).orElseThrow();
    return new GridTable(box, cells, false);
  }

  /** What the texts of each column cover in the last rows. */
  List<Box> columns() {
    return sections.get(sections.size() - 1).filled().stream()
        .map(span -> new Box(span.from(), 0, span.to(), SIZE))
        .toList();
  }

  /** A cell over several rows is as wide as all of them leave it. */
  private static Place both(Place above, Place below) {
    int column = Math.max(above.column, below.column);
    int end = Math.min(above.end, below.end);
    return column < end
        ? new Place(above.row, below.rowEnd, column, end)
        : new Place(above.row, below.rowEnd, above.column, above.end);
  }

  private int index(double x) {
    return Arrays.binarySearch(all, x);
  }

  private GridTable.GridCell cell(Place place, String text) {
    Box box =
        new Box(
            all[place.column()],
            levels.get(bands.get(place.row())).at(),
            all[place.end()],
            levels.get(bands.get(place.rowEnd() - 1) + 1).at());
    return new GridTable.GridCell(
        place.row(),
        place.column(),
        place.rowEnd() - place.row(),
        place.end() - place.column(),
        text,
        box);
  }
}
