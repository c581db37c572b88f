package io.github.recount.extractor.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a clause are of: its words without those that open it or lead up to a figure.
 *
 * @param start of the words in the text
 */
record Subject(String name, int start) {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 24;

  private static final List<String[]> WORDS = DataLines.of("subjects.tsv");
  private static final Pattern OPENING = Pattern.compile("^(?:" + words("opening") + ")");
  private static final Pattern LEADING = Pattern.compile("(?:" + words("leading") + ")$");
  private static final Pattern WHOLE = Pattern.compile("(?:" + words("whole") + ")*");
  private static final Pattern IDLE = Pattern.compile(words("idle"));
  private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)$");

  private static String words(String kind) {
    return WORDS.stream()
        .filter(line -> line[0].equals(kind))
        .map(line -> line[1])
        .collect(Collectors.joining("|"));
  }

  /** The subject of the words in front of a figure; null where they name none. */
  static @Nullable Subject of(String text, int from, int to) {
    int start = behindOpening(text, from, to);
    int end = to;
    Matcher tail = LEADING.matcher(text.substring(start, end));
    while (tail.find() && !tail.group().isEmpty()) {
      end = start + tail.start();
      tail.reset(text.substring(start, end));
    }
    String name = BRACKET.matcher(text.substring(start, end)).replaceFirst("");
    boolean named =
        name.length() >= SHORTEST
            && name.length() <= LONGEST
            && !IDLE.matcher(name).matches()
            && name.codePoints().anyMatch(Character::isIdeographic);
    return named ? new Subject(name, start) : null;
  }

  /** Whether these words in front of another say nothing but that the whole is meant. */
  static boolean isOfWhole(String text, int from, int to) {
    int start = behindOpening(text, from, to);
    return start >= to || WHOLE.matcher(text.substring(start, to)).matches();
  }

  private static int behindOpening(String text, int from, int to) {
    int start = from;
    Matcher m = OPENING.matcher(text).region(start, to);
    while (start < to && m.lookingAt() && m.end() > start) {
      start = m.end();
      m.region(start, to);
    }
    return start;
  }
}
