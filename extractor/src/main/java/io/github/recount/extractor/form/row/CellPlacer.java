package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.column.Fit;
import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts a row's cells below the columns of its heading. Where grid columns are known they decide;
 * where cells were only counted, of all ways that keep their order the one is taken in which the
 * texts suit the columns best.
 */
public final class CellPlacer {
  /** No form has so many columns; a hostile file may. */
  private static final long MOST_PAIRS = 250_000;

  private static final int GOAL_AND_ANSWER = 2;

  /** Less than this share of a column is a crooked edge. */
  private static final double SLIGHT = 0.05;

  private static final double COVERED = 0.9;
  private static final double REACHED = 0.25;

  private final Fit fit;
  private final CellAligner aligner;

  /** The table, width and shift of the row that was aligned last. */
  private int table;

  private int width;
  private int lead;

  public CellPlacer(Vocabulary vocabulary) {
    this.fit = new Fit(vocabulary);
    this.aligner = new CellAligner(fit);
  }

  /**
   * The column of each cell.
   *
   * @param columns index into the heading's columns for each cell of the row, -1 for none
   * @param shift by how many columns the first moved cell stands off its count, 0 for none
   * @param others placements in which the texts suit their columns as well
   */
  public record Places(List<Integer> columns, int shift, List<List<Integer>> others) {
    public Places {
      columns = List.copyOf(columns);
      others = others.stream().map(List::copyOf).toList();
    }

    Places(List<Integer> columns, int shift) {
      this(columns, shift, List.of());
    }

    /** The texts of a row that stand below no column. */
    public List<String> lost(Row row) {
      return IntStream.range(0, columns.size())
          .filter(i -> columns.get(i) < 0)
          .mapToObj(row.cells()::get)
          .filter(cell -> cell.row() == row.number() && !cell.isBlank())
          .map(cell -> Wording.clean(cell.text()))
          .toList();
    }
  }

  public Places place(Row row, Heading heading) {
    if (row.columns() == Table.Columns.LAID_OUT && heading.block() == Place.GOAL) {
      return goalsInOrder(row, heading);
    }
    if (row.isAligned() && row.table() == heading.table()) {
      return byOverlap(row, heading, CellPlacer::gridOverlap);
    }
    if (row.isAligned() && haveBoxes(row, heading)) {
      return byOverlap(row, heading, CellPlacer::boxOverlap);
    }
    return byOrder(row, heading);
  }

  /**
   * Laid out texts share their columns with those of the indicators, where a goal, which is much
   * wider than its heading, begins in another one. Their order is left.
   */
  private static Places goalsInOrder(Row row, Heading heading) {
    List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    List<Column> columns = heading.columns();
    List<Integer> all =
        IntStream.range(0, columns.size())
            .filter(i -> columns.get(i).role() != null)
            .boxed()
            .toList();
    // The label left of the goals may head a column, too.
    List<Integer> named =
        filled.size() >= all.size()
            ? all
            : all.subList(all.size() - Math.min(all.size(), GOAL_AND_ANSWER), all.size());
    int labels = filled.size() - named.size();
    if (labels < 0) {
      return byOverlap(row, heading, CellPlacer::gridOverlap);
    }
    return new Places(
        row.cells().stream()
            .map(filled::indexOf)
            .map(rank -> rank < labels ? -1 : named.get(rank - labels))
            .toList(),
        0);
  }

  private Places byOrder(Row row, Heading heading) {
    int cells = row.cells().size();
    int columns = heading.columns().size();
    if (heading.block() == Place.GOAL && endsAsHeading(cells, heading.columns())) {
      return byCount(cells, columns, columns - cells);
    }
    boolean large = (long) cells * columns > MOST_PAIRS;
    boolean cutOut = row.isCutOut() && cells == columns;
    if (large || cutOut || cells == columns && nothingRejected(row.cells(), heading.columns(), 0)) {
      Places places = byCount(cells, columns, 0);
      return row.isCutOut() && !large
          ? aligner.withOthers(places, row.cells(), heading.columns())
          : places;
    }
    if (table == row.table() && width == cells && goesOnShifted(row, heading)) {
      return byCount(cells, columns, lead);
    }
    Places places = aligner.align(row.cells(), heading.columns());
    table = row.table();
    width = cells;
    boolean sure = heading.block() == Place.INDICATOR && places.others().isEmpty();
    lead = sure ? commonShift(row.cells(), places) : 0;
    return places;
  }

  /** Whether a row lacks but the label beside the goals, merged with that of the heading. */
  private static boolean endsAsHeading(int cells, List<Column> columns) {
    List<Column> last = columns.subList(Math.max(0, columns.size() - cells), columns.size());
    return cells < columns.size()
        && last.stream().anyMatch(column -> column.is(Role.EXPECTED))
        && last.stream().anyMatch(column -> column.is(Role.ACCOMPLISHED));
  }

  /** What has shifted one row of a page has shifted the rows below it. */
  private boolean goesOnShifted(Row row, Heading heading) {
    return lead != 0 && nothingRejected(row.cells(), heading.columns(), lead);
  }

  /**
   * By how many columns all filled cells moved, 0 where they did not together or hold no points.
   */
  private static int commonShift(List<Cell> cells, Places places) {
    if (cells.stream().noneMatch(cell -> Figures.isPoints(cell.text()))) {
      return 0;
    }
    int[] shifts =
        IntStream.range(0, cells.size())
            .filter(i -> !cells.get(i).isBlank() && places.columns().get(i) >= 0)
            .map(i -> places.columns().get(i) - i)
            .distinct()
            .toArray();
    return shifts.length == 1 ? shifts[0] : 0;
  }

  /** How far a cell stands below a column, as a share of the narrower of the two. */
  private interface Overlap {
    double of(Cell cell, Column column);
  }

  private static double gridOverlap(Cell cell, Column column) {
    return overlap(cell.column(), cell.columnEnd(), column.start(), column.end());
  }

  /** On another page grid columns count anew, but a column stands where it stood. */
  private static double boxOverlap(Cell cell, Column column) {
    List<Double> a = cell.location().box();
    List<Double> b = column.box();
    return a == null || b == null ? 0 : overlap(a.get(0), a.get(2), b.get(0), b.get(2));
  }

  private static double overlap(double from, double to, double start, double end) {
    return (Math.min(to, end) - Math.max(from, start)) / Math.max(end - start, 1e-9);
  }

  private static boolean haveBoxes(Row row, Heading heading) {
    return row.cells().stream().allMatch(cell -> cell.location().box() != null)
        && heading.columns().stream().allMatch(column -> column.box() != null);
  }

  private static Places byOverlap(Row row, Heading heading, Overlap overlap) {
    List<Column> columns = heading.columns();
    List<Integer> best = new ArrayList<>();
    row.cells().forEach(cell -> best.add(bestColumn(cell, columns, overlap)));
    for (int i = 0; i < best.size(); i++) {
      Cell cell = row.cells().get(i);
      if (best.get(i) >= 0 && columns.get(best.get(i)).role() == null && !cell.isBlank()) {
        best.set(i, besideUnnamed(cell, columns, overlap, best));
      }
    }
    return new Places(best, 0);
  }

  /**
   * Where edges are crooked a cell may stand mostly below a blank part of the heading: it belongs
   * to the named column that it reaches into, if no other cell does.
   */
  private static int besideUnnamed(
      Cell cell, List<Column> columns, Overlap overlap, List<Integer> taken) {
    List<Integer> named =
        IntStream.range(0, columns.size())
            .filter(c -> columns.get(c).role() != null && !taken.contains(c))
            .filter(c -> overlap.of(cell, columns.get(c)) > REACHED)
            .boxed()
            .toList();
    return named.size() == 1 ? named.get(0) : bestColumn(cell, columns, overlap);
  }

  /** A cell that covers the name's column is the name, whatever else it covers. */
  private static int bestColumn(Cell cell, List<Column> columns, Overlap overlap) {
    int best = -1;
    double most = SLIGHT;
    for (int i = 0; i < columns.size(); i++) {
      double share = overlap.of(cell, columns.get(i));
      if (share > COVERED && columns.get(i).is(Role.LEVEL3)) {
        return i;
      }
      if (share > most + SLIGHT) {
        most = share;
        best = i;
      }
    }
    return best;
  }

  /** Whether every cell, moved by so many columns, finds one that it does not speak against. */
  private boolean nothingRejected(List<Cell> cells, List<Column> columns, int shift) {
    return IntStream.range(0, cells.size())
        .filter(i -> !cells.get(i).isBlank())
        .allMatch(
            i ->
                i + shift >= 0
                    && i + shift < columns.size()
                    && !fit.rejects(cells.get(i).text(), columns.get(i + shift).role()));
  }

  private static Places byCount(int cells, int columns, int shift) {
    return new Places(
        IntStream.range(0, cells)
            .map(i -> i + shift >= 0 && i + shift < columns ? i + shift : -1)
            .boxed()
            .toList(),
        shift);
  }
}
