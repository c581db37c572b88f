package io.github.recount.extractor.format.text;

import io.github.recount.extractor.format.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables in text that was laid out with blanks, by cuts from top to bottom and the order of
 * lines: of their places on paper only so much is used as programs keep.
 */
final class LaidTables {
  private LaidTables() {}

  /**
   * A table among the lines of a text.
   *
   * @param from its first line, counted from 0
   * @param to the line behind its last
   */
  record Found(int from, int to, LaidGrid grid) implements LaidTable {
    @Override
    public Table table(int number) {
      return grid.table(number);
    }
  }

  /** The tables from top to bottom. */
  static List<Found> find(List<Line> lines) {
    List<Found> found = new ArrayList<>();
    if (PlacedTables.isTooFew(lines)) {
      return found;
    }
    Steps steps = Steps.of(lines);
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || PlacedTables.ends(from, i, lines.get(i))) {
        if (i > from) {
          page(lines, from, i, steps, found);
        }
        from = i < lines.size() && PlacedTables.isOther(lines.get(i)) ? i + 1 : i;
      }
    }
    return found;
  }

  private static void page(List<Line> lines, int from, int to, Steps steps, List<Found> found) {
    List<Line> page = lines.subList(from, to);
    for (LaidGrid grid : new LaidPage(page, steps).tables()) {
      List<Line> source = grid.source();
      if (source.stream().filter(PlacedTables::isParted).count() >= PlacedTables.FEWEST) {
        int first = from + page.indexOf(source.get(0));
        int last = from + page.indexOf(source.get(source.size() - 1));
        found.add(new Found(first, last + 1, grid));
      }
    }
  }
}
