package io.github.recount.extractor.format.word;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters behind the code points of symbol fonts. */
final class Symbols {
  static final String CHECKED = "☑";
  static final String UNCHECKED = "□";

  /** Fonts by name, and what the low byte of their characters looks like. */
  private static final Map<String, Map<Integer, String>> FONTS =
      Map.of(
          "wingdings",
          Map.ofEntries(
              Map.entry(0x6F, UNCHECKED),
              Map.entry(0x71, UNCHECKED),
              Map.entry(0x72, UNCHECKED),
              Map.entry(0xA8, UNCHECKED),
              Map.entry(0xFE, CHECKED),
              Map.entry(0xFD, "☒"),
              Map.entry(0xFC, "√"),
              Map.entry(0xFB, "×"),
              Map.entry(0xAB, "★"),
              Map.entry(0xB6, "☆")),
          "wingdings 2",
          Map.ofEntries(
              Map.entry(0x50, "√"),
              Map.entry(0x4F, "×"),
              Map.entry(0x52, CHECKED),
              Map.entry(0x51, "☒"),
              Map.entry(0x53, "☒"),
              Map.entry(0x54, "☒"),
              Map.entry(0xA3, UNCHECKED),
              Map.entry(0x2A, UNCHECKED)),
          "symbol",
          Map.ofEntries(
              Map.entry(0xB3, "≥"),
              Map.entry(0xA3, "≤"),
              Map.entry(0xB9, "≠"),
              Map.entry(0xBB, "≈"),
              Map.entry(0xB1, "±"),
              Map.entry(0xB4, "×"),
              Map.entry(0xB8, "÷"),
              Map.entry(0xB0, "°"),
              Map.entry(0xD7, "·"),
              Map.entry(0xB7, "•"),
              Map.entry(0x25, "%"),
              Map.entry(0x3D, "="),
              Map.entry(0x3C, "<"),
              Map.entry(0x3E, ">")));

  private Symbols() {}

  /** The character of a font at a code point; one that is not known stays as it is. */
  static String character(@Nullable String font, int code) {
    Map<Integer, String> known =
        font == null ? null : FONTS.get(font.toLowerCase(Locale.ROOT).strip());
    boolean isPrivate = code >= 0xF000 && code <= 0xF0FF;
    String character = known == null ? null : known.get(isPrivate ? code - 0xF000 : code);
    if (character != null) {
      return character;
    }
    return Character.isValidCodePoint(code) ? Character.toString(code) : "";
  }

  /** Text with the private characters of its font replaced. */
  static String text(@Nullable String font, String text) {
    if (font == null || text.chars().noneMatch(c -> c >= 0xF000 && c <= 0xF0FF)) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    text.chars()
        .forEach(
            c -> plain.append(c >= 0xF000 && c <= 0xF0FF ? character(font, c) : (char) c + ""));
    return plain.toString();
  }

  /** The mark of a check box. */
  static String check(boolean checked) {
    return checked ? CHECKED : UNCHECKED;
  }
}
