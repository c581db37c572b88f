package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Document.TextSource;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.format.flow.BlockLister;
import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.jspecify.annotations.Nullable;

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
    return ReadGuard.read(() -> open(source));
  }

  private static Document open(SourceDocument source)
      throws IOException, OpenXML4JException, ReadFailure {
    OPCPackage file = OPCPackage.open(source.file().toFile(), PackageAccess.READ);
    try {
      DocxPages pages = new DocxPages();
      List<Block> blocks = BlockLister.list(flow(file, pages), pages.isKnown());
      return new Document(
          blocks, pages.isKnown() ? pages.current() : null, TextSource.NATIVE, List.of());
    } finally {
      // Closing would write; the file is to stay as it was.
      file.revert();
    }
  }

  private static List<Flow> flow(OPCPackage file, DocxPages pages)
      throws IOException, OpenXML4JException, ReadFailure {
    PackagePart main = related(file, null, "/officeDocument");
    if (main == null) {
      throw new ReadFailure(Code.DAMAGED, "the package holds no document");
    }
    DocxStyles styles = new DocxStyles();
    read(related(file, main, "/styles"), styles::read);
    DocxLists lists = new DocxLists();
    read(related(file, main, "/numbering"), lists::read);
    List<Flow> flow = new ArrayList<>();
    read(main, xml -> flow.addAll(body(xml, styles, lists, pages)));
    read(related(file, main, "/footnotes"), xml -> notes(xml, styles, lists, flow));
    read(related(file, main, "/endnotes"), xml -> notes(xml, styles, lists, flow));
    return flow;
  }

  private static List<Flow> body(XmlPull xml, DocxStyles styles, DocxLists lists, DocxPages pages)
      throws ReadFailure {
    List<Flow> flow = new ArrayList<>();
    DocxBlocks blocks = new DocxBlocks(xml, styles, lists, pages);
    xml.children(root -> xml.children(body -> flow.addAll(blocks.read())));
    return flow;
  }

  private static void notes(XmlPull xml, DocxStyles styles, DocxLists lists, List<Flow> flow)
      throws ReadFailure {
    DocxBlocks blocks = new DocxBlocks(xml, styles, lists, new DocxPages());
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

  /** Something that reads a part. */
  @FunctionalInterface
  private interface PartReader {
    void read(XmlPull xml) throws ReadFailure;
  }

  private static void read(@Nullable PackagePart part, PartReader reader)
      throws IOException, ReadFailure {
    if (part == null) {
      return;
    }
    try (InputStream in = part.getInputStream()) {
      reader.read(new XmlPull(in));
    }
  }

  /** The part of a kind; the strict dialect names kinds by other addresses with the same end. */
  private static @Nullable PackagePart related(
      OPCPackage file, @Nullable PackagePart from, String kind) throws InvalidFormatException {
    Iterable<PackageRelationship> all =
        from == null ? file.getRelationships() : from.getRelationships();
    for (PackageRelationship relation : all) {
      if (relation.getRelationshipType().endsWith(kind)
          && relation.getTargetMode() == org.apache.poi.openxml4j.opc.TargetMode.INTERNAL) {
        return from == null ? file.getPart(relation) : from.getRelatedPart(relation);
      }
    }
    return null;
  }
}
