package io.github.recount.corpus.run;

import io.github.recount.extractor.Extractor;
import io.github.recount.extractor.report.Report;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import io.github.recount.normalizer.Normalizer;
import io.github.recount.normalizer.report.NormalizedDocument;
import io.github.recount.normalizer.report.NormalizedDocument.Status;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.io.IOException;
import java.util.List;

/** Takes one document all the way: extracted, normalized. */
final class DocumentReader {
  private final Extractor extractor;
  private final Normalizer normalizer;

  /**
   * A reader that does what the options ask.
   *
   * @param pageRecognized run after each page that was recognized
   */
  DocumentReader(ReadingOptions options, Runnable pageRecognized) throws IOException, ReadFailure {
    extractor = options.extractor(pageRecognized);
    normalizer = options.normalizer();
  }

  /** Reads a file that was admitted; one that cannot be read gives a failed document. */
  NormalizedDocument read(SourceDocument source) {
    try {
      return normalized(source, extractor.extract(source));
    } catch (ReadFailure e) {
      return FailedDocument.of(source, e);
    }
  }

  private NormalizedDocument normalized(SourceDocument source, Report report) {
    List<NormalizedEvaluation> evaluations = normalizer.normalize(source.sha256(), report);
    return new NormalizedDocument(
        source.path(),
        source.sha256(),
        source.mediaType(),
        source.bytes(),
        report.pages(),
        report.text(),
        evaluations.isEmpty() ? Status.EMPTY : Status.EXTRACTED,
        null,
        report.warnings(),
        evaluations);
  }
}
