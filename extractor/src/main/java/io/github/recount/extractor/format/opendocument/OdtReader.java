package io.github.recount.extractor.format.opendocument;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.format.flow.BlockLister;
import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads text documents of the OpenDocument kind. */
public final class OdtReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.text-template",
        "application/vnd.oasis.opendocument.flat.text");
  }

  @Override
  public Document read(SourceDocument source) throws ReadFailure {
    return ReadGuard.read(() -> Document.of(BlockLister.list(flow(source))));
  }

  private static List<Flow> flow(SourceDocument source) throws IOException, ReadFailure {
    OdtStyles styles = new OdtStyles();
    List<Flow> flow = new ArrayList<>();
    try (OpenDocumentFile file = OpenDocumentFile.open(source)) {
      file.readIfThere("styles.xml", styles::read);
      file.readContent(xml -> content(xml, styles, flow));
    }
    return flow;
  }

  private static void content(XmlPull xml, OdtStyles styles, List<Flow> flow) throws ReadFailure {
    xml.children(
        root ->
            xml.children(
                section -> {
                  styles.section(xml, section);
                  if (section.equals("body")) {
                    xml.children(text -> flow.addAll(new OdtBlocks(xml, styles).read()));
                  }
                }));
  }
}
