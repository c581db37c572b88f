package io.github.recount.extractor.form.column;

import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.grid.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Settles what a heading's words leave open by where its columns stand. */
final class ColumnPlaces {
  private static final Pattern REMARK = Pattern.compile("(?:其他|情况|有关|需要?|完成情况|自评|得分)?说明|自评依据|备注");

  /** Beside a column of scores, what they add up to: a list of several forms gives it so. */
  private static final Pattern TOTAL = Pattern.compile("总.{0,2}分|合计");

  private ColumnPlaces() {}

  /** Of amounts before and after a change the first is the budget at the beginning of the year. */
  static List<Column> settleAmounts(List<Column> columns) {
    List<Column> settled = new ArrayList<>(columns);
    List<Integer> adjusted = RivalColumns.indexes(columns, Role.ADJUSTED);
    if (adjusted.size() > 1 && RivalColumns.indexes(columns, Role.INITIAL).isEmpty()) {
      settled.set(adjusted.get(0), columns.get(adjusted.get(0)).as(Role.INITIAL));
    }
    return settled;
  }

  static List<Column> settle(List<Column> columns) {
    List<Column> settled = new ArrayList<>(columns);
    leaveSideLabel(settled);
    settleWeights(settled);
    settleRemarks(settled);
    settleScores(settled);
    return settled;
  }

  /**
   * The block's own label stands left of the levels, whatever its words say elsewhere: {@code 绩效指标
   * | 一级指标 | …}, {@code 绩效指标完成情况 | 一级指标 | …}.
   */
  private static void leaveSideLabel(List<Column> columns) {
    boolean leftOfAll = true;
    for (int i = 0; i + 1 < columns.size(); i++) {
      Column column = columns.get(i);
      boolean levelsBehind =
          columns.subList(i + 1, columns.size()).stream().anyMatch(ColumnPlaces::isLevel);
      // Nor is 单位名称 there a unit of measure.
      boolean value =
          leftOfAll && (column.is(Role.TARGET) || column.is(Role.ACTUAL) || column.is(Role.UNIT));
      if (levelsBehind && (column.is(Role.LEVEL3) || value)) {
        columns.set(i, column.as(Role.OTHER));
      }
      leftOfAll &= !isLevel(column);
    }
  }

  /** So does the label of goals: {@code 总体目标完成情况 | 预期目标 | 实际完成情况}. */
  static List<Column> settleGoals(List<Column> columns) {
    List<Column> settled = new ArrayList<>(columns);
    int label = indexOf(settled, Role.ACCOMPLISHED);
    int expected = indexOf(settled, Role.EXPECTED);
    boolean again =
        settled.subList(expected + 1, settled.size()).stream()
            .anyMatch(column -> column.is(Role.ACCOMPLISHED));
    if (label < expected && again) {
      settled.set(label, settled.get(label).as(Role.OTHER));
    }
    return settled;
  }

  private static boolean isLevel(Column column) {
    return column.is(Role.LEVEL1) || column.is(Role.LEVEL2) || column.is(Role.LEVEL3);
  }

  /**
   * Points directly behind a level's name, left of the indicators' own points, are that level's:
   * the form {@code 一级指标 分值 二级指标 三级指标 … 分值 得分}.
   */
  private static void settleWeights(List<Column> columns) {
    int third = indexOf(columns, Role.LEVEL3);
    int name = third < 0 ? indexOf(columns, Role.LEVEL2) : third;
    int detail = indexOf(columns, Role.LEVEL4);
    for (int i = name + 1; name >= 0 && i < detail; i++) {
      columns.set(
          i, columns.get(i).is(Role.WEIGHT) ? columns.get(i).as(Role.OTHER) : columns.get(i));
    }
    for (int i = 1; i < name; i++) {
      Role left = columns.get(i - 1).role();
      if (columns.get(i).is(Role.WEIGHT) && left == Role.LEVEL1) {
        columns.set(i, columns.get(i).as(Role.LEVEL1_WEIGHT));
      } else if (columns.get(i).is(Role.WEIGHT) && left == Role.LEVEL2) {
        columns.set(i, columns.get(i).as(Role.LEVEL2_WEIGHT));
      } else if (columns.get(i).is(Role.SCORE)) {
        columns.set(i, columns.get(i).as(Role.OTHER));
      }
    }
  }

  /**
   * Remarks behind the score explain the score: {@code … 得分 说明}; beside a column of reasons they
   * are nobody's.
   */
  static void settleRemarks(List<Column> columns) {
    int last = columns.size() - 1;
    int score = Math.max(indexOf(columns, Role.SCORE), indexOf(columns, Role.WEIGHT));
    int result = score >= 0 ? score : indexOf(columns, Role.ACTUAL);
    boolean reasons =
        columns.stream().anyMatch(column -> column.is(Role.REASON) && !isRemark(column));
    for (int i = 0; i <= last; i++) {
      Column column = columns.get(i);
      if (isRemark(column) && column.is(Role.REASON) && reasons) {
        columns.set(i, column.as(Role.OTHER));
      } else if (isRemark(column)
          && (column.is(Role.EXPLANATION) || column.is(Role.OTHER))
          && result >= 0
          && i > result
          && indexOf(columns, Role.REASON) < 0) {
        columns.set(i, column.as(Role.REASON));
      }
    }
  }

  private static boolean isRemark(Column column) {
    return REMARK.matcher(Wording.key(column.text())).matches();
  }

  private static void settleScores(List<Column> columns) {
    List<Integer> scores = RivalColumns.indexes(columns, Role.SCORE);
    List<Integer> totals =
        scores.stream()
            .filter(i -> TOTAL.matcher(Wording.key(columns.get(i).text())).find())
            .toList();
    if (totals.size() < scores.size()) {
      totals.forEach(i -> columns.set(i, columns.get(i).as(Role.TOTAL)));
    }
    int other = indexOf(columns, Role.OTHER_SCORE);
    boolean own = indexOf(columns, Role.SCORE) >= 0 || indexOf(columns, Role.RAW_SCORE) >= 0;
    if (other >= 0 && !own) {
      columns.set(other, columns.get(other).as(Role.SCORE));
    }
  }

  private static int indexOf(List<Column> columns, Role role) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).is(role)) {
        return i;
      }
    }
    return -1;
  }
}
