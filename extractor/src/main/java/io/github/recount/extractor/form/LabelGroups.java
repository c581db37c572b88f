package io.github.recount.extractor.form;

import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Repair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
  private static final double STRANGE_SECTION = 1;
  private static final double OTHER_POINTS = 1.5;
  private static final double UNLABELLED = 1;

  /** The label of the first rows may have been lost. */
  private static final double LOST_SECTION = 2;

  private static final double STRANGE_NAME = 0.3;

  /** That the first label was lost explains as much as this. */
  private static final double LOST = 2;

  /** How much better another place of labels must explain a form than the first row does. */
  private static final double CLEARLY = 1;

  /** No form has so many rows below one heading without a label in each page's first. */
  private static final int MOST_ROWS = 200;

  private static final Pattern COUNTED = Pattern.compile("[\\p{IsIdeographic}]$");

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

  private final Vocabulary vocabulary;
  private final List<PlacedRow> rows;
  private final List<Integer> sections;
  private final List<Integer> groups;

  LabelGroups(Vocabulary vocabulary, List<PlacedRow> rows) {
    this.vocabulary = vocabulary;
    this.rows = rows;
    this.sections = labelled(Role.LEVEL1);
    this.groups = labelled(Role.LEVEL2);
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
      if (division != null && (best == null || division.cost() < best.cost())) {
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
    return late1 || late2 || between;
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
            double cost = before.cost() + placed + inner.cost() + strange(label, start, end);
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
            double more = placed + strangeNames(label, start, end);
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

  private double strangeNames(int label, int start, int end) {
    String group = LevelName.of(rows.get(label).text(Role.LEVEL2)).name();
    double cost = 0;
    for (int i = start; i < end; i++) {
      cost +=
          vocabulary
              .level2Of(rows.get(i).text(Role.LEVEL3))
              .filter(usual -> !group.contains(usual))
              .map(usual -> STRANGE_NAME)
              .orElse(0.0);
      cost += hasStrangeTarget(group, rows.get(i).text(Role.TARGET)) ? STRANGE_NAME : 0;
    }
    return cost;
  }

  /** Amounts are counted, qualities are shares. */
  private static boolean hasStrangeTarget(String group, String target) {
    boolean share = target.endsWith("%") || target.endsWith("％");
    boolean counted = Figures.isQuantity(target) && COUNTED.matcher(target).find();
    return group.startsWith("数量") && share || group.startsWith("质量") && counted;
  }

  /** What speaks against the section: level-2 names of another one, or other points. */
  private double strange(int label, int start, int end) {
    String section = LevelName.of(rows.get(label).text(Role.LEVEL1)).name();
    double cost = 0;
    for (int i = start; i < end; i++) {
      cost +=
          vocabulary
              .level1Above(rows.get(i).text(Role.LEVEL2))
              .filter(usual -> vocabulary.isLevel1(section) && !usual.equals(section))
              .map(usual -> STRANGE_SECTION)
              .orElse(0.0);
    }
    return cost + (hasOtherPoints(label, start, end) ? OTHER_POINTS : 0);
  }

  private boolean hasOtherPoints(int label, int start, int end) {
    PlacedRow row = rows.get(label);
    String own = row.text(Role.LEVEL1_WEIGHT);
    String printed = LevelName.of(row.text(Role.LEVEL1)).points();
    Optional<BigDecimal> points = Figures.points(own.isEmpty() && printed != null ? printed : own);
    if (points.isEmpty()) {
      return false;
    }
    BigDecimal sum =
        rows.subList(start, end).stream()
            .flatMap(r -> Figures.points(r.text(Role.WEIGHT)).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.signum() != 0 && sum.compareTo(points.get()) != 0;
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
