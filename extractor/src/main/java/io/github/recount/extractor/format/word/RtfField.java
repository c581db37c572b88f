package io.github.recount.extractor.format.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field of a rich text, of which some show what their instruction says. */
final class RtfField {
  private static final int DEFAULT_STATE = 25;
  private static final Pattern SYMBOL =
      Pattern.compile("\\s*SYMBOL\\s+(\\d{1,5})\\b.*\\\\f\\s*\"([^\"]+)\".*");

  private final StringBuilder instruction = new StringBuilder();
  private int state = DEFAULT_STATE;
  private int byDefault;

  void begin() {
    instruction.setLength(0);
    state = DEFAULT_STATE;
    byDefault = 0;
  }

  void instruction(String text) {
    instruction.append(text);
  }

  /** Notes the state of a check box. */
  void result(String word, int number) {
    if (word.equals("ffres")) {
      state = number;
    } else {
      byDefault = number;
    }
  }

  /** What the field shows beside its result, once; nothing for most. */
  String end() {
    String said = instruction.toString();
    instruction.setLength(0);
    Matcher symbol = SYMBOL.matcher(said);
    if (symbol.matches()) {
      return Symbols.character(symbol.group(2), Integer.parseInt(symbol.group(1)));
    }
    boolean isChecked = (state == DEFAULT_STATE ? byDefault : state) == 1;
    return said.strip().startsWith("FORMCHECKBOX") ? Symbols.check(isChecked) : "";
  }
}
