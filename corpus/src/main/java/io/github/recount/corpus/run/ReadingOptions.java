package io.github.recount.corpus.run;

import io.github.recount.extractor.Ocr;
import io.github.recount.extractor.source.Limits;

/**
 * What a user asks of the reading itself, the same for every file of a run.
 *
 * @param ocr which pages are recognized
 */
public record ReadingOptions(Limits limits, Ocr ocr) {
  /** What is asked where nothing is said. */
  public static final ReadingOptions DEFAULT = new ReadingOptions(Limits.DEFAULT, Ocr.AUTO);

  /** The program's name with what changes its results, so that those of another are not kept. */
  String program() {
    String name = Program.nameAndVersion();
    return ocr == Ocr.AUTO ? name : name + " --ocr " + ocr;
  }
}
