package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.format.flow.FlatPackage;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.util.Set;

/** Reads Word documents whose package is one XML file. */
public final class FlatOpcReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/vnd.ms-word2006ml");
  }

  @Override
  public Document read(SourceDocument source) throws ReadFailure {
    return ReadGuard.read(() -> DocxReader.document(FlatPackage.open(source.file())));
  }
}
