package io.github.recount.extractor.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables without any line: gaps that stand below each other in several lines of text. */
final class AlignedRuns {
  /** Fewer rows may stand below each other by chance. */
  private static final int FEWEST_ROWS = 3;

  /** Rows of a table follow each other this closely, in font sizes. */
  private static final double ROW_PITCH = 3.2;

  /** A second line of the same row follows this closely, in font sizes. */
  private static final double LINE_PITCH = 1.6;

  /** Two columns of text this wide on average are prose, in font sizes. */
  private static final double PROSE = 10;

  /** Where more pieces share a column with another on their line, the columns are not known. */
  private static final double MOST_CROWDED = 0.1;

  private static final Pattern LIST_MARK =
      Pattern.compile("[(（]?([0-9]{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])[)）.、．]?|[•·●○■□◆※★-]");

  private AlignedRuns() {}

  static List<OpenGrid> find(List<TextLine> lines) {
    List<OpenGrid> grids = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = runEnd(lines, i);
      if (end - i >= FEWEST_ROWS) {
        parts(lines.subList(i, end)).stream()
            .map(AlignedRuns::grid)
            .filter(AlignedRuns::isTable)
            .forEach(grids::add);
      }
      i = Math.max(i + 1, end);
    }
    return grids;
  }

  /** A text alone on its line that bridges columns is a heading between two tables. */
  private static List<List<TextLine>> parts(List<TextLine> run) {
    double[] cuts = OpenGrid.cuts(run);
    List<List<TextLine>> parts = new ArrayList<>();
    List<TextLine> part = new ArrayList<>();
    for (TextLine line : run) {
      if (line.pieces().size() == 1 && OpenGrid.filled(line, cuts) > 1) {
        parts.add(part);
        part = new ArrayList<>();
      } else {
        part.add(line);
      }
    }
    parts.add(part);
    return parts.stream().filter(p -> p.size() >= FEWEST_ROWS).toList();
  }

  /** The line after the last that may belong to a table beginning at this one. */
  private static int runEnd(List<TextLine> lines, int start) {
    if (lines.get(start).pieces().size() < 2) {
      return start;
    }
    int end = start + 1;
    double width = lines.get(start).box().width();
    for (int i = start + 1; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      double pitch = line.box().centerY() - lines.get(i - 1).box().centerY();
      boolean parted = line.pieces().size() > 1;
      boolean within = line.box().width() <= width / 2;
      if (pitch > ROW_PITCH * line.size() || !(parted || within)) {
        break;
      }
      // What hangs below the last full row belongs to it; what starts at the margin does not.
      boolean hangs =
          pitch <= LINE_PITCH * line.size()
              && line.box().x0() > lines.get(start).pieces().get(0).box().x1();
      if (parted || (hangs && end == i)) {
        end = i + 1;
        width = Math.max(width, line.box().width());
      }
    }
    return end;
  }

  private static OpenGrid grid(List<TextLine> lines) {
    double[] cuts = OpenGrid.cuts(lines);
    List<List<TextLine>> rows = rows(lines, cuts);
    List<OpenGrid.Row> banded = new ArrayList<>();
    double top = lines.get(0).box().y0();
    for (int i = 0; i < rows.size(); i++) {
      double last = bottom(rows.get(i));
      double bottom = i + 1 < rows.size() ? (last + rows.get(i + 1).get(0).box().y0()) / 2 : last;
      banded.add(new OpenGrid.Row(rows.get(i), top, bottom));
      top = bottom;
    }
    Box box = lines.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
    return new OpenGrid(banded, cuts, box.x0(), box.x1());
  }

  private static double bottom(List<TextLine> row) {
    return row.stream().mapToDouble(l -> l.box().y1()).max().orElseThrow();
  }

  /** A line with several pieces begins a row; a single piece goes to the nearer of two rows. */
  private static List<List<TextLine>> rows(List<TextLine> lines, double[] cuts) {
    double widest =
        lines.stream()
            .map(l -> l.pieces().get(0).box())
            .filter(b -> OpenGrid.column(b.x1(), cuts) == 0)
            .mapToDouble(Box::width)
            .max()
            .orElse(0);
    List<List<TextLine>> rows = new ArrayList<>();
    List<TextLine> row = new ArrayList<>();
    boolean full = false;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean parted = line.pieces().size() > 1;
      // A first column alone is a row, unless the text above it had no room left.
      boolean alone =
          i > 0
              && OpenGrid.column(line.box().x0(), cuts) == 0
              && lines.get(i - 1).pieces().get(0).box().width() < 0.9 * widest;
      if (full && (parted || alone || !nearer(lines, i))) {
        rows.add(row);
        row = new ArrayList<>();
        full = false;
      }
      row.add(line);
      full |= parted || alone;
    }
    rows.add(row);
    return rows;
  }

  private static boolean nearer(List<TextLine> lines, int i) {
    TextLine line = lines.get(i);
    double above = line.box().centerY() - lines.get(i - 1).box().centerY();
    double below =
        i + 1 < lines.size()
            ? lines.get(i + 1).box().centerY() - line.box().centerY()
            : Double.MAX_VALUE;
    return above <= below && above <= LINE_PITCH * line.size();
  }

  private static boolean isTable(OpenGrid grid) {
    List<TextLine> lines = grid.lines();
    List<TextLine> parted = lines.stream().filter(l -> l.pieces().size() > 1).toList();
    if (grid.columns() < 2
        || parted.size() < FEWEST_ROWS
        || 3 * parted.size() < 2 * grid.rows().size()
        || grid.crowded() > MOST_CROWDED * lines.stream().mapToInt(l -> l.pieces().size()).sum()) {
      return false;
    }
    if (grid.columns() > 2) {
      return true;
    }
    boolean marks =
        parted.stream().allMatch(l -> LIST_MARK.matcher(l.pieces().get(0).text()).matches());
    double width =
        parted.stream()
            .flatMap(l -> l.pieces().stream().map(p -> p.box().width() / l.size()))
            .mapToDouble(Double::doubleValue)
            .average()
            .orElse(0);
    return !marks && width <= PROSE;
  }
}
