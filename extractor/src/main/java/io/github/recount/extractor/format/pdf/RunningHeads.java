package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out page numbers, and the headers and footers that most pages repeat. */
final class RunningHeads {
  /** Where word processors put headers and footers, in points from the edge of the page. */
  private static final double EDGE = 72;

  private static final double SAME_PLACE = 4;

  /** Running heads have no more than a left part, a middle and a right one. */
  private static final int COLUMNS = 4;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－·~\\s]*(第\\s*|Page\\s+)?(\\d{1,4}|[ivxlIVXL]{1,6})(\\s*页)?"
              + "(\\s*[/,，、]?\\s*(共|of)?\\s*\\d{1,4}(\\s*页)?)?[-—–－·~\\s]*");

  private RunningHeads() {}

  private record Head(String text, long place) {}

  static List<PageDraft> drop(List<PageDraft> pages) {
    Map<Head, Integer> counts = new HashMap<>();
    for (PageDraft page : pages) {
      Set<Head> onPage = new HashSet<>();
      page.lines().stream().filter(l -> atEdge(l, page)).forEach(l -> onPage.add(head(l, page, 0)));
      onPage.forEach(h -> counts.merge(h, 1, Integer::sum));
    }
    return pages.stream().map(page -> page.withLines(kept(page, counts, pages.size()))).toList();
  }

  private static List<TextLine> kept(PageDraft page, Map<Head, Integer> counts, int pages) {
    List<TextLine> lines = page.lines();
    List<TextLine> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean head = atEdge(line, page) && runs(line, page, counts, pages);
      if (!head || isOfTable(lines, i)) {
        kept.add(line);
      }
    }
    return kept;
  }

  /** A title is larger than the text below it; a running head is not. */
  private static boolean atEdge(TextLine line, PageDraft page) {
    double y = line.box().centerY();
    return (y < EDGE || y > page.height() - EDGE) && line.size() <= 1.15 * page.bodySize();
  }

  /** The heading of a table is printed again on each page; its cells stand beside each other. */
  private static boolean isOfTable(List<TextLine> lines, int i) {
    return lines.get(i).parts().size() >= COLUMNS
        || i > 0 && lines.get(i - 1).isBeside(lines.get(i))
        || i + 1 < lines.size() && lines.get(i).isBeside(lines.get(i + 1));
  }

  private static boolean runs(TextLine line, PageDraft page, Map<Head, Integer> counts, int pages) {
    if (PAGE_NUMBER.matcher(line.text()).matches()) {
      return true;
    }
    int repeats = 0;
    for (int shift = -1; shift <= 1; shift++) {
      repeats += counts.getOrDefault(head(line, page, shift), 0);
    }
    return repeats >= 2 && 2 * repeats > pages;
  }

  /** Which head a line would be; measured from the nearer edge, as pages may differ in size. */
  private static Head head(TextLine line, PageDraft page, int shift) {
    double y = line.box().centerY();
    double fromEdge = y < page.height() / 2 ? y : y - page.height();
    return new Head(line.text().replaceAll("\\d+", "#"), Math.round(fromEdge / SAME_PLACE) + shift);
  }
}
