package io.github.recount.extractor.format.scan;

/** One model's reading of a line; readings of one model in several sizes are no two witnesses. */
record Voice(String model, Reading reading) {

  String text() {
    return reading.text();
  }
}
