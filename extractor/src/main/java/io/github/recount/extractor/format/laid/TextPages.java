package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts text into pages in which tables may have been laid out with blanks. */
final class TextPages {
  /** Fewer lines with several texts far apart are no table. */
  private static final int FEWEST = 3;

  /** Lines of a page and more; beyond the longest a page ends wherever it is. */
  private static final int LONG_PAGE = 300;

  private static final int LONGEST_PAGE = 500;

  /** More gaps of one width are no accident. */
  private static final double EVEN = 0.75;

  private static final Pattern WIDE_GAP = Pattern.compile(" {2,}");

  private TextPages() {}

  /**
   * Lines that follow each other.
   *
   * @param from the first one's place among the lines of the text, counted from 0
   * @param lines without tabs
   */
  record TextPage(int from, List<Line> lines) {}

  /** The pages from top to bottom; none where nothing stands in columns. */
  static List<TextPage> of(List<Line> lines) {
    List<TextPage> pages = new ArrayList<>();
    if (!isTable(lines) || isEven(lines)) {
      return pages;
    }
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || ends(from, i, lines.get(i))) {
        if (i > from) {
          pages.add(new TextPage(from, lines.subList(from, i)));
        }
        from = i < lines.size() && isOther(lines.get(i)) ? i + 1 : i;
      }
    }
    return pages;
  }

  /** Whether enough lines stand in columns for a table. */
  static boolean isTable(List<Line> lines) {
    return lines.stream().filter(TextPages::isParted).count() >= FEWEST;
  }

  /** Whether gaps are of one width nearly everywhere: then blanks part cells, and place nothing. */
  private static boolean isEven(List<Line> lines) {
    Map<Integer, Integer> widths = new HashMap<>();
    for (Line line : lines) {
      if (isParted(line)) {
        WIDE_GAP
            .matcher(line.text().strip())
            .results()
            .forEach(gap -> widths.merge(gap.end() - gap.start(), 1, Integer::sum));
      }
    }
    int all = widths.values().stream().mapToInt(Integer::intValue).sum();
    return widths.values().stream().anyMatch(count -> count > EVEN * all);
  }

  private static boolean isParted(Line line) {
    return !isOther(line) && line.text().strip().contains("  ");
  }

  /** Whether a page ends before a line; text without page breaks is read a long piece at a time. */
  private static boolean ends(int from, int i, Line line) {
    return line.breaksPage()
        || isOther(line)
        || i - from >= LONG_PAGE && line.isBlank()
        || i - from >= LONGEST_PAGE;
  }

  /** Tabs have no width of their own, and bars are signs between cells. */
  private static boolean isOther(Line line) {
    return line.tabs() > 0 || line.isRow();
  }
}
