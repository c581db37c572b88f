package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Document.TextSource;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages that were drawn with characters, whatever the format, to a document. */
public final class DrawnPages {
  private final PageDrafter drafter;
  private final List<PageDraft> drafts = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private int pages;
  private int damaged;
  private int unreadable;

  public DrawnPages(PdfLimits limits) {
    drafter = new PageDrafter(limits);
  }

  /** Adds the next page; null stands for one that is damaged. */
  public void add(@Nullable PageContent content) {
    pages++;
    if (content == null) {
      damaged++;
      warn("damaged and left out");
      return;
    }
    content.warnings().forEach(this::warn);
    switch (Legibility.of(content)) {
      case TEXT -> draft(content);
      case PICTURE -> unreadable("is a picture");
      case RUBBISH -> unreadable("has fonts that do not tell their characters");
      case BLANK -> {}
    }
  }

  private void draft(PageContent content) {
    PageDraft draft = drafter.draft(pages, content);
    drafts.add(draft);
    if (draft.drawing()) {
      warn("a drawing with too many lines was not searched for tables");
    }
  }

  private void unreadable(String why) {
    unreadable++;
    warn(why + "; its text is missing without OCR");
  }

  private void warn(String what) {
    warnings.add("page " + pages + ": " + what);
  }

  /**
   * The document.
   *
   * @throws ReadFailure if no page of it could be read
   */
  public Document document() throws ReadFailure {
    if (pages == damaged) {
      throw new ReadFailure(Code.DAMAGED, "no page of it can be read");
    }
    if (drafts.isEmpty() && unreadable > 0) {
      throw new ReadFailure(
          Code.NO_TEXT,
          "%d of %d pages show no text that can be read; OCR is needed"
              .formatted(unreadable, pages));
    }
    PageBlocks blocks = new PageBlocks();
    RunningHeads.drop(drafts).forEach(blocks::add);
    TextSource source = drafts.isEmpty() ? TextSource.NONE : TextSource.NATIVE;
    return new Document(blocks.blocks(), pages, source, warnings);
  }
}
