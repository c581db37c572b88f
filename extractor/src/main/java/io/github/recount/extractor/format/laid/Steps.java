package io.github.recount.extractor.format.laid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How programs count places along a line when they lay out text with blanks. */
enum Steps {
  /** Every character is a step, as {@code pdftotext -layout} counts. */
  CHARACTERS(10) {
    @Override
    int[] of(String line) {
      int[] steps = new int[line.length() + 1];
      for (int i = 0; i < line.length(); i++) {
        steps[i + 1] = steps[i] + (Character.isLowSurrogate(line.charAt(i)) ? 0 : 1);
      }
      return steps;
    }
  },
  /** Ideographs are two steps wide, as terminals show them. */
  CELLS(5) {
    @Override
    int[] of(String line) {
      return Monospaced.steps(line, true);
    }
  };

  private final double width;

  Steps(double width) {
    this.width = width;
  }

  /** The step at which each character begins, and behind them the line's width. */
  abstract int[] of(String line);

  /** How wide a step is where an ideograph is as wide as {@link PlacedPage#SIZE}. */
  double width() {
    return width;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00a0';
  }

  /** The one by which more texts behind wide gaps begin below each other. */
  static Steps of(List<Line> lines) {
    return CELLS.shared(lines) > CHARACTERS.shared(lines) ? CELLS : CHARACTERS;
  }

  /** How many texts begin, and end, where one of the lines just above does. */
  private int shared(List<Line> lines) {
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, Integer> ends = new HashMap<>();
    int shared = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      int[] at = of(text);
      for (int c = 2; c < text.length(); c++) {
        if (!isBlank(text.charAt(c))
            && isBlank(text.charAt(c - 1))
            && isBlank(text.charAt(c - 2))) {
          shared += isNear(starts.put(at[c], i), i) ? 1 : 0;
        }
        if (c + 1 < text.length()
            && isBlank(text.charAt(c))
            && isBlank(text.charAt(c + 1))
            && !isBlank(text.charAt(c - 1))) {
          shared += isNear(ends.put(at[c], i), i) ? 1 : 0;
        }
      }
    }
    return shared;
  }

  private static boolean isNear(@Nullable Integer above, int line) {
    return above != null && line - above <= 4;
  }
}
