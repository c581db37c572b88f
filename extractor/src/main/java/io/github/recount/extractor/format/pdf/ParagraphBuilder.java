package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.Script;
import io.github.recount.extractor.format.placed.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Lines of text to paragraphs: a line that runs to the right margin goes on in the next. */
final class ParagraphBuilder {
  /** A paragraph on its page. */
  record Text(String text, Box box) {}

  /** In font sizes. */
  private static final double INDENT = 1.2;

  private static final double LEADING = 2.4;

  /** Room for a character that does not fit and one more that may not stand at a line's start. */
  private static final double RAGGED = 2.2;

  /** Less white than this parts words, not columns. */
  private static final double COLUMN_GAP = 1.2;

  private final double left;
  private final double right;

  /** Measures the margins on the lines of a page. */
  ParagraphBuilder(List<TextLine> lines, double pageWidth) {
    left = lines.stream().mapToDouble(l -> l.box().x0()).min().orElse(0);
    double reach = lines.stream().mapToDouble(l -> l.box().x1()).max().orElse(pageWidth);
    long full = lines.stream().filter(l -> l.box().x1() > reach - RAGGED * l.size()).count();
    // Few lines may all be short; then pages are taken to have equal margins.
    right = full >= 3 ? reach : Math.max(reach, pageWidth - left);
  }

  /** Paragraphs from lines that follow each other. */
  List<Text> paragraphs(List<TextLine> lines) {
    List<Text> paragraphs = new ArrayList<>();
    TextLine before = null;
    for (TextLine line : lines) {
      int last = paragraphs.size() - 1;
      if (before != null && goesOn(before, line)) {
        Text text = paragraphs.get(last);
        String blank = Script.joinsWithBlank(text.text(), line.text()) ? " " : "";
        paragraphs.set(
            last, new Text(text.text() + blank + line.text(), text.box().union(line.box())));
      } else {
        paragraphs.add(new Text(line.text(), line.box()));
      }
      before = line;
    }
    return paragraphs;
  }

  private boolean goesOn(TextLine before, TextLine line) {
    double size = before.size();
    double wordWidth = 0.55 * size * firstWord(line.text());
    return !isTabular(before)
        && !isTabular(line)
        && Math.abs(line.size() - size) <= 0.15 * size
        && line.box().centerY() - before.box().centerY() <= LEADING * size
        && before.box().x1() >= right - RAGGED * size - wordWidth
        && line.box().x0() <= left + INDENT * size;
  }

  /** Lines of a table that could not be told keep to themselves. */
  private static boolean isTabular(TextLine line) {
    int gaps = 0;
    for (int i = 1; i < line.pieces().size(); i++) {
      if (line.pieces().get(i).close()) {
        continue;
      }
      double gap = line.pieces().get(i).box().x0() - line.pieces().get(i - 1).box().x1();
      gaps += gap > COLUMN_GAP * line.size() ? 1 : 0;
    }
    return gaps > 1;
  }

  /** How many letters or figures may not be parted from the first one. */
  private static int firstWord(String text) {
    int end = 0;
    while (end < text.length() && !Script.isWide(text.charAt(end)) && text.charAt(end) != ' ') {
      end++;
    }
    return Math.min(end, 30);
  }
}
