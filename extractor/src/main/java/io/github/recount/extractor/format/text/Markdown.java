package io.github.recount.extractor.format.text;

import java.util.regex.Pattern;

/** What a cell says without the marks that Markdown needs to keep it. */
final class Markdown {
  /** Any ASCII punctuation may be escaped (CommonMark, backslash escapes). */
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

  private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>");

  private Markdown() {}

  static String plain(String cell) {
    return ESCAPE.matcher(LINE_BREAK.matcher(cell).replaceAll("\n")).replaceAll("$1");
  }
}
