package io.github.recount.extractor.format.text;

import io.github.recount.extractor.format.FormWords;
import io.github.recount.extractor.format.laid.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tables of web pages as programs dump them for reading: a bar stands behind each cell, and a line
 * ends wherever a paragraph within a cell did.
 */
final class BarLines {
  /** Fewer lines, and fewer rows, may end so by chance. */
  private static final int FEWEST_CELLS = 8;

  private static final int FEWEST_ROWS = 4;

  /** So many of the lines with bars have just one, at their end. */
  private static final double MOST = 0.8;

  /** Wider rows are not looked for. */
  private static final int WIDEST = 60;

  /** No row of a form has so many cells. */
  private static final int LONGEST_ROW = 20;

  /** A row of a form gives a weight and a score. */
  private static final int FEWEST_POINTS = 2;

  private static final double HALF = 0.5;

  private static final Pattern PADDED = Pattern.compile("\\|\\|\\s*$");

  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private static final Pattern FIGURE = Pattern.compile("[0-9]+(?:\\.[0-9]+)?%?");

  private static final Pattern FILL = Pattern.compile("[|\\s]*\\|\\s*$");

  private static final Pattern NOTHING = Pattern.compile("[|\\s]*");

  private BarLines() {}

  /** The lines, without their bars where each cell has a line of its own; blank cells go. */
  static List<Line> cells(List<Line> lines) {
    long barred = lines.stream().filter(line -> bars(line) > 0).count();
    long cells = lines.stream().filter(BarLines::isCell).count();
    long filled = lines.stream().filter(BarLines::isCell).filter(l -> !isBlankCell(l)).count();
    if (filled < FEWEST_CELLS || cells < MOST * barred) {
      return lines;
    }
    return lines.stream().filter(line -> !isBlankCell(line)).map(BarLines::unbarred).toList();
  }

  private static boolean isCell(Line line) {
    return line.text().stripTrailing().endsWith("|") && bars(line) == 1;
  }

  private static boolean isBlankCell(Line line) {
    return line.text().strip().equals("|");
  }

  private static Line unbarred(Line line) {
    String text = line.text().stripTrailing();
    return isCell(line)
        ? new Line(line.number(), text.substring(0, text.length() - 1).stripTrailing())
        : line;
  }

  private static int bars(Line line) {
    return line.text().indexOf('|') < 0 ? 0 : (int) BAR.matcher(line.text()).results().count();
  }

  /**
   * The lines, with a bar in front of each where rows have one behind each cell alone, and as many
   * more as make all rows equally long.
   */
  static List<Line> led(List<Line> lines) {
    long rows = lines.stream().filter(BarLines::isBehindCells).count();
    long led = lines.stream().filter(line -> bars(line) > 0 && begins(line)).count();
    return rows < FEWEST_ROWS || led > 0
        ? lines
        : lines.stream().map(line -> isBehindCells(line) ? led(line) : line).toList();
  }

  /**
   * The lines, those of one row as one, where rows are padded with bars to the same number of them,
   * and a line ends wherever a paragraph within a cell did.
   */
  static List<Line> padded(List<Line> lines) {
    int width = width(lines);
    if (width == 0) {
      return lines;
    }
    List<Line> joined = new ArrayList<>();
    for (int at = 0; at < lines.size(); ) {
      int end = at;
      int bars = bars(lines.get(at));
      // The padding of a broken row stands behind its last part.
      while (bars > 0
          && bars < width
          && !isPadded(lines.get(end))
          && end + 1 < lines.size()
          && bars(lines.get(end + 1)) > 0) {
        bars += bars(lines.get(++end));
      }
      boolean row = end > at && bars <= width;
      joined.add(row ? oneLine(lines.subList(at, end + 1)) : lines.get(at));
      at = row ? end + 1 : at + 1;
    }
    return joined;
  }

  private static boolean isPadded(Line line) {
    return PADDED.matcher(line.text()).find();
  }

  private static Line oneLine(List<Line> parts) {
    return new Line(
        parts.get(0).number(), String.join(" ", parts.stream().map(Line::text).toList()));
  }

  /** The number of bars that most padded rows have; 0 where too few have the same. */
  private static int width(List<Line> lines) {
    Map<Integer, Integer> rows = new TreeMap<>();
    lines.stream()
        .filter(BarLines::isPadded)
        .forEach(line -> rows.merge(bars(line), 1, Integer::sum));
    return rows.entrySet().stream()
        .filter(width -> width.getValue() >= FEWEST_ROWS && width.getKey() <= WIDEST)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /**
   * A line for each cell, without blank ones, where bars stand between cells and nothing tells
   * where a row ends: on lines of their own, or all in one line with the headings.
   */
  static List<Line> flowing(List<Line> lines, FormWords words) {
    List<Line> barred = lines.stream().filter(line -> bars(line) > 0).toList();
    long alone = barred.stream().filter(BarLines::isBlankCell).count();
    boolean apart = alone >= FEWEST_CELLS && alone >= barred.size() * HALF;
    if (!apart && barred.stream().noneMatch(line -> runsOn(line, words))) {
      return lines;
    }
    return lines.stream().flatMap(line -> cellsOf(line).stream()).toList();
  }

  /** Whether a line holds the headings of a form and its rows as well. */
  private static boolean runsOn(Line line, FormWords words) {
    List<Line> cells = bars(line) < LONGEST_ROW ? List.of() : cellsOf(line);
    return cells.stream().filter(c -> words.knows(FormWords.Kind.HEADING, c.text())).count()
            >= FEWEST_ROWS
        && cells.stream().filter(cell -> FIGURE.matcher(cell.text()).matches()).count()
            >= FEWEST_POINTS;
  }

  private static List<Line> cellsOf(Line line) {
    return bars(line) == 0
        ? List.of(line)
        : BAR.splitAsStream(line.text())
            .map(String::strip)
            .filter(cell -> !cell.isEmpty())
            .map(cell -> new Line(line.number(), cell))
            .toList();
  }

  private static boolean isBehindCells(Line line) {
    return line.text().stripTrailing().endsWith("|") && bars(line) > 1 && !begins(line);
  }

  private static Line led(Line line) {
    return new Line(line.number(), "| " + FILL.matcher(line.text()).replaceFirst(" |"));
  }

  /**
   * The lines, those of one row as one, with {@link BrokenRows#BREAK} between them, where rows
   * begin with a bar and have as many of them as each other.
   */
  static List<Line> rows(List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    for (int at = 0; at < lines.size(); ) {
      Rows rows = begins(lines.get(at)) ? rowsFrom(lines, at) : new Rows(List.of(), at);
      int end = Math.max(at + 1, rows.end());
      boolean broken = rows.joined().size() < end - at && rows.joined().size() >= FEWEST_ROWS;
      joined.addAll(broken ? rows.joined() : lines.subList(at, end));
      at = end;
    }
    return joined;
  }

  private static boolean begins(Line line) {
    return line.text().startsWith("|");
  }

  /** Whether a line may be the rest of a row: it is no paragraph's end, and no row of its own. */
  private static boolean mayGoOn(Line line) {
    return !line.isBlank() && (!line.isPiped() || NOTHING.matcher(line.text()).matches());
  }

  /**
   * Rows among lines.
   *
   * @param end the line behind the last one's
   */
  private record Rows(List<Line> joined, int end) {}

  /** The rows of the width that takes in most lines. */
  private static Rows rowsFrom(List<Line> lines, int start) {
    Rows best = new Rows(List.of(), start);
    int bars = 0;
    for (int end = start; end < lines.size() && bars < WIDEST && !lines.get(end).isBlank(); end++) {
      bars += bars(lines.get(end));
      if (end + 1 == lines.size() || begins(lines.get(end + 1))) {
        Rows rows = rows(lines, start, bars);
        best = rows.end() > best.end() ? rows : best;
      }
    }
    return best;
  }

  /** Rows of so many bars each, as far as they go. */
  private static Rows rows(List<Line> lines, int start, int width) {
    List<Line> rows = new ArrayList<>();
    int from = start;
    int bars = 0;
    for (int end = start; end < lines.size() && bars < width; end++) {
      if (end == from ? !begins(lines.get(end)) : !mayGoOn(lines.get(end))) {
        break;
      }
      bars += bars(lines.get(end));
      if (bars == width) {
        rows.add(BrokenRows.row(lines.subList(from, end + 1)));
        from = end + 1;
        bars = 0;
      }
    }
    return new Rows(rows, from);
  }
}
