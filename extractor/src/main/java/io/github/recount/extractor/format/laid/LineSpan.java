package io.github.recount.extractor.format.laid;

import io.github.recount.extractor.format.FormWords;
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

  /** The texts of a line. */
  static List<LineSpan> of(String line, Steps steps, FormWords words) {
    return spread(of(line, steps), words);
  }

  /** Labels whose signs were spread over their cell are put together again. */
  private static List<LineSpan> spread(List<LineSpan> spans, FormWords words) {
    List<LineSpan> whole = new ArrayList<>();
    for (int i = 0; i < spans.size(); ) {
      int end = i + 1;
      StringBuilder text = new StringBuilder(spans.get(i).text());
      int found = end;
      while (isSign(spans.get(end - 1)) && end < spans.size() && isSign(spans.get(end))) {
        text.append(spans.get(end++).text());
        found = words.knows(FormWords.Kind.LABEL, text.toString()) ? end : found;
      }
      LineSpan all = spans.get(i);
      for (LineSpan next : spans.subList(i + 1, found)) {
        all = all.with(next.text(), next.end());
      }
      whole.add(all);
      i = found;
    }
    return whole;
  }

  private static boolean isSign(LineSpan span) {
    return span.text().length() == 1 && Character.isIdeographic(span.text().charAt(0));
  }

  private static List<LineSpan> of(String line, Steps steps) {
    int[] at = steps.of(line);
    List<LineSpan> spans = new ArrayList<>();
    int end = 0;
    for (int c = 0; c < line.length(); ) {
      int from = c;
      while (c < line.length() && !Steps.isBlank(line.charAt(c))) {
        c++;
      }
      int last = spans.size() - 1;
      if (c > from
          && from == end + 1
          && last >= 0
          && goesOn(spans.get(last).text(), line.substring(from, c))) {
        spans.set(last, spans.get(last).with(line.substring(from, c), at[c]));
        end = c;
      } else if (c > from) {
        boolean close = !spans.isEmpty() && from == end + 1;
        spans.add(new LineSpan(line.substring(from, c), at[from], at[c], close));
        end = c;
      }
      c++;
    }
    return spans;
  }

  /** Whether a single blank parts nothing: words spread sign by sign, and within brackets. */
  private static boolean goesOn(String left, String right) {
    boolean spread =
        right.length() == 1
            && Character.isIdeographic(right.charAt(0))
            && Character.isIdeographic(left.charAt(left.length() - 1))
            && (left.length() == 1 || left.charAt(left.length() - 2) == ' ');
    int opened = Math.max(left.lastIndexOf('('), left.lastIndexOf('（'));
    int closed = Math.max(left.lastIndexOf(')'), left.lastIndexOf('）'));
    boolean closes = right.indexOf(')') >= 0 || right.indexOf('）') >= 0;
    return spread || opened > closed && closes;
  }

  private LineSpan with(String more, int to) {
    return new LineSpan(text + " " + more, start, to, close);
  }

  /** This text behind others that stand in one column with it. */
  LineSpan behind(LineSpan before) {
    return new LineSpan(before.text() + " " + text, before.start(), end, before.close());
  }
}
