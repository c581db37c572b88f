package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Document.TextSource;
import io.github.recount.extractor.source.ReadFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** The reading of one document: of each page only its lines and cells are kept. */
final class PdfReading {
  private final PDDocument pdf;
  private final PdfLimits limits;
  private final @Nullable PageRecognizer recognizer;
  private final boolean always;
  private final PageDrafter drafter;
  private final List<PageDraft> drafts = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Map<Legibility, Integer> pages = new EnumMap<>(Legibility.class);
  private int damaged;
  private int recognized;
  private String missing = "OCR is needed and was off";

  PdfReading(
      PDDocument pdf, PdfLimits limits, @Nullable PageRecognizer recognizer, boolean always) {
    this.pdf = pdf;
    this.limits = limits;
    this.recognizer = recognizer;
    this.always = always;
    drafter = new PageDrafter(limits);
  }

  Document document() throws IOException, ReadFailure {
    int number = 0;
    for (PDPage page : pdf.getPages()) {
      if (++number > limits.pages()) {
        throw new MonsterException("more than " + limits.pages() + " pages");
      }
      page(number, page);
    }
    if (number == 0 || damaged == number) {
      throw new ReadFailure(ReadFailure.Code.DAMAGED, "no page of it can be read");
    }
    failWithoutText(number);
    PageBlocks blocks = new PageBlocks();
    RunningHeads.drop(drafts).forEach(blocks::add);
    return new Document(blocks.blocks(), number, source(), warnings);
  }

  private void page(int number, PDPage page) throws IOException, ReadFailure {
    PageContent content;
    try {
      content = PdfFile.content(pdf, page, limits);
    } catch (MonsterException e) {
      throw new MonsterException("page " + number + ": " + e.getMessage());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox meets malformed pages with unchecked exceptions too; the others may be whole.
      damaged++;
      warnings.add("page " + number + ": damaged and left out");
      return;
    }
    content.warnings().forEach(w -> warnings.add("page " + number + ": " + w));
    Legibility legibility = Legibility.of(content);
    pages.merge(legibility, 1, Integer::sum);
    switch (legibility) {
      case TEXT -> {
        if (!always || !recognize(number)) {
          draft(number, content);
        }
      }
      case PICTURE -> unreadable(number, "is a picture");
      case RUBBISH -> unreadable(number, "has fonts that do not tell their characters");
      case BLANK -> {}
    }
  }

  private void draft(int number, PageContent content) {
    PageDraft draft = drafter.draft(number, content);
    drafts.add(draft);
    if (draft.drawing()) {
      warnings.add(
          "page " + number + ": a drawing with too many lines was not searched for tables");
    }
  }

  private void unreadable(int number, String why) throws IOException, ReadFailure {
    if (!recognize(number)) {
      warnings.add("page " + number + ": " + why + "; its text is missing: " + missing);
    }
  }

  /** Whether the page's picture holds text that could be recognized. */
  private boolean recognize(int number) throws IOException, ReadFailure {
    if (recognizer == null) {
      return false;
    }
    PageImage image = PageImage.render(pdf, number);
    PageContent content;
    try {
      content = recognizer.recognize(image.pixels(), image.pointsPerPixel());
    } catch (ReadFailure e) {
      if (e.code() != ReadFailure.Code.NO_TEXT) {
        throw e;
      }
      // Other pages may have text of their own.
      missing = String.valueOf(e.getMessage());
      return false;
    }
    missing = "OCR found none";
    if (content.glyphs().isEmpty()) {
      return false;
    }
    recognized++;
    content.warnings().forEach(w -> warnings.add("page " + number + ": " + w));
    draft(number, content);
    return true;
  }

  private void failWithoutText(int number) throws ReadFailure {
    int pictures = pages.getOrDefault(Legibility.PICTURE, 0);
    int rubbish = pages.getOrDefault(Legibility.RUBBISH, 0);
    if (drafts.isEmpty() && pictures + rubbish > 0) {
      String why =
          pictures >= rubbish
              ? "is a scan: %d of %d pages are pictures without text; %s"
                  .formatted(pictures, number, missing)
              : "its fonts do not tell which characters %d of %d pages show; %s"
                  .formatted(rubbish, number, missing);
      throw new ReadFailure(ReadFailure.Code.NO_TEXT, why);
    }
  }

  private TextSource source() {
    if (drafts.isEmpty()) {
      return TextSource.NONE;
    }
    return recognized > 0 ? TextSource.OCR : TextSource.NATIVE;
  }
}
