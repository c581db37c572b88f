package io.github.recount.exporter.table;

import static io.github.recount.exporter.table.Part.on;

import io.github.recount.normalizer.report.NormalizedDocument;
import io.github.recount.normalizer.report.NormalizedDocument.Failure;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row an input file. */
final class DocumentTable {
  static final Table<FiledDocument> TABLE =
      new Table<>(
          "documents",
          "The input files, in the order of the input.",
          List.of(
              text("path", "path below the root of the input", NormalizedDocument::path),
              text("sha256", "digest of the bytes", NormalizedDocument::sha256),
              text("mediaType", "what the file is, by its content", NormalizedDocument::mediaType),
              Column.integer("bytes", "size", filed -> filed.document().bytes()),
              Column.integer("pages", "number of pages", filed -> filed.document().pages()),
              text("text", "native, ocr or none", NormalizedDocument::text),
              text("status", "extracted, empty or failed", d -> Part.lowerCase(d.status())),
              text("errorCode", "why it failed", on(NormalizedDocument::error, Failure::code)),
              text(
                  "errorMessage",
                  "why it failed, in words",
                  on(NormalizedDocument::error, Failure::message)),
              text(
                  "warnings",
                  "what to know about the reading",
                  d -> d.warnings().isEmpty() ? null : String.join("; ", d.warnings())),
              Column.integer(
                  "evaluations", "number of evaluations", filed -> filed.evaluations().size()),
              Column.text(
                  "duplicateOf",
                  "an earlier document with the same bytes; its evaluations are listed there",
                  FiledDocument::duplicateOf)),
          List.of("path"),
          List.of(new ForeignKey("duplicateOf", "", "path")),
          List::of);

  private DocumentTable() {}

  private static Column<FiledDocument> text(
      String name, String description, Function<NormalizedDocument, @Nullable Object> value) {
    return Column.text(name, description, filed -> value.apply(filed.document()));
  }
}
