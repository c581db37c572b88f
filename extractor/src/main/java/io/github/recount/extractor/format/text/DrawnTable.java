package io.github.recount.extractor.format.text;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.format.laid.Line;
import io.github.recount.extractor.format.laid.Monospaced;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table drawn with characters: bars between the cells and lines of dashes between the rows, as
 * {@code +---+} or in box characters. Its lines tell every merged cell.
 */
final class DrawnTable {
  private static final String ACROSS = "-=:─━═╌╍┄┅┈┉";
  private static final String DOWN = "|│┃║┆┇┊┋╎╏";

  /** A line drawn with fewer characters is no table. */
  private static final int SHORTEST = 5;

  /** So far off its place a bar may be where signs are wider than the table's writer took them. */
  private static final int OFF = 3;

  private final List<Line> lines;
  private final int number;
  private final boolean wideSigns;

  /** The steps at which bars stand, and the column right of each. */
  private final TreeMap<Integer, Integer> edges = new TreeMap<>();

  /** Cells not yet closed, by the edge on their left. */
  private final TreeMap<Integer, Open> open = new TreeMap<>();

  private final List<Cell> cells = new ArrayList<>();
  private int row = -1;

  /**
   * Begins with the lines of one table.
   *
   * @param number the table's within the document, counted from 1
   */
  DrawnTable(List<Line> lines, int number) {
    this.lines = lines;
    this.number = number;
    this.wideSigns = fits(true) > fits(false);
  }

  /** Where the table that begins there ends; the same place where none does. */
  static int end(List<Line> lines, int at) {
    if (!isRule(lines.get(at).text())) {
      return at;
    }
    int end = at + 1;
    boolean closed = false;
    while (end < lines.size() && isWall(first(lines.get(end).text()))) {
      closed |= isRule(lines.get(end).text());
      end++;
    }
    return closed ? end : at;
  }

  private static boolean isRule(String line) {
    String bare = line.strip();
    return bare.length() >= SHORTEST
        && isJoint(bare.charAt(0))
        && bare.chars().allMatch(c -> isJoint((char) c) || ACROSS.indexOf(c) >= 0);
  }

  private static char first(String line) {
    String bare = line.strip();
    return bare.isEmpty() ? ' ' : bare.charAt(0);
  }

  private static boolean isWall(char c) {
    return DOWN.indexOf(c) >= 0 || isJoint(c);
  }

  private static boolean isJoint(char c) {
    boolean drawn = c >= 0x2500 && c <= 0x257F;
    return c == '+' || drawn && ACROSS.indexOf(c) < 0 && DOWN.indexOf(c) < 0;
  }

  /** How many lines are as wide as the first where signs have that width. */
  private long fits(boolean wide) {
    int width = lines.get(0).text().stripTrailing().length();
    return lines.stream()
        .map(line -> line.text().stripTrailing())
        .filter(line -> Monospaced.steps(line, wide)[line.length()] == width)
        .count();
  }

  Block block() {
    lines.forEach(line -> edges(line.text()));
    int columns = 0;
    for (Map.Entry<Integer, Integer> edge : edges.entrySet()) {
      edge.setValue(columns++);
    }
    for (Line line : lines) {
      List<Span> spans = spans(line.text());
      if (row < 0 || spans.stream().anyMatch(Span::isRule)) {
        row++;
      }
      for (Span span : spans) {
        if (span.isRule()) {
          close(span.left(), span.right());
        } else {
          add(span, line.number());
        }
      }
    }
    row++;
    close(edges.firstKey(), edges.lastKey());
    cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    Location place = new Location(null, null, number, null, null, lines.get(0).number(), null);
    return new Table(cells, Table.Columns.ALIGNED, place);
  }

  /** The ends of drawn lines are where bars stand. */
  private void edges(String line) {
    int[] steps = Monospaced.steps(line, wideSigns);
    int start = 0;
    while (start < line.length()) {
      int end = start;
      while (end < line.length() && ACROSS.indexOf(line.charAt(end)) >= 0) {
        end++;
      }
      boolean joined = start > 0 && end < line.length() && isWall(line.charAt(start - 1));
      if (end - start >= 2 && joined && isWall(line.charAt(end))) {
        edges.put(steps[start - 1], 0);
        edges.put(steps[end], 0);
      }
      start = end + 1;
    }
  }

  private List<Span> spans(String line) {
    int[] steps = Monospaced.steps(line, wideSigns);
    List<Span> spans = new ArrayList<>();
    int wall = -1;
    int left = -1;
    for (int i = 0; i < line.length(); i++) {
      int edge = isWall(line.charAt(i)) ? nearest(steps[i]) : -1;
      if (edge > left) {
        if (wall >= 0) {
          spans.add(new Span(left, edge, line.substring(wall + 1, i)));
        }
        wall = i;
        left = edge;
      }
    }
    return spans;
  }

  private int nearest(int step) {
    Integer below = edges.floorKey(step);
    Integer above = edges.ceilingKey(step);
    boolean back = above == null || below != null && step - below <= above - step;
    Integer edge = back ? below : above;
    return edge != null && Math.abs(edge - step) <= OFF ? edge : -1;
  }

  private void add(Span span, int line) {
    Map.Entry<Integer, Open> before = open.floorEntry(span.left());
    if (before != null && span.left() < before.getValue().right) {
      before.getValue().text.add(span.text(), span.right() - span.left());
    } else {
      Open cell = new Open(span.right(), row, line);
      cell.text.add(span.text(), span.right() - span.left());
      open.put(span.left(), cell);
    }
  }

  private void close(int from, int to) {
    Map<Integer, Open> done = open.subMap(from, true, to, false);
    done.forEach(
        (left, cell) -> {
          int column = edges.getOrDefault(left, 0);
          int columns = edges.getOrDefault(cell.right, 0) - column;
          int rows = row - cell.row;
          Location place = Location.cell(number, cell.row + 1, column + 1).onLine(cell.line);
          cells.add(new Cell(cell.row, column, rows, columns, cell.text.toString(), place));
        });
    done.clear();
  }

  /** What stands between two bars of a line. */
  private record Span(int left, int right, String text) {
    boolean isRule() {
      return !text.isEmpty() && text.chars().allMatch(c -> ACROSS.indexOf(c) >= 0);
    }
  }

  /** A cell whose lower end has not come yet. */
  private static final class Open {
    private final int right;
    private final int row;
    private final int line;
    private final WrappedCell text = new WrappedCell();

    Open(int right, int row, int line) {
      this.right = right;
      this.row = row;
      this.line = line;
    }
  }
}
