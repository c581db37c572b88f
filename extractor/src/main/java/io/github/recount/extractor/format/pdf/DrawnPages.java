package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Document.TextSource;
import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages that were drawn with characters, whatever the format, to a document. */
public final class DrawnPages {
  private final PageDrafter drafter;
  private final Recognition recognition;
  private final List<PageDraft> drafts = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Map<Legibility, Integer> kinds = new EnumMap<>(Legibility.class);
  private int pages;
  private int damaged;
  private int recognized;

  /** Reads pages whose characters say nothing from their pictures. */
  interface Recognition {
    /** What the picture of a page, counted from 1, holds; null if it could not be read. */
    @Nullable PageContent of(int page) throws ReadFailure;

    /** Whether pages with characters are recognized too. */
    boolean always();

    /** Why the last page could not be recognized. */
    String missing();
  }

  private static final Recognition NONE =
      new Recognition() {
        @Override
        public @Nullable PageContent of(int page) {
          return null;
        }

        @Override
        public boolean always() {
          return false;
        }

        @Override
        public String missing() {
          return "OCR is needed and was off";
        }
      };

  /** Reads characters only. */
  public DrawnPages(PdfLimits limits) {
    this(limits, NONE);
  }

  DrawnPages(PdfLimits limits, Recognition recognition) {
    drafter = new PageDrafter(limits);
    this.recognition = recognition;
  }

  /**
   * Adds the next page; a damaged one is left out with a warning, for others may be whole.
   *
   * @throws ReadFailure if the page is a monster, or recognition fails for good
   */
  public void add(ReadGuard.Step<PageContent> page) throws ReadFailure {
    pages++;
    PageContent content;
    try {
      content = guarded(page);
    } catch (ReadFailure e) {
      if (e.code() == Code.DAMAGED) {
        damaged++;
        warn("damaged and left out");
        return;
      }
      throw new ReadFailure(e.code(), "page " + pages + ": " + e.getMessage(), e);
    }
    content.warnings().forEach(this::warn);
    Legibility legibility = Legibility.of(content);
    kinds.merge(legibility, 1, Integer::sum);
    switch (legibility) {
      case TEXT -> {
        if (!recognition.always() || !recognize()) {
          draft(content);
        }
      }
      case PICTURE -> unreadable("is a picture");
      case RUBBISH -> unreadable("has fonts that do not tell their characters");
      case BLANK -> {}
    }
  }

  /** The pages behind the last one cannot be found. */
  void cutOff() {
    warnings.add("the list of its pages is damaged; those behind page " + pages + " are missing");
  }

  /**
   * Runs what a library does with one page. On malformed pages libraries throw unchecked exceptions
   * too, and fonts and forms may hold themselves: all that is a damaged page. A bug of this program
   * passes as it is.
   */
  static <T> T guarded(ReadGuard.Step<T> step) throws ReadFailure {
    try {
      return ReadGuard.read(step);
    } catch (ReadFailure e) {
      Throwable cause = e.getCause();
      if (cause instanceof MonsterException) {
        throw new ReadFailure(Code.TOO_LARGE, "too large: " + cause.getMessage(), e);
      }
      if (cause instanceof StackOverflowError) {
        throw new ReadFailure(Code.DAMAGED, "something in it holds itself", e);
      }
      throw e;
    }
  }

  private void draft(PageContent content) {
    PageDraft draft = drafter.draft(pages, content);
    drafts.add(draft);
    if (draft.drawing()) {
      warn("a drawing with too many lines was not searched for tables");
    }
    int over = Overprints.count(draft.lines());
    if (over > 0) {
      warn(over + " lines of text lie over others; values there may stand in the wrong row");
    }
  }

  private void unreadable(String why) throws ReadFailure {
    if (!recognize()) {
      warn(why + "; its text is missing: " + recognition.missing());
    }
  }

  private boolean recognize() throws ReadFailure {
    PageContent content = recognition.of(pages);
    if (content == null) {
      return false;
    }
    recognized++;
    content.warnings().forEach(this::warn);
    draft(content);
    return true;
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
    failWithoutText();
    PageBlocks blocks = new PageBlocks();
    RunningHeads.drop(drafts).forEach(blocks::add);
    return new Document(blocks.blocks(), pages, source(), warnings);
  }

  private void failWithoutText() throws ReadFailure {
    int pictures = kinds.getOrDefault(Legibility.PICTURE, 0);
    int rubbish = kinds.getOrDefault(Legibility.RUBBISH, 0);
    if (drafts.isEmpty() && pictures + rubbish > 0) {
      String why =
          pictures >= rubbish
              ? "is a scan: %d of %d pages are pictures without text; %s"
                  .formatted(pictures, pages, recognition.missing())
              : "its fonts do not tell which characters %d of %d pages show; %s"
                  .formatted(rubbish, pages, recognition.missing());
      throw new ReadFailure(Code.NO_TEXT, why);
    }
  }

  private TextSource source() {
    if (drafts.isEmpty()) {
      return TextSource.NONE;
    }
    return recognized > 0 ? TextSource.OCR : TextSource.NATIVE;
  }
}
