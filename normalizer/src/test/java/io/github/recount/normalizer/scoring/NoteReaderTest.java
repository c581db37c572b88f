package io.github.recount.normalizer.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.ScoringRules.Deduction;
import io.github.recount.normalizer.report.ScoringRules.Formula;
import io.github.recount.normalizer.report.ScoringRules.Part;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteReaderTest {
  private static StatedRules read(String... notes) {
    List<Declared> declared =
        Arrays.stream(notes).map(note -> new Declared(note, Location.line(7))).toList();
    return new NoteReader(RuleBook.standard().sentences()).read(declared, Set.of());
  }

  private static String tiers(StatedRules rules) {
    return rules.tiers().stream()
        .map(tier -> tier.lower() + "-" + tier.upper())
        .collect(Collectors.joining(" "));
  }

  @Test
  void lettersOfTheForm() {
    StatedRules rules =
        read(
            "2. 定量指标按以下办法计分：正向指标(目标值为≥X，得分=权重*B/A)，反向指标(目标值为≤X，得分=权重*A/B)，不超过权重。",
            "3. 定性指标分三档，按分值区间 100%-80%(≥80%)、80%-50%(≥50%，＜80%)、50%-0%(＜50%)给分。");

    assertThat(rules.positive()).isEqualTo(Formula.RATIO);
    assertThat(rules.reverse()).isEqualTo(Formula.RATIO);
    assertThat(rules.equal()).isNull();
    assertThat(tiers(rules)).isEqualTo("80-100 50-80 0-50");
    assertThat(rules.parts()).containsExactly(Part.POSITIVE, Part.REVERSE, Part.TIERS);
    assertThat(rules.location()).isEqualTo(Location.line(7));
  }

  @Test
  void words() {
    StatedRules rules =
        read(
            "注：定性指标分为三档，依次为100%-80%（含）、80%-60%（含）、60%-0%。定量指标完成的得满分，"
                + "未完成的，按照实际完成值与指标值的比例计分。一级指标分值为：投入指标30分、产出指标25分、效益指标35分、预算执行率10分。");

    assertThat(rules.positive()).isEqualTo(Formula.RATIO);
    assertThat(rules.reverse()).isNull();
    assertThat(tiers(rules)).isEqualTo("80-100 60-80 0-60");
    assertThat(rules.sections().stream().map(one -> one.name() + one.weight()))
        .containsExactly("投入指标30", "产出指标25", "效益指标35", "预算执行率10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "反向指标得分＝分值×[1-(B-A)/A]|LINEAR",
        "反向指标：得分=权重×（1-（实际完成值-目标值）/目标值）|LINEAR",
        "反向指标的得分为年度指标值（A）/全年实际值（B）×分值|RATIO",
        "反向指标为目标值÷实际完成值×该项分值|RATIO"
      })
  void reverse(String note, Formula formula) {
    assertThat(read(note).reverse()).isEqualTo(formula);
    assertThat(read(note).positive()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "得分等于分值*执行率。",
        "得分=权重×完成率",
        "正向指标按全年实际值（B）/年度指标值（A）*该指标分值计分",
        "未完成的按完成比例得分",
        "得分为实际完成值÷目标值×分值"
      })
  void positive(String note) {
    assertThat(read(note).positive()).isEqualTo(Formula.RATIO);
    assertThat(read(note).reverse()).isNull();
  }

  @Test
  void oneSentenceForBothWays() {
    StatedRules rules = read("完成值达到指标值，记满分；未达到指标值，按B/A或A/B×该指标分值记分。");
    assertThat(rules.positive()).isEqualTo(Formula.RATIO);
    assertThat(rules.reverse()).isEqualTo(Formula.RATIO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[80%,100%]、[60%,80%)、[0,60%)",
        "未达成0%-60%、部分达成60%-80%、达成80%-100%",
        "100分-80分、80分-60分、60分-0分",
        "按照[100%-80%]、(80%-60%]、(60%-0]确定分值"
      })
  void tiersInOtherNotations(String note) {
    assertThat(tiers(read(note))).isEqualTo("80-100 60-80 0-60");
  }

  @Test
  void sectionsInPercent() {
    assertThat(read("权重：预算执行率10%、产出指标50%、效益指标30%、满意度指标10%").sections())
        .extracting(one -> one.name() + one.weight())
        .containsExactly("预算执行率10", "产出指标50", "效益指标30", "满意度指标10");
  }

  @Test
  void fullOrNothing() {
    assertThat(read("未完成指标值的不得分").positive()).isEqualTo(Formula.FULL_OR_NOTHING);
    assertThat(read("指标值为“=”的，等于目标值得满分，否则不得分").equal()).isEqualTo(Formula.FULL_OR_NOTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "'未调整的计满分，每浮动1%，扣5%权重分值，扣完为止',1,5,false",
    "'每降5%扣1分，扣完为止',5,1,true",
    "'每低于目标值2个百分点扣0.5分',2,0.5,true",
    "'每超过1%，扣减10%分值',1,10,false"
  })
  void deductions(String note, String step, String amount, boolean inPoints) {
    Deduction deduction = read(note).deduction();
    assertThat(deduction.step()).isEqualByComparingTo(step);
    assertThat(deduction.amount()).isEqualByComparingTo(amount);
    assertThat(deduction.inPoints()).isEqualTo(inPoints);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "满意度指标暂不评价。",
        "年龄为100-18岁",
        "100-80分为一档",
        "2.未完成原因分析：说明没有达到目标的原因。",
        "产出指标50分、效益指标30分",
        "每年浮动"
      })
  void notesWithoutRules(String note) {
    assertThat(read(note).parts()).isEmpty();
    assertThat(read(note).sayHowToScore()).isFalse();
  }

  @Test
  void longNotesAreQuick() {
    String note = "反向指标正向1-100%-".repeat(20_000) + "每".repeat(10_000);

    Assertions.assertTimeout(Duration.ofSeconds(5), () -> assertThat(read(note).tiers()).isEmpty());
  }
}
