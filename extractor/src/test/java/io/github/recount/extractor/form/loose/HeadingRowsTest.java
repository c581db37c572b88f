package io.github.recount.extractor.form.loose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.form.FormReader;
import io.github.recount.extractor.form.Forms;
import io.github.recount.extractor.form.loose.LooseText.Text;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.VocabularyList;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings of several rows that were written one behind the other, and forms without any. */
class HeadingRowsTest {
  private final Vocabulary vocabulary = VocabularyList.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一级指标 二级指标 三级指标 年度指标 完成值 分值 得分 符号 目标值 单位 | 一级指标 二级指标 三级指标 符号 目标值 单位 完成值 分值 得分",
        "考核内容 目标情况 打分 一级指标 二级指标 三级指标 目标值 完成值 分值 得分" + " | 一级指标 二级指标 三级指标 目标值 完成值 分值 得分",
        "一级指标 二级指标 三级指标 目标情况 打分 年度指标值 完成值 分值 得分 符号 目标值 单位" + " | 一级指标 二级指标 三级指标 符号 目标值 单位 完成值 分值 得分"
      })
  void amongTheOrdersIsThatOfTheColumns(String written, String columns) {
    assertThat(new HeadingRows(vocabulary).orders(texts(written)))
        .extracting(order -> String.join(" ", order.stream().map(Text::text).toList()))
        .contains(columns);
  }

  @Test
  void oneRowStandsInItsOrder() {
    assertThat(new HeadingRows(vocabulary).orders(texts("一级指标 二级指标 三级指标 目标值 完成值 分值 得分"))).isEmpty();
  }

  @Test
  void moreHeadingsThanAnyFormHasAreLeftAlone() {
    List<Text> many =
        IntStream.range(0, 25).mapToObj(i -> text(i % 2 == 0 ? "目标值" : "栏" + i)).toList();

    assertThat(new HeadingRows(vocabulary).orders(many)).isEmpty();
  }

  @Test
  void aFormWithoutAHeadingIsNamed() {
    List<Piece> lines = new ArrayList<>();
    for (String line : List.of("2023年度项目支出绩效自评表", "项目名称：古井修缮", "甲列 乙列 丙列", "1 2 3")) {
      lines.add(new Prose(line, Location.line(lines.size() + 1)));
    }
    Forms forms = new FormReader().read(lines);

    assertThat(forms.evaluations()).isEmpty();
    assertThat(forms.warnings())
        .containsExactly("line 1: no heading of indicators stands below 2023年度项目支出绩效自评表");
  }

  private static List<Text> texts(String words) {
    return Stream.of(words.split(" ", -1)).map(HeadingRowsTest::text).toList();
  }

  private static Text text(String word) {
    return new Text(word, Location.line(1), true, false);
  }
}
