package io.github.recount.extractor.form.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.form.word.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a break of lines within a cell leaves open; {@code /} is the break. */
class BrokenTextTest {

  @ParameterizedTest
  @CsvSource({
    "19/13.2, 1913.2, 19 13.2",
    "≥9/5%, ≥95%, ≥9 5%",
    "12/000人, 12000人, ",
    "140./32万元, 140.32万元, ",
    "1./32万元, 1.32万元, 1. 32万元",
    "140/.32万元, 140.32万元, ",
    "3.5/13.2, 3.5 13.2, ",
    "9. 62, 9. 62, 9.62",
    "19 13.2, 19 13.2, 1913.2",
    "'1,/234人', '1,234人', ",
    "１９/１３.２, １９１３.２, １９ １３.２",
    "举办/3场, 举办3场, ",
    "2021./12, 2021.12, ",
    "10/0/%, 100%, 10 0%",
    "0.5/0.7, 0.5 0.7, ",
    "9月1/2日, 9月12日, ",
    "培训1/2场，走访3户, 培训12场，走访3户, "
  })
  void figures(String cell, String text, String other) {
    BrokenText read = BrokenText.of(cell.replace('/', '\n'), Role.ACTUAL);

    assertThat(read.text()).isEqualTo(text);
    assertThat(read.other()).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({
    "改造APP/Store页面, 改造APP Store页面, 改造APPStore页面",
    "整治5/G机房, 整治5G机房, 整治5 G机房",
    "监测PM2/5站点, 监测PM25站点, 监测PM2 5站点",
    "走访农/户次数, 走访农户次数, "
  })
  void names(String cell, String text, String other) {
    BrokenText read = BrokenText.of(cell.replace('/', '\n'), Role.LEVEL3);

    assertThat(read.text()).isEqualTo(text);
    assertThat(read.other()).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({"WEIGHT", "SCORE", "EXECUTED", "REASON"})
  void aColumnThatHoldsOneFigureLeavesNothingOpen(Role role) {
    assertThat(BrokenText.of("1\n0", role)).extracting(BrokenText::text).isEqualTo("10");
    assertThat(BrokenText.of("1\n0", role).other()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"9. 68, 9.68", "96 .75%, 96.75%", "68. 06, 68.06", "10 8, 10 8", "9.68, 9.68"})
  void aBlankBesideAPointPartsNothingWhereACellHasOneFigure(String cell, String text) {
    BrokenText read = BrokenText.of(cell, Role.SCORE);

    assertThat(read.text()).isEqualTo(text);
    assertThat(read.isMended(cell)).isEqualTo(!cell.equals(text));
  }
}
