package io.github.recount.extractor.format.laid;

import io.github.recount.extractor.format.FormWords;
import io.github.recount.extractor.format.FormWords.Kind;
import io.github.recount.extractor.format.laid.LaidRow.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The headings of a table: lines of one that look like rows are put together, those that one blank
 * alone parts are parted, and all stand above the columns of the rows below. Words tell which is
 * which.
 */
final class LaidHeadings {
  /** The first line of a label may stand between the headings and the rows. */
  private static final int MOST_BETWEEN = 2;

  /** So many steps nearer is a heading that a further line makes a known word. */
  private static final double KNOWN = 8;

  private final List<LaidRow> rows;
  private final FormWords words;

  /**
   * @param rows of a table, among which its headings are put in place
   */
  LaidHeadings(List<LaidRow> rows, FormWords words) {
    this.rows = rows;
    this.words = words;
  }

  void place() {
    for (int r = 0; r + 1 < rows.size(); r++) {
      while (r + 1 < rows.size() && rows.get(r).isHeading()) {
        Optional<LaidRow> whole = goneOn(rows.get(r), rows.get(r + 1));
        if (whole.isEmpty()) {
          break;
        }
        rows.set(r, whole.get());
        rows.remove(r + 1);
      }
    }
    for (int r = 0; r + 1 < rows.size(); r++) {
      List<LaidRow> below = rows.get(r).isHeading() ? below(r) : List.of();
      if (below.size() > 1) {
        List<Text> headings =
            rows.get(r).texts().values().stream().flatMap(text -> parted(text).stream()).toList();
        rows.set(r, rows.get(r).above(headings, below));
      }
    }
  }

  /** The rows of figures below a heading. */
  private List<LaidRow> below(int heading) {
    int next = heading + 1;
    while (next + 1 < rows.size() && next <= heading + MOST_BETWEEN && rows.get(next).isPart()) {
      next++;
    }
    int band = rows.get(next).band();
    List<LaidRow> below = new ArrayList<>();
    while (next < rows.size() && !rows.get(next).isHeading() && rows.get(next).band() == band) {
      if (rows.get(next).isOfFigures()) {
        below.add(rows.get(next));
      }
      next++;
    }
    return below;
  }

  /** Headings that are laid out as one text. */
  private List<Text> parted(Text text) {
    String[] parts = text.text().split(" ");
    if (parts.length < 2
        || !Arrays.stream(parts).allMatch(part -> words.knows(Kind.HEADING_LIKE, part))) {
      return List.of(text);
    }
    List<Text> headings = new ArrayList<>();
    double start = text.middle() - text.text().length() / 2.0;
    for (String part : parts) {
      double middle = start + part.length() / 2.0;
      headings.add(new Text(part, text.rows(), text.line(), middle));
      start += part.length() + 1;
    }
    return headings;
  }

  /** A heading with the rest of its texts, if the row below holds nothing else. */
  private Optional<LaidRow> goneOn(LaidRow heading, LaidRow below) {
    if (below.hasFigures()) {
      return Optional.empty();
    }
    TreeMap<Integer, Text> whole = new TreeMap<>(heading.texts());
    boolean known = false;
    int last = -1;
    for (Text text : below.texts().values()) {
      for (Text rest : parted(text)) {
        Optional<Map.Entry<Integer, Text>> begun =
            heading.texts().tailMap(last, false).entrySet().stream()
                .filter(above -> goesOn(above.getValue(), rest))
                .min(Comparator.comparingDouble(above -> off(above.getValue(), rest)));
        if (begun.isEmpty() || words.knows(Kind.LABEL, rest.text())) {
          return Optional.empty();
        }
        Text above = begun.get().getValue();
        last = begun.get().getKey();
        known |= isWord(above, rest);
        whole.put(last, above.goingOn(rest));
      }
    }
    long headings =
        whole.values().stream().filter(text -> words.knows(Kind.HEADING_LIKE, text.text())).count();
    return known && 2 * headings > whole.size()
        ? Optional.of(heading.with(whole))
        : Optional.empty();
  }

  private boolean goesOn(Text above, Text rest) {
    boolean meets =
        Math.abs(above.middle() - rest.middle())
            <= Math.max(above.text().length(), rest.text().length());
    return isWord(above, rest) || meets && !words.knows(Kind.HEADING, above.text());
  }

  /** How far a rest stands off a heading; one that makes it a known word may stand further. */
  private double off(Text above, Text rest) {
    return Math.abs(above.middle() - rest.middle()) - (isWord(above, rest) ? KNOWN : 0);
  }

  private boolean isWord(Text above, Text rest) {
    return words.knows(Kind.HEADING, above.text() + rest.text());
  }
}
