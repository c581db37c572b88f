package io.github.recount.corpus.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding is right when code, place and figures are those of its label. */
class FindingCountsTest {
  private static final String REPORT =
      """
      2021年度项目支出绩效自评表
      项目名称\t校园直饮水改造
      一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分
      产出指标\t数量指标\t安装直饮水机\t≥24台\t24台\t50\t50
      产出指标\t质量指标\t水质抽检合格率\t≥90%\t95%\t50\t52
      总分\t\t\t\t\t100\t97
      """;

  @TempDir private Path corpus = Path.of("");

  private FindingCounts counts(String findings, boolean all) throws IOException {
    Files.writeString(corpus.resolve("report.txt"), REPORT);
    String truth =
        """
        {"allFindings": %s, "evaluations": [{"scope": "project", "form": "table", "project": "校园直饮水改造", "year": 2021,
          "budget": [], "goals": [], "total": {"weight": "100", "declared": "97", "recomputed": "102"}, "indicators": [],
          "findings": [%s]}]}
        """;
    Files.writeString(corpus.resolve("truth.json"), truth.formatted(all, findings));
    return Accuracy.measure(corpus).all().findings();
  }

  private static String label(String code, String of, String declared) {
    return "{\"code\": \"%s\", \"of\": \"%s\", \"declared\": \"%s\"}".formatted(code, of, declared);
  }

  private static Count of(FindingCounts counts, String code) {
    return Objects.requireNonNull(counts.codes().get(code), code);
  }

  @Test
  void labelsOfPlaceAndFigureAreFound() throws IOException {
    String labels =
        label("TOTAL_MISMATCH", "total", "97") + "," + label("SCORE_ABOVE_WEIGHT", "水质抽检合格率", "52");

    FindingCounts counts = counts(labels, true);

    assertThat(of(counts, "TOTAL_MISMATCH").recall()).isOne();
    assertThat(of(counts, "SCORE_ABOVE_WEIGHT").recall()).isOne();
    assertThat(of(counts, "SCORE_ABOVE_WEIGHT").precision()).isOne();
  }

  @Test
  void anotherPlaceIsAMissAndAFalseError() throws IOException {
    FindingCounts counts = counts(label("SCORE_ABOVE_WEIGHT", "安装直饮水机", "52"), true);

    assertThat(of(counts, "SCORE_ABOVE_WEIGHT").recall()).isZero();
    assertThat(of(counts, "SCORE_ABOVE_WEIGHT").precision()).isZero();
    assertThat(counts.falseErrors()).isEqualTo(2);
  }

  @Test
  void anotherFigureIsAMiss() throws IOException {
    FindingCounts counts = counts(label("TOTAL_MISMATCH", "total", "96"), true);

    assertThat(of(counts, "TOTAL_MISMATCH").recall()).isZero();
  }

  @Test
  void aMereCodeIsFoundAnywhereAndOthersMayStandBesides() throws IOException {
    FindingCounts counts = counts("\"TOTAL_MISMATCH\"", false);

    assertThat(counts.codes()).containsOnlyKeys("TOTAL_MISMATCH");
    assertThat(of(counts, "TOTAL_MISMATCH").recall()).isOne();
    assertThat(counts.falseErrors()).isZero();
  }

  @Test
  void whatMayBeFoundNeedNotBe() throws IOException {
    String maybe = "{\"code\": \"GRADE_MISMATCH\", \"maybe\": true}";

    assertThat(counts(maybe, false).differences()).isEmpty();
  }
}
