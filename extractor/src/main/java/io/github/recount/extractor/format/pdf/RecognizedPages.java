package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Document.TextSource;
import java.util.ArrayList;
import java.util.List;

/** Pages that were recognized to a document, as if they were pages of a PDF. */
public final class RecognizedPages {
  private final PageDrafter drafter = new PageDrafter(PdfLimits.DEFAULT);
  private final List<PageDraft> drafts = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  /** Adds the next page. */
  public void add(PageContent page) {
    drafts.add(drafter.draft(drafts.size() + 1, page));
    page.warnings().forEach(w -> warnings.add("page " + drafts.size() + ": " + w));
  }

  /** All pages added so far. */
  public Document document() {
    PageBlocks blocks = new PageBlocks();
    RunningHeads.drop(drafts).forEach(blocks::add);
    TextSource text = blocks.blocks().isEmpty() ? TextSource.NONE : TextSource.OCR;
    return new Document(blocks.blocks(), drafts.size(), text, warnings);
  }
}
