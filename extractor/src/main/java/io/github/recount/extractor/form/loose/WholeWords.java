package io.github.recount.extractor.form.loose;

import io.github.recount.extractor.form.column.ColumnGroups;
import io.github.recount.extractor.form.loose.LooseText.Text;
import io.github.recount.extractor.form.word.GoalLabel;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts words together that are broken over lines, or were written with blanks between signs. */
final class WholeWords {
  /** A word is not broken into more lines. */
  private static final int MOST_LINES = 4;

  /** A label one character a line is not longer. */
  private static final int LONGEST_WORD = 8;

  /** So long are the words that others begin or end with: {@code 年度指标}. */
  private static final int PART = 2;

  /** Fewer signs one behind the other are as likely the cells of a row. */
  private static final int FEWEST_UNKNOWN = 4;

  /** What a cell says in one sign. */
  private static final Pattern ANSWER = Pattern.compile("[是否有无优良中差高低]");

  /** Points of a section, below its name. */
  private static final Pattern POINTS = Pattern.compile("[（(]\\s*[0-9.]{1,5}\\s*分?\\s*[)）]");

  private static final Pattern REASON = Pattern.compile("[^,，。；;]{4,24}(?:措施|说明|分析|原因|情况)");

  private final Vocabulary vocabulary;

  WholeWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Texts of which some are one word. */
  private record Span(int start, int end) {}

  /** The texts, words whole. */
  List<Text> whole(List<Text> texts) {
    return spelled(unbroken(texts));
  }

  /** Whether the text is just a word of forms. */
  boolean isWord(String text) {
    return Stream.of(Place.values()).anyMatch(place -> vocabulary.knows(place, text));
  }

  /** Known words that were broken over several lines. */
  private List<Text> unbroken(List<Text> texts) {
    List<Text> whole = new ArrayList<>();
    int end;
    for (int start = 0; start < texts.size(); start = end) {
      end = endOfBroken(texts, start);
      whole.add(end == start + 1 ? texts.get(start) : joined(texts.subList(start, end)));
    }
    return whole;
  }

  /** Where the longest known word ends whose rests each begin a line. */
  private int endOfBroken(List<Text> texts, int start) {
    int longest = start + 1;
    StringBuilder word = new StringBuilder(texts.get(start).text());
    for (int end = start + 1;
        end < texts.size()
            && end - start < MOST_LINES
            && texts.get(end).startsLine()
            && !isSign(texts.get(start).text())
            && !(isName(texts.get(start).text()) && isName(texts.get(end).text()));
        end++) {
      word.append(texts.get(end).text());
      String whole = word.toString();
      boolean reason = REASON.matcher(whole).matches() && isReason(texts.get(start).text());
      longest = isName(whole) || reason ? end + 1 : longest;
    }
    return longest;
  }

  /** Whether the text heads the reasons, or begins to: the longest heading that forms have. */
  private boolean isReason(String text) {
    return vocabulary.role(Place.INDICATOR, text).filter(Role.REASON::equals).isPresent();
  }

  private boolean isName(String text) {
    return isWord(text) || isLevel(text);
  }

  /**
   * Words that were written one character a line, or with blanks between: known ones, with the
   * points that stand below them, and what is left between them.
   */
  private List<Text> spelled(List<Text> texts) {
    List<Text> words = new ArrayList<>();
    int end;
    for (int start = 0; start < texts.size(); start = end) {
      int last = words.size() - 1;
      Span word = word(texts, start, last < 0 ? "" : words.get(last).text());
      boolean points = last >= 0 && arePoints(texts.get(start).text(), words.get(last).text());
      if (points) {
        words.set(last, words.get(last).followedBy(texts.get(start)));
      } else {
        if (word.start() < start) {
          words.remove(last);
        }
        words.add(joined(texts.subList(word.start(), word.end())));
      }
      end = word.end();
    }
    return words;
  }

  /** Whether the text is the points of the section, or the goal, above it. */
  private boolean arePoints(String text, String above) {
    return POINTS.matcher(text).matches() && (isLevel(above) || GoalLabel.matches(above));
  }

  /** The word that begins there, or with the word above that is a part of it. */
  private Span word(List<Text> texts, int start, String above) {
    int known = endOfWord(texts, start);
    int end = endOfUnknown(texts, start);
    if (known > start + 1 || end == start) {
      return new Span(start, known);
    }
    boolean few = end - start < FEWEST_UNKNOWN;
    boolean behind =
        few
            && above.length() == PART
            && (isPart(texts, start - PART, start) || goesOn(texts, start, end));
    boolean before = few && !behind && isPart(texts, end, end + PART);
    Span all = new Span(behind ? start - PART : start, before ? end + PART : end);
    return all.end() - all.start() >= FEWEST_UNKNOWN ? all : new Span(start, known);
  }

  private static Text joined(List<Text> signs) {
    Text first = signs.get(0);
    String word = String.join("", signs.stream().map(Text::text).toList());
    return new Text(word, first.place(), first.startsLine(), first.mayGoOn());
  }

  /** Where the signs end that begin no known word. */
  private int endOfUnknown(List<Text> texts, int start) {
    int end = start;
    while (end < texts.size()
        && isSign(texts.get(end).text())
        && (end == start || !isLineBelow(texts, end))
        && !ANSWER.matcher(texts.get(end).text()).matches()
        && endOfWord(texts, end) == end + 1) {
      end++;
    }
    return end;
  }

  /** Whether the two signs in front and these say the same of a column: {@code 原因 分析}. */
  private boolean goesOn(List<Text> texts, int start, int end) {
    boolean signs =
        start >= PART
            && end > start
            && texts.subList(start - PART, start).stream().allMatch(text -> isSign(text.text()));
    return signs
        && vocabulary
            .role(Place.INDICATOR, joined(texts.subList(start - PART, start)).text())
            .equals(
                vocabulary.role(Place.INDICATOR, joined(texts.subList(start - PART, end)).text()));
  }

  /** Whether a line begins there below one of several signs. */
  private static boolean isLineBelow(List<Text> texts, int i) {
    return texts.get(i).startsLine() && !texts.get(i - 1).startsLine();
  }

  /** Whether these signs are a word that others begin or end with. */
  private static boolean isPart(List<Text> texts, int start, int end) {
    return start >= 0
        && end <= texts.size()
        && texts.subList(start, end).stream().allMatch(text -> isSign(text.text()))
        && ColumnGroups.GENERIC.contains(joined(texts.subList(start, end)).text());
  }

  /** Where the longest known word ends that was written one character a text. */
  private int endOfWord(List<Text> texts, int start) {
    int longest = start;
    StringBuilder word = new StringBuilder();
    for (int end = start;
        end < texts.size() && end - start < LONGEST_WORD && isSign(texts.get(end).text());
        end++) {
      word.append(texts.get(end).text());
      String found = word.toString();
      if ((isWord(found) || isLevel(found)) && !isTwoHeadings(found)) {
        longest = end + 1;
      }
    }
    return Math.max(longest, start + 1);
  }

  /** Whether the word is rather two headings of amounts: {@code 执行率 得分}. */
  private boolean isTwoHeadings(String word) {
    return IntStream.range(2, word.length() - 1)
        .anyMatch(
            i ->
                vocabulary.knows(Place.BUDGET, word.substring(0, i))
                    && vocabulary.knows(Place.BUDGET, word.substring(i))
                    && !amount(word.substring(0, i)).equals(amount(word.substring(i))));
  }

  private Optional<Role> amount(String word) {
    return vocabulary.role(Place.BUDGET, word);
  }

  private boolean isLevel(String text) {
    return vocabulary.isLevel1(text) || vocabulary.isLevel2(text);
  }

  private static boolean isSign(String text) {
    return text.length() == 1 && Character.isIdeographic(text.charAt(0));
  }
}
