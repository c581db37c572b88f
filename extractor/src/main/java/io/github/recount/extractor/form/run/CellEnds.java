package io.github.recount.extractor.form.run;

import io.github.recount.extractor.form.column.ColumnContent;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a text without gaps a cell may end, by what stands on either side. */
final class CellEnds {
  /** A unit is not longer. */
  private static final int LONGEST_UNIT = 5;

  /** Longer words are seldom said twice, and looking for them would take long. */
  private static final int LONGEST_REPEATED = 30;

  private static final int SHORTEST_REPEATED = 2;

  /** What was reached, in the words of the ministry's form, and how words begin that say so. */
  private static final String RESULT =
      "(?:部分|未)?达成(?:预期|年度)(?:绩效)?(?:指标|目标)(?:[并且]{1,2}(?:具有一定效果|效果较差))?"
          + "|(?=显著|明显|有效|不断|逐步|稳步|逐年|持续|长期|进一步|有所|较好|良好|基本|全面)";

  /** Short words that are cells of their own where they stand beside a figure, or twice. */
  private static final Pattern WORDS =
      Pattern.compile(
          "指标[0-9]{1,2}[:：]|定性|定量|正向|反向|逆向|(?<=[0-9])[是否]|(?=其他资金|上年结转|其中[:：])|"
              + RESULT
              + "|([高低优良是有无大小])(?=\\1)");

  private static final Pattern BRACKET = Pattern.compile("[（(][^（()）\\n]{1,14}[)）]");

  /** Shorter names of levels are words of other names, too. */
  private static final int SHORT = 4;

  private static final String SIGNS = "≥≤><=≧≦﹥﹤＞＜＝";
  private static final String PERCENTS = "%％‰";
  private static final String ENDS = "。；;）):：";

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");

  /** The part that is looked at, and where it begins. */
  private final String text;

  private final int offset;
  private final KnownWords words;
  private final BitSet ends;
  private final BitSet levels;

  CellEnds(String whole, int from, int to, KnownWords words) {
    this.text = whole.substring(from, to);
    this.offset = from;
    this.words = words;
    this.ends = new BitSet(text.length() + 1);
    this.levels = new BitSet(text.length());
    for (int i = 1; i < text.length(); i++) {
      if (parts(text.charAt(i - 1), text.charAt(i))) {
        ends.set(i);
      }
    }
    ends.set(text.length());
    units();
    repeated();
    levels();
    around(WORDS);
    brackets();
  }

  /** Whether the name of a level begins between two places. */
  boolean levelsWithin(int start, int end) {
    int next = levels.nextSetBit(start - offset + 1);
    return next > 0 && next < end - offset;
  }

  /** The next place behind this one, which is not the end of the part, where a cell may end. */
  int next(int after) {
    return offset + ends.nextSetBit(after - offset + 1);
  }

  private static boolean parts(char left, char right) {
    if (left == '\n' || right == '\n') {
      return true;
    }
    if (isPoint(left) || isPoint(right)) {
      return false;
    }
    boolean digits = isDigit(left) && isDigit(right);
    boolean figure = isDigit(left) != isDigit(right) && PERCENTS.indexOf(right) < 0;
    boolean sign = SIGNS.indexOf(right) >= 0 && SIGNS.indexOf(left) < 0;
    return digits
        || figure && SIGNS.indexOf(left) < 0
        || sign
        || PERCENTS.indexOf(left) >= 0
        || ENDS.indexOf(left) >= 0;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ',';
  }

  /** Behind the unit of a figure, and before a unit that stands in front of one. */
  private void units() {
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      int from = number.end();
      int most = Math.min(text.length(), from + LONGEST_UNIT);
      for (int end = from + 1; end <= most; end++) {
        if (ColumnContent.isUnit(text.substring(from, end))) {
          ends.set(end);
        }
      }
      int to =
          number.start() > 0 && isSign(text.charAt(number.start() - 1))
              ? number.start() - 1
              : number.start();
      for (int start = Math.max(1, to - LONGEST_UNIT); start < to; start++) {
        if (ColumnContent.isUnit(text.substring(start, to))) {
          ends.set(start);
        }
      }
    }
  }

  /** Around words that are said twice, one behind the other: what was aimed at, and reached. */
  private void repeated() {
    for (int length = SHORTEST_REPEATED; length <= LONGEST_REPEATED; length++) {
      int same = 0;
      for (int i = length; i < text.length(); i++) {
        same = text.charAt(i) == text.charAt(i - length) && isWord(text.charAt(i)) ? same + 1 : 0;
        if (same == length) {
          ends.set(i + 1);
          ends.set(i + 1 - length);
          ends.set(i + 1 - 2 * length);
        }
      }
    }
  }

  private void around(Pattern words) {
    Matcher word = words.matcher(text);
    while (word.find()) {
      ends.set(Math.max(1, word.start()));
      ends.set(word.end());
    }
  }

  /** No cell ends within brackets. */
  private void brackets() {
    Matcher bracket = BRACKET.matcher(text);
    while (bracket.find()) {
      ends.clear(bracket.start() + 1, bracket.end());
    }
  }

  private static boolean isWord(char c) {
    return Character.isIdeographic(c) || "，、,（）()".indexOf(c) >= 0;
  }

  private void levels() {
    for (int i = 0; i < text.length(); i++) {
      int at = offset + i;
      int end =
          Math.max(words.endOfLevel(at, Place.LEVEL1), words.endOfLevel(at, Place.LEVEL2)) - offset;
      if (end > 0) {
        ends.set(i);
        ends.set(end);
        levels.set(i, text.startsWith("指标", i + 2) || end - i > SHORT);
      }
    }
  }
}
