package io.github.recount.extractor.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.format.laid.Line;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables drawn with characters. */
class DrawnTableTest {
  private static final String SIGNS = "+-|=:│─┌┬┐├┼┤└┴┘ 年a≥—";

  @Test
  void linesTellMergedCells() {
    assertThat(
            cells(
                """
                ┌──────┬──────────┐
                │      │指标  │值 │
                │产出  ├──────┼───┤
                │指标  │培训  │≥2 │
                │      │场次  │   │
                ├──────┴──────┼───┤
                │合计         │10 │
                └─────────────┴───┘
                """))
        .containsExactly(
            "0+2 0+1 产出指标",
            "0+1 1+1 指标",
            "0+1 2+1 值",
            "1+1 1+1 培训场次",
            "1+1 2+1 ≥2",
            "2+1 0+2 合计",
            "2+1 2+1 10");
  }

  @Test
  void signsMayBeWiderThanTheWriterTookThem() {
    assertThat(
            cells(
                """
                +------+------+----+
                | a—b—c| ≥2   | 5  |
                +------+------+----+
                | x  | 1    | 2  |
                +------+------+----+
                """))
        .containsExactly(
            "0+1 0+1 a—b—c", "0+1 1+1 ≥2", "0+1 2+1 5", "1+1 0+1 x", "1+1 1+1 1", "1+1 2+1 2");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whateverIsDrawnIsRead(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String drawing =
          random
              .ints(300, 0, SIGNS.length() + 1)
              .mapToObj(c -> c == SIGNS.length() ? "\n" : SIGNS.substring(c, c + 1))
              .collect(Collectors.joining());
      Table table = table("+---+---+\n" + drawing.replace("\n", "\n|") + "\n+---+---+");

      assertThat(table.cells())
          .allMatch(cell -> cell.rowSpan() > 0 && cell.columnSpan() > 0 && cell.column() >= 0);
    }
  }

  private static List<String> cells(String drawing) {
    return table(drawing.strip()).cells().stream().map(DrawnTableTest::print).toList();
  }

  private static Table table(String drawing) {
    return (Table) new DrawnTable(Line.split(drawing), 1).block();
  }

  private static String print(Cell cell) {
    return "%d+%d %d+%d %s"
        .formatted(cell.row(), cell.rowSpan(), cell.column(), cell.columnSpan(), cell.text());
  }
}
