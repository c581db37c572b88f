package io.github.recount.extractor.format.laid;

import io.github.recount.extractor.format.placed.OpenTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the lines that head tables: many short words side by side, above lines with figures. */
final class LaidHeads {
  /** So many words on a line head a table. */
  private static final int FEWEST = 4;

  /** Lines of one heading above and below the fullest. */
  private static final int REACH = 4;

  /** Rows with figures below a heading: so many of them among so many lines. */
  private static final int ROWS = 2;

  private static final int BELOW = 16;

  private static final int ROW = 3;

  /** Lines beside the fullest that are as good. */
  private static final int FULL = 3;

  /** A line with so large a share of a row's texts is the middle of a heading by itself. */
  private static final double WHOLE = 0.6;

  private static final double FULLER = 1.3;

  /** Numbers stand so near below their heading. */
  private static final int NEAR = 2;

  private static final int FAR = 6;

  private static final int ABOVE = 5;

  /** Rests of words that a heading's cells have below their first line. */
  private static final double REST = 4;

  private static final double LONGEST = 15;

  /** A line that belongs to a heading outweighs a cell that stands so many lines off its middle. */
  private static final double LINE = 1.2;

  private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]?|[^(（]*[)）]$");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+([.][0-9]+)?");
  private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");

  /**
   * Lines of a heading.
   *
   * @param to the line behind the last
   */
  record Head(int from, int to) {}

  private final List<List<LineSpan>> lines;
  private final int[] blanks;

  LaidHeads(List<List<LineSpan>> lines, int[] blanks) {
    this.lines = lines;
    this.blanks = blanks;
  }

  /** From top to bottom. */
  List<Head> find() {
    List<Head> heads = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (isFull(i)) {
        Head head = around(i, end);
        if (isAboveRows(head)) {
          heads.add(head);
          end = head.to();
          i = end - 1;
        }
      }
    }
    return heads;
  }

  private boolean isFull(int i) {
    return lines.get(i).size() >= FEWEST
        && isOfWords(i)
        && lines.get(i).stream().filter(s -> !s.close()).count() >= 3;
  }

  private boolean isOfWords(int i) {
    return lines.get(i).stream()
        .allMatch(
            s ->
                !DIGIT.matcher(BRACKETS.matcher(s.text()).replaceAll("")).find()
                    && OpenTexts.width(s.text()) <= LONGEST
                    && s.text().indexOf('：') < 0
                    && s.text().indexOf('。') < 0);
  }

  /** Whether lines with figures follow, of which numbers stand below its words. */
  private boolean isAboveRows(Head head) {
    int rows = 0;
    List<LineSpan> numbers = new ArrayList<>();
    for (int i = head.to(); i < Math.min(lines.size(), head.to() + BELOW); i++) {
      boolean figures =
          lines.get(i).stream()
              .anyMatch(
                  s ->
                      LaidKind.of(s.text()) == LaidKind.FIGURE
                          || LaidKind.of(s.text()) == LaidKind.MEASURE);
      rows += figures && lines.get(i).size() >= ROW ? 1 : 0;
      lines.get(i).stream().filter(s -> NUMBER.matcher(s.text()).matches()).forEach(numbers::add);
    }
    int reach = isBelowRows(head.from()) ? NEAR : FAR;
    return rows >= ROWS
        && lines.subList(head.from(), head.to()).stream()
            .flatMap(List::stream)
            .anyMatch(
                s ->
                    numbers.stream()
                            .filter(
                                n -> n.start() <= s.end() + reach && n.end() + reach >= s.start())
                            .count()
                        >= ROWS);
  }

  private boolean isBelowRows(int line) {
    return lines.subList(Math.max(0, line - ABOVE), line).stream()
        .anyMatch(
            l -> l.size() >= ROW && l.stream().anyMatch(s -> NUMBER.matcher(s.text()).matches()));
  }

  /** The lines around a full one: other full ones, and those whose texts stand in their middle. */
  private Head around(int core, int least) {
    int first = core;
    int last = core + 1;
    while (last < lines.size()
        && blanks[last] == 0
        && isOfWords(last)
        && lines.get(last).size() >= FULL) {
      last++;
    }
    while (first > least
        && blanks[first] == 0
        && isOfWords(first - 1)
        && lines.get(first - 1).size() >= FULL) {
      first--;
    }
    int most = 0;
    for (int i = last; i < Math.min(lines.size(), last + BELOW); i++) {
      most = Math.max(most, lines.get(i).size());
    }
    int fullest = first;
    int next = 0;
    for (int i = first + 1; i < last; i++) {
      boolean fuller = lines.get(i).size() > lines.get(fullest).size();
      next = Math.max(next, lines.get(fuller ? fullest : i).size());
      fullest = fuller ? i : fullest;
    }
    if (lines.get(fullest).size() >= Math.max(WHOLE * most, FULLER * next)) {
      first = fullest;
      last = fullest + 1;
    }
    while (last < lines.size() && isRest(last)) {
      last++;
    }
    Head best = new Head(first, last);
    double cost = cost(best);
    for (int from = first; from >= Math.max(least, first - REACH); from--) {
      if (from < first && (!isOfWords(from) || blanks[from + 1] > 0)) {
        break;
      }
      for (int to = last; to <= Math.min(lines.size(), last + REACH); to++) {
        if (to > last && (!isOfWords(to - 1) || blanks[to - 1] > 0)) {
          break;
        }
        Head head = new Head(from, to);
        double own = cost(head);
        if (own < cost) {
          best = head;
          cost = own;
        }
      }
    }
    return best;
  }

  private boolean isRest(int line) {
    return blanks[line] == 0
        && isOfWords(line)
        && lines.get(line).size() > 1
        && lines.get(line).stream().allMatch(s -> OpenTexts.width(s.text()) <= REST)
        && lines.get(line).stream()
            .allMatch(
                s ->
                    lines.get(line - 1).stream()
                        .anyMatch(a -> a.start() < s.end() && a.end() > s.start()));
  }

  private double cost(Head head) {
    List<double[]> cells = new ArrayList<>();
    for (int i = head.from(); i < head.to(); i++) {
      for (LineSpan span : lines.get(i)) {
        double[] own = {span.start(), span.end(), i, i};
        cells.removeIf(
            cell -> {
              boolean meets = cell[0] < own[1] && cell[1] > own[0];
              if (meets) {
                own[0] = Math.min(own[0], cell[0]);
                own[1] = Math.max(own[1], cell[1]);
                own[2] = Math.min(own[2], cell[2]);
              }
              return meets;
            });
        cells.add(own);
      }
    }
    double middle = (head.from() + head.to() - 1) / 2.0;
    double cost = 0;
    for (double[] cell : cells) {
      cost += Math.abs((cell[2] + cell[3]) / 2 - middle);
    }
    return cost - LINE * (head.to() - head.from());
  }
}
