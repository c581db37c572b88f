package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a paragraph as it shows: without what was deleted, hidden or is an instruction. */
final class DocxText {
  private final XmlPull xml;
  private final DocxStyles styles;
  private final DocxLists lists;
  private final DocxPages pages;
  private final DocxBlocks blocks;
  private final Fields fields = new Fields();

  /** The mark that stands for the content of the check box being read, until it was written. */
  private @Nullable String check;

  DocxText(XmlPull xml, DocxStyles styles, DocxLists lists, DocxPages pages, DocxBlocks blocks) {
    this.xml = xml;
    this.styles = styles;
    this.lists = lists;
    this.pages = pages;
    this.blocks = blocks;
  }

  /**
   * A paragraph as read.
   *
   * @param runsOn whether its end was deleted
   * @param boxes content of text boxes anchored in it
   * @param page page it begins on
   */
  record Paragraph(String text, boolean runsOn, List<Flow> boxes, int page) {}

  /** A paragraph while it is read. */
  private static final class Draft {
    final StringBuilder text = new StringBuilder();
    final List<Flow> boxes = new ArrayList<>();
    @Nullable String style;
    @Nullable String list;
    int level = -1;
    boolean runsOn;
    int page;
  }

  /** Reads the paragraph just entered behind what a deleted paragraph end left over. */
  Paragraph read(String before) throws ReadFailure {
    Draft draft = new Draft();
    draft.text.append(before);
    draft.page = pages.current();
    xml.children(
        name -> {
          if (name.equals("pPr")) {
            xml.children(property -> property(property, draft));
            label(draft);
          } else {
            inline(name, draft);
          }
        });
    fields.endParagraph();
    return new Paragraph(draft.text.toString(), draft.runsOn, draft.boxes, draft.page);
  }

  private void property(String name, Draft draft) throws ReadFailure {
    switch (name) {
      case "pStyle" -> draft.style = xml.attribute("val");
      case "numPr", "listPr" -> xml.children(property -> property(property, draft));
      case "numId", "ilfo" -> draft.list = xml.attribute("val");
      case "ilvl" -> draft.level = xml.number("val", -1);
      case "rPr" -> xml.children(mark -> draft.runsOn |= mark.equals("del"));
      default -> {}
    }
  }

  private void label(Draft draft) {
    String list = draft.list != null ? draft.list : styles.list(draft.style);
    if (list == null || draft.runsOn) {
      return;
    }
    int level = draft.level >= 0 ? draft.level : styles.level(draft.style);
    draft.text.append(lists.next(list, level, draft.style));
  }

  private void inline(String name, Draft draft) throws ReadFailure {
    switch (name) {
      case "r" -> run(draft);
      case "t" -> draft.text.append(xml.text());
      case "sdt" -> checkBox(() -> xml.children(child -> inline(child, draft)));
      case "AlternateContent" ->
          blocks.alternate(() -> xml.children(child -> inline(child, draft)));
      case "tbl", "p" -> blocks.block(name, draft.boxes);
      case "pict", "drawing", "object" -> xml.children(child -> box(child, draft.boxes));
      case "del", "moveFrom", "sdtPr", "rPr", "rt", "pPr" -> {}
      default -> xml.children(child -> inline(child, draft));
    }
  }

  /** Reads a content control; that of a check box is its mark, that of an empty one is nothing. */
  void checkBox(DocxBlocks.Inside inside) throws ReadFailure {
    String outer = check;
    boolean[] isPlaceholder = {false};
    // The properties come first, so the content is read knowing them.
    xml.children(
        name -> {
          if (name.equals("sdtPr")) {
            xml.children(property -> controlProperty(property, isPlaceholder));
          } else if (name.equals("sdtContent") && !isPlaceholder[0]) {
            inside.read();
          }
        });
    check = outer;
  }

  private void controlProperty(String name, boolean[] isPlaceholder) throws ReadFailure {
    if (name.equals("showingPlcHdr")) {
      isPlaceholder[0] = xml.isOn();
    } else if (name.equals("checkbox")) {
      check = Symbols.UNCHECKED;
      xml.children(
          state -> {
            if (state.equals("checked")) {
              check = Symbols.check(xml.isOn());
            }
          });
    }
  }

  /** A run's own properties while they are read. */
  private static final class Look {
    boolean isHidden;
    @Nullable String font;
  }

  private void run(Draft draft) throws ReadFailure {
    Look look = new Look();
    xml.children(
        name -> {
          if (name.equals("rPr")) {
            xml.children(property -> look(property, look));
          } else {
            piece(name, look, draft);
          }
        });
  }

  private void look(String name, Look look) {
    switch (name) {
      case "rStyle" -> look.isHidden |= styles.isHidden(xml.attribute("val"));
      case "vanish" -> look.isHidden = xml.isOn();
      case "rFonts" -> look.font = xml.attribute("ascii");
      default -> {}
    }
  }

  private void piece(String name, Look look, Draft draft) throws ReadFailure {
    switch (name) {
      case "fldChar" -> field(draft, look);
      case "pict", "drawing", "object" -> xml.children(child -> box(child, draft.boxes));
      case "AlternateContent" ->
          blocks.alternate(() -> xml.children(child -> piece(child, look, draft)));
      case "ruby", "rubyBase" -> xml.children(child -> inline(child, draft));
      case "lastRenderedPageBreak" -> turnPage(draft);
      default -> show(shown(name, look), look, draft);
    }
  }

  private void turnPage(Draft draft) {
    pages.turn();
    if (draft.text.toString().isBlank()) {
      draft.page = pages.current();
    }
  }

  private String shown(String name, Look look) throws ReadFailure {
    return switch (name) {
      case "t" -> Symbols.text(look.font, xml.text());
      case "tab", "ptab" -> "\t";
      case "br", "cr" -> "\n";
      case "noBreakHyphen" -> "-";
      case "sym" -> symbol();
      default -> "";
    };
  }

  private void show(String shown, Look look, Draft draft) {
    if (shown.isEmpty() || look.isHidden || fields.inInstruction()) {
      return;
    }
    if (check == null) {
      draft.text.append(shown);
    } else {
      draft.text.append(check);
      check = "";
    }
  }

  private String symbol() {
    String code = xml.attribute("char");
    return code == null || !code.matches("[0-9A-Fa-f]{1,5}")
        ? ""
        : Symbols.character(xml.attribute("font"), Integer.parseInt(code, 16));
  }

  private void field(Draft draft, Look look) throws ReadFailure {
    switch (String.valueOf(xml.attribute("fldCharType"))) {
      case "begin" -> {
        FormField form = FormField.read(xml);
        show(form.shown(), look, draft);
        fields.begin();
      }
      case "separate" -> fields.separate();
      case "end" -> fields.end();
      default -> {}
    }
  }

  private void box(String name, List<Flow> boxes) throws ReadFailure {
    if (name.equals("txbxContent")) {
      xml.children(child -> blocks.block(child, boxes));
    } else if (name.equals("AlternateContent")) {
      blocks.alternate(() -> xml.children(child -> box(child, boxes)));
    } else {
      xml.children(child -> box(child, boxes));
    }
  }
}
