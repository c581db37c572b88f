package io.github.recount.extractor.format.word;

/** What the control characters of binary Word files stand for. */
final class SpecialCharacters {
  static final char PICTURE_OR_FORM = 0x01;
  static final char CELL_MARK = 0x07;
  static final char FIELD_BEGINS = 0x13;
  static final char FIELD_SEPARATES = 0x14;
  static final char FIELD_ENDS = 0x15;

  private SpecialCharacters() {}

  /** The text that a character shows; anchors, marks and soft hyphens show nothing. */
  static String shown(char c) {
    return switch (c) {
      case '\t' -> "\t";
      case 0x0B, 0x0E -> "\n";
      case 0x1E -> "-";
      default -> c < ' ' ? "" : String.valueOf(c);
    };
  }

  /** A whole text as it shows, without what stands in fields before their results. */
  static String plain(String text) {
    Fields fields = new Fields();
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      fields.follow(c);
      if (!fields.inInstruction()) {
        plain.append(shown(c));
      }
    }
    return plain.toString();
  }
}
