package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.FlowLine;
import io.github.recount.extractor.source.ReadFailure;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads the paragraphs of a range once and builds the tables, at any depth, that they end. */
final class DocBlocks {
  private final HWPFDocument document;
  private final DocText text;
  private final TableNest tables = new TableNest();

  /** Text of paragraphs whose end was deleted, so that they run on into the next one. */
  private final StringBuilder runOn = new StringBuilder();

  DocBlocks(HWPFDocument document, DocLists lists) {
    this.document = document;
    text = new DocText(document, lists);
  }

  List<Flow> read(Range range) throws ReadFailure {
    for (PAPX properties : document.getParagraphTable().getParagraphs()) {
      if (properties.getStart() < range.getEndOffset()
          && properties.getEnd() > range.getStartOffset()) {
        add(Paragraph.newParagraph(range, properties), properties);
      }
    }
    endLine();
    return tables.finish();
  }

  private void add(Paragraph paragraph, PAPX properties) throws ReadFailure {
    int depth = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
    tables.goTo(depth);
    if (depth > 0 && paragraph.isTableRowEnd()) {
      tables.endRow(cells -> DocRow.cells(cells, properties.getSprmBuf()));
      return;
    }
    DocText.Line line = text.read(paragraph);
    runOn.append(line.text());
    if (!line.runsOn()) {
      tables.add(new FlowLine(runOn.toString(), null));
      runOn.setLength(0);
    }
    if (depth > 0 && endsCell(paragraph, depth)) {
      tables.endCell();
    }
  }

  private void endLine() {
    if (runOn.length() > 0) {
      tables.add(new FlowLine(runOn.toString(), null));
    }
  }

  private static boolean endsCell(Paragraph paragraph, int depth) {
    String text = paragraph.text();
    return depth > 1
        ? paragraph.isEmbeddedCellMark()
        : !text.isEmpty() && text.charAt(text.length() - 1) == SpecialCharacters.CELL_MARK;
  }
}
