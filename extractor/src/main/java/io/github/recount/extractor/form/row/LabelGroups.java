package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the groups of rows that labels stand for where a label is not in the first row of its
 * group: text taken from paper has it in the middle. Groups follow each other without a gap, each
 * has one label, and a section's groups end where the section ends. Of all divisions the one is
 * taken in which the labels stand best, the level-2 names suit their sections and the points of a
 * section add up.
 */
final class LabelGroups {
  /** A label this many rows from where it should stand belongs to another group. */
  private static final int FARTHEST = 2;

  private static final double MISPLACED = 1.5;
  private static final double UNLABELLED = 1;

  /** Labels stand above the middle of an even number of rows rather than below it. */
  private static final double OTHER_STAND = 0.1;

  /** The label of the first rows may have been lost. */
  private static final double LOST_SECTION = 2;

  /** That the first label was lost explains as much as this. */
  private static final double LOST = 2;

  /** How much better another place of labels must explain a form than the first row does. */
  private static final double CLEARLY = 1;

  /** No form has so many rows below one heading without a label in each page's first. */
  private static final int MOST_ROWS = 200;

  /** Where in its group a label stands. */
  private enum Stand {
    FIRST,
    LOWER_MIDDLE,
    UPPER_MIDDLE;

    int in(int rows) {
      return switch (this) {
        case FIRST -> 0;
        case LOWER_MIDDLE -> (rows - 1) / 2;
        case UPPER_MIDDLE -> rows / 2;
      };
    }
  }

  /** Rows that share the label which stands in one of them. */
  private record Group(Role level, int label, int start, int end) {}

  /**
   * A division of rows.
   *
   * @param cost what speaks against it
   */
  private record Division(double cost, List<Group> groups) {
    Division {
      groups = List.copyOf(groups);
    }

    static Division none() {
      return new Division(0, List.of());
    }

    Division worseBy(double more) {
      return new Division(cost + more, groups);
    }

    Division followedBy(double more, Group group, List<Group> inside) {
      List<Group> all = new ArrayList<>(groups);
      all.add(group);
      all.addAll(inside);
      return new Division(cost + more, all);
    }
  }

  private final List<PlacedRow> rows;
  private final List<Integer> sections;
  private final List<Integer> groups;
  private final AgainstGroup against;

  LabelGroups(Vocabulary vocabulary, List<PlacedRow> rows) {
    this.rows = rows;
    this.sections = labelled(Role.LEVEL1);
    this.groups = labelled(Role.LEVEL2);
    this.against = new AgainstGroup(vocabulary, rows);
  }

  private List<Integer> labelled(Role level) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).has(level)) {
        found.add(i);
      }
    }
    return found;
  }

  /** The rows with the labels of their groups, where labels do not stand in first rows. */
  Optional<List<PlacedRow>> labelled() {
    if (rows.size() > MOST_ROWS || areCutOut() || !isDoubtful()) {
      return Optional.empty();
    }
    @Nullable Division first = divide(Stand.FIRST);
    @Nullable Division best = null;
    for (Stand stand : List.of(Stand.LOWER_MIDDLE, Stand.UPPER_MIDDLE)) {
      Division division = divide(stand);
      if (division != null && (best == null || division.cost() + OTHER_STAND < best.cost())) {
        best = division;
      }
    }
    double otherwise = first == null ? LOST : first.cost();
    return best != null && best.cost() + CLEARLY <= otherwise
        ? Optional.of(apply(best))
        : Optional.empty();
  }

  /** Rows cut out of running text have their labels in front, and some of them may be missing. */
  private boolean areCutOut() {
    return rows.stream()
        .flatMap(row -> row.repairs().stream())
        .anyMatch(repair -> repair.kind() == Repair.Kind.ROW_CUT_OUT);
  }

  /** Whether a label is missing where one must stand if they stand in first rows. */
  private boolean isDoubtful() {
    boolean late1 = !sections.isEmpty() && sections.get(0) > 0;
    boolean late2 = !groups.isEmpty() && groups.get(0) > 0;
    boolean between =
        !groups.isEmpty() && sections.stream().anyMatch(i -> !rows.get(i).has(Role.LEVEL2));
    return late1 || late2 || between || firstRowsAreStrange();
  }

  /**
   * Whether the names and points below each section are another one's if it begins at its label.
   */
  private boolean firstRowsAreStrange() {
    double cost = 0;
    for (int label : sections) {
      cost += against.section(label, label, endOf(label, sections));
    }
    return cost >= CLEARLY;
  }

  /** The best division into sections, and of each into groups; null where there is none. */
  private @Nullable Division divide(Stand stand) {
    if (sections.isEmpty()) {
      return divideGroups(stand, 0, rows.size());
    }
    @Nullable Division[] best = new Division[rows.size() + 1];
    best[0] = Division.none();
    int first = sections.get(0);
    if (stand == Stand.FIRST && first > 0) {
      Division inner = divideGroups(stand, 0, first);
      best[first] = inner == null ? null : inner.worseBy(LOST_SECTION);
    }
    for (int label : sections) {
      @Nullable Division[] next = new Division[rows.size() + 1];
      for (int start = 0; start <= label; start++) {
        Division before = best[start];
        for (int end = label + 1; before != null && end <= endOf(label, sections); end++) {
          double placed = misplaced(stand, label, start, end);
          Division inner = placed < 0 ? null : divideGroups(stand, start, end);
          if (inner != null) {
            double cost =
                before.cost() + placed + inner.cost() + against.section(label, start, end);
            if (next[end] == null || cost < next[end].cost()) {
              Group group = new Group(Role.LEVEL1, label, start, end);
              next[end] = before.followedBy(cost - before.cost(), group, inner.groups());
            }
          }
        }
      }
      best = next;
    }
    return best[rows.size()];
  }

  /** How far the group of a label can reach: to the next label of its level. */
  private int endOf(int label, List<Integer> labels) {
    int next = labels.indexOf(label) + 1;
    return next < labels.size() ? labels.get(next) : rows.size();
  }

  private static double misplaced(Stand stand, int label, int start, int end) {
    int off = Math.abs(label - start - stand.in(end - start));
    return off > FARTHEST ? -1 : off * MISPLACED;
  }

  /** The best division of a section's rows into the groups of level 2. */
  private @Nullable Division divideGroups(Stand stand, int from, int to) {
    List<Integer> inside = groups.stream().filter(i -> i >= from && i < to).toList();
    if (inside.isEmpty()) {
      return new Division(groups.isEmpty() ? 0 : UNLABELLED, List.of());
    }
    @Nullable Division[] best = new Division[to + 1];
    best[from] = Division.none();
    if (stand == Stand.FIRST && inside.get(0) > from) {
      best[inside.get(0)] = Division.none().worseBy(UNLABELLED);
    }
    for (int label : inside) {
      @Nullable Division[] next = new Division[to + 1];
      int limit = Math.min(to, endOf(label, groups));
      for (int start = from; start <= label; start++) {
        Division before = best[start];
        for (int end = label + 1; before != null && end <= limit; end++) {
          double placed = misplaced(stand, label, start, end);
          if (placed >= 0) {
            double more = placed + against.group(label, start, end);
            if (next[end] == null || before.cost() + more < next[end].cost()) {
              Group group = new Group(Role.LEVEL2, label, start, end);
              next[end] = before.followedBy(more, group, List.of());
            }
          }
        }
      }
      best = next;
    }
    return best[to];
  }

  private List<PlacedRow> apply(Division division) {
    List<PlacedRow> labelled = new ArrayList<>(rows);
    for (Group group : division.groups()) {
      Declared label = rows.get(group.label()).get(group.level());
      for (int i = group.start(); i < group.end(); i++) {
        if (i != group.label()) {
          labelled.set(i, labelled.get(i).with(group.level(), label, inTheMiddle(group.level())));
        }
      }
    }
    return labelled;
  }

  private static Repair inTheMiddle(Role level) {
    return new Repair(
        Repair.Kind.LABEL_CENTRED, level + " stands in the middle of its rows, not in the first");
  }
}
