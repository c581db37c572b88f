package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Paragraph;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.GridTable;
import io.github.recount.extractor.format.placed.OpenTables;
import io.github.recount.extractor.format.placed.PageEnd;
import io.github.recount.extractor.format.placed.TextLine;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts of pages to blocks in reading order, tables and paragraphs numbered over the document. */
final class PageBlocks {
  private final List<Block> blocks = new ArrayList<>();
  private int tables;
  private int paragraphs;
  private PageEnd end = PageEnd.TEXT;

  /** Adds the next page. */
  void add(PageDraft page) {
    OpenTables.Found open = OpenTables.find(page.lines(), page.loose(), end);
    List<GridTable> all = new ArrayList<>(page.tables());
    all.addAll(open.tables());
    all.sort(
        Comparator.comparingDouble((GridTable t) -> t.box().y0())
            .thenComparingDouble(t -> t.box().x0()));
    ParagraphBuilder builder = new ParagraphBuilder(open.outside(), page.width());
    List<TextLine> pending = new ArrayList<>();
    int next = 0;
    for (TextLine line : open.outside()) {
      while (next < all.size() && all.get(next).box().centerY() < line.box().centerY()) {
        flush(builder, pending, page);
        table(all.get(next++), page);
      }
      pending.add(line);
    }
    flush(builder, pending, page);
    all.subList(next, all.size()).forEach(t -> table(t, page));
    boolean table = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Table;
    end = table ? open.end() : PageEnd.TEXT;
    page.aside().forEach(l -> paragraph(l.text(), l.box(), page));
  }

  List<Block> blocks() {
    return blocks;
  }

  private void flush(ParagraphBuilder builder, List<TextLine> lines, PageDraft page) {
    builder.paragraphs(lines).forEach(p -> paragraph(p.text(), p.box(), page));
    lines.clear();
  }

  private void paragraph(String text, Box box, PageDraft page) {
    paragraphs++;
    blocks.add(
        new Paragraph(
            text,
            new Location(
                page.number(), null, null, null, null, paragraphs, page.displayed(box).rounded())));
  }

  private void table(GridTable table, PageDraft page) {
    tables++;
    List<Cell> cells = new ArrayList<>();
    for (GridTable.GridCell cell : table.cells()) {
      cells.add(
          new Cell(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              cell.text(),
              place(page, cell.row() + 1, cell.column() + 1, cell.box()),
              page.confidence(cell.box()),
              page.readings(cell.box(), cell.text())));
    }
    Table.Columns columns = table.ruled() ? Table.Columns.ALIGNED : Table.Columns.SPACED;
    blocks.add(new Table(cells, columns, place(page, null, null, table.box())));
  }

  private Location place(PageDraft page, @Nullable Integer row, @Nullable Integer column, Box box) {
    return new Location(
        page.number(), null, tables, row, column, null, page.displayed(box).rounded());
  }
}
