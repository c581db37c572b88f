package io.github.recount.extractor.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.Extractor;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Indicator;
import io.github.recount.extractor.source.Detector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page break anywhere in a table of forty rows leaves the rows as they are. */
class PageBreakTest {
  private static final String TITLE = "2023年度项目支出绩效自评表";
  private static final String HEADING = "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施";
  private static final int ROWS = 40;
  private static final int NAME = 2;
  private static final int REASON = 7;

  private final Path file;

  PageBreakTest(@TempDir Path folder) {
    this.file = folder.resolve("report.txt");
  }

  /** What stands between the pages. */
  enum Break {
    PLAIN,
    HEADING_AGAIN,
    PAGE_NUMBER,
    RUNNING_HEAD,
    LABELS_AGAIN;

    List<String> lines() {
      return switch (this) {
        case PLAIN, LABELS_AGAIN -> List.of("");
        case HEADING_AGAIN -> List.of("", HEADING);
        case PAGE_NUMBER -> List.of("", "- 7 -", "");
        case RUNNING_HEAD -> List.of("", TITLE, "");
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void betweenTwoRows(Break kind) throws Exception {
    List<List<String>> expected = read(table(0, Break.PLAIN));

    assertThat(expected).hasSize(ROWS);
    for (int at = 1; at < ROWS; at++) {
      assertThat(read(table(at, kind))).as("break before row " + at).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource
  void inTheMiddleOfACell(Cut cut) throws Exception {
    List<List<String>> expected = read(table(0, Break.PLAIN));

    for (int at = 1; at < ROWS; at++) {
      assertThat(read(cut(at, cut))).as("row " + at + " cut").isEqualTo(expected);
    }
  }

  /** Which cell of a row goes on on the next page, and how much of the rest of the row is left. */
  enum Cut {
    NAME_ONLY(NAME, 8),
    REASON_ONLY(REASON, 8),
    TRAILING_CELLS_LOST(NAME, NAME + 1);

    private final int column;
    private final int width;

    Cut(int column, int width) {
      this.column = column;
      this.width = width;
    }
  }

  private static String table(int breakAt, Break kind) {
    List<String> lines = new ArrayList<>(List.of(TITLE, "", HEADING));
    for (int i = 0; i < ROWS; i++) {
      String[] row = row(i);
      if (i > 0 && i == breakAt) {
        lines.addAll(kind.lines());
        if (kind == Break.LABELS_AGAIN) {
          row[0] = section(i);
          row[1] = group(i);
        }
      }
      lines.add(String.join("\t", row));
    }
    return String.join("\n", lines);
  }

  private static String cut(int at, Cut cut) {
    List<String> lines = new ArrayList<>(List.of(TITLE, "", HEADING));
    for (int i = 0; i < ROWS; i++) {
      String[] row = row(i);
      if (i == at) {
        String text = row[cut.column];
        row[cut.column] = text.substring(0, text.length() / 2);
        String[] rest = new String[cut.width];
        Arrays.fill(rest, "");
        rest[cut.column] = text.substring(text.length() / 2);
        lines.add(String.join("\t", row));
        lines.add("");
        lines.add(String.join("\t", rest));
      } else {
        lines.add(String.join("\t", row));
      }
    }
    return String.join("\n", lines);
  }

  private static String section(int i) {
    return i < 20 ? "产出指标" : i < 35 ? "效益指标" : "满意度指标";
  }

  private static String group(int i) {
    return i < 10 ? "数量指标" : i < 20 ? "质量指标" : i < 35 ? "社会效益指标" : "服务对象满意度指标";
  }

  /** Labels stand at the first row of their group, as merged cells do. */
  private static String[] row(int i) {
    boolean quantity = i % 3 != 0;
    String target = quantity ? "≥" + (10 + i) + "处" : i % 2 == 0 ? "有效改善" : "100%";
    return new String[] {
      first(PageBreakTest::section, i),
      first(PageBreakTest::group, i),
      "第" + (i + 1) + "标段管网改造完工情况",
      target,
      quantity ? (11 + i) + "处" : target,
      "2.5",
      i % 4 == 0 ? "2" : "2.5",
      i % 4 == 0 ? "雨季工期顺延所致" : "无偏差情况说明"
    };
  }

  private static String first(IntFunction<String> label, int i) {
    return i == 0 || !label.apply(i).equals(label.apply(i - 1)) ? label.apply(i) : "";
  }

  private List<List<String>> read(String text) throws Exception {
    Files.writeString(file, text);
    return new Extractor()
        .extract(new Detector().detect("report.txt", file)).evaluations().stream()
            .flatMap(e -> e.indicators().stream())
            .map(PageBreakTest::values)
            .toList();
  }

  private static List<String> values(Indicator i) {
    return List.of(
        text(i.level1()),
        text(i.level2()),
        i.level3(),
        text(i.target()),
        text(i.actual()),
        text(i.weight()),
        text(i.score()),
        text(i.reason()));
  }

  private static String text(@Nullable Declared value) {
    return value == null ? "" : value.text();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
