package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together lines as long as the white between their columns stays. */
final class OpenSections {
  /** Lines further apart do not belong together, in font sizes. */
  private static final double FAR = 4;

  /** A column that only one of two has keeps them apart as this distance does. */
  private static final double UNLIKE = 0.1;

  /** A column that both have draws them together as this distance does. */
  private static final double SHARED = 0.05;

  /** A page with more lines of text is no form. */
  private static final int MOST_LINES = 600;

  private OpenSections() {}

  private record Join(OpenSection whole, double cost) {}

  static List<OpenSection> of(List<TextLine> lines) {
    List<OpenSection> sections = new ArrayList<>(lines.stream().map(OpenSection::of).toList());
    if (sections.size() > MOST_LINES) {
      return sections;
    }
    List<@Nullable Join> joins = new ArrayList<>();
    for (int i = 0; i + 1 < sections.size(); i++) {
      joins.add(join(sections.get(i), sections.get(i + 1)));
    }
    for (int best = cheapest(joins); best >= 0; best = cheapest(joins)) {
      Join join = joins.remove(best);
      sections.remove(best);
      sections.set(best, join.whole());
      refresh(best - 1, sections, joins);
      refresh(best, sections, joins);
    }
    return sections.stream().map(OpenSection::headed).toList();
  }

  private static void refresh(int i, List<OpenSection> sections, List<@Nullable Join> joins) {
    if (i >= 0 && i < joins.size()) {
      joins.set(i, join(sections.get(i), sections.get(i + 1)));
    }
  }

  private static int cheapest(List<@Nullable Join> joins) {
    int best = -1;
    double cost = Double.MAX_VALUE;
    for (int i = 0; i < joins.size(); i++) {
      Join join = joins.get(i);
      if (join != null && join.cost() < cost) {
        best = i;
        cost = join.cost();
      }
    }
    return best;
  }

  /** Near and like lines are joined first; white must not be lost. */
  private static @Nullable Join join(OpenSection above, OpenSection below) {
    double distance =
        (below.first().box().centerY() - above.last().box().centerY())
            / Math.max(above.last().size(), below.first().size());
    if (distance > FAR) {
      return null;
    }
    OpenSection whole = above.with(below);
    int lost = whole.lost() - above.lost() - below.lost();
    int shared = above.columns() + below.columns() - whole.columns();
    int unlike = whole.columns() - Math.max(above.columns(), below.columns());
    return lost > 0 ? null : new Join(whole, distance + UNLIKE * unlike - SHARED * shared);
  }
}
