package io.github.recount.extractor.narrative;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names in a row, whose figures follow in the same order: {@code 甲、乙分别为3场、5场}. */
final class Series {
  private static final Pattern NAMES =
      Pattern.compile("(?<names>[^,。;:]*[、和及与][^,。;:]*?)分别(?:约?为|是|达到?|完成|有|得)?(?:约|了)?$");

  private static final Pattern BETWEEN = Pattern.compile("[、,和及与]");

  private final Deque<Subject> left = new ArrayDeque<>();

  private Series() {}

  /** The names in front of a figure that is the first of theirs; null where there are none. */
  static @Nullable Series before(String text, int from, int to) {
    Matcher m = NAMES.matcher(text.substring(from, to));
    if (!m.find()) {
      return null;
    }
    Series series = new Series();
    int start = from + m.start("names");
    for (String name : m.group("names").split("[、和及与]", -1)) {
      Subject subject = Subject.of(text, start, start + name.length());
      if (subject == null) {
        return null;
      }
      series.left.add(subject);
      start += name.length() + 1;
    }
    return series;
  }

  /** Whether the next figure is the next one of the row. */
  boolean goesOn(String wordsBetween) {
    return !left.isEmpty() && BETWEEN.matcher(wordsBetween).matches();
  }

  Subject next() {
    return left.remove();
  }
}
