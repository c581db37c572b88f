package io.github.recount.extractor.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file's content in reading order, whatever format it had.
 *
 * @param pages number of pages, null where the format has none
 * @param text where the text came from
 * @param warnings what a person should know about the reading, in words
 * @param otherwise other ways to read the same file, of which one may turn out sounder
 */
public record Document(
    List<Block> blocks,
    @Nullable Integer pages,
    TextSource text,
    List<String> warnings,
    List<Document> otherwise) {

  /** Where a document's text came from. */
  public enum TextSource {
    NATIVE,
    OCR,
    NONE
  }

  public Document {
    blocks = List.copyOf(blocks);
    warnings = List.copyOf(warnings);
    otherwise = List.copyOf(otherwise);
  }

  /** A document that reads in one way. */
  public Document(
      List<Block> blocks, @Nullable Integer pages, TextSource text, List<String> warnings) {
    this(blocks, pages, text, warnings, List.of());
  }

  /** The number of cells in its tables. */
  public int cells() {
    return blocks.stream().mapToInt(b -> b instanceof Table t ? t.cells().size() : 0).sum();
  }

  /** A document of a format without pages, read without trouble. */
  public static Document of(List<? extends Block> blocks) {
    return new Document(List.copyOf(blocks), null, TextSource.NATIVE, List.of());
  }
}
