package io.github.recount.extractor.format.text;

import io.github.recount.extractor.format.laid.Monospaced;
import java.util.regex.Pattern;

/** Puts together the lines of one cell: where a line is full the text goes on. */
final class WrappedCell {
  /** Padding on both sides, and half a wide character that did not fit. */
  private static final int SHORT_BY = 3;

  private static final Pattern HARD_BREAK = Pattern.compile("\\\\$");

  private final StringBuilder text = new StringBuilder();
  private boolean full;

  /**
   * Adds a line.
   *
   * @param width the width of the cell in half-width characters
   */
  void add(String line, int width) {
    String words = line.strip();
    boolean breaks = words.endsWith("\\");
    String shown = breaks ? HARD_BREAK.matcher(words).replaceAll("").strip() : words;
    if (!text.isEmpty() && !shown.isEmpty()) {
      text.append(full ? gap(shown) : "\n");
    }
    text.append(shown);
    if (!shown.isEmpty()) {
      int[] steps = Monospaced.steps(shown, false);
      full = !breaks && steps[shown.length()] >= width - SHORT_BY;
    }
  }

  /** Words of letters were parted at a blank. */
  private String gap(String next) {
    char last = text.charAt(text.length() - 1);
    boolean letters = last < 0x80 && Character.isLetter(last) && next.charAt(0) < 0x80;
    return letters && Character.isLetter(next.charAt(0)) ? " " : "";
  }

  @Override
  public String toString() {
    return Markdown.plain(text.toString());
  }
}
