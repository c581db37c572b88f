package io.github.recount.extractor.format.text;

import java.util.regex.Pattern;

/** What a cell says without the marks that Markdown needs to keep it. */
final class Markdown {
  /** Any ASCII punctuation may be escaped (CommonMark, backslash escapes). */
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

  private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>");

  private static final Pattern STRONG =
      Pattern.compile("\\*\\*(?=\\S)([^*\\n]{1,200}?)(?<=\\S)\\*\\*");

  private Markdown() {}

  /** A text without the marks around what is in bold (CommonMark, strong emphasis). */
  static String withoutStrong(String text) {
    return text.contains("**") ? STRONG.matcher(text).replaceAll("$1") : text;
  }

  static String plain(String cell) {
    return ESCAPE.matcher(LINE_BREAK.matcher(cell).replaceAll("\n")).replaceAll("$1");
  }
}
