package io.github.recount.extractor.form.run;

import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of forms inside a text that has no gaps. */
final class KnownWords {
  /** No known word is longer. */
  private static final int LONGEST = 24;

  private static final int SHORTEST = 2;
  private static final int LONG_LEVEL = 4;
  private static final int LONGEST_UNKNOWN = 10;

  /** Where signs of full width begin, in the order of ASCII from its first sign on. */
  private static final char WIDE = '！';

  private static final int ASCII = '~' - '!' + 1;

  /** What a heading says of itself behind its word: {@code （A）}, {@code （满分100分）}. */
  private static final Pattern NOTE = Pattern.compile("[（(][^（()）\\n]{1,16}[)）][:：]?|[:：]");

  private static final Pattern NUMBER =
      Pattern.compile("[（(]?[一二三四五六七八九十]{1,2}[)）]?[、.．]|[（(][一二三四五六七八九十]{1,2}[)）]");

  /** How the names of levels end; where they do, shorter words are mostly parts of other names. */
  private static final String LEVEL = "指标";

  private static final Pattern LEVELS = Pattern.compile("(?:产出|效益|满意度|效果)指标");

  private final boolean hasLevels;
  private final Vocabulary vocabulary;
  private final String text;

  /** The text in half width, sign by sign. */
  private final String half;

  KnownWords(Vocabulary vocabulary, String text) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.hasLevels = LEVELS.matcher(text).find();
    StringBuilder signs = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      signs.setCharAt(i, sign >= WIDE && sign < WIDE + ASCII ? (char) (sign - WIDE + '!') : sign);
    }
    this.half = signs.toString();
  }

  /** A word with the brackets behind it, and what it means. */
  record Word(int start, int end, Role role) {
    String in(String text) {
      return text.substring(start, end);
    }
  }

  /** The longest word of a place that begins there. */
  Optional<Word> at(int start, Place place) {
    int end = longest(start, place);
    return end < 0
        ? Optional.empty()
        : vocabulary
            .role(place, text.substring(start, end))
            .map(role -> new Word(start, behindNotes(end), role));
  }

  /**
   * Where the longest name of a level ends that begins there; -1 where none does. Where levels are
   * called 产出指标, a shorter word such as 管理 is one only beside its points or another level.
   */
  int endOfLevel(int start, Place level) {
    Matcher number = NUMBER.matcher(text).region(start, text.length());
    int end = longest(number.lookingAt() ? number.end() : start, level);
    if (end < 0) {
      return end;
    }
    int behind = behindNotes(end);
    boolean name =
        !hasLevels
            || text.startsWith(LEVEL, end - LEVEL.length())
            || end - start >= LONG_LEVEL && level == Place.LEVEL2;
    return name || behind > end || isFigure(end) || startsLevel(end) ? behind : -1;
  }

  /** Whether what stands between two places may also be a name of the second level. */
  boolean isLevel2(int start, int end) {
    return vocabulary.isLevel2(text.substring(start, end));
  }

  private boolean isFigure(int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private boolean isLevel(int at) {
    return endOfLevel(at, Place.LEVEL1) > 0 || endOfLevel(at, Place.LEVEL2) > 0;
  }

  private boolean startsLevel(int at) {
    return longest(at, Place.LEVEL1) > 0 || longest(at, Place.LEVEL2) > 0;
  }

  private int longest(int start, Place place) {
    return vocabulary.endOfLongest(place, half, start);
  }

  private int behindNotes(int end) {
    Matcher note = NOTE.matcher(text);
    int behind = end;
    while (note.region(behind, text.length()).lookingAt()) {
      behind = note.end();
    }
    return behind;
  }

  /** The words that stand side by side from there on, and among them what no word tells. */
  List<Word> run(int start, Place place) {
    List<Word> words = new ArrayList<>();
    int at = start;
    Optional<Word> next = at(at, place);
    while (next.isPresent()) {
      Word word = place == Place.BUDGET ? rateAlone(next.get(), words) : next.get();
      words.add(word);
      at = word.end();
      boolean levels =
          place == Place.INDICATOR && words.stream().anyMatch(w -> w.role() == Role.LEVEL1);
      next = at(at, place).or(() -> levels ? unknown(word.end()) : Optional.empty());
    }
    return place == Place.INDICATOR ? reasonsAsOne(words) : words;
  }

  /** A heading of reasons is long, and may begin as a known one. */
  private static List<Word> reasonsAsOne(List<Word> words) {
    int last = words.size() - 1;
    if (last < 1
        || words.get(last).role() != Role.REASON
        || words.get(last - 1).role() != Role.REASON) {
      return words;
    }
    List<Word> whole = new ArrayList<>(words.subList(0, last - 1));
    whole.add(new Word(words.get(last - 1).start(), words.get(last).end(), Role.REASON));
    return whole;
  }

  /** {@code 执行率得分} is a rate and a score where no rate came before. */
  private Word rateAlone(Word word, List<Word> before) {
    if (word.role() == Role.RATE || before.stream().anyMatch(w -> w.role() == Role.RATE)) {
      return word;
    }
    int bare = longest(word.start(), Place.BUDGET);
    for (int end = bare - SHORTEST; end >= word.start() + SHORTEST; end--) {
      Optional<Role> first = vocabulary.role(Place.BUDGET, half.substring(word.start(), end));
      if (first.filter(Role.RATE::equals).isPresent()
          && vocabulary.endOfLongest(Place.BUDGET, half, end) > 0) {
        return new Word(word.start(), end, Role.RATE);
      }
    }
    return word;
  }

  /** A heading in words of its own: it ends where the first level, or another heading, begins. */
  private Optional<Word> unknown(int start) {
    Optional<Word> next = Optional.empty();
    if (isLevel(start) || isFigure(start)) {
      return next;
    }
    for (int end = start + 1; end <= Math.min(text.length(), start + LONGEST); end++) {
      boolean last = end == text.length() || text.charAt(end) == '\n' || isLevel(end);
      if (last) {
        Optional<Word> whole = word(start, end);
        boolean named = whole.filter(word -> word.role() != Role.OTHER).isPresent();
        return named || next.isEmpty() ? whole : next;
      }
      if (next.isEmpty() && at(end, Place.INDICATOR).isPresent()) {
        next = word(start, end);
      }
      if (isFigure(end) || "，。；：:".indexOf(text.charAt(end)) >= 0) {
        return next;
      }
    }
    return next;
  }

  private Optional<Word> word(int start, int end) {
    Optional<Role> role = vocabulary.role(Place.INDICATOR, text.substring(start, end));
    boolean mayBe = end - start > 1 && end - start <= LONGEST_UNKNOWN;
    return role.or(() -> mayBe ? Optional.of(Role.OTHER) : Optional.empty())
        .map(r -> new Word(start, end, r));
  }
}
