package io.github.recount.normalizer.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.normalizer.Sheet;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.Finding.Code;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two evaluations of one report. */
class TablesApartTest {
  private static Sheet table(String satisfaction) {
    return new Sheet()
        .of("慰问项目", 2022)
        .row("产出指标", "走访户数", "≥80户", "80户", "30", "30")
        .row("产出指标", "发放及时率", "100%", "100%", "30", "30")
        .row("满意度指标", "群众满意度", "≥90%", satisfaction, "40", "40");
  }

  @Test
  void twoActualsOfOneIndicatorAreOneFindingWithBothPlaces() {
    List<Finding> findings = audited(table("98%"), table("98.95%"));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).code()).isEqualTo(Code.CLAIM_CONFLICT);
    assertThat(findings.get(0).message()).contains("群众满意度", "actual 98% and 98.95%");
    assertThat(findings.get(0).declared()).isEqualByComparingTo("98.95");
    assertThat(findings.get(0).recomputed()).isEqualByComparingTo("98");
    assertThat(findings.get(0).locations()).hasSize(2);
  }

  @Test
  void oneValueInTwoNotationsIsNoConflict() {
    assertThat(audited(table("98%"), table("（98%）"))).isEmpty();
    assertThat(audited(table("98%"), table("98.0%"))).isEmpty();
  }

  @Test
  void otherProjectsYearsAndFormsAreNotCompared() {
    assertThat(audited(table("98%"), table("91%").of("培训项目", 2022))).isEmpty();
    assertThat(audited(table("98%"), table("91%").of("慰问项目", 2021))).isEmpty();
    Sheet another =
        new Sheet()
            .of("慰问项目", 2022)
            .row("产出指标", "培训场次", "4场", "4场", "30", "30")
            .row("产出指标", "培训人数", "400人", "400人", "30", "30")
            .row("满意度指标", "群众满意度", "≥90%", "91%", "40", "40");
    assertThat(audited(table("98%"), another)).isEmpty();
  }

  @Test
  void proseThatTwoTablesContradictIsOneFindingThatNamesBoth() {
    List<Finding> findings =
        audited(
            table("98%").said("群众满意度为96%", 1, "群众满意度", "actual", "96", "%"),
            table("98.95%").said("群众满意度为96%", 1, "群众满意度", "actual", "96", "%"));

    assertThat(findings).hasSize(2);
    assertThat(findings.get(0).message())
        .isEqualTo("群众满意度: the prose says 96%, the table 98%. Another table: 98.95%.");
    assertThat(findings.get(0).locations()).hasSize(2);
  }

  @Test
  void lastYearsFigureIsHeldAgainstTheReportOfLastYear() {
    Sheet before = table("93%").of("慰问项目", 2021);
    Sheet now = table("98%").previous("95%", "群众满意度", "≥90%", "98%", null, null);
    Sheet same = new Sheet().of("慰问项目", 2022).previous("93%", "群众满意度", "≥90%", "98%");

    assertThat(audited(before, same)).isEmpty();
    Sheet other = new Sheet().of("慰问项目", 2022).previous("95%", "群众满意度", "≥90%", "98%");
    assertThat(audited(before, other))
        .extracting(Finding::message)
        .containsExactly("群众满意度: for 2021 this report gives 95%, the report of that year 93%.");
    assertThat(now.normalized().indicators()).hasSize(4);
  }

  @Test
  void wordsOfAnotherYearAreARemark() {
    assertThat(new Sheet().done(1, "截至2020年底参保6.4万人").findings(Code.YEAR_CONFLICT))
        .containsExactly("YEAR_CONFLICT INFO 2020 2022");
    assertThat(new Sheet().done(1, "自2020年起参保，2022年底6.4万人").findings(Code.YEAR_CONFLICT)).isEmpty();
    assertThat(
            new Sheet()
                .row("产出指标", "完工时间", "2021年12月31日前", "2022年12月", "5", "4")
                .findings(Code.YEAR_CONFLICT))
        .containsExactly("YEAR_CONFLICT INFO 2021 2022");
    assertThat(
            new Sheet()
                .row("产出指标", "建设期限", "2021年至2023年", "2022年", "5", "5")
                .findings(Code.YEAR_CONFLICT))
        .isEmpty();
  }

  private static List<Finding> audited(Sheet first, Sheet second) {
    List<NormalizedEvaluation> both = List.of(first.normalized(), second.normalized());
    return new Auditor()
        .audit(both.stream().map(one -> one.withFindings(List.of())).toList(), false).stream()
            .flatMap(one -> one.findings().stream())
            .toList();
  }
}
