package io.github.recount.extractor.form.word;

import java.util.regex.Matcher;
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

  /**
   * The text without its number if a name has the same one: {@code 2、≥95%} beside {@code 2、支付率}.
   */
  static String withoutThatOf(String name, String text) {
    Matcher of = NUMBER.matcher(name);
    String number = of.find() ? of.group().strip() : "";
    String rest = text.startsWith(number) ? text.substring(number.length()).strip() : text;
    // 1.5公里 beside 1.里程 may be a decimal.
    boolean decimal = number.endsWith(".") && !rest.isEmpty() && Character.isDigit(rest.charAt(0));
    return rest.isEmpty() || decimal ? text : rest;
  }
}
