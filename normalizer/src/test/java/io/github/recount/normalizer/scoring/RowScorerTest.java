package io.github.recount.normalizer.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.normalizer.Normalizer;
import io.github.recount.normalizer.Sheet;
import io.github.recount.normalizer.report.NormalizedIndicator.Recomputed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowScorerTest {
  /** Section, target, actual, weight, declared score. */
  private static Recomputed score(String profile, String level2, String... cells) {
    Profile one =
        Profiles.standard().stream()
            .filter(p -> p.name().equals(profile))
            .findFirst()
            .orElseThrow();
    return new Sheet()
        .row2("产出指标", level2, "名", cells)
        .normalized(new Normalizer(new RuleBook(List.of(one), List.of())))
        .indicators()
        .get(0)
        .recomputed();
  }

  private static String shown(Recomputed byRule) {
    return "%s %s %s"
        .formatted(
            byRule.score() == null ? "-" : byRule.score().toPlainString(),
            byRule.rule(),
            byRule.achievement() == null ? "-" : byRule.achievement().toPlainString());
  }

  @ParameterizedTest
  @CsvSource({
    "≥100人,374人,2 positive-ratio 3.74",
    "≥100人,80人,1.6 positive-ratio 0.8",
    ">=2,>=2,2 positive-ratio 1",
    "≥95%,0.98,2 positive-ratio 1.0316",
    "≥95%,19,0.4 positive-ratio 0.2",
    "100人,120人次,2 positive-ratio 1.2",
    "1万人,5000人,1 positive-ratio 0.5",
    "≤55%,100%,1.1 reverse-ratio 0.55",
    "≤4.5%,≤3.5%,2 reverse-ratio 1.2857",
    "≤20万元,150000元,2 reverse-ratio 1.3333",
    "=100%,98%,1.96 equal-ratio 0.98",
    "=5个,5个,2 equal-ratio 1",
    "18-54岁,20岁,2 range -",
    "2023年底,2023年底,2 equal -",
    "健全,健全,2 qualitative-tier -",
    "健全,较为健全,2 qualitative-declared -",
    "建立机制,部分达成预期指标,1.6 qualitative-tier -"
  })
  void nationalRules(String target, String actual, String expected) {
    assertThat(shown(score("national", "数量指标", target, actual, "2", "2"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "linear-reverse,≤50%,60%,1.6 reverse-linear 0.8333",
    "linear-reverse,≤50%,100%,0 reverse-linear 0.5",
    "linear-reverse,≤50%,500%,0 reverse-linear 0.1",
    "hubei,=5个,4个,0 equal 0.8",
    "hubei,=5个,5个,2 equal 1",
    "hubei,建立机制,部分达成预期指标,1.6 qualitative-tier -",
    "hubei,建立机制,未达成,1 qualitative-tier -"
  })
  void otherProfiles(String profile, String target, String actual, String expected) {
    assertThat(shown(score(profile, "数量指标", target, actual, "2", "2"))).isEqualTo(expected);
  }

  /** What odd figures give is stated in docs/scoring.md. */
  @ParameterizedTest
  @CsvSource({
    "≥0起,509起,2,2 positive-ratio -",
    "≥0起,-1起,2,0 positive-ratio -",
    "≤0起,0起,2,2 reverse-ratio -",
    "0起,0起,2,2 reverse-ratio -",
    "0起,1起,2,0 reverse-ratio 0",
    "≤0起,3起,2,0 reverse-ratio 0",
    "≤10%,-3%,2,2 reverse-ratio -",
    "≥10%,-3%,2,0 positive-ratio -",
    "≥-5%,-3%,2,2 positive-ratio -",
    "≥-5%,-8%,2,0 positive-ratio -",
    "≥10人,5人,0,0 positive-ratio 0.5",
    "≥10人,5人,-1,- unscored 0.5",
    "≥10人,5人,,- unscored 0.5",
    "≥10人,,2,- unscored -",
    ",5人,2,- unscored -",
    "≥10人,完成,2,- unscored -",
    "提升,100%,2,- unscored -",
    "≤30天内,100%,2,- unscored -",
    "≥3场,50人,2,- unscored -",
    "≥90%,≤95%,2,- unscored -",
    "≤90%,≥95%,2,- unscored -",
    "18-54岁,60岁,2,- unscored -",
    "＊＊#,@@,2,2 qualitative-declared -"
  })
  void oddFigures(String target, String actual, String weight, String expected) {
    assertThat(shown(score("national", "数量指标", target, actual, weight, "2"))).isEqualTo(expected);
  }

  @Test
  void bareTargetsOfMoneySpentAndTimeTakenAreLimits() {
    assertThat(shown(score("national", "成本指标", "20万元", "15万元", "2", "2")))
        .isEqualTo("2 reverse-ratio 1.3333");
    assertThat(shown(score("national", "时效指标", "30天", "40天", "2", "2")))
        .isEqualTo("1.5 reverse-ratio 0.75");
    assertThat(shown(score("national", "数量指标", "20万元", "15万元", "2", "2")))
        .isEqualTo("1.5 positive-ratio 0.75");
  }

  @Test
  void aDeclaredScoreInItsTierStandsAndAnotherIsBroughtToTheEnd() {
    assertThat(shown(score("national", "效益", "健全", "健全", "10", "8.5")))
        .isEqualTo("8.5 qualitative-tier -");
    assertThat(shown(score("national", "效益", "健全", "健全", "10", "5")))
        .isEqualTo("8 qualitative-tier -");
    assertThat(shown(score("national", "效益", "健全", "健全", "10", "12")))
        .isEqualTo("10 qualitative-tier -");
    assertThat(shown(score("national", "效益", "健全", "健全", "10"))).isEqualTo("- unscored -");
    assertThat(shown(score("national", "效益", "健全", "较好", "10", "12")))
        .isEqualTo("10 qualitative-declared -");
  }

  @Test
  void theRuleInWords() {
    assertThat(score("national", "质量", "≤55%", "100%", "2", "2").how())
        .isEqualTo("actual 100%, target ≤55%: 2 × 55 ÷ 100 = 1.1");
    assertThat(score("national", "质量", "≥55%", "100%", "2", "2").how())
        .isEqualTo("actual 100%, target ≥55%: met, the full weight of 2");
    assertThat(score("national", "质量", "≤30天", "100%", "2", "2").how())
        .isEqualTo("the target ≤30天 and the actual 100% do not compare");
  }
}
