package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.format.flow.BlockLister;
import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads Word documents in the XML dialect of 2003, which systems that fill templates write and call
 * {@code .doc}: one file with styles and body.
 */
public final class WordMlReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/vnd.ms-wordml");
  }

  @Override
  public Document read(SourceDocument source) throws ReadFailure {
    return ReadGuard.read(() -> Document.of(BlockLister.list(flow(source))));
  }

  private static List<Flow> flow(SourceDocument source) throws IOException, ReadFailure {
    DocxStyles styles = new DocxStyles();
    List<Flow> flow = new ArrayList<>();
    try (InputStream in = Files.newInputStream(source.file())) {
      XmlPull xml = new XmlPull(in);
      DocxBlocks blocks =
          new DocxBlocks(xml, styles, new DocxLists(), new DocxPages(), DocxChunks.NONE);
      xml.children(
          root ->
              xml.children(
                  part -> {
                    if (part.equals("styles")) {
                      styles.section(xml);
                    } else if (part.equals("body")) {
                      flow.addAll(blocks.read());
                    }
                  }));
    }
    return flow;
  }
}
