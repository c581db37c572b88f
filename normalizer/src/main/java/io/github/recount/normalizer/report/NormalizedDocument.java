package io.github.recount.normalizer.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One input file and what was found in it; the unit in which results are written.
 *
 * @param path below the root of the input, with {@code /}
 * @param sha256 of the bytes, in lower-case hexadecimal; null if they could not be read
 * @param mediaType as the content tells; null if the reading did not come so far
 * @param text {@code native}, {@code ocr} or {@code none}
 * @param error set if and only if the status is failed
 */
public record NormalizedDocument(
    String path,
    @Nullable String sha256,
    @Nullable String mediaType,
    long bytes,
    @Nullable Integer pages,
    String text,
    Status status,
    @Nullable Failure error,
    List<String> warnings,
    List<NormalizedEvaluation> evaluations) {

  /** How the reading ended. */
  public enum Status {
    EXTRACTED,
    /** Read, but it holds no evaluation. */
    EMPTY,
    FAILED
  }

  /** Why a document failed; {@code code} is one of the document error codes. */
  public record Failure(String code, String message) {}

  public NormalizedDocument {
    warnings = List.copyOf(warnings);
    evaluations = List.copyOf(evaluations);
  }
}
