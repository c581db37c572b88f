package io.github.recount.extractor.format.opendocument;

import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the paragraphs, lists and tables of a text document in the order in which they stand. */
final class OdtBlocks {
  private static final Set<String> UNSEEN =
      Set.of("tracked-changes", "forms", "annotation", "sequence-decls", "variable-decls");

  private final XmlPull xml;
  private final OdtText text;
  private final OdtLists lists;

  OdtBlocks(XmlPull xml, OdtStyles styles) {
    this.xml = xml;
    text = new OdtText(xml, styles, this);
    lists = new OdtLists(styles);
  }

  /** Reads the children of the element just entered. */
  List<Flow> read() throws ReadFailure {
    List<Flow> flow = new ArrayList<>();
    xml.children(name -> block(name, flow));
    return flow;
  }

  private void block(String name, List<Flow> flow) throws ReadFailure {
    switch (name) {
      case "p", "h" -> flow.addAll(text.read(lists.takeLabel()));
      case "table" -> flow.add(new OdtTable(xml, this).read());
      case "list" -> list(flow);
      default -> {
        if (!UNSEEN.contains(name)) {
          flow.addAll(read());
        }
      }
    }
  }

  private void list(List<Flow> flow) throws ReadFailure {
    boolean goesOn =
        "true".equals(xml.attribute("continue-numbering"))
            || xml.attribute("continue-list") != null;
    lists.enter(xml.attribute("style-name"), goesOn);
    xml.children(
        item -> {
          if (item.equals("list-item")) {
            lists.item();
          }
          flow.addAll(read());
        });
    lists.leave();
  }
}
