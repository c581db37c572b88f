package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.FlowLine;
import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.List;

/** Reads the paragraphs and tables of a document part in the order in which they stand. */
final class DocxBlocks {
  private final XmlPull xml;
  private final DocxPages pages;
  private final DocxChunks chunks;
  private final DocxText text;
  private final DocxTable table;

  /** Text of paragraphs whose end was deleted, so that they run on into the next one. */
  private final StringBuilder runOn = new StringBuilder();

  DocxBlocks(XmlPull xml, DocxStyles styles, DocxLists lists, DocxPages pages, DocxChunks chunks) {
    this.xml = xml;
    this.chunks = chunks;
    this.pages = pages;
    text = new DocxText(xml, styles, lists, pages, this);
    table = new DocxTable(xml, pages, this);
  }

  /** Reads the children of the element just entered. */
  List<Flow> read() throws ReadFailure {
    List<Flow> flow = new ArrayList<>();
    read(flow);
    finish(flow);
    return flow;
  }

  private void read(List<Flow> flow) throws ReadFailure {
    xml.children(name -> block(name, flow));
  }

  /** Adds what a last paragraph left that has none to run on into. */
  void finish(List<Flow> flow) {
    if (runOn.length() > 0) {
      flow.add(new FlowLine(takeRunOn(), pages.current()));
    }
  }

  void block(String name, List<Flow> flow) throws ReadFailure {
    switch (name) {
      case "p" -> paragraph(flow);
      case "tbl" -> flow.add(table.read());
      case "AlternateContent" -> alternate(() -> read(flow));
      case "altChunk" -> flow.addAll(chunks.read(xml.attribute("id")));
      case "sdt" -> text.checkBox(() -> read(flow));
      case "body", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "sect", "sub-section" ->
          read(flow);
      default -> {}
    }
  }

  private void paragraph(List<Flow> flow) throws ReadFailure {
    DocxText.Paragraph paragraph = text.read(takeRunOn());
    if (paragraph.runsOn()) {
      runOn.append(paragraph.text());
    } else {
      flow.add(new FlowLine(paragraph.text(), paragraph.page()));
    }
    flow.addAll(paragraph.boxes());
  }

  private String takeRunOn() {
    String taken = runOn.toString();
    runOn.setLength(0);
    return taken;
  }

  /** Something that reads the children of the element just entered. */
  @FunctionalInterface
  interface Inside {
    void read() throws ReadFailure;
  }

  /** Reads the first of several ways of saying the same. */
  void alternate(Inside inside) throws ReadFailure {
    boolean[] done = {false};
    xml.children(
        name -> {
          if (!done[0]) {
            done[0] = true;
            inside.read();
          }
        });
  }
}
