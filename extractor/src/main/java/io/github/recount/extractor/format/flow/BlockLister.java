package io.github.recount.extractor.format.flow;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Paragraph;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lists a document's flow as blocks with places.
 *
 * <p>A table that only lays out the page is dissolved into its content. A table inside a cell
 * follows the table that holds it, as a table of its own; a lesser one, of a single row or column,
 * is text of its cell.
 */
public final class BlockLister {
  private final boolean paged;
  private final List<Block> blocks = new ArrayList<>();
  private int lines;
  private int tables;

  private BlockLister(boolean paged) {
    this.paged = paged;
  }

  /** Lists a whole document without pages; blank paragraphs are counted and left out. */
  public static List<Block> list(List<? extends Flow> document) {
    return list(document, false);
  }

  /**
   * Lists a whole document; blank paragraphs are counted and left out.
   *
   * @param paged whether the pages that the flow gives are to be believed
   */
  public static List<Block> list(List<? extends Flow> document, boolean paged) {
    BlockLister lister = new BlockLister(paged);
    lister.add(document);
    return lister.blocks;
  }

  private void add(List<? extends Flow> content) {
    for (Flow flow : content) {
      if (flow instanceof FlowLine line) {
        lines++;
        if (!line.text().isBlank()) {
          blocks.add(new Paragraph(line.text().strip(), at(line.page(), null, null, null, lines)));
        }
      } else if (flow instanceof FlowTable table) {
        add(table);
      }
    }
  }

  private void add(FlowTable table) {
    if (isLayout(table)) {
      table.cells().forEach(cell -> add(cell.content()));
      return;
    }
    if (table.cells().isEmpty()) {
      return;
    }
    int number = ++tables;
    ColumnEdges edges = new ColumnEdges(table.cells());
    List<Cell> cells = new ArrayList<>();
    List<FlowTable> inner = new ArrayList<>();
    for (FlowCell cell : table.cells()) {
      int column = edges.columnAt(cell.left());
      int span = edges.columnAt(cell.right()) - column;
      Location place = at(cell.page(), number, cell.row() + 1, column + 1, null);
      cells.add(
          new Cell(cell.row(), column, cell.rowSpan(), span, text(cell.content(), inner), place));
    }
    Integer page = table.cells().get(0).page();
    blocks.add(new Table(cells, Table.Columns.ALIGNED, at(page, number, null, null, null)));
    inner.forEach(this::add);
  }

  private static boolean isLayout(FlowTable table) {
    if (table.cells().size() == 1) {
      return true;
    }
    boolean nests = table.cells().stream().anyMatch(FlowCell::holdsTable);
    return nests
        && table.cells().stream()
            .filter(cell -> !cell.isBlank())
            .collect(Collectors.groupingBy(FlowCell::row, Collectors.counting()))
            .values()
            .stream()
            .allMatch(count -> count == 1);
  }

  private static String text(List<Flow> content, List<FlowTable> inner) {
    List<String> lines = new ArrayList<>();
    for (Flow flow : content) {
      if (flow instanceof FlowLine line) {
        lines.add(line.text().strip());
      } else if (flow instanceof FlowTable table) {
        if (hasGrid(table)) {
          inner.add(table);
        } else {
          table.cells().forEach(cell -> lines.add(text(cell.content(), inner)));
        }
      }
    }
    return String.join("\n", lines).strip();
  }

  private static boolean hasGrid(FlowTable table) {
    return table.cells().stream().mapToInt(FlowCell::row).distinct().count() > 1
        && table.cells().stream().mapToInt(FlowCell::left).distinct().count() > 1;
  }

  private Location at(
      @Nullable Integer page,
      @Nullable Integer table,
      @Nullable Integer row,
      @Nullable Integer column,
      @Nullable Integer line) {
    return new Location(paged ? page : null, null, table, row, column, line, null);
  }
}
