package io.github.recount.extractor.form.column;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Operators;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.grid.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Of several columns with the same role, keeps the one that the form means. */
final class RivalColumns {
  private static final List<Role> UNIQUE =
      List.of(Role.OPERATOR, Role.TARGET, Role.UNIT, Role.ACTUAL, Role.WEIGHT, Role.SCORE);

  /** Another time than the year of the report. */
  private static final Pattern PART_OF_TIME =
      Pattern.compile("季度|半年|[0-9]月|截至|监控|阶段|中期|实施期|长期|总体|累计|三年");

  private static final Pattern OF_YEAR = Pattern.compile("全年|年度|年初|实际|自评");

  /** The score that several others are put together to. */
  private static final Pattern OF_ALL = Pattern.compile("综合|最终|加权");

  /** Who gave points, or that somebody did. */
  private static final Pattern GIVEN = Pattern.compile("自评|自查|得分|单位|部门|主管|财政|专家|审核|复核|第三方");

  private static final Pattern IN_WORDS = Pattern.compile("说明|情况|描述");

  void settle(List<Column> columns, List<ColumnContent> contents) {
    settleWeight(columns, contents);
    for (Role role : UNIQUE) {
      List<Integer> rivals = indexes(columns, role);
      if (rivals.size() > 1) {
        int last = rivals.stream().mapToInt(i -> year(columns.get(i))).max().orElse(0);
        int best =
            rivals.stream()
                .max(
                    Comparator.comparingDouble(
                            (Integer i) -> suits(columns.get(i), contents.get(i), role, last))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        rivals.stream()
            .filter(i -> i != best)
            .forEach(i -> columns.set(i, columns.get(i).as(Role.OTHER)));
      }
    }
  }

  /**
   * Of two columns of points, and none of weights, the left one has the weights if none of its
   * points are fewer, some are more, and its heading names nobody who gave them: {@code 考核评分 | … |
   * 得分}.
   */
  private static void settleWeight(List<Column> columns, List<ColumnContent> contents) {
    List<Integer> scores = indexes(columns, Role.SCORE);
    if (scores.size() != 2 || !indexes(columns, Role.WEIGHT).isEmpty()) {
      return;
    }
    ColumnContent left = contents.get(scores.get(0));
    ColumnContent right = contents.get(scores.get(1));
    if (!GIVEN.matcher(columns.get(scores.get(0)).text()).find()
        && Points.within(right, left)
        && !Points.within(left, right)) {
      columns.set(scores.get(0), columns.get(scores.get(0)).guessedAs(Role.WEIGHT));
    }
  }

  /** How well a column suits the role, as points that matter only beside each other. */
  private static double suits(Column column, ColumnContent content, Role role, int lastYear) {
    String text = Wording.halfWidth(Wording.bare(column.text()));
    double points = PART_OF_TIME.matcher(text).find() ? -4 : 0;
    points += OF_YEAR.matcher(text).find() ? 1 : 0;
    points -= IN_WORDS.matcher(text).find() ? 1 : 0;
    // What names no year is of the report's own.
    points += year(column) == 0 ? 3 : 3 * (year(column) - lastYear);
    points += content.isEmpty() ? -2 : 0;
    return points
        + switch (role) {
          // A direction (正向) is no sign.
          case OPERATOR ->
              3 * content.share(ColumnContent::isOperator)
                  + 3 * content.share(cell -> !Operators.sign(cell).isEmpty());
          case SCORE ->
              3 * content.share(Figures::isPoints) + (OF_ALL.matcher(text).find() ? 2 : 0);
          case UNIT -> 3 * content.share(ColumnContent::isUnit);
          case TARGET, ACTUAL ->
              content.share(Figures::isQuantity) - (content.holdsUnits() ? 3 : 0);
          default -> 3 * content.share(Figures::isPoints);
        };
  }

  private static int year(Column column) {
    return Figures.year(column.text()).orElse(0);
  }

  static List<Integer> indexes(List<Column> columns, Role role) {
    return IntStream.range(0, columns.size()).filter(i -> columns.get(i).is(role)).boxed().toList();
  }

  static int lastIndex(List<Column> columns, Role role) {
    List<Integer> all = indexes(columns, role);
    return Optional.of(all).filter(a -> !a.isEmpty()).map(a -> a.get(a.size() - 1)).orElse(-1);
  }
}
