package io.github.recount.extractor.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three pages, 800 high, which repeat what stands at their heads. */
class RunningHeadsTest {

  private static TextLine line(double y, String... texts) {
    List<TextLine.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      double x = 50 + 80 * i;
      pieces.add(new TextLine.Piece(texts[i], new Box(x, y - 5, x + 60, y + 5)));
    }
    Box box = pieces.stream().map(TextLine.Piece::box).reduce(Box::union).orElseThrow();
    return new TextLine(String.join(" ", texts), box, pieces, 10);
  }

  private static List<String> left(TextLine... lines) {
    PageDraft page =
        new PageDraft(
            1,
            600,
            800,
            Turn.RIGHT,
            10,
            List.of(),
            Arrays.asList(lines),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false);
    return RunningHeads.drop(List.of(page, page, page)).get(0).lines().stream()
        .map(TextLine::text)
        .toList();
  }

  @Test
  void whatMostPagesRepeatIsLeftOut() {
    assertThat(left(line(40, "某局自评报告"), line(90, "正文"), line(780, "— 1 —"))).containsExactly("正文");
  }

  @Test
  void theHeadingOfATableIsNone() {
    assertThat(left(line(60, "一级指标", "名称", "目标值", "得分"), line(90, "正文"))).hasSize(2);
  }

  @Test
  void neitherIsTheFirstLineOfOneOfItsCells() {
    assertThat(left(line(56, "偏差原因分析及改"), line(61, "名称", "得分"), line(66, "进措施"))).hasSize(3);
  }
}
