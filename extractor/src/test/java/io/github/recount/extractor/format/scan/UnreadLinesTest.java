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

  @Test
  void aPageWithoutATableAmongItsLinesSaysSo() {
    Gray ruled =
        Gray.of(
            Drawing.page(
                1200,
                900,
                3,
                graphics -> {
                  for (int y = 100; y < 800; y += 100) {
                    graphics.drawLine(100, y, 1100, y);
                  }
                }));
    Gray table =
        Gray.of(Drawing.page(1200, 900, 3, graphics -> Drawing.grid(graphics, 6, 3, 1200, 900)));
    double pointsPerPixel = 1 / Sheet.PER_POINT;

    assertThat(TesseractRecognizer.unclear(Sheet.of(ruled, pointsPerPixel), List.of()))
        .singleElement()
        .asString()
        .startsWith("7 lines were seen");
    assertThat(TesseractRecognizer.unclear(Sheet.of(table, pointsPerPixel), List.of())).isEmpty();
  }

  @Test
  void aPageOfWhichLittleIsSureSaysSo() {
    Sheet empty = Sheet.of(Gray.of(Drawing.page(300, 300, 1, graphics -> {})), 1);
    Reading unsure =
        new Reading(java.util.Collections.nCopies(20, new Reading.Sign("优", 0, 30, 0.5)));
    Reading sure =
        new Reading(java.util.Collections.nCopies(200, new Reading.Sign("优", 0, 30, 0.97)));

    assertThat(TesseractRecognizer.unclear(empty, List.of(unsure, unsure)))
        .containsExactly(
            "only 0 of 40 characters in the picture were read surely, so none is taken for sure");
    assertThat(TesseractRecognizer.unclear(empty, List.of(unsure, sure))).isEmpty();
  }

  @Test
  void theSizeOfAFontIsHowFarItsIdeographsStandApart() {
    Reading four = new Reading(java.util.Collections.nCopies(4, new Reading.Sign("优", 0, 30, 0.9)));
    List<Spot> spots = List.of(spot(118, 28), spot(118, 28), spot(40, 20));

    assertThat(TesseractRecognizer.font(spots, List.of(four, four, READ), EM))
        .isBetween(30.0, 30.2);
    assertThat(TesseractRecognizer.font(spots, List.of(READ, READ, READ), EM)).isEqualTo(EM);
  }

  @Test
  void aFrameWithoutColumnsSaysSo() {
    Gray framed =
        Gray.of(Drawing.page(1200, 900, 3, graphics -> Drawing.grid(graphics, 6, 1, 1200, 900)));

    assertThat(TesseractRecognizer.unclear(Sheet.of(framed, 1 / Sheet.PER_POINT), List.of()))
        .singleElement()
        .asString()
        .contains("no table among them");
  }
}
