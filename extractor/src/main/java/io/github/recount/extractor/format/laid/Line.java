package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the file.
 *
 * @param number counted from 1
 */
public record Line(int number, String text) {

  private static final int TAB_WIDTH = 8;

  private static final String PAGE_BREAK = "\f";

  /** The lines of a text; a page break is a line of its own. */
  public static List<Line> split(String text) {
    List<Line> lines = new ArrayList<>();
    String plain = text.replace("\r\n", "\n").replace('\r', '\n');
    int number = 1;
    for (String line : plain.split("\n", -1)) {
      String[] pages = line.split(PAGE_BREAK, -1);
      for (int i = 0; i < pages.length; i++) {
        if (i > 0) {
          lines.add(new Line(number, PAGE_BREAK));
        }
        if (i == 0 || !pages[i].isEmpty()) {
          lines.add(new Line(number, pages[i]));
        }
      }
      number++;
    }
    return lines;
  }

  /** Whether the next page begins here; such a line is blank. */
  public boolean breaksPage() {
    return text.equals(PAGE_BREAK);
  }

  /** Whether nothing stands in it that is seen. */
  public boolean isBlank() {
    return text.chars().allMatch(Line::isUnseen);
  }

  /** Blanks that never break, and signs without width, are no whitespace to Java. */
  private static boolean isUnseen(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** How many tabs stand in it. */
  public int tabs() {
    return (int) text.chars().filter(c -> c == '\t').count();
  }

  /**
   * Whether it is the row of a table by its signs: with two tabs (one may stand for a blank), or
   * between bars.
   */
  public boolean isRow() {
    return tabs() >= 2 && !isBlank() || isPiped();
  }

  /** Whether bars stand at both ends. */
  public boolean isPiped() {
    String plain = text.strip();
    return plain.length() > 2 && plain.startsWith("|") && plain.endsWith("|");
  }

  /** Width on a page, in half-width characters. */
  public int width() {
    return text.stripTrailing()
        .chars()
        .map(c -> c == '\t' ? TAB_WIDTH : c > 0x2E7F && c < 0xFF61 || isWideSign(c) ? 2 : 1)
        .sum();
  }

  private static boolean isWideSign(int c) {
    return c >= 0x2014 && c <= 0x201D || c >= 0x2460 && c <= 0x24FF;
  }
}
