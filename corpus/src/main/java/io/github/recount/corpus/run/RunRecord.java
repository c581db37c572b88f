package io.github.recount.corpus.run;

import io.github.recount.normalizer.report.NormalizedDocument.Failure;
import io.github.recount.normalizer.report.NormalizedDocument.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as {@code run.json} tells it.
 *
 * @param program name and version
 * @param arguments of the command line
 * @param started ISO time, UTC
 * @param ended null while the run goes on, and for ever if it was interrupted
 * @param inputs in their order
 */
public record RunRecord(
    String program,
    List<String> arguments,
    String started,
    @Nullable String ended,
    List<Entry> inputs) {

  public RunRecord {
    arguments = List.copyOf(arguments);
    inputs = List.copyOf(inputs);
  }

  /**
   * One input file.
   *
   * @param path the document's path in the output
   * @param file as it was named or found
   * @param sha256 of the bytes; null if they could not be read
   * @param milliseconds the time its reading took
   * @param resumed whether the result of a former run was kept
   * @param duplicateOf path of an earlier document with the same bytes
   */
  public record Entry(
      String path,
      String file,
      @Nullable String sha256,
      Status status,
      @Nullable Failure error,
      long milliseconds,
      boolean resumed,
      @Nullable String duplicateOf,
      int evaluations,
      int findings) {

    Entry asDuplicateOf(String earlier) {
      return new Entry(
          path, file, sha256, status, error, milliseconds, resumed, earlier, evaluations, findings);
    }
  }

  /** The number of documents that ended so. */
  public long count(Status status) {
    return inputs.stream().filter(entry -> entry.status() == status).count();
  }
}
