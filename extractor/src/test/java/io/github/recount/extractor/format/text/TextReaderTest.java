package io.github.recount.extractor.format.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Paragraph;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.source.Detector;
import io.github.recount.extractor.source.ReadFailure;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
  private static final String ROWS = "指标\t目标\t得分\n路面完好率\t≥95%\t10\n";

  private final Path folder;

  TextReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void readsEncodingsWithoutMark(String charset) throws Exception {
    assertThat(print(read(ROWS.getBytes(Charset.forName(charset)))))
        .isEqualTo("[指标|目标|得分][路面完好率|≥95%|10]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsNoText(String charset) throws Exception {
    assertThat(print(read(("\uFEFF" + ROWS).getBytes(Charset.forName(charset)))))
        .startsWith("[指标|");
  }

  @Test
  void bytesOfNoEncodingAreDamaged() {
    byte[] bytes = {(byte) 0xE8, (byte) 0xFF, 'a', (byte) 0x80, (byte) 0xFF, '\n'};

    assertThatExceptionOfType(ReadFailure.class)
        .isThrownBy(() -> read(bytes))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ReadFailure.Code.DAMAGED));
  }

  @Test
  void aTextCutOffWithinACharacterIsReadAndSaidToBe() throws Exception {
    for (String charset : List.of("UTF-8", "GBK")) {
      byte[] bytes = (ROWS + "\n后文").getBytes(Charset.forName(charset));
      Document document = document(Arrays.copyOf(bytes, bytes.length - 1));
      assertThat(print(document.blocks())).startsWith("[指标|目标|得分][路面完好率|≥95%|10]");
      assertThat(document.warnings()).containsExactly("1 characters cannot be read");
    }
  }

  @Test
  void aBlankLineEndsARowOfCellLines() throws Exception {
    assertThat(print(read("\t甲\n\t乙\n\n\t\n\t丙\n\n\n后文\n"))).isEqualTo("[甲|乙][|丙]«后文»");
  }

  @Test
  void linesBehindACellBelongToIt() throws Exception {
    assertThat(print(read("\t一级\n指标\n\t\n\n产出\n\t第一\n\n第二\n\n\n")))
        .isEqualTo("[一级/指标|//产出|第一//第二]");
  }

  @Test
  void theTitleOfTheNextFormEndsATable() throws Exception {
    assertThat(print(read("\t总分\n\t100\n 附件4-2\n2023年度项目支出绩效自评表\n\t项目名称\n\t绿化\n\n\n")))
        .isEqualTo("[总分|100]«附件4-2»«2023年度项目支出绩效自评表»[项目名称|绿化]");
  }

  @Test
  void signaturesEndATableAlsoBehindAnEmptyCell() throws Exception {
    assertThat(print(read("\t总分\n\t97\n\t\n\n\n\n单位负责人签字：    填表人：\n")))
        .isEqualTo("[总分|97|]«单位负责人签字：    填表人：»");
  }

  @Test
  void aBlankLineCutsATableOfTabRows() throws Exception {
    List<Block> blocks = read("甲\t乙\t丙\n\n\t\t丁\n");

    assertThat(print(blocks)).isEqualTo("[甲|乙|丙][||丁]");
    assertThat(blocks).hasSize(2).allMatch(Table.class::isInstance);
  }

  @Test
  void readsPipeTables() throws Exception {
    assertThat(print(read("| 名称 | 得分 |\n|---|---:|\n| 甲<br>乙 | 1\\|2 |\n")))
        .isEqualTo("[名称|得分][甲/乙|1|2]");
  }

  @Test
  void joinsProseThatWasBrokenAtTheMargin() throws Exception {
    String line = "为加强财政项目资金管理强化支出责任提高财政资金使用效";
    String text = (line + "\n\n").repeat(30) + "益。\n\n1.另起一段\n";

    List<Block> blocks = read(text);

    assertThat(print(blocks)).isEqualTo("«" + line.repeat(30) + "益。»«1.另起一段»");
    assertThat(((Paragraph) blocks.get(1)).location().line()).isEqualTo(63);
  }

  @Test
  void leavesProseAloneThatWasNotBroken() throws Exception {
    String text = "短的一段。\n" + "长".repeat(200) + "\n又一段\n";

    assertThat(read(text)).hasSize(3);
  }

  @Test
  void cellsKnowTheirLine() throws Exception {
    Table table = (Table) read("前言\n甲\t乙\t丙\n丁\t戊\t己\n").get(1);

    assertThat(table.cells().get(4).location().line()).isEqualTo(3);
    assertThat(table.cells().get(4).location().row()).isEqualTo(2);
    assertThat(table.cells().get(4).location().column()).isEqualTo(2);
  }

  private List<Block> read(String text) throws IOException, ReadFailure {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Block> read(byte[] bytes) throws IOException, ReadFailure {
    return document(bytes).blocks();
  }

  private Document document(byte[] bytes) throws IOException, ReadFailure {
    Path file = Files.write(folder.resolve("report.txt"), bytes);
    return new TextReader((kind, word) -> false).read(new Detector().detect("report.txt", file));
  }

  private static String print(List<Block> blocks) {
    return blocks.stream().map(TextReaderTest::print).collect(Collectors.joining());
  }

  private static String print(Block block) {
    if (block instanceof Paragraph p) {
      return "«" + p.text() + "»";
    }
    Table table = (Table) block;
    StringBuilder out = new StringBuilder();
    for (int row = 0; row < table.rowCount(); row++) {
      int current = row;
      out.append(
          table.cells().stream()
              .filter(cell -> cell.row() == current)
              .map(Cell::text)
              .map(text -> text.replace("\n", "/"))
              .collect(Collectors.joining("|", "[", "]")));
    }
    return out.toString();
  }
}
