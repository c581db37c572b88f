package io.github.recount.extractor.format.text;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Document.TextSource;
import io.github.recount.extractor.format.FormWords;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.format.laid.Line;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads plain text, with the tables that converters leave in it. */
public final class TextReader implements FormatReader {

  /** Beyond this a text file is no report. */
  private static final long MAX_BYTES = 64L << 20;

  /** Longer texts are read in the one way that takes least time. */
  private static final int MOST_LINES = 4000;

  private final FormWords words;

  /**
   * A reader that knows some words.
   *
   * @param words of forms
   */
  public TextReader(FormWords words) {
    this.words = words;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        "text/plain",
        "text/csv",
        "text/tab-separated-values",
        "text/markdown",
        "text/x-web-markdown");
  }

  @Override
  public Document read(SourceDocument source) throws ReadFailure {
    if (source.bytes() > MAX_BYTES) {
      throw new ReadFailure(
          ReadFailure.Code.TOO_LARGE, "a text of more than " + MAX_BYTES + " bytes");
    }
    String text =
        TextDecoder.decode(bytes(source))
            .orElseThrow(
                () ->
                    new ReadFailure(
                        ReadFailure.Code.DAMAGED, "no known encoding reads all of this text"));
    long unknown = TextDecoder.unknown(text);
    List<String> warnings =
        unknown == 0 ? List.of() : List.of(unknown + " characters cannot be read");
    Optional<Table> sheet = CsvTable.of(text);
    if (sheet.isPresent()) {
      return new Document(List.of(sheet.get()), null, TextSource.NATIVE, warnings);
    }
    List<Line> printed = Line.split(Markdown.withoutStrong(text));
    List<Line> cells = BarLines.flowing(BarLines.cells(printed), words);
    List<Line> lines = BarLines.led(BarLines.padded(cells));
    if (lines.size() > MOST_LINES) {
      return document(lines, TextParts.Laid.BY_STARTS, warnings);
    }
    Document first = document(lines, TextParts.Laid.BY_CUTS, warnings);
    if (first.blocks().stream().noneMatch(TextReader::isLaidOut)) {
      return first;
    }
    List<Document> otherwise = new ArrayList<>();
    for (TextParts.Laid laid : List.of(TextParts.Laid.BY_STARTS, TextParts.Laid.NOT)) {
      otherwise.add(document(lines, laid, warnings));
    }
    return new Document(first.blocks(), null, TextSource.NATIVE, warnings, otherwise);
  }

  private Document document(List<Line> lines, TextParts.Laid laid, List<String> warnings)
      throws ReadFailure {
    return new Document(
        new TextParts(lines, laid, words).blocks(), null, TextSource.NATIVE, warnings);
  }

  private static boolean isLaidOut(Block block) {
    return block instanceof Table table && table.columns() == Table.Columns.LAID_OUT;
  }

  private static byte[] bytes(SourceDocument source) throws ReadFailure {
    try {
      return Files.readAllBytes(source.file());
    } catch (IOException e) {
      throw new ReadFailure(ReadFailure.Code.DAMAGED, "cannot be read: " + e.getMessage(), e);
    }
  }
}
