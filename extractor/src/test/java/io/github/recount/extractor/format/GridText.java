package io.github.recount.extractor.format;

import java.util.StringJoiner;

/** Writes a document's blocks so that people can read and compare them. */
public final class GridText {
  private GridText() {}

  /**
   * One line a paragraph or cell: {@code row.column} counted from 1, {@code rows x columns} where
   * it spans, and the text.
   */
  public static String of(Document document) {
    StringJoiner text = new StringJoiner("\n", "", "\n");
    document.warnings().forEach(warning -> text.add("! " + warning));
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        text.add("¶ " + oneLine(paragraph.text()));
      } else if (block instanceof Table table) {
        text.add("table " + table.rowCount() + "x" + table.columnCount());
        table.cells().forEach(cell -> text.add(line(cell)));
      }
    }
    return text.toString();
  }

  private static String line(Cell cell) {
    boolean spans = cell.rowSpan() > 1 || cell.columnSpan() > 1;
    return "%d.%d%s | %s"
        .formatted(
            cell.row() + 1,
            cell.column() + 1,
            spans ? " " + cell.rowSpan() + "x" + cell.columnSpan() : "",
            oneLine(cell.text()))
        .stripTrailing();
  }

  private static String oneLine(String text) {
    return text.replace("\n", "⏎").replace("\t", "⇥");
  }
}
