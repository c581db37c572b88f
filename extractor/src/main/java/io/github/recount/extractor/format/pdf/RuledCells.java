package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.Rule;
import java.util.ArrayList;
import java.util.List;

/** The rectangles that a page's lines enclose, before anything is read in them. */
public final class RuledCells {

  private RuledCells() {}

  /** One rectangle a cell, in points; none if the lines are those of a drawing. */
  public static List<Box> of(List<Rule> rules) {
    return tables(rules).stream().flatMap(List::stream).toList();
  }

  /** The same for each group of lines that meet. */
  public static List<List<Box>> tables(List<Rule> rules) {
    int most = PdfLimits.DEFAULT.crossings();
    List<List<Box>> found = new ArrayList<>();
    List<List<Rule>> groups = new RuleMesh(most).connect(rules);
    for (List<Rule> group : groups == null ? List.<List<Rule>>of() : groups) {
      List<Box> cells = group.size() < 3 ? List.of() : CellFinder.find(OpenEnds.close(group));
      if (cells.size() > 1 && Grid.fits(cells, most)) {
        Grid grid = new Grid(cells);
        found.add(grid.slots().stream().map(grid::box).toList());
      }
    }
    return found;
  }
}
