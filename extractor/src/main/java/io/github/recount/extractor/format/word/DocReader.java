package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.format.flow.BlockLister;
import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.FlowLine;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads Word documents of the binary kind: body, text boxes and notes, without headers and footers.
 *
 * <p>Of the kinds older than Word 97 it gives the text alone, a line a paragraph or cell.
 */
public final class DocReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/msword");
  }

  @Override
  public Document read(SourceDocument source) throws ReadFailure {
    return ReadGuard.read(() -> open(source));
  }

  private static Document open(SourceDocument source) throws IOException, ReadFailure {
    try (POIFSFileSystem file = new POIFSFileSystem(source.file().toFile(), true)) {
      return Document.of(BlockLister.list(flow(file)));
    }
  }

  private static List<Flow> flow(POIFSFileSystem file) throws IOException, ReadFailure {
    try (HWPFDocument document = new HWPFDocument(file)) {
      DocLists lists = new DocLists(document.getListTables());
      List<Flow> flow = new ArrayList<>(new DocBlocks(document, lists).read(document.getRange()));
      flow.addAll(new DocBlocks(document, lists).read(document.getMainTextboxRange()));
      flow.addAll(new DocBlocks(document, lists).read(document.getFootnoteRange()));
      flow.addAll(new DocBlocks(document, lists).read(document.getEndnoteRange()));
      return flow;
    } catch (OldWordFileFormatException e) {
      return oldFlow(file);
    }
  }

  private static List<Flow> oldFlow(POIFSFileSystem file) throws IOException {
    try (HWPFOldDocument document = new HWPFOldDocument(file)) {
      List<Flow> flow = new ArrayList<>();
      for (String line : document.getRange().text().split("[\r\u0007\f]", -1)) {
        flow.add(new FlowLine(SpecialCharacters.plain(line), null));
      }
      return flow;
    }
  }
}
