package io.github.recount.extractor.form.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.source.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A recognized label is taken for the known word beside it, and nothing else is. */
class MisreadWordsTest {
  private static final Location PLACE = new Location(1, null, 1, 1, 1, null, null);

  private final MisreadWords words = new MisreadWords(VocabularyList.standard());

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "质最指标, 0.5, 质量指标",
    "质最指标(20分), 0.5, 质量指标(20分)",
    "质 最 指 标, 0.5, 质 量 指 标",
    "质最指标, 0.97, 质最指标",
    "质量指标, 0.5, 质量指标",
    "本量指标, 0.5, 本量指标",
    "质最, 0.5, 质最",
    "道路养护, 0.5, 道路养护",
    "1005, 0.5, 1005"
  })
  void onlyADoubtfulLabelOneSignOffOneWord(String read, double confidence, String taken) {
    assertThat(settled(read, confidence).text()).isEqualTo(taken);
    assertThat(words.warnings()).hasSize(read.equals(taken) ? 0 : 1);
  }

  @Test
  void whatWasRecognizedStaysWithTheCell() {
    Cell cell = settled("质最指标", 0.5);
    assertThat(cell.misread()).isEqualTo("质最指标");
    assertThat(cell.confidence()).isLessThan(0.95);
  }

  private Cell settled(String text, double confidence) {
    Cell cell = new Cell(0, 0, 1, 1, text, PLACE, confidence);
    Row row = new Row(List.of(cell), 1, 0, Table.Columns.ALIGNED, false, PLACE);
    return ((Row) words.settledIn(List.of(row)).get(0)).cells().get(0);
  }
}
