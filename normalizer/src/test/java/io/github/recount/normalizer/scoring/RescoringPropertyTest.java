package io.github.recount.normalizer.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.normalizer.Sheet;
import io.github.recount.normalizer.report.NormalizedIndicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for printed rows, whatever their figures, and what odd figures give. */
class RescoringPropertyTest {
  private static final int ROUNDS = 400;

  private final Random random = new Random(20_231_112);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "完成得满分，否则按比例计分",
        "每降低1%扣0.5分",
        "每少1%，扣5%权重分值，最多扣3分",
        "达到目标值得满分，否则不得分",
        "≥95%得满分，80%-95%得80%分值，低于80%不得分",
        "95%以上得满分，每降低1%扣1分，低于80%不得分"
      })
  void aBetterActualOfATargetNeverEarnsLess(String criterion) {
    for (int i = 0; i < ROUNDS; i++) {
      String weight = number(1, 20);
      String less = number(0, 99);
      String more = new BigDecimal(less).add(new BigDecimal(number(0, 20))).toPlainString();
      List<NormalizedIndicator> rows = rows(criterion, "≥100%", weight, less + "%", more + "%");

      assertRises(rows.get(0), rows.get(1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "未超过得满分，超过的按比例扣分", "每超过1%扣0.5分", "每超1万元扣1分", "不超得满分，超过不得分"})
  void aHigherActualOfALimitNeverEarnsMore(String criterion) {
    for (int i = 0; i < ROUNDS; i++) {
      String weight = number(1, 20);
      String less = number(1, 150);
      String more = new BigDecimal(less).add(new BigDecimal(number(0, 80))).toPlainString();
      List<NormalizedIndicator> rows =
          rows(criterion, "≤" + number(1, 120) + "万元", weight, more + "万元", less + "万元");

      assertRises(rows.get(0), rows.get(1));
    }
  }

  private static void assertRises(NormalizedIndicator worse, NormalizedIndicator better) {
    BigDecimal few = points(worse);
    BigDecimal many = points(better);
    String at = worse.recomputed() + " " + better.recomputed();
    assertThat(few).as(at).isNotNull().isNotNegative();
    assertThat(many).as(at).isNotNull().isLessThanOrEqualTo(worse.weight());
    assertThat(many).as(at).isGreaterThanOrEqualTo(few);
  }

  /** As docs/scoring.md says of odd figures; a blank score is none. */
  @ParameterizedTest(name = "{0} of {1}, weight {2}")
  @CsvSource({
    "10场, ≥10场, 0, 0, positive-ratio",
    "5场, ≥10场, 0, 0, positive-ratio",
    "5场, ≥10场, -2, , unscored",
    "5场, ≥10场, , , unscored",
    "5场, ≥0场, 4, 4, positive-ratio",
    "0场, ≥0场, 4, 4, positive-ratio",
    "-5场, ≥0场, 4, 0, positive-ratio",
    "-5场, ≥10场, 4, 0, positive-ratio",
    "0起, ≤0起, 4, 4, reverse-ratio",
    "1起, ≤0起, 4, 0, reverse-ratio",
    "-1%, ≤5%, 4, 4, reverse-ratio",
    ", ≥10场, 4, , unscored",
    "10场, , 4, , unscored",
    "0场, =0场, 4, 4, equal-ratio",
    "10场, 优, 4, , unscored",
    "0.98, ≥95%, 4, 4, positive-ratio",
    "10人, ≥10场, 4, , unscored",
    "≤9场, ≥10场, 4, , unscored"
  })
  void oddFigures(String actual, String target, String weight, BigDecimal points, String rule) {
    NormalizedIndicator row =
        new Sheet().row("产出指标", "指标", target, actual, weight, "3").normalized().indicators().get(0);

    assertThat(row.recomputed()).isNotNull();
    assertThat(row.recomputed().rule()).isEqualTo(rule);
    assertThat(row.recomputed().how()).isNotBlank();
    if (points == null) {
      assertThat(row.recomputed().score()).isNull();
    } else {
      assertThat(row.recomputed().score()).isEqualByComparingTo(points);
    }
  }

  @Test
  void aRuleOfEndlessWordsIsReadInNoTime() {
    String endless = "每降低1%扣1分，完成率≥95%得满分，".repeat(5_000);

    NormalizedIndicator row =
        new Sheet()
            .criterion(endless, "指标", "100%", "90%", "5", "5")
            .normalized()
            .indicators()
            .get(0);

    assertThat(row.recomputed()).isNotNull();
  }

  private static List<NormalizedIndicator> rows(
      String criterion, String target, String weight, String first, String second) {
    return new Sheet()
        .criterion(criterion, "甲", target, first, weight, weight)
        .criterion(criterion, "乙", target, second, weight, weight)
        .normalized()
        .indicators();
  }

  private static BigDecimal points(NormalizedIndicator row) {
    return row.recomputed() == null ? null : row.recomputed().score();
  }

  /** A positive number with up to two decimals. */
  private String number(int least, int most) {
    int decimals = random.nextInt(3);
    int scale = (int) Math.pow(10, decimals);
    return BigDecimal.valueOf(random.nextInt(least * scale, most * scale + 1), decimals)
        .toPlainString();
  }
}
