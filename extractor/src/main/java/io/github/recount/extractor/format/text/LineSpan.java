package io.github.recount.extractor.format.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text without blanks in a line that was laid out with them.
 *
 * @param start the step it begins at
 * @param end the step behind it
 * @param close whether one blank alone parts it from the text before: such a text may stand further
 *     left than it did on the page
 */
record LineSpan(String text, int start, int end, boolean close) {

  static List<LineSpan> of(String line, Steps steps) {
    int[] at = steps.of(line);
    List<LineSpan> spans = new ArrayList<>();
    int end = 0;
    for (int c = 0; c < line.length(); ) {
      int from = c;
      while (c < line.length() && !Steps.isBlank(line.charAt(c))) {
        c++;
      }
      if (c > from) {
        boolean close = !spans.isEmpty() && from == end + 1;
        spans.add(new LineSpan(line.substring(from, c), at[from], at[c], close));
        end = c;
      }
      c++;
    }
    return spans;
  }

  /** This text behind others that stand in one column with it. */
  LineSpan behind(LineSpan before) {
    return new LineSpan(before.text() + " " + text, before.start(), end, before.close());
  }
}
