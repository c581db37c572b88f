package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.util.Iterator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** The reading of one document: of each page only its lines and cells are kept. */
final class PdfReading implements DrawnPages.Recognition {
  private final PDDocument pdf;
  private final PdfLimits limits;
  private final @Nullable PageRecognizer recognizer;
  private final boolean always;
  private String missing = "OCR is needed and was off";

  PdfReading(
      PDDocument pdf, PdfLimits limits, @Nullable PageRecognizer recognizer, boolean always) {
    this.pdf = pdf;
    this.limits = limits;
    this.recognizer = recognizer;
    this.always = always;
  }

  Document document() throws ReadFailure {
    DrawnPages pages = new DrawnPages(limits, this);
    Iterator<PDPage> next = DrawnPages.guarded(() -> pdf.getPages().iterator());
    for (int number = 1; hasNext(next, pages); number++) {
      if (number > limits.pages()) {
        throw new ReadFailure(Code.TOO_LARGE, "too large: more than " + limits.pages() + " pages");
      }
      pages.add(() -> PdfFile.content(pdf, next.next(), limits));
    }
    return pages.document();
  }

  private static boolean hasNext(Iterator<PDPage> next, DrawnPages pages) {
    try {
      return DrawnPages.guarded(next::hasNext);
    } catch (ReadFailure e) {
      pages.cutOff();
      return false;
    }
  }

  @Override
  public @Nullable PageContent of(int page) throws ReadFailure {
    if (recognizer == null) {
      return null;
    }
    PageImage image;
    try {
      image = DrawnPages.guarded(() -> PageImage.render(pdf, page));
    } catch (ReadFailure e) {
      missing = "it is damaged and cannot be drawn for OCR";
      return null;
    }
    PageContent content;
    try {
      content = recognizer.recognize(image.pixels(), image.pointsPerPixel());
    } catch (ReadFailure e) {
      if (e.code() != Code.NO_TEXT) {
        throw e;
      }
      // Other pages may have text of their own.
      missing = String.valueOf(e.getMessage());
      return null;
    }
    missing = "OCR found none";
    return content.glyphs().isEmpty() ? null : content;
  }

  @Override
  public boolean always() {
    return always;
  }

  @Override
  public String missing() {
    return missing;
  }
}
