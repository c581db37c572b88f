package io.github.recount.extractor.format.text;

import io.github.recount.extractor.format.laid.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of cells again where every row begins with a tab, as dumps of workbooks do: a
 * line without one, between such rows, is the rest of the cell above.
 */
final class BrokenRows {
  /** Stands for a line break inside a cell. */
  static final char BREAK = '\u000b';

  /** Fewer rows are no dump of a workbook. */
  private static final int FEWEST = 4;

  private final List<Line> lines;
  private final List<Line> joined = new ArrayList<>();

  BrokenRows(List<Line> lines) {
    this.lines = lines;
  }

  /** The lines, those of one row as one, with {@link #BREAK} between them. */
  List<Line> joined() {
    int start = 0;
    for (int end = 0; end <= lines.size(); end++) {
      if (end == lines.size() || lines.get(end).isBlank()) {
        add(lines.subList(start, end));
        if (end < lines.size()) {
          joined.add(lines.get(end));
        }
        start = end + 1;
      }
    }
    return joined;
  }

  private void add(List<Line> run) {
    int most = run.stream().filter(BrokenRows::leads).mapToInt(Line::tabs).max().orElse(0);
    int first = 0;
    while (first < run.size() && !leads(run.get(first))) {
      first++;
    }
    if (run.subList(0, first).stream().anyMatch(line -> line.tabs() > 0)) {
      // Rows begin without a tab too, so that a line without one may be a row.
      joined.addAll(run);
      return;
    }
    List<Line> rows = new ArrayList<>(run.subList(0, first));
    for (int start = first; start < run.size(); ) {
      int end = start + 1;
      while (end < run.size() && !leads(run.get(end))) {
        end++;
      }
      // Behind the last row stands what belongs to no cell.
      List<Line> row = run.subList(start, end == run.size() ? start + 1 : end);
      if (row.stream().mapToInt(Line::tabs).sum() > most) {
        joined.addAll(run);
        return;
      }
      rows.add(row(row));
      rows.addAll(run.subList(start + row.size(), end));
      start = end;
    }
    joined.addAll(rows.size() - first < FEWEST ? run : rows);
  }

  private static boolean leads(Line line) {
    return line.text().startsWith("\t");
  }

  /** Lines as one, with {@link #BREAK} between them. */
  static Line row(List<Line> lines) {
    String text = String.join(String.valueOf(BREAK), lines.stream().map(Line::text).toList());
    return new Line(lines.get(0).number(), text);
  }
}
