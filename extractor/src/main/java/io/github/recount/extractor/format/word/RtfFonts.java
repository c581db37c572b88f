package io.github.recount.extractor.format.word;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts of a rich text, which say how its bytes are encoded. */
final class RtfFonts {
  private static final int SYMBOL = 2;

  /** Encodings by the character set that a font names. */
  private static final Map<Integer, String> CHARSETS =
      Map.of(
          128,
          "windows-31j",
          129,
          "x-windows-949",
          134,
          "GB18030",
          136,
          "Big5",
          161,
          "windows-1253",
          162,
          "windows-1254",
          204,
          "windows-1251",
          238,
          "windows-1250");

  private final Map<Integer, Integer> setOfFont = new HashMap<>();
  private final Map<Integer, StringBuilder> nameOfFont = new HashMap<>();
  private String codePage = "windows-1252";

  /** Notes the code page of the document, which fonts without one of their own share. */
  void codePage(int number) {
    String name = number == 936 ? "GB18030" : number == 950 ? "Big5" : "windows-" + number;
    if (Charset.isSupported(name)) {
      codePage = name;
    }
  }

  void characterSet(int font, int set) {
    setOfFont.put(font, set);
  }

  void name(int font, char letter) {
    nameOfFont.computeIfAbsent(font, number -> new StringBuilder()).append(letter);
  }

  /** The name of a font of symbols, null for other fonts. */
  @Nullable String symbols(int font) {
    boolean isSymbols = setOfFont.getOrDefault(font, 0) == SYMBOL;
    StringBuilder name = nameOfFont.get(font);
    return isSymbols && name != null ? name.toString().replace(";", "").strip() : null;
  }

  Charset charset(int font) {
    return Charset.forName(CHARSETS.getOrDefault(setOfFont.getOrDefault(font, 0), codePage));
  }
}
