package io.github.recount.normalizer.scoring;

import static io.github.recount.normalizer.report.Finding.Code.SCORE_RULE;
import static io.github.recount.normalizer.report.Finding.Code.WEIGHT_SUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.recount.normalizer.Normalizer;
import io.github.recount.normalizer.Sheet;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.ScoringRules;
import io.github.recount.normalizer.report.ScoringRules.Formula;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RescorerTest {
  private static final String TIERS = "定性指标按100%-80%、80%-40%、40%-0%三档给分。";

  @TempDir Path folder;

  private static Sheet report(String budgetWeight, String scoreOfLimit, String scoreInPart) {
    return new Sheet()
        .budget("年度资金总额", "100", "100", "90", "90%", budgetWeight, "9")
        .row2("产出指标", "数量指标", "培训人数", "≥100人", "80人", "10", "8")
        .row2("产出指标", "质量指标", "差错率", "≤10%", "12%", "10", scoreOfLimit)
        .row2("效益指标", "社会效益", "机制", "健全", "部分达成", "10", scoreInPart);
  }

  @ParameterizedTest
  @CsvSource({
    "10,8.33,7,national,3",
    "10,8,7,linear-reverse,3",
    "20,8.33,5.5,hubei,3",
    "10,8.33,5.5,jiangxi,3",
    "10,10,10,national,1"
  })
  void theProfileThatReproducesMost(
      String budget, String limit, String part, String profile, int reproduced) {
    ScoringRules rules = report(budget, limit, part).normalized().rules();

    assertThat(rules.source()).isEqualTo(profile);
    assertThat(rules.profile()).isEqualTo(profile);
    assertThat(rules.reproduced()).isEqualTo(reproduced);
    assertThat(rules.compared()).isEqualTo(3);
    assertThat(rules.location()).isNull();
  }

  @Test
  void theNotesGoBeforeTheProfileWhichGivesTheRest() {
    ScoringRules rules = report("10", "8", "5").note(TIERS).normalized().rules();

    assertThat(rules.source()).isEqualTo("document");
    assertThat(rules.profile()).isEqualTo("linear-reverse");
    assertThat(rules.reverse()).isEqualTo(Formula.LINEAR);
    assertThat(rules.tiers().get(1).lower()).isEqualByComparingTo("40");
    assertThat(rules.stated()).containsExactly(ScoringRules.Part.TIERS);
    assertThat(rules.location()).isNotNull();
  }

  @Test
  void aDeductionOfTheNotesIsTheFormulaForWhatIsMissed() {
    NormalizedEvaluation evaluation =
        report("10", "9", "7").note("每浮动1%，扣5%权重分值，扣完为止").normalized();

    assertThat(evaluation.indicators().get(1).recomputed().rule()).isEqualTo("reverse-deduction");
    assertThat(evaluation.indicators().get(1).recomputed().score()).isEqualByComparingTo("9");
    assertThat(evaluation.indicators().get(0).recomputed().score()).isEqualByComparingTo("0");
  }

  @Test
  void theTotalByRuleNeedsAScoreForAllThatCounts() {
    Sheet sheet = report("10", "10", "10").total("40", "37", null);

    // 90 % of 10, 8, 10 × 10 ÷ 12, and 10 brought into the tier of 60 to 80 %.
    assertThat(sheet.normalized().total().byRule()).isEqualByComparingTo("33.33");
    assertThat(sheet.normalized().total().recomputed()).isEqualByComparingTo("37");
    assertThat(sheet.detail("机制", "其中：制度", "1", "").normalized().total().byRule())
        .isEqualByComparingTo("33.33");
    assertThat(sheet.row("效益指标", "时限", "≤30天", "100%", "5", "5").normalized().total().byRule())
        .isNull();
  }

  @Test
  void withoutIndicatorsThereAreNoRules() {
    assertThat(new Sheet().note(TIERS).total("100", "95", "优").normalized().rules()).isNull();
  }

  @Test
  void fullScoreForAMissedTarget() {
    assertThat(report("10", "10", "7").findings(SCORE_RULE))
        .containsExactly("SCORE_RULE WARNING 10 8.33");
  }

  @ParameterizedTest
  @CsvSource({"8.3", "8.33", "8", "7", "0"})
  void roundedScoresAndLowerOnesAreNoneOfAProfilesBusiness(String score) {
    assertThat(report("10", score, "7").findings(SCORE_RULE)).isEmpty();
  }

  @Test
  void whatTheNotesStateIsHeldAgainstEveryScore() {
    Sheet sheet = report("10", "8.33", "3").note("反向指标得分=权重*A/B。" + TIERS);

    assertThat(sheet.findings(SCORE_RULE)).containsExactly("SCORE_RULE INFO 3 4");
    assertThat(sheet.normalized().findings())
        .filteredOn(finding -> finding.code() == SCORE_RULE)
        .allMatch(finding -> finding.locations().size() == 2);
    assertThat(report("10", "9", "8.5").note("反向指标得分=权重*A/B。").findings(SCORE_RULE))
        .containsExactly("SCORE_RULE WARNING 9 8.33", "SCORE_RULE INFO 8.5 8");
  }

  @Test
  void aScoreAboveItsWeightIsNotReportedTwice() {
    assertThat(report("10", "12", "7").findings(SCORE_RULE)).isEmpty();
  }

  @Test
  void sectionWeightsOfTheNotes() {
    Sheet sheet =
        new Sheet()
            .section("产出指标", "60", "")
            .section("效益指标", "40", "")
            .row("产出指标", "甲", "1", "1", "60", "60")
            .row("效益指标", "乙", "1", "1", "40", "40")
            .note("一级指标分值统一为：产出指标50分、效益指标50分。");

    assertThat(sheet.findings(WEIGHT_SUM))
        .containsExactly("WEIGHT_SUM INFO 60 50", "WEIGHT_SUM INFO 40 50");
  }

  @Test
  void aFileAddsProfiles() throws IOException {
    Path file = folder.resolve("ours.tsv");
    String county = "county\tratio\tfull-or-nothing\tratio\t90-100 0-90\t15";
    String national = "national\tlinear\tlinear\tlinear\t50-100 0-50\t";
    Files.writeString(file, String.join("\n", "\uFEFF# ours", "", county, national));
    RuleBook rulesOfFile = RuleBook.withFile(file);
    List<Profile> profiles = rulesOfFile.profiles();

    assertThat(profiles.stream().map(Profile::name))
        .containsExactly("county", "national", "hubei", "jiangxi", "linear-reverse");
    assertThat(profiles.get(1).budgetWeights()).isEmpty();
    ScoringRules rules = report("15", "0", "8.9").normalized(new Normalizer(rulesOfFile)).rules();
    assertThat(rules.source()).isEqualTo("county");
    assertThat(rules.reproduced()).isEqualTo(3);
  }

  @Test
  void aFileAddsSentencesOfNotes() throws IOException {
    Path file = folder.resolve("ours.tsv");
    Files.writeString(file, "reverse\tfull-or-nothing\t超过(?:限额|上限)的一律不给分\n");

    ScoringRules rules =
        new Sheet()
            .row("产出指标", "甲", "≤10天", "12天", "10", "0")
            .note("反向的指标，超过上限的一律不给分。")
            .normalized(Normalizer.withRules(file))
            .rules();

    assertThat(rules.reverse()).isEqualTo(ScoringRules.Formula.FULL_OR_NOTHING);
    assertThat(rules.stated()).containsExactly(ScoringRules.Part.REVERSE);
  }

  @Test
  void aFileWithoutRulesOrInAnotherEncodingIsRefused() throws IOException {
    Path empty = folder.resolve("empty.tsv");
    Files.writeString(empty, "# nothing yet\n");
    Path gbk = folder.resolve("gbk.tsv");
    Files.write(gbk, "reverse\tlinear\t反向".getBytes(Charset.forName("GBK")));

    assertThatThrownBy(() -> RuleBook.withFile(empty))
        .hasMessage("empty.tsv: the file holds no rule");
    assertThatThrownBy(() -> RuleBook.withFile(gbk))
        .hasMessage("gbk.tsv: the file is not in UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "county;ratio;ratio;ratio;0-100|six cells",
        ";ratio;ratio;ratio;0-100;10|six cells",
        "document;ratio;ratio;ratio;0-100;10|document is taken",
        "county;sum;ratio;ratio;0-100;10|no formula sum",
        "county;ratio;deduction;ratio;0-100;10|no formula deduction",
        "county;ratio;ratio;ratio;100-0;10|does not rise",
        "county;ratio;ratio;ratio;100;10|a tier is written",
        "county;ratio;ratio;ratio;0-100;ten|no number: ten",
        "positive;ratio|three cells",
        "positive;sum;得分|no formula sum",
        "reverse;linear;(得分|no pattern"
      })
  void aWrongLineIsNamed(String line, String message) throws IOException {
    Path file = folder.resolve("ours.tsv");
    Files.writeString(file, "# ours\n" + line.replace(';', '\t') + "\n");

    assertThatThrownBy(() -> RuleBook.withFile(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ours.tsv, line 2")
        .hasMessageContaining(message);
  }
}
