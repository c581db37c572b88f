package io.github.recount.extractor.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.report.Alternative;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Indicator;
import io.github.recount.extractor.report.Repair;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What reads in two ways keeps both, is no longer sure, and says so. */
class AlternativesTest {
  private static final List<String> HEADING =
      List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");

  @Test
  void aFigureBrokenOverTwoLines() {
    Indicator row = only(List.of("产出指标", "数量指标", "处理量", "≥15万吨", "19\n13.2万吨", "10", "10"));

    assertThat(text(row.actual())).isEqualTo("1913.2万吨");
    assertThat(shown(row)).containsExactly("2 ACTUAL FIGURE_BROKEN 19 13.2万吨");
    assertThat(row.confidence()).isLessThan(0.95);
    assertThat(row.repairs()).extracting(Repair::kind).contains(Repair.Kind.READS_TWO_WAYS);
  }

  @Test
  void aRowCutByAPageBreakInsideAFigure() {
    List<Piece> pieces = new ArrayList<>(pieces());
    pieces.add(row(3, false, "", "", "修缮房屋", "≥19", "19", "5", "5"));
    pieces.add(row(0, true, "", "", "", "", "13.2", "", ""));

    Indicator row = last(pieces);
    assertThat(text(row.actual())).isEqualTo("1913.2");
    assertThat(shown(row)).containsExactly("2 ACTUAL FIGURE_BROKEN 19 13.2");
  }

  @Test
  void aNameCutBetweenLatinLetters() {
    Indicator row = only(List.of("产出指标", "数量指标", "开发APP\nStore版本", "≥2个", "2个", "10", "10"));

    assertThat(row.level3()).isEqualTo("开发APP Store版本");
    assertThat(shown(row)).containsExactly("2 LEVEL3 NAME_BROKEN 开发APPStore版本");
    assertThat(row.confidence()).isLessThan(0.95).isGreaterThan(0.9);
  }

  @Test
  void oneValueWhereTargetAndActualStoodAfterLeadingCellsWereLost() {
    List<Piece> pieces = new ArrayList<>(pieces());
    pieces.add(row(3, true, "修缮房屋", "12间", "5", "4"));

    Indicator row = last(pieces);
    assertThat(text(row.weight())).isEqualTo("5");
    assertThat(text(row.score())).isEqualTo("4");
    assertThat(row.alternatives())
        .extracting(Alternative::kind)
        .containsOnly(Alternative.Kind.CELLS_SHIFTED);
    assertThat(row.alternatives())
        .extracting(Alternative::field)
        .containsExactly(Alternative.Field.TARGET, Alternative.Field.ACTUAL);
    assertThat(row.alternatives()).extracting(Alternative::reading).containsOnly(2);
  }

  @Test
  void aWholeRowBehindLostCellsStandsInOnePlaceOnly() {
    List<Piece> pieces = new ArrayList<>(pieces());
    pieces.add(row(3, true, "修缮房屋", "≥12间", "12间", "5", "4"));

    Indicator row = last(pieces);
    assertThat(text(row.actual())).isEqualTo("12间");
    assertThat(row.alternatives()).isEmpty();
  }

  @Test
  void readingsOfARecognizedText() {
    List<Piece> pieces = new ArrayList<>(pieces());
    List<Cell> cells =
        new ArrayList<>(row(3, false, "", "", "修缮房屋", "≥12间", "1", "5", "4").cells());
    cells.set(4, new Cell(3, 4, 1, 1, "12间", Location.cell(1, 4, 5), 0.7, List.of("72间", "12间")));
    pieces.add(new Row(cells, 1, 3, Table.Columns.ALIGNED, false, Location.cell(1, 4, 1)));

    assertThat(shown(last(pieces))).containsExactly("2 ACTUAL TEXT_MISREAD 72间");
  }

  @Test
  void figuresThatCanBeCutElsewhereHoldTogether() {
    List<Piece> pieces = new ArrayList<>(pieces());
    Row taken = row(3, false, "", "", "修缮房屋", "≥12间", "12间", "10", "8");
    Row other = row(3, false, "", "", "修缮房屋", "≥12间", "121间", "0", "8");
    pieces.add(
        new Row(
            taken.cells(),
            1,
            3,
            Table.Columns.ALIGNED,
            false,
            List.of(other.cells()),
            taken.location()));

    assertThat(shown(last(pieces)))
        .containsExactly("2 ACTUAL FIGURES_RUN_TOGETHER 121间", "2 WEIGHT FIGURES_RUN_TOGETHER 0");
  }

  private static Indicator only(List<String> cells) {
    List<Piece> pieces = new ArrayList<>(pieces());
    pieces.add(row(3, false, cells.toArray(String[]::new)));
    return last(pieces);
  }

  private static Indicator last(List<Piece> pieces) {
    List<Indicator> rows = new FormReader().read(pieces).evaluations().get(0).indicators();
    return rows.get(rows.size() - 1);
  }

  private static List<String> shown(Indicator row) {
    return row.alternatives().stream()
        .map(a -> "%d %s %s %s".formatted(a.reading(), a.field(), a.kind(), text(a.value())))
        .toList();
  }

  private static @Nullable String text(@Nullable Declared value) {
    return value == null ? null : value.text();
  }

  private static List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(row(0, false, "项目名称", "某项目"));
    pieces.add(row(1, false, HEADING.toArray(String[]::new)));
    pieces.add(row(2, false, "产出指标", "数量指标", "培训人次", "≥100人次", "120人次", "10", "10"));
    return pieces;
  }

  private static Row row(int number, boolean counted, String... texts) {
    List<Cell> cells = new ArrayList<>();
    for (String text : texts) {
      Location at = Location.cell(counted ? 2 : 1, number + 1, cells.size() + 1);
      cells.add(new Cell(number, cells.size(), 1, 1, text, at));
    }
    return new Row(
        cells,
        counted ? 2 : 1,
        number,
        counted ? Table.Columns.COUNTED : Table.Columns.ALIGNED,
        counted,
        cells.get(0).location());
  }
}
