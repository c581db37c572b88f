package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadLinesTest {
  private static final double EM = 30;

  private static final Reading READ = new Reading(List.of(new Reading.Sign("优", 0, 30, 0.9)));

  private static Spot spot(int width, int height) {
    return Spot.of(new Region(100, 100, 100 + width, 100 + height), null);
  }

  @Test
  void aLineThatGivesNoCharacterIsTold() {
    List<Spot> spots = List.of(spot(90, 28), spot(60, 30));

    assertThat(TesseractRecognizer.unread(spots, List.of(READ, Reading.NOTHING), EM))
        .singleElement()
        .asString()
        .startsWith("1 lines of text");
  }

  @Test
  void dustAndWhatWasReadAreNot() {
    List<Spot> spots = List.of(spot(90, 28), spot(12, 9));

    assertThat(TesseractRecognizer.unread(spots, List.of(READ, Reading.NOTHING), EM)).isEmpty();
  }
}
