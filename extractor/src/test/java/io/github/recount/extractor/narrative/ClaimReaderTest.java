package io.github.recount.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Goal;
import io.github.recount.extractor.source.Location;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReaderTest {
  private final ClaimReader reader = new ClaimReader();

  private List<String> read(String text) {
    return reader.claims(new Prose(text, Location.line(3)), 2022).stream()
        .map(ClaimReaderTest::shown)
        .toList();
  }

  private static String shown(Claim claim) {
    String unit = claim.unit() == null ? "" : claim.unit();
    return "%s %s %s%s".formatted(claim.about(), claim.property(), claim.value(), unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "护理培训447人，完成目标任务的149%。|护理培训|447人|149%",
        "截至年底，新增床位完成 108 张，完成目标任务 108%；|新增床位|108张|108%",
        "其中上门巡诊2297人次，完成任务的170%；|上门巡诊|2297人次|170%",
        "、完成急救培训1026人，超额完成年度目标102.6%|急救培训|1026人|102.6%",
        "义诊达到 50 场，占全年任务的125％|义诊|50场|125%"
      })
  void doneAndHowMuchOfTheTargetThatIs(
      String sentence, String about, String actual, String percent) {
    assertThat(read(sentence))
        .containsExactly(about + " actual " + actual, about + " achievement " + percent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "巡诊场次完成目标的200%。|巡诊场次 achievement 200%",
        "经汇总，群众总体满意度为 96%，高于预期。|群众总体满意度 actual 96%",
        "据统计群众总体满意度为96%|群众总体满意度 actual 96%",
        "①重点工作 1 计划完成率：100%|重点工作1计划完成率 actual 100%",
        "共有 33 个三级指标|三级指标 count 33个",
        "全年完成培训447人|培训 actual 447人",
        "2021年支出决算1,800.5万元|executed previous 1800.5万元",
        "去年接待游客310万人次|接待游客 previous 310万人次",
        "公务接待费支出1.86万元|公务接待费 amount 1.86万元",
        "三公经费预算数3万元|三公经费预算数 amount 3万元",
        "年初预算安排320万元|initial amount 320万元",
        "资金82万均由区财政安排|adjusted amount 82万"
      })
  void oneFigure(String sentence, String claim) {
    assertThat(read(sentence)).containsExactly(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "完成率=已完成数/计划数×100%",
        "占比 95%",
        "目标任务的149%",
        "依据财预〔2020〕10号、国务院令第423号、《条例》第五十三条",
        "联系电话：13800138000，2022年12月31日前报送附件3",
        "项目实施期为2021年1月至2023年12月，工期180天",
        "较上年增加12.5万元，增长6.2%",
        "每户补助3000元，每降低1个百分点扣0.5分",
        "2023年计划培训500人",
        "从3个方面入手，位列全市第2",
        "面向近60万大学生"
      })
  void sentencesThatClaimNothing(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void wordsAreGivenAsPrintedAndWhereTheyStand() {
    Claim claim = reader.claims(new Prose("经 汇总，满意率均达 98％以上。", Location.line(1)), null).get(0);

    assertThat(claim.text()).isEqualTo("满意率均达 98％以上");
    assertThat(claim.offset()).isEqualTo(5);
    assertThat(claim.comparator()).isEqualTo(">=");
    assertThat(claim.unit()).isEqualTo("%");
  }

  @Test
  void whatDetailsAFigureIsNoFigureOfItsOwn() {
    assertThat(read("举办招聘会50场，其中线下30场、线上20场。"))
        .containsExactly("举办招聘会 actual 50场", "线下 part 30场", "线上 part 20场");
  }

  @Test
  void levelsOfGovernmentShareOneBudget() {
    assertThat(read("项目资金540万元，其中市级补助200万元、区级预算340万元。"))
        .containsExactly("adjusted amount 540万元", "市级补助 amount 200万元", "区级预算 amount 340万元");
  }

  @Test
  void aGoalsAnswerClaimsWhatWasDoneOnly() {
    Goal goal = new Goal(1, null, "办好培训", "护理培训447人，完成目标任务的112 %；实际支出 20万元", Location.line(9));

    assertThat(reader.achievements(goal, 2022).stream().map(ClaimReaderTest::shown))
        .containsExactly("护理培训 actual 447人", "护理培训 achievement 112%");
    assertThat(reader.achievements(new Goal(1, null, null, null, Location.line(9)), 2022))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"其中", "完成", "1", "率", "满意度为", "，", "护理培训447人，完成"})
  void longTextsAreQuick(String part) {
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(Set.copyOf(read(part.repeat(4_000)))).hasSizeLessThan(3));
  }
}
