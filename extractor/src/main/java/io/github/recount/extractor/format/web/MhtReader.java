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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** Reads web archives: the pages in them, in order. */
public final class MhtReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of("multipart/related", "message/rfc822");
  }

  @Override
  public Document read(SourceDocument source) throws ReadFailure {
    return ReadGuard.read(() -> Document.of(BlockLister.list(open(source))));
  }

  private static List<Flow> open(SourceDocument source)
      throws IOException, MimeException, ReadFailure {
    try (InputStream in = Files.newInputStream(source.file())) {
      return flow(in);
    }
  }

  /** The content of the pages of an archive. */
  public static List<Flow> flow(InputStream in) throws IOException, MimeException, ReadFailure {
    MimeTokenStream parts = new MimeTokenStream(MimeConfig.PERMISSIVE);
    List<Flow> flow = new ArrayList<>();
    boolean anyPage = false;
    parts.parse(in);
    for (EntityState at = parts.getState(); at != EntityState.T_END_OF_STREAM; at = parts.next()) {
      BodyDescriptor body = at == EntityState.T_BODY ? parts.getBodyDescriptor() : null;
      if (body != null && body.getMimeType().equals("text/html")) {
        anyPage = true;
        flow.addAll(HtmlReader.flow(page(parts), body.getCharset()));
      }
    }
    if (!anyPage) {
      throw new ReadFailure(Code.UNSUPPORTED, "the archive holds no page");
    }
    return flow;
  }

  private static byte[] page(MimeTokenStream parts) throws IOException, ReadFailure {
    try (InputStream in = parts.getDecodedInputStream()) {
      return HtmlReader.bytes(in);
    }
  }
}
