package io.github.recount.extractor.format.ofd;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.format.pdf.DrawnPages;
import io.github.recount.extractor.format.pdf.MonsterException;
import io.github.recount.extractor.format.pdf.PdfLimits;
import io.github.recount.extractor.source.Limits;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.util.Set;

/** Reads OFD: what its pages show is read like the pages of a PDF. */
public final class OfdReader implements FormatReader {
  private final PdfLimits limits;

  /** Reads within the usual limits. */
  public OfdReader() {
    this(PdfLimits.DEFAULT);
  }

  private OfdReader(PdfLimits limits) {
    this.limits = limits;
  }

  @Override
  public FormatReader within(Limits asked) {
    return new OfdReader(limits.withPages(asked.pages()));
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/ofd");
  }

  @Override
  public Document read(SourceDocument source) throws ReadFailure {
    return ReadGuard.read(
        () -> {
          try (OfdPackage file = new OfdPackage(source.file(), (int) limits.contentBytes())) {
            return document(file);
          } catch (MonsterException e) {
            throw new ReadFailure(Code.TOO_LARGE, "too large: " + e.getMessage(), e);
          }
        });
  }

  private Document document(OfdPackage file) throws ReadFailure, IOException {
    OfdOutline outline = OfdOutline.of(file);
    if (outline.pages().size() > limits.pages()) {
      throw new ReadFailure(Code.TOO_LARGE, "has more than " + limits.pages() + " pages");
    }
    DrawnPages pages = new DrawnPages(limits);
    for (OfdOutline.Page page : outline.pages()) {
      pages.add(() -> new OfdPage(file, limits).content(page));
    }
    return pages.document();
  }
}
