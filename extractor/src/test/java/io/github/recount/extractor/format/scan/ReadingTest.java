package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is mended in a line without looking at its picture. */
class ReadingTest {
  private static Reading line(String text) {
    return new Reading(
        text.codePoints()
            .mapToObj(c -> new Reading.Sign(Character.toString(c), 0, 0, 0.9))
            .collect(Collectors.toList()));
  }

  @ParameterizedTest
  @CsvSource({"管护机制|,管护机制", "|管护机制|,管护机制", "10|,10|", "|,|", "管|护,管|护", "制|,制|"})
  void sticksAtTheEndsOfWordsAreRestsOfLines(String read, String mended) {
    assertThat(line(read).withoutSticks().text()).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource({"“三公\"经费,“三公”经费", "5\"屏,5\"屏", "“甲”乙\",“甲”乙\""})
  void aStraightQuoteEndsTheQuotationThatIsOpen(String read, String mended) {
    assertThat(line(read).inChinesePunctuation().text()).isEqualTo(mended);
  }
}
