package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.format.flow.BlockLister;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Set;

/** Reads rich text, which archives often hold under the name of a Word document. */
public final class RtfReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/rtf", "text/rtf");
  }

  @Override
  public Document read(SourceDocument source) throws ReadFailure {
    return ReadGuard.read(() -> open(source));
  }

  private static Document open(SourceDocument source) throws IOException, ReadFailure {
    try (InputStream in = Files.newInputStream(source.file())) {
      return Document.of(BlockLister.list(new RtfText(new RtfTokens(in)).read()));
    }
  }
}
