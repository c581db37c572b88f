package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Closes the sides of a table that were left undrawn: where two lines or more end together beyond
 * the last line across them, or on it where it does not reach them, a side is meant. Cells that go
 * on behind the end of a page are left open by some programs.
 */
final class OpenEnds {
  private OpenEnds() {}

  static List<Rule> close(List<Rule> group) {
    List<Rule> closed = new ArrayList<>(group);
    for (boolean across : new boolean[] {true, false}) {
      List<Rule> along = closed.stream().filter(r -> r.horizontal() == across).toList();
      List<Rule> crossing = closed.stream().filter(r -> r.horizontal() != across).toList();
      if (!crossing.isEmpty()) {
        double first = crossing.stream().mapToDouble(Rule::at).min().orElseThrow();
        double last = crossing.stream().mapToDouble(Rule::at).max().orElseThrow();
        side(along, true, first).ifPresent(closed::add);
        side(along, false, last).ifPresent(closed::add);
        completed(along, crossing, true, first).ifPresent(whole -> replace(closed, whole));
        completed(along, crossing, false, last).ifPresent(whole -> replace(closed, whole));
      }
    }
    return closed;
  }

  /** Pieces that a line goes over become part of it: of two in one place Tabula sees one. */
  private static void replace(List<Rule> rules, Rule whole) {
    double from = whole.from();
    double to = whole.to();
    for (Iterator<Rule> pieces = rules.iterator(); pieces.hasNext(); ) {
      Rule piece = pieces.next();
      if (piece.horizontal() == whole.horizontal()
          && Math.abs(piece.at() - whole.at()) <= RuleMesh.NEAR
          && piece.from() <= whole.to()
          && piece.to() >= whole.from()) {
        from = Math.min(from, piece.from());
        to = Math.max(to, piece.to());
        pieces.remove();
      }
    }
    rules.add(new Rule(whole.horizontal(), whole.at(), from, to));
  }

  /** The outermost line as far as lines end on it, if it is drawn only in part. */
  private static Optional<Rule> completed(
      List<Rule> along, List<Rule> crossing, boolean before, double edge) {
    List<Rule> ending =
        along.stream()
            .filter(r -> Math.abs((before ? r.from() : r.to()) - edge) <= RuleMesh.NEAR)
            .sorted(Comparator.comparingDouble(Rule::at))
            .toList();
    if (ending.size() < 2) {
      return Optional.empty();
    }
    double from = ending.get(0).at();
    double to = ending.get(ending.size() - 1).at();
    boolean drawn =
        crossing.stream()
            .filter(r -> Math.abs(r.at() - edge) <= RuleMesh.NEAR)
            .anyMatch(r -> r.from() <= from + RuleMesh.NEAR && r.to() >= to - RuleMesh.NEAR);
    return drawn
        ? Optional.empty()
        : Optional.of(new Rule(!ending.get(0).horizontal(), edge, from, to));
  }

  private static Optional<Rule> side(List<Rule> along, boolean before, double edge) {
    List<Rule> open =
        along.stream()
            .filter(
                r ->
                    before
                        ? r.from() < edge - 2 * RuleMesh.NEAR
                        : r.to() > edge + 2 * RuleMesh.NEAR)
            .toList();
    if (open.size() < 2) {
      return Optional.empty();
    }
    double end =
        before
            ? open.stream().mapToDouble(Rule::from).max().orElseThrow()
            : open.stream().mapToDouble(Rule::to).min().orElseThrow();
    List<Rule> together =
        open.stream()
            .filter(r -> Math.abs((before ? r.from() : r.to()) - end) <= RuleMesh.NEAR)
            .sorted(Comparator.comparingDouble(Rule::at))
            .toList();
    if (together.size() < 2) {
      return Optional.empty();
    }
    Rule a = together.get(0);
    Rule b = together.get(together.size() - 1);
    return Optional.of(new Rule(!a.horizontal(), end, a.at(), b.at()));
  }
}
