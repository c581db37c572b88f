package io.github.recount.corpus.run;

import io.github.recount.extractor.source.Detector;
import io.github.recount.extractor.source.Input;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import io.github.recount.normalizer.report.NormalizedDocument;
import io.github.recount.normalizer.report.NormalizedDocument.Failure;
import io.github.recount.normalizer.report.NormalizedDocument.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written for a file that could not be read. */
final class FailedDocument {

  private FailedDocument() {}

  /** A file that was identified and then gave trouble. */
  static NormalizedDocument of(SourceDocument source, ReadFailure why) {
    return of(
        new Input(source.path(), source.file()),
        source.sha256(),
        source.mediaType(),
        source.bytes(),
        why);
  }

  /** A file of which nothing is known but what its bytes say, if they can be read. */
  static NormalizedDocument of(Input input, ReadFailure why) {
    Path file = input.file();
    if (Files.isRegularFile(file) && Files.isReadable(file)) {
      try {
        return of(input, Detector.sha256(file), null, Files.size(file), why);
      } catch (IOException e) {
        why.addSuppressed(e);
      }
    }
    return of(input, null, null, 0, why);
  }

  private static NormalizedDocument of(
      Input input,
      @Nullable String sha256,
      @Nullable String mediaType,
      long bytes,
      ReadFailure why) {
    return new NormalizedDocument(
        input.path(),
        sha256,
        mediaType,
        bytes,
        null,
        "none",
        Status.FAILED,
        new Failure(why.code().name(), message(input, why)),
        List.of(),
        List.of());
  }

  /** In one line, and the same wherever the archive lies. */
  private static String message(Input input, ReadFailure why) {
    return String.valueOf(why.getMessage())
        .replace(input.file().toString(), input.path())
        .replaceAll("\\s+", " ");
  }
}
