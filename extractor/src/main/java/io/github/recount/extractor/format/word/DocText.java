package io.github.recount.extractor.format.word;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.NilPICFAndBinData;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.util.LittleEndian;

/** Reads a paragraph as it shows: without what was deleted, hidden or is an instruction. */
final class DocText {
  /** Where the bits of a form field stand in its data, and where its name does. */
  private static final int FORM_BITS = 4;

  private static final int FORM_NAME = 10;
  private static final int CHECK_BOX = 1;
  private static final int DEFAULT_STATE = 25;

  private final HWPFDocument document;
  private final DocLists lists;
  private final Fields fields = new Fields();

  DocText(HWPFDocument document, DocLists lists) {
    this.document = document;
    this.lists = lists;
  }

  /**
   * A paragraph as read.
   *
   * @param runsOn whether its end was deleted
   */
  record Line(String text, boolean runsOn) {}

  Line read(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    boolean runsOn = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted()) {
        append(run, text);
        runsOn = false;
      } else if (run.text().endsWith("\r")) {
        runsOn = true;
      }
    }
    fields.endParagraph();
    return runsOn
        ? new Line(text.toString(), true)
        : new Line(lists.label(paragraph) + text, false);
  }

  private void append(CharacterRun run, StringBuilder text) {
    if (run.isSymbol()) {
      String font = run.getSymbolFont() == null ? null : run.getSymbolFont().getMainFontName();
      show(Symbols.character(font, run.getSymbolCharacter()), run, text);
      return;
    }
    String font = run.isSpecialCharacter() ? null : run.getFontName();
    String all = run.text();
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      fields.follow(c);
      if (c == SpecialCharacters.PICTURE_OR_FORM && fields.inInstruction("FORMCHECKBOX")) {
        text.append(checkBox(run.getPicOffset()));
      } else {
        show(Symbols.text(font, SpecialCharacters.shown(c)), run, text);
      }
    }
  }

  private void show(String shown, CharacterRun run, StringBuilder text) {
    if (!run.isVanished() && !fields.inInstruction()) {
      text.append(shown);
    }
  }

  /** The mark of a check box, whose data give its state or else its default. */
  private String checkBox(int offset) {
    byte[] data = document.getDataStream();
    if (data == null || offset < 0 || offset >= data.length) {
      return "";
    }
    byte[] form = new NilPICFAndBinData(data, offset).getBinData();
    if (form.length < FORM_NAME + 2) {
      return "";
    }
    int bits = LittleEndian.getUShort(form, FORM_BITS);
    if ((bits & 3) != CHECK_BOX) {
      return "";
    }
    int state = bits >> 2 & 31;
    int byDefault = FORM_NAME + 4 + 2 * LittleEndian.getUShort(form, FORM_NAME);
    if (state == DEFAULT_STATE && byDefault + 1 < form.length) {
      state = LittleEndian.getUShort(form, byDefault);
    }
    return Symbols.check(state == 1);
  }
}
