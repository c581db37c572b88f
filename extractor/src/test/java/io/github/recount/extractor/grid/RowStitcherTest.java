package io.github.recount.extractor.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Rows that the end of a page cuts; columns are 40, 80, 50 and 50 points wide, lines 4, 8 and 5.
 */
class RowStitcherTest {
  private static final double[] SIDES = {50, 90, 170, 220, 270};
  private static final String[] HEADING = {"二级指标", "三级指标", "指标值", "得分"};
  private static final String[] WRAPPED = {"服务对象\n满意度", "在全县范围内组织\n的培训", "≥90", "5"};

  private final List<Block> pages = new ArrayList<>();

  private RowStitcherTest page(String[]... rows) {
    int page = pages.size() + 1;
    List<Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length; c++) {
        List<Double> box = List.of(SIDES[c], 50.0 + 20 * r, SIDES[c + 1], 70.0 + 20 * r);
        Location at = new Location(page, null, page, r + 1, c + 1, null, box);
        cells.add(new Cell(r, c, 1, 1, rows[r][c], at));
      }
    }
    Location all = new Location(page, null, page, null, null, null, null);
    pages.add(new Table(cells, Table.Columns.ALIGNED, all));
    return this;
  }

  private List<String> rows() {
    Document document = new Document(pages, pages.size(), Document.TextSource.NATIVE, List.of());
    return RowStream.of(document).stream()
        .map(Row.class::cast)
        .map(row -> (row.stitched() ? "+ " : "") + row.text())
        .toList();
  }

  private static String[] row(String... cells) {
    return cells;
  }

  @Test
  void aWordCutInTheMiddle() {
    page(HEADING, WRAPPED, row("数量指标", "在全县范围内组织", "12场", "8"));
    page(row("", "的巡回演出", "", ""), row("质量指标", "观众", "≥90", "5"));
    assertThat(rows())
        .containsExactly(
            "二级指标 | 三级指标 | 指标值 | 得分",
            "服务对象满意度 | 在全县范围内组织的培训 | ≥90 | 5",
            "+ 数量指标 | 在全县范围内组织的巡回演出 | 12场 | 8",
            "质量指标 | 观众 | ≥90 | 5");
  }

  @Test
  void aNumberCutBehindItsPointBelowARepeatedHeading() {
    page(HEADING, WRAPPED, row("成本指标", "演出经费", "1140.\n1140.", "8"));
    page(HEADING, row("", "", "32", ""), row("质量指标", "观众", "≥90", "5"));
    assertThat(rows()).contains("+ 成本指标 | 演出经费 | 1140.1140.32 | 8");
  }

  @Test
  void whatIsBlankAboveStandsOnTheNextPage() {
    page(HEADING, WRAPPED, row("数量指标", "在全县范围内组织", "", ""));
    page(row("", "的巡回演出", "12场", "8"));
    assertThat(rows()).contains("+ 数量指标 | 在全县范围内组织的巡回演出 | 12场 | 8");
  }

  @Test
  void aRowWithFiguresOfItsOwnIsAnother() {
    page(HEADING, WRAPPED, row("数量指标", "在全县范围内组织", "12场", "8"));
    page(row("", "的巡回演出", "12场", "8"));
    assertThat(rows()).hasSize(4).noneMatch(text -> text.startsWith("+"));
  }

  @Test
  void labelsThatFillTheirCellsAreWhole() {
    page(HEADING, WRAPPED, row("数量指标", "", "", ""));
    page(row("质量指标", "", "", ""));
    assertThat(rows()).hasSize(4).noneMatch(text -> text.startsWith("+"));
  }

  @Test
  void fillersItemsAndSentencesThatHaveEndedAreWhole() {
    for (String rest : List.of("……", "指标2：", "2、读者满意度")) {
      pages.clear();
      page(HEADING, WRAPPED, row("数量指标", "在全县范围内组织", "12场", "8"));
      page(row("", rest, "", ""));
      assertThat(rows()).as(rest).hasSize(4);
    }
    pages.clear();
    page(HEADING, WRAPPED, row("数量指标", "在全县范围内办。", "12场", "8"));
    page(row("", "的巡回演出", "", ""));
    assertThat(rows()).hasSize(4);
  }

  @Test
  void otherColumnsAreAnotherTable() {
    page(HEADING, WRAPPED, row("数量指标", "在全县范围内组织", "12场", "8"));
    pages.add(
        new Table(
            List.of(
                new Cell(
                    0,
                    0,
                    1,
                    1,
                    "的巡回演出",
                    new Location(2, null, 2, 1, 1, null, List.of(60.0, 50.0, 300.0, 70.0)))),
            Table.Columns.ALIGNED,
            new Location(2, null, 2, null, null, null, null)));
    assertThat(rows()).hasSize(4);
  }
}
