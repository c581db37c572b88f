package io.github.recount.extractor.form.column;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Operators;
import io.github.recount.extractor.grid.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the cells below a heading hold.
 *
 * @param texts row by row, empty where the cell is blank
 */
public record ColumnContent(List<String> texts) {
  private static final int LONG = 12;
  private static final double MOST = 0.8;

  private static final Pattern DIRECTION =
      Pattern.compile("(?:正|反|逆|负)(?:向)?(?:指标)?|定性|定量|区间|[=≥≤><≧≦═]{1,2}");

  private static final Pattern UNIT =
      Pattern.compile(
          "(?:[%‰㎡/]|百分比|百分点|人次|人天|台套|场次|批次|万元|亿元|平方米|立方米|公里|千米|公顷|小时|分钟|万|"
              + "[个人次户台套场项件份家条处座所间米亩吨元天日月年批期篇册本部辆名位组村级分只头株块张支艘架盏])+");

  public ColumnContent {
    texts = List.copyOf(texts);
  }

  List<String> filled() {
    return texts.stream().filter(text -> !text.isBlank() && !Figures.isNone(text)).toList();
  }

  boolean isEmpty() {
    return filled().isEmpty();
  }

  /** Which part of the filled cells are such, 0 where none is filled. */
  double share(Predicate<String> such) {
    List<String> filled = filled();
    return filled.isEmpty() ? 0 : (double) filled.stream().filter(such).count() / filled.size();
  }

  boolean holdsOperators() {
    return share(ColumnContent::isOperator) >= MOST;
  }

  boolean holdsUnits() {
    return share(ColumnContent::isUnit) >= MOST;
  }

  boolean holdsPoints() {
    return share(Figures::isPoints) >= MOST;
  }

  boolean holdsSentences() {
    return share(text -> text.length() > LONG) >= MOST / 2;
  }

  boolean holdsWords() {
    return !isEmpty() && share(Figures::isQuantity) == 0;
  }

  /** Whether the cells only count the rows. */
  boolean countsRows() {
    List<String> filled = filled();
    for (int i = 0; i < filled.size(); i++) {
      Optional<BigDecimal> number = Figures.points(filled.get(i));
      if (number.isEmpty() || number.get().compareTo(BigDecimal.valueOf(i + 1L)) != 0) {
        return false;
      }
    }
    return filled.size() > 2;
  }

  public static boolean isOperator(String text) {
    return text.length() <= LONG
        && (Operators.isWord(text)
            || DIRECTION.matcher(Wording.halfWidth(Wording.bare(text))).matches());
  }

  public static boolean isUnit(String text) {
    return text.length() <= LONG && UNIT.matcher(Wording.halfWidth(Wording.bare(text))).matches();
  }
}
