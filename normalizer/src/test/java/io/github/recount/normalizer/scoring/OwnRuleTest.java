package io.github.recount.normalizer.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.normalizer.Sheet;
import io.github.recount.normalizer.report.NormalizedIndicator.Recomputed;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that a form states for one row. */
class OwnRuleTest {
  @ParameterizedTest(name = "{0}: {2} for {1} of {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          未调整的计2分，每浮动1%，扣5%权重分值，扣完为止。| ≤10% | 12% | 2 | 1.8 | reverse-deduction
          未调整的计2分，每浮动1%，扣5%权重分值，扣完为止。| ≤10% | 40% | 2 | 0 | reverse-deduction
          每降低1个百分点扣0.5分 | ≥95% | 92.6% | 5 | 4 | positive-deduction
          每低于目标值1%扣1分，扣完为止 | 200人 | 190人 | 10 | 5 | positive-deduction
          每少1人扣0.5分 | ≥50人 | 46人 | 5 | 3 | positive-deduction
          每减少一场扣1分，最多扣3分 | 12场 | 4场 | 8 | 5 | positive-deduction
          每超1天扣0.5分 | ≤30天 | 33天 | 4 | 2.5 | reverse-deduction
          每下降2%，扣该项分值的10% | 100% | 95% | 10 | 8 | positive-deduction
          完成得满分，否则按比例计分 | 100场 | 80场 | 10 | 8 | positive-ratio
          得分=分值*执行率 | 100% | 93% | 2 | 1.86 | positive-ratio
          得分等于分值×绩效监控完成率。 | 100% | 50% | 2 | 1 | positive-ratio
          达到目标值得满分，未完成按照实际完成比例扣分 | ≥10场 | 9场 | 5 | 4.5 | positive-ratio
          达到目标值得满分，未达到不得分 | ≥10场 | 9场 | 5 | 0 | positive-full-or-nothing
          达标得5分，不达标不得分 | ≤10场 | 12场 | 5 | 0 | reverse-full-or-nothing
          ≥95%得满分，80%-95%得80%分值，低于80%不得分 | 100% | 96% | 10 | 10 | bands
          ≥95%得满分，80%-95%得80%分值，低于80%不得分 | 100% | 95% | 10 | 10 | bands
          ≥95%得满分，80%-95%得80%分值，低于80%不得分 | 100% | 81% | 10 | 8 | bands
          ≥95%得满分，80%-95%得80%分值，低于80%不得分 | 100% | 79.9% | 10 | 0 | bands
          95%以上得10分；90%（含）-95%（不含）得8分；90%以下得5分 | 100% | 90% | 10 | 8 | bands
          满意度90%及以上的，得5分；80%≤满意度<90%的，得3分；满意度<80%，不得分 | 100% | 88% | 5 | 3 | bands
          完成10场得满分，8-9场得3分，8场以下得0分 | 10场 | 9场 | 5 | 3 | bands
          95%以上得满分，每降低1%扣1分，低于80%不得分 | 100% | 93% | 10 | 8 | positive-deduction
          95%以上得满分，每降低1%扣1分，低于80%不得分 | 100% | 79% | 10 | 0 | bands
          得分=实际完成值/目标值×分值 | 100场 | 80场 | 10 | 8 | positive-ratio
          该项得分=该项分值*(实际值/目标值) | 100场 | 80场 | 10 | 8 | positive-ratio
          按实际数与计划数之比计分 | 120场 | 66场 | 10 | 5.5 | positive-ratio
          达到指标值记满分；未达到，按B/A或A/B*该指标分值记分 | ≤100万元 | 125万元 | 10 | 8 | reverse-ratio
          达成100%得满分，否则按达成率得分 | 100% | 90% | 10 | 9 | positive-ratio
          满意度≥90%得满分，≥80%且<90%得8分，<80%不得分 | ≥90% | 85% | 10 | 8 | bands
          90%-100%（含90%）得10分，80%-90%（含80%）得8分，80%以下0分 | ≥90% | 85% | 10 | 8 | bands
          满意率90%以上得10分，每降5%扣1分 | ≥90% | 85% | 10 | 9 | positive-deduction
          每发生1起事故扣5分 | 0起 | 1起 | 10 | 5 | reverse-deduction
          """)
  void scores(
      String criterion, String target, String actual, String weight, String points, String rule) {
    Recomputed byRule = recomputed(criterion, target, actual, weight);

    assertThat(byRule.score()).as(byRule.how()).isEqualByComparingTo(new BigDecimal(points));
    assertThat(byRule.rule()).isEqualTo(rule);
    assertThat(byRule.source()).isEqualTo(Recomputed.ROW);
  }

  @ParameterizedTest(name = "{0}: {2} for {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          每完成一项得2分 | 10项 | 4项 | 10
          酌情扣分 | 10场 | 9场 | 5
          每发现一例扣1分 | 100% | 95% | 5
          每少1人扣1分，每超1天扣0.5分 | 100人 | 95人 | 5
          未完成得1分 | 10场 | 9场 | 5
          95%以上得满分，80%-95%得2分，80%以下得4分 | 100% | 85% | 5
          95%以上得20分，80%-95%得10分 | 100% | 85% | 5
          完成率95%以上得满分，80%-95%得2分 | 96% | 94% | 5
          """)
  void leavesWhatIsNotUnderstoodUnscored(
      String criterion, String target, String actual, String weight) {
    Recomputed byRule = recomputed(criterion, target, actual, weight);

    assertThat(byRule.score()).as(byRule.how()).isNull();
    assertThat(byRule.rule()).isEqualTo("unscored");
  }

  @Test
  void aMetTargetEarnsTheWeightUnderARuleThatIsNotUnderstood() {
    Recomputed byRule = recomputed("酌情扣分", "10场", "11场", "5");

    assertThat(byRule.score()).isEqualByComparingTo("5");
    assertThat(byRule.source()).isNull();
  }

  @Test
  void anExplanationThatSaysNothingOfPointsIsNoRule() {
    Recomputed byRule = recomputed("反映本部门决算工作情况。决算报表数据与会计账簿数据是否一致。", "100%", "50%", "2");

    assertThat(byRule.score()).isEqualByComparingTo("1");
    assertThat(byRule.source()).isEqualTo("national");
  }

  private static Recomputed recomputed(
      String criterion, String target, String actual, String weight) {
    return Objects.requireNonNull(
        new Sheet()
            .criterion(criterion, "指标", target, actual, weight, weight)
            .normalized()
            .indicators()
            .get(0)
            .recomputed());
  }
}
