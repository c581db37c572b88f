package io.github.recount.extractor.format.laid;

import io.github.recount.extractor.format.FormWords;
import io.github.recount.extractor.format.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables in text that was laid out with blanks, by cuts from top to bottom and the order of
 * lines: of their places on paper only so much is used as programs keep.
 */
public final class LaidTables {
  private LaidTables() {}

  /**
   * A table among the lines of a text.
   *
   * @param from its first line, counted from 0
   * @param to the line behind its last
   */
  private record Found(int from, int to, LaidGrid grid) implements LaidTable {
    @Override
    public Table table(int number) {
      return grid.table(number);
    }
  }

  /** The tables from top to bottom. */
  public static List<LaidTable> find(List<Line> lines, FormWords words) {
    List<LaidTable> found = new ArrayList<>();
    Steps steps = Steps.of(lines);
    for (TextPages.TextPage page : TextPages.of(lines)) {
      for (LaidGrid grid : new LaidPage(page.lines(), steps, words).tables()) {
        List<Line> source = grid.source();
        if (TextPages.isTable(source)) {
          int first = page.from() + page.lines().indexOf(source.get(0));
          int last = page.from() + page.lines().indexOf(source.get(source.size() - 1));
          found.add(new Found(first, last + 1, grid));
        }
      }
    }
    return found;
  }
}
