package io.github.recount.extractor.form;

import io.github.recount.extractor.form.Vocabulary.Place;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives forms back their rows where a text has kept only the cells: one a line, or all in a line
 * between blanks. A run of headings tells the columns, and what the texts behind it say tells the
 * rows. Text without such headings stays as it is.
 */
final class LooseText {
  /** Narrower than this no page and no cell is broken. */
  private static final int NARROWEST = 12;

  /** Blanks at either end of a broken line are lost. */
  private static final int RAGGED = 2;

  private static final Pattern REASON = Pattern.compile("[^,，。；;]{4,24}(?:措施|说明|分析|原因|情况)");

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

  /** What no cell begins with. */
  private static final Pattern REST = Pattern.compile("[.．%‰，。；、）)]");

  private final Vocabulary vocabulary;

  LooseText(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The pieces of a document, loose cells put into rows. */
  List<Piece> inRows(List<Piece> pieces) {
    List<Piece> whole = new ArrayList<>();
    List<Prose> run = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Prose p) {
        run.add(p);
      } else {
        whole.addAll(rows(run));
        run.clear();
        whole.add(piece);
      }
    }
    whole.addAll(rows(run));
    return whole;
  }

  private List<? extends Piece> rows(List<Prose> run) {
    int margin = margin(run);
    @Nullable LooseForm best = null;
    int most = 0;
    for (Cut cut : Cut.values()) {
      LooseForm form = new LooseForm(vocabulary, texts(run, cut, margin));
      int columns = form.indicatorColumns();
      if (columns > most) {
        most = columns;
        best = form;
      }
    }
    return best == null ? run : best.pieces();
  }

  private List<Text> texts(List<Prose> run, Cut cut, int margin) {
    List<Text> texts = new ArrayList<>();
    boolean full = false;
    for (Prose line : run) {
      List<Text> own = cut.texts(line, full);
      int last = texts.size() - 1;
      if (full && last >= 0 && !own.isEmpty() && isRest(own.get(0).text(), texts.get(last))) {
        texts.set(last, texts.get(last).followedBy(own.get(0)));
        own = own.subList(1, own.size());
      }
      texts.addAll(own);
      full = line.text().length() >= margin;
    }
    return spelled(unbroken(texts));
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
      end = endOfWord(texts, start);
      Text first = texts.get(start);
      int last = words.size() - 1;
      int rest = endOfUnknown(texts, start);
      boolean few = rest - start < FEWEST_UNKNOWN;
      boolean behind =
          few
              && last >= 0
              && words.get(last).text().length() == PART
              && (isPart(texts, start - PART, start) || goesOn(texts, start, rest));
      boolean before = few && !behind && isPart(texts, rest, rest + PART);
      int begin = behind ? start - PART : start;
      int all = before ? rest + PART : rest;
      if (end > start + 1) {
        words.add(joined(texts.subList(start, end)));
      } else if (rest > start && all - begin >= FEWEST_UNKNOWN) {
        if (behind) {
          words.remove(last);
        }
        words.add(joined(texts.subList(begin, all)));
        end = all;
      } else if (last >= 0
          && POINTS.matcher(first.text()).matches()
          && (isLevel(words.get(last).text()) || GoalReader.isLabel(words.get(last).text()))) {
        words.set(last, words.get(last).followedBy(first));
      } else {
        words.add(first);
      }
    }
    return words;
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

  /** Whether a break of lines has cut a figure or a known word. */
  private boolean isRest(String text, Text above) {
    boolean word = isWord(above.text() + text) && !(isWord(above.text()) && isWord(text));
    return word || REST.matcher(text).lookingAt();
  }

  private boolean isWord(String text) {
    return Stream.of(Place.values()).anyMatch(place -> vocabulary.knows(place, text));
  }

  /** The length at which lines were broken, or one that none has where they were not. */
  private static int margin(List<Prose> run) {
    int longest = run.stream().mapToInt(p -> p.text().length()).max().orElse(0);
    long full = run.stream().filter(p -> p.text().length() >= longest - RAGGED).count();
    return full >= 2 && longest >= NARROWEST ? longest - RAGGED : Integer.MAX_VALUE;
  }

  /** A text of its own, whether it begins a line, and whether it may go on from a full one. */
  record Text(String text, Location place, boolean startsLine, boolean mayGoOn) {
    Text followedBy(Text rest) {
      return new Text(text + rest.text(), place, startsLine, mayGoOn);
    }

    Text goingOn() {
      return new Text(text, place, startsLine, true);
    }

    /** This heading with that of the group above it. */
    Text behind(Text group) {
      return new Text(group.text() + text, place, startsLine, mayGoOn);
    }
  }

  /** What parts the cells of a text. */
  private enum Cut {
    LINES("\\n"),
    /** Not those within short brackets: {@code (50 分)}. */
    BLANKS("[\\s\\u3000\\u00a0]+(?!(?<=[（(][^（()）]{0,12}\\s)[^（()）]{0,12}[)）])"),
    COMMAS("\\s*[,|;]\\s*");

    private final String gap;

    Cut(String gap) {
      this.gap = gap;
    }

    List<Text> texts(Prose prose, boolean behindFull) {
      List<Text> texts = new ArrayList<>();
      for (String text : (this == LINES ? prose.text() : prose.text().strip()).split(gap, -1)) {
        boolean first = texts.isEmpty();
        texts.add(new Text(text, prose.location(), first, first && behindFull));
      }
      return texts.stream().filter(text -> !text.text().isBlank()).toList();
    }
  }
}
