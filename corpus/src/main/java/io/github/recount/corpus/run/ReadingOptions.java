package io.github.recount.corpus.run;

import io.github.recount.extractor.Extractor;
import io.github.recount.extractor.Ocr;
import io.github.recount.extractor.source.Detector;
import io.github.recount.extractor.source.Limits;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.normalizer.Normalizer;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a user asks of the reading itself, the same for every file of a run.
 *
 * @param ocr which pages are recognized
 * @param vocabulary a file of words of the user's own
 * @param rules a file of scoring rules of the user's own
 */
public record ReadingOptions(
    Limits limits, Ocr ocr, @Nullable Path vocabulary, @Nullable Path rules) {
  /** What is asked where nothing is said. */
  public static final ReadingOptions DEFAULT =
      new ReadingOptions(Limits.DEFAULT, Ocr.AUTO, null, null);

  /** So many hexadecimal digits tell two files apart. */
  private static final int DIGITS = 12;

  /**
   * An extractor that does so.
   *
   * @param pageRecognized run after each page that was recognized
   * @throws ReadFailure if the vocabulary is none; the message names the line
   */
  public Extractor extractor(Runnable pageRecognized) throws ReadFailure {
    return new Extractor(limits, ocr, vocabulary, pageRecognized);
  }

  /**
   * A normalizer that knows the rules.
   *
   * @throws IllegalArgumentException if a line of their file is no rule; the message names it
   * @throws IOException if the file cannot be read
   */
  public Normalizer normalizer() throws IOException {
    return rules == null ? new Normalizer() : Normalizer.withRules(rules);
  }

  /** The program's name with what changes its results, so that those of another are not kept. */
  String program() throws IOException {
    StringBuilder name = new StringBuilder(Program.nameAndVersion());
    if (ocr != Ocr.AUTO) {
      name.append(" --ocr ").append(ocr);
    }
    if (vocabulary != null) {
      name.append(" --vocabulary ").append(Detector.sha256(vocabulary).substring(0, DIGITS));
    }
    if (rules != null) {
      name.append(" --rules ").append(Detector.sha256(rules).substring(0, DIGITS));
    }
    return name.toString();
  }
}
