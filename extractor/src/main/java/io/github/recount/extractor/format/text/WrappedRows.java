package io.github.recount.extractor.format.text;

import io.github.recount.extractor.format.laid.Line;
import io.github.recount.extractor.format.laid.Monospaced;
import io.github.recount.extractor.format.placed.OpenTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of rows again whose cells were wrapped between bars that stand below each other,
 * as antiword prints tables: it draws nothing between rows, so a line goes on with the row above
 * where each of its texts stands below one that fills its cell.
 */
final class WrappedRows {
  /** A cell as wide as that, but for a sign that did not fit, is full. */
  private static final int SHORT_BY = 1;

  /** Markdown wraps no cells. */
  private static final Pattern MARKDOWN = Pattern.compile("\\s*\\|[|:\\s]*-[-|:\\s]*");

  private final List<Line> joined = new ArrayList<>();

  /** The cells of the row that is open, those of its last line, and where its bars stand. */
  private List<WrappedCell> open = List.of();

  private List<String> last = List.of();
  private List<Integer> bars = List.of();
  private @Nullable Line first;
  private boolean wrapped;

  private WrappedRows() {}

  /** The lines, those of one row as one. */
  static List<Line> joined(List<Line> lines) {
    if (lines.stream().anyMatch(line -> MARKDOWN.matcher(line.text()).matches())) {
      return lines;
    }
    WrappedRows rows = new WrappedRows();
    lines.forEach(rows::add);
    rows.close();
    return rows.joined;
  }

  private void add(Line line) {
    List<Integer> own = line.isPiped() ? bars(line) : List.of();
    List<String> cells = line.isPiped() ? cells(line) : List.of();
    if (first == null || own.isEmpty() || !own.equals(bars) || !goesOn(cells)) {
      close();
      open = cells.stream().map(cell -> new WrappedCell()).toList();
      bars = own;
      first = line;
    } else {
      wrapped = true;
    }
    put(cells);
    last = cells;
  }

  /** Gives the row that is open, as it stands where it has one line. */
  private void close() {
    if (first != null) {
      joined.add(wrapped ? new Line(first.number(), row()) : first);
    }
    wrapped = false;
  }

  private void put(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      open.get(i).add(cells.get(i), width(i));
    }
  }

  /** Whether texts stand below full cells alone, and some below nothing that goes on. */
  private boolean goesOn(List<String> cells) {
    boolean rests = false;
    boolean others = false;
    for (int i = 0; i < cells.size(); i++) {
      boolean above = !last.get(i).isBlank();
      if (!cells.get(i).isBlank()) {
        if (!above || !isFull(i) || OpenTexts.isFigure(cells.get(i).strip())) {
          return false;
        }
        rests = true;
      } else {
        others |= above;
      }
    }
    return rests && others;
  }

  private boolean isFull(int cell) {
    int[] steps = Monospaced.steps(last.get(cell).strip(), false);
    return steps[steps.length - 1] >= width(cell) - SHORT_BY;
  }

  private int width(int cell) {
    return bars.get(cell + 1) - bars.get(cell) - 1;
  }

  private String row() {
    return open.stream().map(WrappedCell::toString).collect(Collectors.joining("|", "|", "|"));
  }

  private static List<String> cells(Line line) {
    String text = line.text().strip();
    return Arrays.asList(text.substring(1, text.length() - 1).split("\\|", -1));
  }

  private static List<Integer> bars(Line line) {
    String text = line.text().strip();
    int[] steps = Monospaced.steps(text, false);
    return IntStream.range(0, text.length())
        .filter(i -> text.charAt(i) == '|')
        .mapToObj(i -> steps[i])
        .toList();
  }
}
