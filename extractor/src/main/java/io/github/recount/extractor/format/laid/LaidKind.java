package io.github.recount.extractor.format.laid;

import io.github.recount.extractor.format.placed.OpenTexts;

/** What a text is by its signs: columns hold mostly texts of one kind. */
enum LaidKind {
  /** A number, or a dash in place of one. */
  FIGURE,
  /** A number with signs or words around it. */
  MEASURE,
  /** One sign, as labels have on each line that stand upright. */
  SIGN,
  WORD,
  /** More than a name has on a line. */
  PROSE;

  private static final int LONGEST_WORD = 9;

  private static final int LONGEST_MEASURE = 12;

  static LaidKind of(String text) {
    String plain = text.replace(" ", "");
    if (OpenTexts.isFigure(plain)) {
      return FIGURE;
    }
    if (plain.chars().anyMatch(Character::isDigit) && plain.length() <= LONGEST_MEASURE) {
      return MEASURE;
    }
    if (plain.length() == 1) {
      return SIGN;
    }
    return plain.length() <= LONGEST_WORD ? WORD : PROSE;
  }
}
