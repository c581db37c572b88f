package io.github.recount.extractor.format.laid;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.FormWords;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Puts rows together of which each line was made a row of its own, as programs leave them that turn
 * pages into tables. Words tell that it happened: labels broken over rows.
 */
public final class LinedRows {
  private static final int FEWEST_HEADINGS = 4;
  private static final int FEWEST_BROKEN = 2;

  /** No form has more lines in a block; putting them together takes time in their square. */
  private static final int MOST_LINES = 200;

  /** A cell over so many columns is of another block, or a sum's label. */
  private static final int WIDE = 3;

  /** Room for a column, in steps. */
  private static final int ROOM = 1000;

  private final FormWords words;

  private LinedRows(FormWords words) {
    this.words = words;
  }

  /** The document with such rows put together, if it has any. */
  public static Optional<Document> mended(Document document, FormWords words) {
    LinedRows rows = new LinedRows(words);
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table table && table.columns() == Table.Columns.ALIGNED) {
        blocks.addAll(rows.parts(table));
      } else {
        blocks.add(block);
      }
    }
    return blocks.size() == document.blocks().size()
        ? Optional.empty()
        : Optional.of(new Document(blocks, document.pages(), document.text(), document.warnings()));
  }

  /** A table's rows by their numbers, each with the cells that begin in it and are not blank. */
  private static Map<Integer, List<Cell>> rows(Table table) {
    Map<Integer, List<Cell>> rows = new TreeMap<>();
    for (Cell cell : table.cells()) {
      if (!cell.isBlank()) {
        rows.computeIfAbsent(cell.row(), r -> new ArrayList<>()).add(cell);
      }
    }
    return rows;
  }

  /** Rows below a heading, by the columns of its cells. */
  private record Section(
      int from, int to, List<Cell> columns, List<List<LineSpan>> lines, List<Integer> numbers) {}

  private List<Table> parts(Table table) {
    Map<Integer, List<Cell>> rows = rows(table);
    List<Section> sections =
        rows.entrySet().stream()
            .filter(row -> isHeading(row.getValue()))
            .map(row -> section(rows, row.getKey(), row.getValue(), table.rowCount()))
            .filter(section -> section.lines().size() <= MOST_LINES)
            .toList();
    if (sections.stream().mapToLong(this::broken).sum() < FEWEST_BROKEN) {
      return List.of(table);
    }
    List<Table> parts = new ArrayList<>();
    int from = 0;
    for (Section section : sections) {
      if (broken(section) > 0) {
        add(table, from, section.from(), parts);
        parts.add(together(table, section));
        from = section.to();
      }
    }
    add(table, from, table.rowCount(), parts);
    return parts;
  }

  /** The rows between two as a table of their own. */
  private static void add(Table table, int from, int to, List<Table> parts) {
    List<Cell> cells =
        table.cells().stream()
            .filter(cell -> cell.row() >= from && cell.row() < to)
            .map(
                c ->
                    new Cell(
                        c.row() - from,
                        c.column(),
                        Math.min(c.rowEnd(), to) - c.row(),
                        c.columnEnd() - c.column(),
                        c.text(),
                        c.location()))
            .toList();
    if (!cells.isEmpty()) {
      parts.add(new Table(cells, table.columns(), table.location()));
    }
  }

  private boolean isHeading(List<Cell> row) {
    return row.stream().filter(c -> words.knows(FormWords.Kind.HEADING, c.text())).count()
        >= FEWEST_HEADINGS;
  }

  /** Where rows end that stand below a heading: before the next one, and before wide cells. */
  private int end(Map<Integer, List<Cell>> rows, int heading, List<Cell> columns, int last) {
    for (Map.Entry<Integer, List<Cell>> row : rows.entrySet()) {
      boolean ends =
          isHeading(row.getValue())
              || row.getValue().stream()
                  .anyMatch(
                      cell ->
                          columns.stream()
                                  .filter(
                                      c ->
                                          c.column() < cell.columnEnd()
                                              && cell.column() < c.columnEnd())
                                  .count()
                              >= WIDE);
      if (row.getKey() > heading && ends) {
        return row.getKey();
      }
    }
    return last;
  }

  private Section section(Map<Integer, List<Cell>> rows, int from, List<Cell> columns, int last) {
    int to = end(rows, from, columns, last);
    List<List<LineSpan>> lines = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (Map.Entry<Integer, List<Cell>> row : rows.entrySet()) {
      if (row.getKey() < from || row.getKey() >= to) {
        continue;
      }
      Map<Integer, StringBuilder> texts = new TreeMap<>();
      for (Cell cell : row.getValue()) {
        texts
            .computeIfAbsent(column(cell, columns), c -> new StringBuilder())
            .append(cell.text().replace("\n", ""));
      }
      List<LineSpan> line = new ArrayList<>();
      texts.forEach(
          (column, text) -> {
            int start = column * ROOM + ROOM / 2;
            line.add(new LineSpan(text.toString(), start, start + 1, false));
          });
      lines.add(line);
      numbers.add(row.getKey());
    }
    return new Section(from, to, columns, lines, numbers);
  }

  /** The column that a cell shares most with, or else the last one that begins before it. */
  private static int column(Cell cell, List<Cell> columns) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < columns.size(); i++) {
      Cell column = columns.get(i);
      int shared =
          Math.min(cell.columnEnd(), column.columnEnd()) - Math.max(cell.column(), column.column());
      if (shared > most || most == 0 && column.column() <= cell.column()) {
        best = i;
        most = Math.max(most, shared);
      }
    }
    return best;
  }

  /** How many labels and headings are known only together with the text below them. */
  private long broken(Section section) {
    List<List<LineSpan>> lines = section.lines();
    return IntStream.range(1, lines.size())
        .mapToLong(
            i ->
                lines.get(i).stream()
                    .filter(
                        below ->
                            lines.get(i - 1).stream()
                                .filter(above -> above.start() == below.start())
                                .anyMatch(above -> isBroken(above.text(), below.text())))
                    .count())
        .sum();
  }

  private boolean isBroken(String above, String below) {
    return isLabel(above + below) && !isLabel(below);
  }

  private boolean isLabel(String text) {
    return words.knows(FormWords.Kind.LABEL, text) || words.knows(FormWords.Kind.HEADING, text);
  }

  private Table together(Table table, Section section) {
    List<Cell> columns = section.columns();
    List<List<LineSpan>> lines = section.lines();
    Map<Integer, Map<Integer, Location>> places = new HashMap<>();
    for (Cell cell : table.cells()) {
      places
          .computeIfAbsent(cell.row(), r -> new HashMap<>())
          .putIfAbsent(column(cell, columns), cell.location());
    }
    List<Integer> cuts = IntStream.range(1, columns.size()).mapToObj(c -> c * ROOM).toList();
    LaidBands.Band band = LaidBands.band(lines, 0, lines.size(), cuts);
    List<LaidRow> rows = new LaidBandRows(band, lines, new int[lines.size()], 0, words).rows();
    new LaidHeadings(rows, words).place();
    List<Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      LaidRow row = rows.get(r);
      for (int c = 0; c < columns.size(); c++) {
        LaidRow.Text text = row.texts().get(c);
        if (text == null && row.covered().get(c)) {
          continue;
        }
        int number = section.numbers().get(text == null ? row.line() : text.line());
        Location place = places.getOrDefault(number, Map.of()).getOrDefault(c, table.location());
        cells.add(
            new Cell(
                r, c, text == null ? 1 : text.rows(), 1, text == null ? "" : text.text(), place));
      }
    }
    return new Table(cells, Table.Columns.LINED, table.location());
  }
}
