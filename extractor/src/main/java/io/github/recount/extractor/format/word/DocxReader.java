package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Document.TextSource;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.format.flow.BlockLister;
import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.PackageParts;
import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Reads Word documents of the XML kind: body and footnotes, without headers and footers. */
public final class DocxReader implements FormatReader {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml";

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        WORD + ".document",
        WORD + ".template",
        "application/vnd.ms-word.document.macroenabled.12",
        "application/vnd.ms-word.template.macroenabled.12");
  }

  @Override
  public Document read(SourceDocument source) throws ReadFailure {
    return ReadGuard.read(() -> document(PackageParts.open(source.file())));
  }

  /** Reads the document in a package, and closes it. */
  static Document document(PackageParts parts) throws IOException, OpenXML4JException, ReadFailure {
    try (PackageParts file = parts) {
      DocxPages pages = new DocxPages();
      List<Block> blocks = BlockLister.list(flow(file.main(), pages), pages.isKnown());
      return new Document(
          blocks, pages.isKnown() ? pages.current() : null, TextSource.NATIVE, List.of());
    }
  }

  private static List<Flow> flow(PackagePart main, DocxPages pages)
      throws IOException, OpenXML4JException, ReadFailure {
    DocxStyles styles = new DocxStyles();
    PackageParts.read(PackageParts.related(main, "/styles"), styles::read);
    DocxLists lists = new DocxLists();
    PackageParts.read(PackageParts.related(main, "/numbering"), lists::read);
    List<Flow> flow = new ArrayList<>();
    PackageParts.read(
        main,
        xml -> {
          DocxBlocks blocks = new DocxBlocks(xml, styles, lists, pages, DocxChunks.of(main));
          xml.children(root -> xml.children(body -> flow.addAll(blocks.read())));
        });
    for (String kind : List.of("/footnotes", "/endnotes")) {
      PackageParts.read(PackageParts.related(main, kind), xml -> notes(xml, styles, lists, flow));
    }
    return flow;
  }

  private static void notes(XmlPull xml, DocxStyles styles, DocxLists lists, List<Flow> flow)
      throws ReadFailure {
    DocxBlocks blocks = new DocxBlocks(xml, styles, lists, new DocxPages(), DocxChunks.NONE);
    xml.children(
        root ->
            xml.children(
                note -> {
                  // Those that have a type are the lines that set notes apart.
                  if (xml.attribute("type") == null) {
                    flow.addAll(blocks.read());
                  }
                }));
  }
}
