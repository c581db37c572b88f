package io.github.recount.extractor.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tables with lines above and below their rows, and none between their columns. */
final class RuleStacks {
  /** Lines of one table begin and end together, within this many points. */
  private static final double SAME_END = 12;

  /** Text over most of the width is a sentence. */
  private static final double SENTENCE = 0.6;

  /** A row with one text has no more air around it than this, in font sizes. */
  private static final double TIGHT = 2.4;

  /** A page with more lines is a drawing. */
  private static final int MOST_RULES = 2000;

  private RuleStacks() {}

  static List<OpenGrid> find(List<TextLine> lines, List<Rule> loose) {
    if (loose.size() > MOST_RULES) {
      return List.of();
    }
    List<List<Rule>> stacks = new ArrayList<>();
    loose.stream()
        .filter(Rule::horizontal)
        .sorted(Comparator.comparingDouble(Rule::at))
        .forEach(rule -> stack(rule, stacks));
    List<OpenGrid> grids = new ArrayList<>();
    for (List<Rule> stack : stacks) {
      List<Band> run = new ArrayList<>();
      for (int i = 1; i < stack.size(); i++) {
        Band band = band(stack.get(i - 1), stack.get(i), lines);
        if (!band.isTabular()) {
          grid(run, grids);
          run = new ArrayList<>();
        } else {
          run.add(band);
        }
      }
      grid(run, grids);
    }
    return grids;
  }

  /** What lies between two lines. */
  private record Band(Rule above, Rule below, List<TextLine> lines) {
    boolean isTabular() {
      boolean sentence =
          lines.stream()
              .anyMatch(l -> l.pieces().size() == 1 && l.box().width() > SENTENCE * above.length());
      boolean parted = lines.stream().anyMatch(l -> l.pieces().size() > 1);
      boolean row =
          lines.size() <= 1
              && below.at() - above.at()
                  <= TIGHT * lines.stream().mapToDouble(TextLine::size).max().orElse(10);
      return !sentence && (parted || row);
    }
  }

  private static void stack(Rule rule, List<List<Rule>> stacks) {
    for (List<Rule> stack : stacks) {
      Rule last = stack.get(stack.size() - 1);
      if (Math.abs(last.from() - rule.from()) <= SAME_END
          && Math.abs(last.to() - rule.to()) <= SAME_END) {
        stack.add(rule);
        return;
      }
    }
    stacks.add(new ArrayList<>(List.of(rule)));
  }

  private static Band band(Rule above, Rule below, List<TextLine> lines) {
    return new Band(
        above,
        below,
        lines.stream()
            .filter(l -> l.box().centerY() > above.at() && l.box().centerY() < below.at())
            .filter(l -> l.box().centerX() > above.from() && l.box().centerX() < above.to())
            .toList());
  }

  private static void grid(List<Band> bands, List<OpenGrid> grids) {
    List<TextLine> lines = bands.stream().flatMap(b -> b.lines().stream()).toList();
    double[] cuts = OpenGrid.cuts(lines);
    if (cuts.length == 0) {
      return;
    }
    List<OpenGrid.Row> rows = new ArrayList<>();
    bands.forEach(b -> rows(b, cuts, rows));
    if (rows.size() >= 2) {
      Rule first = bands.get(0).above();
      grids.add(new OpenGrid(rows, cuts, first.from(), first.to()));
    }
  }

  /** A band is one row, unless every line in it fills most columns by itself. */
  private static void rows(Band band, double[] cuts, List<OpenGrid.Row> rows) {
    int most = Math.max(2, (cuts.length + 2) / 2);
    boolean each = band.lines().stream().allMatch(l -> OpenGrid.filled(l, cuts) >= most);
    double top = band.above().at();
    if (each) {
      for (int i = 0; i + 1 < band.lines().size(); i++) {
        TextLine line = band.lines().get(i);
        double bottom = (line.box().y1() + band.lines().get(i + 1).box().y0()) / 2;
        rows.add(new OpenGrid.Row(List.of(line), top, bottom));
        top = bottom;
      }
    }
    int size = band.lines().size();
    List<TextLine> last = each && size > 0 ? band.lines().subList(size - 1, size) : band.lines();
    rows.add(new OpenGrid.Row(last, top, band.below().at()));
  }
}
