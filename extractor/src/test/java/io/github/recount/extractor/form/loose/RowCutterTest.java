package io.github.recount.extractor.form.loose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.loose.RowCutter.Token;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.VocabularyList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows whose cells were written one behind the other, and whose ends are lost. */
class RowCutterTest {
  private static final List<Role> ROLES =
      List.of(
          Role.LEVEL1,
          Role.LEVEL2,
          Role.LEVEL3,
          Role.TARGET,
          Role.ACTUAL,
          Role.WEIGHT,
          Role.SCORE,
          Role.REASON);

  private static final List<String> LEVELS =
      List.of("数量指标", "质量指标", "时效指标", "成本指标", "社会效益指标", "经济效益指标", "满意度指标");
  private static final List<String> NAMES =
      List.of("修复堤岸长度", "巡查次数", "设备完好率", "培训人数", "窗口平均等候时间", "居民知晓率");
  private static final List<String> VALUES = List.of("≥95%", "12次", "3.6公里", "100%", "≤30天", "完成");
  private static final String REASON = "材料价格上涨，下年提前询价。";

  private final RowCutter cutter =
      new RowCutter(
          VocabularyList.standard(),
          IntStream.range(0, ROLES.size())
              .mapToObj(i -> Column.unnamed(i, i).as(ROLES.get(i)))
              .toList(),
          false);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsTheRowsAgain(long seed) {
    Random random = new Random(seed);
    List<List<String>> rows = Stream.generate(() -> row(random)).limit(40).toList();

    assertThat(cut(rows.stream().flatMap(List::stream).filter(t -> !t.isEmpty()).toList()))
        .isEqualTo(rows);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void keepsEveryTextInItsOrder(long seed) {
    Random random = new Random(seed);
    List<String> texts =
        random
            .ints(200, 0, 4)
            .mapToObj(
                i -> one(List.of(LEVELS, NAMES, VALUES, List.of("10", "总分", "-")).get(i), random))
            .toList();

    assertThat(cut(texts).stream().flatMap(List::stream).flatMap(String::lines))
        .containsExactlyElementsOf(texts);
  }

  /** Labels of merged cells and reasons are often blank. */
  private static List<String> row(Random random) {
    String points = String.valueOf(2 + random.nextInt(9));
    return List.of(
        random.nextInt(4) == 0 ? "产出指标" : "",
        random.nextInt(2) == 0 ? one(LEVELS, random) : "",
        one(NAMES, random),
        one(VALUES, random),
        one(VALUES, random),
        points,
        points,
        random.nextInt(5) == 0 ? REASON : "");
  }

  private static String one(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private List<List<String>> cut(List<String> texts) {
    List<List<String>> rows = new ArrayList<>();
    List<Token> tokens = texts.stream().map(t -> new Token(t, false, false)).toList();
    for (List<List<Integer>> row : cutter.cut(tokens)) {
      rows.add(
          row.stream()
              .map(cell -> String.join("\n", cell.stream().map(texts::get).toList()))
              .toList());
    }
    return rows;
  }
}
