package io.github.recount.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of two years in one run. */
class LastYearTest {
  private static final String FORM =
      """
      %d年度项目支出绩效自评表
      项目名称\t河道保洁\t主管部门\t甲县水务局
      实施单位\t甲县河道所\t负责人\t李某
      一级指标\t二级指标\t三级指标\t年度指标值\t上年完成值\t实际完成值\t分值\t得分
      产出指标\t数量指标\t保洁河道长度\t≥50公里\t%s\t%s\t50\t50
      产出指标\t质量指标\t巡查合格率\t≥90%%\t92%%\t95%%\t30\t30
      满意度指标\t服务对象满意度指标\t沿岸居民满意度\t≥90%%\t\t93%%\t20\t20
      总分\t\t\t\t\t\t100\t100
      """;

  private final StringWriter out = new StringWriter();

  @Test
  void anotherFigureThanLastYearsReportGivesIsFound(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("2021.txt"), FORM.formatted(2021, "48公里", "52公里"));
    Files.writeString(folder.resolve("2022.txt"), FORM.formatted(2022, "55公里", "56公里"));

    assertThat(Recount.run(check(folder), new PrintWriter(out), new PrintWriter(out))).isZero();

    assertThat(out.toString().lines().filter(line -> line.contains("YEAR_CONFLICT")))
        .hasSize(2)
        .anyMatch(line -> line.contains("保洁河道长度: for 2021 this report gives 55公里"))
        .anyMatch(line -> line.contains("巡查合格率") && line.contains("2022.txt"));
  }

  @Test
  void theSameFigureIsNoFinding(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("2021.txt"), FORM.formatted(2021, "48公里", "52公里"));
    Files.writeString(
        folder.resolve("2022.txt"), FORM.formatted(2022, "52公里", "56公里").replace("92%", "95%"));

    assertThat(Recount.run(check(folder), new PrintWriter(out), new PrintWriter(out))).isZero();

    assertThat(out.toString()).doesNotContain("YEAR_CONFLICT");
  }

  private static String[] check(Path folder) {
    return new String[] {"check", folder.toString()};
  }
}
