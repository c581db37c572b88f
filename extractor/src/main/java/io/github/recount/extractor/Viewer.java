package io.github.recount.extractor;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Paragraph;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.format.pdf.CellOverlay;
import io.github.recount.extractor.report.Alternative;
import io.github.recount.extractor.report.BudgetLine;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Indicator;
import io.github.recount.extractor.report.Repair;
import io.github.recount.extractor.source.Location;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows what was seen in a file, for people who wonder why a form was read as it was. */
public final class Viewer {
  private final Extractor extractor;

  /** A viewer that recognizes the pages that the option names. */
  public Viewer(Ocr ocr) {
    extractor = Extractor.recognizing(ocr);
  }

  /**
   * The paragraphs and tables of a file in reading order, then the rows that were repaired.
   *
   * @param page the only page to show, null for all
   * @return lines of text, line breaks inside cells as {@code ⏎}
   * @throws ReadFailure if the file cannot be read
   */
  public List<String> view(SourceDocument source, @Nullable Integer page) throws ReadFailure {
    List<String> lines = new ArrayList<>();
    lines.add(source.path() + " (" + source.mediaType() + ")");
    Extractor.Reading read = extractor.sound(source);
    Document document = read.document();
    document.warnings().forEach(warning -> lines.add("warning: " + warning));
    for (Block block : document.blocks()) {
      Location place = block instanceof Table t ? t.location() : ((Paragraph) block).location();
      if (page == null || page.equals(place.page())) {
        add(block, place, lines);
      }
    }
    if (page == null) {
      int number = 1;
      for (Evaluation e : read.report().evaluations()) {
        lines.add("evaluation " + number++ + ": " + Objects.requireNonNullElse(e.title(), "-"));
        e.budget().forEach(row -> addRepairs(row, lines));
        e.indicators().forEach(row -> addRepairs(row, lines));
      }
    }
    return lines;
  }

  /**
   * Draws the cells and paragraphs found on a page of a PDF over its picture.
   *
   * @throws ReadFailure if the file cannot be read, or is no PDF
   * @throws IOException if the picture cannot be written
   */
  public void draw(SourceDocument source, int page, Path png) throws ReadFailure, IOException {
    if (!source.mediaType().equals("application/pdf")) {
      throw new ReadFailure(ReadFailure.Code.UNSUPPORTED, "only pages of a PDF can be drawn");
    }
    new CellOverlay().draw(extractor.read(source), source, page, png);
  }

  private static void add(Block block, Location place, List<String> lines) {
    String where = (place.page() == null ? "" : "page " + place.page() + " ") + line(place);
    if (block instanceof Paragraph p) {
      lines.add(where + "¶ " + oneLine(p.text()));
    } else if (block instanceof Table table) {
      lines.add(
          "%stable %d: %d rows, %d columns%s"
              .formatted(
                  where,
                  place.table(),
                  table.rowCount(),
                  table.columnCount(),
                  table.columns() == Table.Columns.COUNTED ? ", cells only counted" : ""));
      addRows(table, lines);
    }
  }

  private static void addRows(Table table, List<String> lines) {
    table.cells().stream()
        .collect(Collectors.groupingBy(Cell::row, TreeMap::new, Collectors.toList()))
        .forEach(
            (row, cells) ->
                lines.add(
                    "  %3d  %s"
                        .formatted(
                            row + 1,
                            cells.stream().map(Viewer::cell).collect(Collectors.joining(" │ ")))));
  }

  /** A cell's column, how far it reaches where it spans, and its text. */
  private static String cell(Cell cell) {
    String columns =
        cell.columnSpan() == 1
            ? Integer.toString(cell.column() + 1)
            : (cell.column() + 1) + "–" + cell.columnEnd();
    String rows = cell.rowSpan() == 1 ? "" : "↓" + cell.rowSpan();
    return columns + rows + ": " + oneLine(cell.text());
  }

  private static void addRepairs(BudgetLine row, List<String> lines) {
    double confidence = Repair.confidence(row.repairs());
    addRepairs(row.item(), confidence, row.repairs(), row.alternatives(), row.location(), lines);
  }

  private static void addRepairs(Indicator row, List<String> lines) {
    addRepairs(
        row.level3(), row.confidence(), row.repairs(), row.alternatives(), row.location(), lines);
  }

  private static void addRepairs(
      String name,
      double confidence,
      List<Repair> repairs,
      List<Alternative> alternatives,
      Location at,
      List<String> lines) {
    if (!repairs.isEmpty()) {
      String notes = repairs.stream().map(Repair::note).collect(Collectors.joining("; "));
      lines.add(
          "  %stable %d row %d %s (confidence %.2f): %s"
              .formatted(line(at), at.table(), at.row(), name, confidence, notes));
    }
    for (Alternative other : alternatives) {
      Declared value = other.value();
      lines.add(
          "    reading %d: %s is %s"
              .formatted(
                  other.reading(),
                  other.field().name().toLowerCase(Locale.ROOT),
                  value == null ? "empty" : "«" + value.text() + "»"));
    }
  }

  private static String line(Location place) {
    return place.line() == null ? "" : "line " + place.line() + " ";
  }

  private static String oneLine(String text) {
    return text.replace("\n", "⏎").replace("\t", "⇥");
  }
}
