package io.github.recount.extractor.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a figure.
 *
 * @param text of the whole passage
 * @param start where the figure's clause begins in it
 * @param before the sentence up to the figure, as far as rules look
 * @param after the sentence behind it, as far as rules look
 */
record Clause(String text, int start, String before, String after) {
  private static final String BOUNDARIES = ",。;:、()";

  /** {@code 因公出国(境)费} is one name. */
  private static final Pattern IN_NAME = Pattern.compile("\\([一-龥]{1,3}\\)$");

  private static final int FRONT = 100;
  private static final int BEHIND = 40;

  /** The clause of a figure in a sentence from {@code start} to {@code end}. */
  static Clause of(String text, int start, int end, int done, Figure figure) {
    return new Clause(
        text,
        startOf(text, Math.max(done, figure.start() - FRONT), figure.start()),
        text.substring(Math.max(start, figure.start() - FRONT), figure.start()),
        text.substring(figure.end(), Math.min(end, figure.end() + BEHIND)));
  }

  /** Where the clause that ends here begins, at the earliest behind what was read before. */
  static int startOf(String text, int from, int to) {
    int at = to;
    while (at > from && BOUNDARIES.indexOf(text.charAt(at - 1)) < 0) {
      at--;
      Matcher inName = IN_NAME.matcher(text).region(from, at);
      at = at < to && inName.find() ? inName.start() : at;
    }
    if (at == from || at < to) {
      return at;
    }
    // A bracket belongs to what it explains, and what stands before a colon to what follows it.
    int open = text.charAt(at - 1) == ')' ? text.lastIndexOf('(', at - 1) : at - 1;
    return open > from ? startOf(text, from, open) : at;
  }
}
