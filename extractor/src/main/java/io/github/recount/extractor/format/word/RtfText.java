package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.word.RtfTokens.Kind;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows the groups and words of a rich text and gives what it shows. */
final class RtfText {
  private static final int MAX_DEPTH = 1_000;

  /** Groups that hold no text of the page, and such as show again what others show. */
  private static final Set<String> UNSEEN =
      Set.of(
          ("colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr "
                  + "footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn annotation atnid "
                  + "atnauthor atntime listtable listoverridetable revtbl rsidtbl shprslt "
                  + "nonesttables objdata sp template private xe tc filetbl do")
              .split(" "));

  /** Optional groups that are to be read all the same; others are for those who know them. */
  private static final Set<String> KNOWN_OPTIONS =
      Set.of(
          "fldinst",
          "nesttableprops",
          "shpinst",
          "formfield",
          "listtext",
          "pntext",
          "fonttbl",
          "shptxt");

  private static final Map<String, String> SHOWN =
      Map.ofEntries(
          Map.entry("line", "\n"),
          Map.entry("tab", "\t"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("~", " "),
          Map.entry("_", "-"));

  private final RtfTokens tokens;
  private final RtfFonts fonts = new RtfFonts();
  private final RtfBlocks blocks = new RtfBlocks();
  private final RtfField field = new RtfField();
  private final Deque<RtfState> outer = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private RtfState state = new RtfState();

  /** Characters still to come that say again what a Unicode character said. */
  private int toSkip;

  RtfText(RtfTokens tokens) {
    this.tokens = tokens;
  }

  List<Flow> read() throws IOException, ReadFailure {
    for (Kind kind = tokens.next(); kind != Kind.END; kind = tokens.next()) {
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word(tokens.word(), tokens.number());
        default -> textByte(tokens.number());
      }
    }
    flush();
    return blocks.finish();
  }

  private void open() throws ReadFailure {
    flush();
    if (outer.size() >= MAX_DEPTH) {
      throw new ReadFailure(Code.TOO_LARGE, "groups are nested deeper than " + MAX_DEPTH);
    }
    outer.push(state);
    state = state.inner(blocks.line().length());
    toSkip = 0;
  }

  private void close() throws ReadFailure {
    flush();
    if (outer.isEmpty()) {
      return;
    }
    RtfState ended = state;
    state = outer.pop();
    toSkip = 0;
    switch (ended.destination) {
      case "shptxt", "footnote" -> blocks.endBox();
      case "listtext", "pntext" -> ended.trimLabel(blocks.line());
      case "fldinst" -> show(field.end());
      default -> {}
    }
  }

  private void textByte(int value) {
    if (toSkip > 0) {
      toSkip--;
    } else if (state.destination.equals("fonttbl")) {
      fonts.name(state.font, (char) value);
    } else if (!state.isSkipped) {
      bytes.write(value);
    }
  }

  /** Shows the bytes gathered, which may be halves of characters until they are together. */
  private void flush() {
    if (bytes.size() == 0) {
      return;
    }
    byte[] gathered = bytes.toByteArray();
    bytes.reset();
    String symbols = fonts.symbols(state.font);
    if (symbols == null) {
      show(new String(gathered, fonts.charset(state.font)));
      return;
    }
    for (byte value : gathered) {
      show(Symbols.character(symbols, value & 0xFF));
    }
  }

  private void show(String text) {
    if (state.destination.equals("fldinst")) {
      field.instruction(text);
    } else if (!state.isSkipped && !state.isHidden && !state.isDeleted) {
      blocks.line().append(text);
    }
  }

  private void word(String word, int number) throws ReadFailure {
    flush();
    if (word.equals("u")) {
      unicode(number);
      return;
    }
    if (begins(word) || state.isSkipped || format(word, number)) {
      return;
    }
    String shown = SHOWN.get(word);
    if (shown != null) {
      show(shown);
    } else {
      structure(word);
    }
    state.row().follow(word, number);
  }

  /** Whether a word opens a group of its own kind. */
  private boolean begins(String word) {
    if (word.equals("*")) {
      state.isOption = true;
      return true;
    }
    boolean isFirst = !state.isBegun;
    state.isBegun = true;
    boolean isKnown = KNOWN_OPTIONS.contains(word);
    if (isFirst && (UNSEEN.contains(word) || (state.isOption && !isKnown))) {
      state.isSkipped = true;
      return true;
    }
    if (isKnown || word.equals("footnote")) {
      state.destination = word;
      if (word.equals("shptxt") || word.equals("footnote")) {
        blocks.beginBox();
      } else if (word.equals("fldinst")) {
        field.begin();
      }
      return true;
    }
    return false;
  }

  /** Whether a word says how what follows looks or is encoded. */
  private boolean format(String word, int number) {
    switch (word) {
      case "ansicpg" -> fonts.codePage(number);
      case "f" -> state.font = number;
      case "fcharset" -> fonts.characterSet(state.font, number);
      case "uc" -> state.unicodeSkip = Math.max(0, Math.min(9, number));
      case "v" -> state.isHidden = tokens.isOn();
      case "deleted" -> state.isDeleted = tokens.isOn();
      case "plain" -> state.plain();
      case "pard" -> state.depth = 0;
      case "intbl" -> state.depth = Math.max(1, state.depth);
      case "itap" -> state.depth = number;
      case "ffres", "ffdefres" -> field.result(word, number);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void structure(String word) throws ReadFailure {
    switch (word) {
      case "par", "sect", "page" -> blocks.endParagraph(state.depth);
      case "cell" -> blocks.endCell(1);
      case "nestcell" -> blocks.endCell(Math.max(2, state.depth));
      case "row" -> blocks.endRow(state.row());
      case "nestrow" -> blocks.endNestedRow(state.row());
      case "trowd" -> state.beginRow();
      default -> {}
    }
  }

  private void unicode(int number) {
    if (!state.isSkipped && !state.destination.equals("fonttbl")) {
      String symbols = fonts.symbols(state.font);
      show(Symbols.text(symbols, String.valueOf((char) number)));
    }
    toSkip = state.unicodeSkip;
  }
}
