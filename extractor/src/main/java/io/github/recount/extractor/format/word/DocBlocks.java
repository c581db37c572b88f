package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.FlowLine;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads the paragraphs of a range once and builds the tables, at any depth, that they end. */
final class DocBlocks {
  private static final int MAX_DEPTH = 100;

  private final HWPFDocument document;
  private final DocText text;
  private final Deque<OpenTable> tables = new ArrayDeque<>();
  private final List<Flow> flow = new ArrayList<>();

  /** Text of paragraphs whose end was deleted, so that they run on into the next one. */
  private final StringBuilder runOn = new StringBuilder();

  DocBlocks(HWPFDocument document, DocLists lists) {
    this.document = document;
    text = new DocText(document, lists);
  }

  /** A table whose end has not been reached. */
  private static final class OpenTable {
    final TableRows rows = new TableRows();
    final List<List<Flow>> cells = new ArrayList<>();
    List<Flow> cell = new ArrayList<>();

    void endCell() {
      cells.add(cell);
      cell = new ArrayList<>();
    }
  }

  List<Flow> read(Range range) throws ReadFailure {
    for (PAPX properties : document.getParagraphTable().getParagraphs()) {
      if (properties.getStart() < range.getEndOffset()
          && properties.getEnd() > range.getStartOffset()) {
        add(Paragraph.newParagraph(range, properties), properties);
      }
    }
    closeDownTo(0);
    return flow;
  }

  private void add(Paragraph paragraph, PAPX properties) throws ReadFailure {
    int depth = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
    if (depth > MAX_DEPTH) {
      throw new ReadFailure(Code.TOO_LARGE, "tables are nested deeper than " + MAX_DEPTH);
    }
    closeDownTo(depth);
    while (tables.size() < depth) {
      tables.push(new OpenTable());
    }
    OpenTable table = tables.peek();
    if (table != null && paragraph.isTableRowEnd()) {
      endRow(table, properties);
      return;
    }
    line(paragraph);
    if (table != null && endsCell(paragraph, depth)) {
      table.endCell();
    }
  }

  private static boolean endsCell(Paragraph paragraph, int depth) {
    String text = paragraph.text();
    return depth > 1
        ? paragraph.isEmbeddedCellMark()
        : !text.isEmpty() && text.charAt(text.length() - 1) == SpecialCharacters.CELL_MARK;
  }

  private void line(Paragraph paragraph) {
    DocText.Line line = text.read(paragraph);
    runOn.append(line.text());
    if (!line.runsOn()) {
      target().add(new FlowLine(runOn.toString(), null));
      runOn.setLength(0);
    }
  }

  private List<Flow> target() {
    OpenTable table = tables.peek();
    return table == null ? flow : table.cell;
  }

  private static void endRow(OpenTable table, PAPX properties) throws ReadFailure {
    if (!table.cell.isEmpty()) {
      table.endCell();
    }
    table.rows.add(DocRow.cells(table.cells, properties.getSprmBuf()));
    table.cells.clear();
  }

  private void closeDownTo(int depth) throws ReadFailure {
    while (tables.size() > depth) {
      OpenTable table = tables.pop();
      // A row without its end, in a damaged file, still has its text.
      table.cells.forEach(target()::addAll);
      target().addAll(table.cell);
      target().add(table.rows.table());
    }
  }
}
