package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.PackageParts;
import io.github.recount.extractor.format.web.HtmlReader;
import io.github.recount.extractor.format.web.MhtReader;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/** Pages that stand in a document as parts of their own, as programs write that wrap a page. */
interface DocxChunks {
  DocxChunks NONE = id -> List.of();

  /** The content of the part that an identifier names. */
  List<Flow> read(@Nullable String id) throws ReadFailure;

  /** Those that a part of a document refers to. */
  static DocxChunks of(PackagePart main) {
    return id -> ReadGuard.read(() -> flow(PackageParts.relatedBy(main, String.valueOf(id))));
  }

  private static List<Flow> flow(@Nullable PackagePart part) throws Exception {
    if (part == null) {
      return List.of();
    }
    String type = part.getContentType();
    try (InputStream in = part.getInputStream()) {
      if (type.contains("html")) {
        return HtmlReader.flow(HtmlReader.bytes(in), null);
      }
      if (type.equals("message/rfc822") || type.equals("multipart/related")) {
        return MhtReader.flow(in);
      }
    }
    throw new ReadFailure(Code.UNSUPPORTED, "the document wraps a part of type " + type);
  }
}
