package io.github.recount.corpus.truth.generate;

import io.github.recount.corpus.truth.generate.Grid.Cell;
import java.nio.charset.StandardCharsets;

/**
 * The dump of a word processor: a cell a line behind a tab, a blank line behind each row, a bare
 * tab for what a vertical merge covers; horizontal merges vanish.
 */
final class CellLinesWriter implements SpecimenWriter {
  @Override
  public String ending() {
    return "cells.txt";
  }

  @Override
  public byte[] write(Specimen specimen) {
    StringBuilder text = new StringBuilder();
    for (Part part : specimen.parts()) {
      if (part instanceof Part.Prose prose) {
        text.append(prose.text()).append('\n');
      } else if (part instanceof Part.Ruled ruled) {
        table(ruled.grid(), text);
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void table(Grid grid, StringBuilder text) {
    for (int row = 0; row < grid.rows().size(); row++) {
      for (Cell cell : grid.across(row)) {
        text.append('\t').append(cell.row() == row ? cell.text() : "").append('\n');
      }
      text.append('\n');
    }
    text.append('\n');
  }
}
