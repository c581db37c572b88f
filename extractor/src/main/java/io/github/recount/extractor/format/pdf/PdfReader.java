package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.source.Limits;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Reads PDF: ruled and unruled tables, and the text around them, page by page. */
public final class PdfReader implements FormatReader {
  private final PdfLimits limits;
  private final @Nullable PageRecognizer recognizer;
  private final boolean always;

  /** Reads what has characters in it; scans fail with NO_TEXT. */
  public PdfReader() {
    this(PdfLimits.DEFAULT, null, false);
  }

  /** Reads pages without usable characters with the recognizer, when there is one. */
  public PdfReader(PdfLimits limits, @Nullable PageRecognizer recognizer) {
    this(limits, recognizer, false);
  }

  /**
   * The same.
   *
   * @param always whether the recognizer reads all other pages too
   */
  public PdfReader(PdfLimits limits, @Nullable PageRecognizer recognizer, boolean always) {
    this.limits = limits;
    this.recognizer = recognizer;
    this.always = always;
  }

  @Override
  public FormatReader within(Limits asked) {
    return new PdfReader(limits.withPages(asked.pages()), recognizer, always);
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/pdf");
  }

  @Override
  public Document read(SourceDocument source) throws ReadFailure {
    try (PDDocument pdf = PdfFile.open(source.file(), limits)) {
      return new PdfReading(pdf, limits, recognizer, always).document();
    } catch (IOException e) {
      throw new ReadFailure(ReadFailure.Code.DAMAGED, "cannot be read: " + e.getMessage(), e);
    }
  }
}
