package io.github.recount.corpus.run;

import io.github.recount.extractor.Extractor;
import io.github.recount.extractor.report.Report;
import io.github.recount.extractor.source.Input;
import io.github.recount.extractor.source.Intake;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import io.github.recount.normalizer.Normalizer;
import io.github.recount.normalizer.report.NormalizedDocument;
import io.github.recount.normalizer.report.NormalizedDocument.Status;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.util.List;

/** Takes one file all the way: admitted, extracted, normalized. */
public final class DocumentReader {
  private final Intake intake = new Intake();
  private final Extractor extractor;
  private final Normalizer normalizer = new Normalizer();

  /** A reader by the words that ship with the program. */
  public DocumentReader() {
    this(new Extractor());
  }

  /** A reader that extracts so. */
  public DocumentReader(Extractor extractor) {
    this.extractor = extractor;
  }

  /** Reads a file; one that cannot be read gives a failed document. */
  public NormalizedDocument read(Input input) {
    SourceDocument source;
    try {
      source = intake.admit(input);
    } catch (ReadFailure e) {
      return FailedDocument.of(input, e);
    }
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
