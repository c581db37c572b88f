package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.LevelName;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What speaks against rows being those that a label stands for. */
final class AgainstGroup {
  private static final double STRANGE_SECTION = 1;

  private static final double OTHER_POINTS = 1.5;

  private static final double STRANGE_NAME = 0.3;

  private static final double CUT_GROUP = 0.5;

  /** A row that sums a section up is its last, and no row of a group. */
  private static final double SUBTOTAL_WITHIN = 3;

  /** Of divisions that are otherwise as good, the one into groups of like size. */
  private static final double UNEQUAL = 0.002;

  /** And the one with more groups that have a middle. */
  private static final double NO_MIDDLE = 0.02;

  private static final Pattern MONEY = Pattern.compile("元(?:/.{1,4})?$");

  private static final Pattern COUNTED = Pattern.compile("[\\p{IsIdeographic}]$");

  private final Vocabulary vocabulary;
  private final List<PlacedRow> rows;
  private final Set<Integer> subtotals = new HashSet<>();

  AgainstGroup(Vocabulary vocabulary, List<PlacedRow> rows) {
    this.vocabulary = vocabulary;
    this.rows = List.copyOf(rows);
    for (int i = 0; i < rows.size(); i++) {
      if (IndicatorReader.isSubtotal(rows.get(i), vocabulary)) {
        subtotals.add(i);
      }
    }
  }

  /** Against a section: level-2 names of another one, a group cut in two, or other points. */
  double section(int label, int start, int end) {
    return groupNames(label, start, end)
        + (hasSubtotal(start, end - 1) ? SUBTOTAL_WITHIN : 0)
        + (cutsGroup(start) ? CUT_GROUP : 0)
        + (hasOtherPoints(Role.LEVEL1, label, start, end) ? OTHER_POINTS : 0);
  }

  /** Against a group of level 2: names and targets of another kind, other points, its size. */
  double group(int label, int start, int end) {
    return names(label, start, end)
        + (end - start > 1 && hasSubtotal(start, end) ? SUBTOTAL_WITHIN : 0)
        + (hasOtherPoints(Role.LEVEL2, label, start, end) ? OTHER_POINTS : 0)
        + shape(end - start);
  }

  private boolean hasSubtotal(int start, int end) {
    return !subtotals.isEmpty() && IntStream.range(start, end).anyMatch(subtotals::contains);
  }

  /** Whether a section that begins there parts rows of one group, which says its name on each. */
  private boolean cutsGroup(int start) {
    String group = rows.get(start).text(Role.LEVEL2);
    return start > 0 && !group.isEmpty() && group.equals(rows.get(start - 1).text(Role.LEVEL2));
  }

  private static double shape(int rows) {
    return UNEQUAL * rows * rows + (rows % 2 == 0 ? NO_MIDDLE : 0);
  }

  private double names(int label, int start, int end) {
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

  /** Amounts are counted, qualities are shares, and neither is money. */
  private static boolean hasStrangeTarget(String group, String target) {
    boolean share = target.endsWith("%") || target.endsWith("％");
    boolean counted = Figures.isQuantity(target) && COUNTED.matcher(target).find();
    boolean money = Figures.isQuantity(target) && MONEY.matcher(target).find();
    return group.startsWith("数量") && (share || money) || group.startsWith("质量") && counted;
  }

  private double groupNames(int label, int start, int end) {
    String section = rows.get(label).text(Role.LEVEL1);
    double cost = 0;
    for (int i = start; i < end; i++) {
      cost += vocabulary.mayHold(section, rows.get(i).text(Role.LEVEL2)) ? 0 : STRANGE_SECTION;
    }
    return cost;
  }

  private boolean hasOtherPoints(Role level, int label, int start, int end) {
    PlacedRow row = rows.get(label);
    String own = row.text(level == Role.LEVEL1 ? Role.LEVEL1_WEIGHT : Role.LEVEL2_WEIGHT);
    String printed = LevelName.of(row.text(level)).points();
    Optional<BigDecimal> points = Figures.points(own.isEmpty() && printed != null ? printed : own);
    if (points.isEmpty()) {
      return false;
    }
    BigDecimal sum =
        IntStream.range(start, end)
            .filter(i -> !subtotals.contains(i))
            .mapToObj(rows::get)
            .flatMap(r -> Figures.points(r.text(Role.WEIGHT)).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.signum() != 0 && sum.compareTo(points.get()) != 0;
  }
}
