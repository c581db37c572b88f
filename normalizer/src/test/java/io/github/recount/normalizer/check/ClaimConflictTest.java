package io.github.recount.normalizer.check;

import static io.github.recount.normalizer.report.Finding.Code.CLAIM_CONFLICT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.normalizer.Sheet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimConflictTest {
  private static Sheet trained() {
    return new Sheet()
        .row2("产出指标", "数量指标", "护理培训参与人数", "400人", "447人", "2", "2")
        .row2("产出指标", "数量指标", "新增城镇床位数", "≥100张", "108张", "2", "2")
        .row2("满意度指标", "满意度", "群众满意度", "≥90%", "98.95%", "2", "2");
  }

  private static List<String> found(Sheet sheet) {
    return sheet.findings(CLAIM_CONFLICT);
  }

  private static Sheet saying(String about, String actual, String percent) {
    return trained()
        .said("一句话", 1, about, "actual", actual, "人")
        .said("一句话", 1, about, "achievement", percent, "%");
  }

  @ParameterizedTest
  @ValueSource(strings = {"护理培训", "护理培训参与人数", "护理培训参与", "培训护理参与", "完成护理培训参与人数"})
  void aShareOfTheTargetThatIsNone(String about) {
    assertThat(found(saying(about, "447", "149")))
        .containsExactly("CLAIM_CONFLICT WARNING 149 111.75");
  }

  @ParameterizedTest
  @CsvSource({"护理培训,112", "护理培训,111.8", "护理培训,111", "培训,149", "护理,149", "急救培训,149"})
  void sharesThatAgreeOrSpeakOfSomethingElse(String about, String percent) {
    assertThat(found(saying(about, "447", percent))).isEmpty();
  }

  @Test
  void aShareIsThatOfTheFigureInItsSentenceWhichIsHeldAgainstTheTableToo() {
    assertThat(found(saying("护理培训", "440", "110")))
        .containsExactly("CLAIM_CONFLICT WARNING 440 447");
  }

  @Test
  void aShareWithoutAFigureIsThatOfTheTable() {
    assertThat(found(trained().claim("城镇新增床位", "achievement", "120", "%")))
        .containsExactly("CLAIM_CONFLICT WARNING 120 108");
  }

  @Test
  void twoSharesOfWhatTheTableDoesNotHold() {
    Sheet sheet = trained().claim("上门巡诊", "achievement", "120", "%");

    assertThat(found(sheet.claim("上门巡诊", "achievement", "119.6", "%"))).isEmpty();
    assertThat(found(sheet.claim("上门巡诊", "achievement", "150", "%")))
        .containsExactly("CLAIM_CONFLICT WARNING 150 120");
  }

  @ParameterizedTest
  @CsvSource({
    "群众总体满意度,96,%,1",
    "群众满意度,98.8,%,1",
    "群众满意度,98.9,%,0",
    "群众满意度,99,%,0",
    "群众满意度,98.95,%,0",
    "群众满意度,96,人,0",
    "满意度,96,%,0",
    "患者满意度,96,%,0",
    "群众对上门护理服务的满意度,96,%,0"
  })
  void satisfaction(String about, String value, String unit, int conflicts) {
    assertThat(found(trained().claim(about, "actual", value, unit))).hasSize(conflicts);
  }

  @ParameterizedTest
  @CsvSource({
    "≥97%,94,%,1",
    "≥97%,97,%,0",
    "≥97%,98,%,0",
    "≤5%,6,%,1",
    "≤5%,4,%,0",
    "331.2万元,3312000,元,0",
    "331.2万元,331,万元,0",
    "331.2万元,3400000,元,1",
    "1.26亿元,12640,万元,0"
  })
  void boundsAndMoneyInAnotherUnit(String actual, String value, String unit, int conflicts) {
    Sheet sheet = new Sheet().row2("产出指标", "成本指标", "设备采购支出", "", actual, "2", "2");
    assertThat(found(sheet.claim("设备采购支出", "actual", value, unit))).hasSize(conflicts);
  }

  @Test
  void aNameThatFitsTwoRowsMeansNeither() {
    Sheet sheet = trained().row("产出指标", "护理培训场次", "9场", "9场", "2", "2");

    assertThat(found(sheet.claim("护理培训", "actual", "440", "人"))).isEmpty();
  }

  @Test
  void scoresWeightsAndTotal() {
    Sheet sheet =
        trained()
            .section("产出指标", "4", "4")
            .total("6", "6", null)
            .claim("群众满意度", "score", "0.86", "分")
            .claim("群众满意度", "weight", "2", "分")
            .claim("产出", "weight", "5", "分")
            .claim("total", "score", "6", "分")
            .claim("total", "score", "7", "分")
            .claim("预算执行率", "score", "10", "分");

    assertThat(found(sheet))
        .containsExactly(
            "CLAIM_CONFLICT WARNING 0.86 2",
            "CLAIM_CONFLICT WARNING 5 4",
            "CLAIM_CONFLICT WARNING 7 6");
  }

  @Test
  void announcedAndFound() {
    Sheet sheet =
        trained()
            .detail("群众满意度", "其中：家属", "≥90%", "95%")
            .claim("一级指标", "count", "2", "个")
            .claim("二级指标", "count", "2", "个")
            .claim("三级指标", "count", "4", "个");

    assertThat(found(sheet)).containsExactly("CLAIM_CONFLICT WARNING 4 3");
    // Without a level 2 in each row nobody can count it.
    assertThat(found(sheet.row("其他指标", "甲", "1", "1").claim("二级指标", "count", "9", "个")))
        .containsExactly("CLAIM_CONFLICT WARNING 2 3");
  }

  @Test
  void whatIsSaidInTwoPlacesIsOneFindingWithBoth() {
    Sheet sheet = trained().claim("群众满意度", "actual", "96", "%").claim("群众满意度", "actual", "96", "%");

    assertThat(found(sheet)).hasSize(1);
    assertThat(sheet.normalized().findings())
        .filteredOn(finding -> finding.code() == CLAIM_CONFLICT)
        .allMatch(finding -> finding.locations().size() == 3);
  }

  @ParameterizedTest
  @CsvSource({
    "1913.2,万元,2,1",
    "1913.2,万元,1,0",
    "1633.2,万元,2,0",
    "1633,万元,2,0",
    "16332000,元,2,0",
    "0.16,亿元,2,0",
    "0.17,亿元,2,1"
  })
  void amountsOfTheBudget(String value, String unit, int times, int conflicts) {
    Sheet sheet = new Sheet().budget("年度资金总额", "", "1633.2", "1633.2", "100%", "10", "10");
    for (int i = 0; i < times; i++) {
      sheet.claim("adjusted", "amount", value, unit);
    }

    assertThat(found(sheet)).hasSize(conflicts);
  }

  @Test
  void oneStatementThatAgreesOutweighsTheOthers() {
    Sheet sheet =
        new Sheet()
            .budget("年度资金总额", "", "540", "", "", "10", "10")
            .claim("adjusted", "amount", "340", "万元")
            .claim("adjusted", "amount", "340", "万元")
            .claim("adjusted", "amount", "540", "万元");

    assertThat(found(sheet)).isEmpty();
  }

  @Test
  void anItemOfTheAccountsBeyondTheirTotal() {
    Sheet sheet =
        new Sheet()
            .claim("基本支出", "expenditure", "1633.25", null)
            .claim("交通运输支出", "expenditure", "2250.15", null)
            .claim("其他支出", "expenditure", "1913.24", null)
            .claim("本年支出合计", "expenditure", "1913.2", null)
            .claim("基本支出", "expenditure", "7", null)
            .claim("本年支出合计", "expenditure", "7", null)
            .claim("项目支出", "expenditure", "9", null);

    assertThat(found(sheet)).containsExactly("CLAIM_CONFLICT WARNING 2250.15 1913.2");
  }
}
