package io.github.recount.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.report.Report;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.value.Quantity;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NormalizerTest {
  @Test
  void anEvaluationBySectionGoalsWithAmountsInYuanUnderAHeadingInTenThousands() {
    Sheet sheet =
        new Sheet()
            .claim("基本支出总额", "amount", "1403.45", null)
            .claim("项目支出总额", "amount", "916", null)
            .budget("整体支出", "", "23782237", "23194481.63", "97.53%", "(30 分)", "29.26");
    sheet.goal(1, "(25 分)");
    for (int i = 0; i < 5; i++) {
      sheet.row("产出指标", "活动" + i, ">=2", ">=2", "", "5");
    }
    sheet.goal(2, "35分");
    for (int i = 0; i < 7; i++) {
      sheet.row("产出指标", "培训" + i, ">=2", ">=2", "", "5");
    }
    sheet.goal(3, "10");
    sheet.row("产出指标", "案件", ">=1800", ">=1800", "", "5");
    sheet.row("产出指标", "成功率", ">50%", ">50%", "", "5");
    NormalizedEvaluation evaluation = sheet.total("", "99.26", null).normalized();

    assertThat(evaluation.id()).isEqualTo("0123456789ab-1");
    assertThat(evaluation.total().recomputed()).isEqualByComparingTo("99.26");
    assertThat(evaluation.budget().get(0).recomputed().rate()).isEqualByComparingTo("97.53");
    assertThat(evaluation.budget().get(0).recomputed().score()).isEqualByComparingTo("29.26");
    Quantity executed = evaluation.budget().get(0).executed();
    assertThat(executed.base().value()).isEqualByComparingTo("23194481.63");
    assertThat(executed.unit()).isEqualTo("元");
    assertThat(sheet.findings()).containsExactly("UNIT_SUSPECT WARNING 23194481.63 23194500");
  }

  @Test
  void aTotalAndASectionThatTheScoresDoNotMake() {
    Sheet sheet =
        new Sheet()
            .budget("预算总额(万元)", "1633.2", "1633.2", "1633.2", "（100%）", "10", "10")
            .section("投入管理指标", "30", "30")
            .section("产出指标", "25", "25")
            .section("效益指标", "35", "32")
            .row("投入管理指标", "预算执行率", "100%", "(100%)", "30", "30")
            .row("产出指标", "完成率", "100%", "100%", "25", "25")
            .row("效益指标", "群众生活", "提高", "提高", "10", "8")
            .row("效益指标", "长效机制", "健全", "健全", "10", "9")
            .row("效益指标", "群众满意度", "≥90%", "98.95%", "15", "14")
            .claim("效益指标", "score", "32", "分")
            .total("100", "97", "优");

    assertThat(sheet.findings())
        .containsExactly("TOTAL_MISMATCH ERROR 97 96", "SECTION_MISMATCH ERROR 32 31");
    assertThat(sheet.normalized().findings().get(1).locations()).hasSize(2);
    assertThat(sheet.normalized().sections().get(2).recomputed().weight())
        .isEqualByComparingTo("35");
  }

  @Test
  void weightsBeyondAHundred() {
    Sheet sheet =
        new Sheet()
            .budget("年度资金总额", "101", "101", "101", "100%", "10", "10")
            .budget("其中：当年财政拨款", "101", "101", "101")
            .budget("上年结转资金")
            .budget("其他资金")
            .section("产出指标", "50", "")
            .section("效益指标", "30", "")
            .row("产出指标", "面积", "4012平方米", "4012平方米", "30", "20")
            .row("产出指标", "成本", "≤101万元", "101万元", "30", "30")
            .row("效益指标", "秩序", "有效优化", "有效优化", "30", "30")
            .row("满意度指标", "群众满意度", "≥95%", "100%", "10", "10")
            .total("100", "100", null);

    assertThat(sheet.findings())
        .containsExactly("WEIGHT_SUM WARNING 100 110", "WEIGHT_SUM WARNING 50 60");
  }

  @Test
  void nothingDeclaredIsNothingFound() {
    NormalizedEvaluation empty = new Sheet().normalized();

    assertThat(empty.total()).isNull();
    assertThat(empty.findings()).isEmpty();
    assertThat(new Normalizer().normalize("", new Report(List.of(), null, "none", List.of())))
        .isEmpty();
  }

  @Test
  void tenThousandsBesideATargetInMoneyAreMoney() {
    NormalizedEvaluation evaluation =
        new Sheet()
            .row("产出指标", "控制", "≤12万元", "11.04万")
            .row("产出指标", "参保", "≥12人", "11.04万")
            .normalized();

    assertThat(evaluation.indicators().get(0).actual().kind()).isEqualTo(Quantity.Kind.MONEY);
    assertThat(evaluation.indicators().get(0).actual().text()).isEqualTo("11.04万");
    assertThat(evaluation.indicators().get(1).actual().kind()).isEqualTo(Quantity.Kind.COUNT);
    assertThat(evaluation.findings()).isEmpty();
  }

  @Test
  void hostileCellsAreTextAndFindNothing() {
    String[] hostile = {
      "9".repeat(10_000), "≥".repeat(100_000), "\u0000\u0007", "1 ".repeat(50_000), "-", "　"
    };
    Sheet sheet = new Sheet().heading(hostile[1]);
    for (String cell : hostile) {
      sheet.budget(cell, cell, cell, cell, cell, cell, cell).section(cell, cell, cell);
      sheet.row(cell, cell + "名", cell, cell, cell, cell);
      sheet.claim(cell, "amount", "1", cell);
    }

    assertThat(sheet.total(hostile[0], hostile[1], hostile[2]).findings()).isEmpty();
  }

  @Test
  void thousandsOfRowsAreQuick() {
    Sheet sheet = new Sheet();
    for (int i = 0; i < 3_000; i++) {
      sheet.section("指标" + i, "1", "1").row("指标" + i, "名" + i, "≥" + i + "人", i + "人", "1", "1");
      sheet.budget("项" + i, "10" + i, "10" + i, "9" + i, "90%");
      sheet.claim("指标" + i, "score", "1", "分").claim("额" + i, "amount", "12" + i, "万元");
    }

    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(sheet.normalized().sections()).hasSize(3_000));
  }
}
