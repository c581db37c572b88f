package io.github.recount.extractor.form.row;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Repair;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What it means for a row that its cells were recognized in a picture. */
final class Recognition {
  /** Above, no wrong figure was seen; see docs/accuracy.md. */
  private static final double SURE = 0.95;

  /** Below, two readings contradict each other. */
  private static final double DOUBTFUL = 0.8;

  private Recognition() {}

  /** The repair to record on a row of these cells; none if the file itself gives their text. */
  static Optional<Repair> repair(List<Cell> cells) {
    return cells.stream()
        .filter(cell -> cell.confidence() < 1)
        .min(Comparator.comparingDouble(Cell::confidence))
        .map(Recognition::repair);
  }

  private static Repair repair(Cell least) {
    String text = Wording.clean(least.text());
    double confidence = least.confidence();
    if (confidence >= SURE) {
      return new Repair(Repair.Kind.TEXT_RECOGNIZED, "recognized in a picture");
    }
    return new Repair(
        confidence >= DOUBTFUL ? Repair.Kind.TEXT_UNSURE : Repair.Kind.TEXT_DOUBTFUL,
        "recognized in a picture, '%s' with a confidence of %.2f".formatted(text, confidence));
  }
}
