package io.github.recount.extractor.format;

import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import io.github.recount.extractor.source.SourceDocument;
import java.util.Set;

/** Says of office files wrapped in encryption that they are. */
public final class ProtectedReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/x-tika-ooxml-protected");
  }

  @Override
  public Document read(SourceDocument source) throws ReadFailure {
    throw new ReadFailure(Code.ENCRYPTED, "the file is protected by a password");
  }
}
