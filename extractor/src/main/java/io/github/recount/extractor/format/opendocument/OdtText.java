package io.github.recount.extractor.format.opendocument;

import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.FlowLine;
import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a paragraph as it shows: without notes, comments and hidden text. */
final class OdtText {
  private static final Set<String> UNSEEN =
      Set.of("note", "annotation", "ruby-text", "hidden-text", "tracked-changes", "script");
  private static final int MAX_BLANKS = 1_000;

  private final XmlPull xml;
  private final OdtStyles styles;
  private final OdtBlocks blocks;

  OdtText(XmlPull xml, OdtStyles styles, OdtBlocks blocks) {
    this.xml = xml;
    this.styles = styles;
    this.blocks = blocks;
  }

  /** Reads the paragraph just entered, behind its label, and the text boxes anchored in it. */
  List<Flow> read(String label) throws ReadFailure {
    StringBuilder text = new StringBuilder(label);
    List<Flow> boxes = new ArrayList<>();
    inside(text, boxes);
    List<Flow> flow = new ArrayList<>(List.of(new FlowLine(text.toString(), null)));
    flow.addAll(boxes);
    return flow;
  }

  private void inside(StringBuilder text, List<Flow> boxes) throws ReadFailure {
    xml.content(
        name -> inline(name, text, boxes), more -> text.append(more.replaceAll("[ \t\r\n]+", " ")));
  }

  private void inline(String name, StringBuilder text, List<Flow> boxes) throws ReadFailure {
    switch (name) {
      case "s" -> text.append(" ".repeat(Math.max(0, Math.min(MAX_BLANKS, xml.number("c", 1)))));
      case "tab" -> text.append('\t');
      case "line-break" -> text.append('\n');
      case "fieldmark" -> text.append(checkBox());
      case "text-box" -> boxes.addAll(blocks.read());
      default -> {
        if (!UNSEEN.contains(name) && !styles.isHidden(xml.attribute("style-name"))) {
          inside(text, boxes);
        }
      }
    }
  }

  private String checkBox() throws ReadFailure {
    String type = xml.attribute("type");
    if (type == null || !type.endsWith("FORMCHECKBOX")) {
      return "";
    }
    boolean[] isChecked = {false};
    xml.children(
        parameter ->
            isChecked[0] |=
                "Checkbox_Checked".equals(xml.attribute("name"))
                    && "true".equals(xml.attribute("value")));
    return isChecked[0] ? "☑" : "□";
  }
}
