package io.github.recount.extractor.form.run;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells in a run of text where what was aimed at ends, and what was reached begins. */
final class RunGoals {
  /** What was reached is counted anew, as the plan was. */
  private static final Pattern ANEW =
      Pattern.compile("((?:目标)?1[.、:：）)].{4,}?)((?:目标)?1[.、:：）)](?![0-9]).{4,})", Pattern.DOTALL);

  private static final Pattern SENTENCE_END = Pattern.compile("[。;；]");

  private static final int SHORTEST = 8;

  private static final int MOST_SENTENCES = 40;

  /** Looking for the same words twice in a longer text would take long. */
  private static final int LONGEST = 4000;

  /** Of the pairs of signs in the shorter text, the share that the other has, too. */
  private static final double LEAST_ALIKE = 0.15;

  private RunGoals() {}

  /** Where the answer begins; the length of the text where nothing tells. */
  static int startOfAnswer(String text) {
    Matcher anew = ANEW.matcher(text);
    if (anew.matches()) {
      return anew.start(2);
    }
    int same = secondOfSame(text);
    return same < text.length() ? same : likeFirst(text);
  }

  /** Where the words of the plan are said again. */
  private static int secondOfSame(String text) {
    int end = text.length();
    int most = end > LONGEST ? 0 : end / 2;
    for (int length = most; length >= SHORTEST; length--) {
      if (text.regionMatches(end - 2 * length, text, end - length, length)) {
        return end - length;
      }
    }
    return end;
  }

  /** The sentence from which on the words are most like those before it. */
  private static int likeFirst(String text) {
    int end = text.length();
    int best = end;
    double most = LEAST_ALIKE;
    int sentences = 0;
    Matcher last = SENTENCE_END.matcher(text).region(0, Math.min(end, LONGEST));
    while (last.find() && last.end() < end && sentences < MOST_SENTENCES) {
      sentences++;
      double alike = alike(pairs(text, 0, last.end()), pairs(text, last.end(), end));
      // A plan and an answer of a sentence each.
      if (alike > most || sentences == 1) {
        best = last.end();
        most = alike;
      } else if (sentences == 2 && most < LEAST_ALIKE) {
        best = end;
        most = LEAST_ALIKE;
      }
    }
    return best;
  }

  private static double alike(Set<String> before, Set<String> behind) {
    double size = Math.min(before.size(), behind.size());
    before.retainAll(behind);
    return size == 0 ? 0 : before.size() / size;
  }

  private static Set<String> pairs(String text, int start, int end) {
    Set<String> pairs = new HashSet<>();
    for (int i = start; i + 2 <= Math.min(end, LONGEST); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
