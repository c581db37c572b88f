package io.github.recount.normalizer.check;

import static io.github.recount.normalizer.report.Finding.Code.COLUMN_SHIFT;
import static io.github.recount.normalizer.report.Finding.Code.UNIT_CONFLICT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.normalizer.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowChecksTest {
  @Test
  void theSameRowTwice() {
    Sheet sheet =
        new Sheet()
            .row("满意度", "群众满意度", "≥95%", "100%")
            .row("满意度", "群众满意度", "≥95%", "100%")
            .row("满意度", "群众满意度", "≥95%", "98%")
            .row("效益", "群众满意度", "≥95%", "100%");

    assertThat(sheet.findings()).containsExactly("DUPLICATE_INDICATOR INFO - -");
    assertThat(sheet.normalized().findings().get(0).locations()).hasSize(2);
  }

  @Test
  void theSameRowBelowTwoGoals() {
    assertThat(
            new Sheet()
                .goal(1, "")
                .row("满意度", "群众满意度", "≥95%", "100%")
                .goal(2, "")
                .row("满意度", "群众满意度", "≥95%", "100%")
                .findings())
        .isEmpty();
  }

  @Test
  void rowsReadWithLittleConfidence() {
    assertThat(new Sheet().doubtful(0.79, "甲", "1", "1").doubtful(0.8, "乙", "1", "1").findings())
        .containsExactly("LOW_CONFIDENCE INFO - -");
  }

  @ParameterizedTest
  @CsvSource({
    "≤30天内,100%",
    "15天,100%",
    "12个月,100%",
    "6000人,100%",
    "≤20万元,100%",
    "2023年12月底前,100%",
    "≥95%,30天",
    "30天内完成,100%"
  })
  void conflictingUnits(String target, String actual) {
    assertThat(new Sheet().row("产出", "时限", target, actual).findings(UNIT_CONFLICT)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "不超过预算投入,1034.36万元",
    "≥95%,100",
    "100,100%",
    "≤12万元,11.04万",
    "2023年内完成,12月31日前完成",
    "≤30天,12月31日",
    "优,100%",
    "100人,120人次",
    "≤200元/人,180元",
    "≥95%,",
    "两室三出口,100%"
  })
  void unitsThatMayCompare(String target, String actual) {
    assertThat(new Sheet().row("产出", "时限", target, actual).findings(UNIT_CONFLICT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"≤20万元", "2023年内", "≤207.36万元", "100%", "30天内", "≥5次", "100"})
  void namesThatAreTargets(String name) {
    Sheet sheet = new Sheet().row("产出", name, "20万元", "100%");

    assertThat(sheet.findings()).containsExactly("COLUMN_SHIFT WARNING - -");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345热线", "2023年度来信件数", "开展培训1次", "全年", "优", "举办秋季招聘会9场", "重点工作1计划完成率"})
  void namesThatAreNames(String name) {
    assertThat(new Sheet().row("产出", name, "20", "20").findings(COLUMN_SHIFT)).isEmpty();
  }
}
