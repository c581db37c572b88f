package io.github.recount.corpus.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.report.Repair;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void countsCellsOfRowsAsSureAsAsked() {
    Calibration calibration = new Calibration();
    calibration.add(1.0, 8, 0, true);
    calibration.add(0.95, 7, 1, false);
    calibration.add(0.94, 6, 2, false);
    calibration.add(0, 5, 3, false);

    assertThat(calibration.cells(0.95)).isEqualTo(15);
    assertThat(calibration.wrong(0.95)).isEqualTo(1);
    assertThat(calibration.bands()).extracting(Calibration.Band::rows).contains(1, 1, 1, 0, 0, 1);
    assertThat(calibration.bands()).extracting(Calibration.Band::wrong).contains(0, 1, 2, 0, 0, 3);
  }

  @Test
  void aRowCountsOnceUnderEachKindOfRepair() {
    Calibration calibration = new Calibration();
    Repair joined = new Repair(Repair.Kind.ROW_JOINED, "cut");
    calibration.add(List.of(joined, joined), 8, 0, true);
    calibration.add(List.of(joined, new Repair(Repair.Kind.LEVEL_INFERRED, "lost")), 8, 1, false);

    assertThat(calibration.repairs())
        .extractingByKey(Repair.Kind.ROW_JOINED)
        .extracting(Calibration.Band::rows, Calibration.Band::exact)
        .containsExactly(2, 1);
    assertThat(calibration.repairs())
        .extractingByKey(Repair.Kind.LEVEL_INFERRED)
        .extracting(Calibration.Band::wrong)
        .isEqualTo(1);
  }
}
