package io.github.recount.extractor.format.web;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.format.flow.BlockLister;
import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads web pages, also those that a spreadsheet or word processor saved; loads nothing else. */
public final class HtmlReader implements FormatReader {
  private static final long MAX_BYTES = 64L << 20;

  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/html", "application/xhtml+xml");
  }

  @Override
  public Document read(SourceDocument source) throws ReadFailure {
    if (source.bytes() > MAX_BYTES) {
      throw new ReadFailure(Code.TOO_LARGE, "a page of more than " + MAX_BYTES + " bytes");
    }
    return ReadGuard.read(
        () -> Document.of(BlockLister.list(flow(Files.readAllBytes(source.file()), null))));
  }

  /** What a piece of a page shows, wherever it was kept. */
  public static List<Flow> fragment(String markup) throws ReadFailure {
    return HtmlBlocks.read(Jsoup.parseBodyFragment(markup).body());
  }

  /**
   * The content of a page.
   *
   * @param charset what a header outside the page calls its encoding
   */
  public static List<Flow> flow(byte[] page, @Nullable String charset) throws ReadFailure {
    return HtmlBlocks.read(Jsoup.parse(HtmlCharset.decode(page, charset)).body());
  }

  /**
   * The bytes of a page.
   *
   * @throws ReadFailure if there are too many
   */
  public static byte[] bytes(InputStream in) throws IOException, ReadFailure {
    byte[] page = in.readNBytes((int) MAX_BYTES + 1);
    if (page.length > MAX_BYTES) {
      throw new ReadFailure(Code.TOO_LARGE, "a page of more than " + MAX_BYTES + " bytes");
    }
    return page;
  }
}
