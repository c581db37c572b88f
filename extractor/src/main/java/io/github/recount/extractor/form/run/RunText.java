package io.github.recount.extractor.form.run;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A run of cells without the blanks and page marks that stand in the middle of its words. */
final class RunText {
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0\\u3000]+");

  /** Sites that show documents page by page number the pages, wherever a page ends. */
  private static final Pattern PAGE = Pattern.compile("(?:^|\\n)\\s*([0-9]{1,3})、");

  private final String text;

  /** The line of each sign, counted from 0. */
  private final int[] lines;

  private final List<Location> places;

  private RunText(String text, int[] lines, List<Location> places) {
    this.text = text;
    this.lines = lines;
    this.places = places;
  }

  static RunText of(List<Prose> paragraphs) {
    String printed = String.join("\n", paragraphs.stream().map(Prose::text).toList());
    List<Location> places = new ArrayList<>();
    for (Prose paragraph : paragraphs) {
      paragraph
          .text()
          .chars()
          .filter(c -> c == '\n')
          .forEach(c -> places.add(paragraph.location()));
      places.add(paragraph.location());
    }
    boolean[] left = new boolean[printed.length()];
    leave(BLANKS.matcher(printed), left);
    Matcher page = PAGE.matcher(printed);
    int next = 1;
    while (page.find()) {
      if (Integer.parseInt(page.group(1)) == next) {
        // The first page begins a line, the others go on in the middle of one.
        int from = next == 1 ? page.start(1) : page.start();
        Arrays.fill(left, from, page.end(), true);
        next++;
      }
    }
    StringBuilder text = new StringBuilder();
    int[] lines = new int[printed.length() + 1];
    int line = 0;
    for (int i = 0; i < printed.length(); i++) {
      if (!left[i]) {
        lines[text.length()] = line;
        text.append(printed.charAt(i));
      }
      line += printed.charAt(i) == '\n' ? 1 : 0;
    }
    return new RunText(text.toString(), lines, places);
  }

  private static void leave(Matcher signs, boolean[] left) {
    while (signs.find()) {
      Arrays.fill(left, signs.start(), signs.end(), true);
    }
  }

  /** Its lines, parted by line breaks. */
  String text() {
    return text;
  }

  Location place(int at) {
    return places.get(Math.min(lines[at], places.size() - 1));
  }

  /** What stands between two places, as a cell; equal places for a blank one. */
  Cell cell(int start, int end, int column) {
    return new Cell(0, column, 1, 1, text.substring(start, end), place(start));
  }
}
