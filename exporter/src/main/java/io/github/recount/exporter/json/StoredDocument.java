package io.github.recount.exporter.json;

import io.github.recount.normalizer.report.NormalizedDocument;
import io.github.recount.normalizer.report.NormalizedDocument.Failure;
import io.github.recount.normalizer.report.NormalizedDocument.Status;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's file: the top level of the JSON, in its order.
 *
 * @param program the name and version of the program that wrote it
 */
public record StoredDocument(
    String schema, String program, Header document, List<NormalizedEvaluation> evaluations) {

  /** The only schema there is; fields may be added to it, and none is renamed. */
  public static final String SCHEMA = "recount/1";

  /** All that is known of the input file. */
  public record Header(
      String path,
      @Nullable String sha256,
      @Nullable String mediaType,
      long bytes,
      @Nullable Integer pages,
      String text,
      Status status,
      @Nullable Failure error,
      List<String> warnings) {

    public Header {
      warnings = List.copyOf(warnings);
    }
  }

  public StoredDocument {
    evaluations = List.copyOf(evaluations);
  }

  /** The file of a document. */
  public static StoredDocument of(String program, NormalizedDocument d) {
    Header header =
        new Header(
            d.path(),
            d.sha256(),
            d.mediaType(),
            d.bytes(),
            d.pages(),
            d.text(),
            d.status(),
            d.error(),
            d.warnings());
    return new StoredDocument(SCHEMA, program, header, d.evaluations());
  }

  /** The document that the file holds. */
  public NormalizedDocument content() {
    return new NormalizedDocument(
        document.path,
        document.sha256,
        document.mediaType,
        document.bytes,
        document.pages,
        document.text,
        document.status,
        document.error,
        document.warnings,
        evaluations);
  }
}
