package io.github.recount.extractor.format.laid;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.FormWords;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Bands below each other to one table: rows are counted on, columns are those of all. */
final class LaidGrid {
  private final List<LaidBands.Band> bands;
  private final List<List<LineSpan>> lines;
  private final List<Line> source;
  private final int[] blanks;
  private final FormWords words;

  /** Before which steps a column of the table begins, but for the first. */
  private final List<Integer> cuts = new ArrayList<>();

  private final List<int[]> own = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private int number;
  private int rows;

  LaidGrid(
      List<LaidBands.Band> bands,
      List<List<LineSpan>> lines,
      List<Line> source,
      int[] blanks,
      FormWords words) {
    this.words = words;
    this.bands = List.copyOf(bands);
    this.lines = lines;
    this.source = source;
    this.blanks = blanks;
    bands.forEach(band -> own.add(new int[0]));
    bands.stream()
        .sorted(Comparator.comparingInt(band -> -band.columns()))
        .forEach(band -> own.set(bands.indexOf(band), snapped(band)));
    cuts.sort(null);
  }

  /** The first line, counted from 0 among those that are not blank. */
  int from() {
    return bands.get(0).from();
  }

  /** The line behind the last. */
  int to() {
    return bands.get(bands.size() - 1).to();
  }

  List<Line> source() {
    return source.subList(from(), to());
  }

  /** A band's cuts where other bands have theirs, as far as they lie in the white. */
  private int[] snapped(LaidBands.Band band) {
    int[] snapped = new int[band.cuts().size()];
    int before = 0;
    for (int i = 0; i < snapped.length; i++) {
      int cut = band.cuts().get(i);
      int white =
          lines.subList(band.from(), band.to()).stream()
              .flatMap(List::stream)
              .mapToInt(LineSpan::end)
              .filter(end -> end <= cut)
              .max()
              .orElse(cut);
      int least = Math.max(white, before + 1);
      snapped[i] =
          cuts.stream()
              .filter(c -> c >= least && c <= cut)
              .max(Comparator.naturalOrder())
              .orElse(cut);
      before = cut;
      if (!cuts.contains(snapped[i])) {
        cuts.add(snapped[i]);
      }
    }
    return snapped;
  }

  /**
   * The table with its places.
   *
   * @param table its number within the document, counted from 1
   */
  Table table(int table) {
    number = table;
    rows = 0;
    cells.clear();
    List<LaidRow> found = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      found.addAll(new LaidBandRows(bands.get(i), lines, blanks, i, words).rows());
    }
    new LaidHeadings(found, words).place();
    for (LaidRow row : found) {
      add(row);
    }
    cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    Location place =
        new Location(null, null, number, null, null, source.get(from()).number(), null);
    return new Table(cells, Table.Columns.LAID_OUT, place);
  }

  private void add(LaidRow row) {
    int[] at = own.get(row.band());
    for (int c = 0; c <= at.length; c++) {
      LaidRow.Text text = row.texts().get(c);
      if (text == null && row.covered().get(c)) {
        continue;
      }
      int left = c == 0 ? 0 : cuts.indexOf(at[c - 1]) + 1;
      int right = c == at.length ? cuts.size() + 1 : cuts.indexOf(at[c]) + 1;
      int line = text == null ? row.line() : text.line();
      Location place = Location.cell(number, rows + 1, left + 1).onLine(source.get(line).number());
      cells.add(
          new Cell(
              rows,
              left,
              text == null ? 1 : text.rows(),
              right - left,
              text == null ? "" : text.text(),
              place));
    }
    rows++;
  }
}
