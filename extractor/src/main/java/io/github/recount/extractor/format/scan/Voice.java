package io.github.recount.extractor.format.scan;

/** One model's reading of a line; readings of one model in several sizes are no two witnesses. */
record Voice(String model, Reading reading) {

  boolean isSurerThan(Voice other) {
    return reading.confidence() > other.reading.confidence();
  }

  /** Whether it is another model's, says the same, and says anything. */
  boolean agreesWith(Voice other) {
    return !model.equals(other.model) && text().equals(other.text()) && !text().isEmpty();
  }

  String text() {
    return reading.text();
  }
}
