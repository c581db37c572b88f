package io.github.recount.corpus.truth.generate;

import io.github.recount.corpus.truth.generate.Grid.Cell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A row a line, cells between tabs, the places that merges cover left blank. */
final class TabRowsWriter implements SpecimenWriter {
  private final boolean centred;

  /**
   * A writer of tabbed rows.
   *
   * @param centred whether the label of a vertical merge stands in the middle of its rows, as it
   *     does on paper, or in the first
   */
  TabRowsWriter(boolean centred) {
    this.centred = centred;
  }

  @Override
  public String ending() {
    return centred ? "centred.txt" : "tabs.txt";
  }

  @Override
  public boolean losesRows() {
    return centred;
  }

  @Override
  public byte[] write(Specimen specimen) {
    StringBuilder text = new StringBuilder();
    for (Part part : specimen.parts()) {
      if (part instanceof Part.Prose prose) {
        text.append(prose.text()).append('\n');
      } else if (part instanceof Part.Ruled ruled) {
        rows(ruled.grid(), centred).forEach(row -> text.append(line(row)).append('\n'));
        text.append('\n');
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static String line(List<String> cells) {
    return String.join("\t", cells).replace("\n", " ");
  }

  /** The texts on the full grid. */
  static List<List<String>> rows(Grid grid) {
    return rows(grid, false);
  }

  private static List<List<String>> rows(Grid grid, boolean centred) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      List<String> texts = new ArrayList<>();
      for (Cell cell : grid.across(row)) {
        texts.add(row == cell.row() + (centred ? (cell.rowSpan() - 1) / 2 : 0) ? cell.text() : "");
        for (int i = 1; i < cell.columnSpan(); i++) {
          texts.add("");
        }
      }
      rows.add(texts);
    }
    return rows;
  }
}
