package io.github.recount.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountsReaderTest {
  private int number;

  private Row row(int table, String... texts) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      cells.add(new Cell(number, i, 1, 1, texts[i], Location.cell(table, number + 1, i + 1)));
    }
    Location at = Location.cell(table, number + 1, 1);
    return new Row(cells, table, number++, Table.Columns.ALIGNED, false, at);
  }

  private static List<String> read(Piece... pieces) {
    return new AccountsReader()
        .read(List.of(pieces)).stream().map(claim -> claim.about() + " " + claim.value()).toList();
  }

  @Test
  void itemsBesideTheirNumbersUpToTheTotal() {
    assertThat(
            read(
                row(1, "项目", "金额", "功能科目", "金额"),
                row(1, "八、其他收入", "", "八、交通运输支出", "2,250.15"),
                row(1, "一、拨款收入", "1913.2", "二十三、其他支出", ""),
                row(1, "本年收入合计", "1913.2", "本年支出合计", "", "1913.2"),
                row(1, "", "", "项目支出", "5")))
        .containsExactly("交通运输支出 2250.15", "本年支出合计 1913.2");
  }

  @Test
  void aTableCutInTwoIsOne() {
    assertThat(read(row(1, "基本支出", "7"), row(2, "支出总计", "9")))
        .containsExactly("基本支出 7", "本年支出合计 9");
    assertThat(
            read(row(1, "基本支出", "7"), new Prose("下表为另一张表。", Location.line(1)), row(2, "支出总计", "9")))
        .containsExactly("本年支出合计 9");
  }

  @Test
  void twoNumbersBesideALabelSayNothing() {
    assertThat(read(row(1, "基本支出", "7", "8"), row(1, "本年支出合计", "9", "9"))).isEmpty();
  }

  @Test
  void aTableWithoutATotalIsNoAccount() {
    assertThat(read(row(1, "项目支出", "7"), row(1, "合计", "9"))).isEmpty();
  }
}
