package io.github.recount.extractor.format.text;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Paragraph;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.format.flow.BlockLister;
import io.github.recount.extractor.format.laid.Line;
import io.github.recount.extractor.format.web.HtmlReader;
import io.github.recount.extractor.source.Location;
import io.github.recount.extractor.source.ReadFailure;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of a web page inside a text, as Markdown keeps those with merged cells. */
final class MarkupTable {
  private static final Pattern TAG = Pattern.compile("(?i)<(/?)table\\b");

  private MarkupTable() {}

  /** Where the table that begins there ends; the same place where none does. */
  static int end(List<Line> lines, int at) {
    int open = 0;
    int end = at;
    while (end < lines.size()) {
      Matcher tag = TAG.matcher(lines.get(end).text());
      while (tag.find()) {
        open += tag.group(1).isEmpty() ? 1 : -1;
      }
      if (open == 0 && end == at && !tag.reset().find()) {
        return at;
      }
      end++;
      if (open <= 0) {
        return end;
      }
    }
    return end;
  }

  /**
   * What the lines show, a table within a table behind it.
   *
   * @param number the first table's within the document, counted from 1
   */
  static List<Block> blocks(List<Line> lines, int number) throws ReadFailure {
    String markup = String.join("\n", lines.stream().map(Line::text).toList());
    int line = lines.get(0).number();
    return BlockLister.list(HtmlReader.fragment(markup)).stream()
        .map(block -> placed(block, number - 1, line))
        .toList();
  }

  private static Block placed(Block block, int before, int line) {
    if (block instanceof Table table) {
      List<Cell> cells = table.cells().stream().map(cell -> placed(cell, before, line)).toList();
      return new Table(cells, table.columns(), placed(table.location(), before, line));
    }
    return new Paragraph(((Paragraph) block).text(), Location.line(line));
  }

  private static Cell placed(Cell cell, int before, int line) {
    Location place = placed(cell.location(), before, line);
    return new Cell(
        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text(), place);
  }

  private static Location placed(Location place, int before, int line) {
    int table = Objects.requireNonNull(place.table()) + before;
    return new Location(null, null, table, place.row(), place.column(), line, null);
  }
}
