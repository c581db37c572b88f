package io.github.recount.extractor.form.word;

import java.util.regex.Pattern;

/** The number in a list that stands in front of a name: {@code 1、}, {@code （二）}, {@code ③}. */
final class ListNumber {
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(?:[（(]\\s*(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*[)）]\\s*[、.．]?"
              + "|[0-9]{1,2}\\s*(?:[)）]|[、.．](?![0-9０-９]))"
              + "|[一二三四五六七八九十]{1,3}\\s*(?:[)）.．]|、(?![一二三四五六七八九十]))"
              + "|[①-⑳])\\s*");

  /** A text that is itself a list: the number of its first item is no name's. */
  private static final Pattern LIST =
      Pattern.compile(
          "^\\s*(?:([（(]?)(?:1([)）、.．]).*\\1[2]\\2|一([)）、.．]).*\\1[二]\\3)|①.*②).*", Pattern.DOTALL);

  private ListNumber() {}

  /** The text without its number; a text that is nothing else, or a list, stays. */
  static String without(String text) {
    String name = LIST.matcher(text).matches() ? text : NUMBER.matcher(text).replaceFirst("");
    return name.isBlank() ? text : name;
  }
}
