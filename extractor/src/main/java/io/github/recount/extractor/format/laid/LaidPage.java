package io.github.recount.extractor.format.laid;

import io.github.recount.extractor.format.FormWords;
import io.github.recount.extractor.format.placed.OpenTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the tables among the lines of a page. */
final class LaidPage {
  /** Fewer rows may stand below each other by chance... */
  private static final int FEWEST_ROWS = 3;

  /** ...but not with so many columns. */
  private static final int MANY_COLUMNS = 4;

  /** So many blank lines part two tables. */
  private static final int FAR = 3;

  /** Two columns of text this wide on average are prose, where an ideograph is 1. */
  private static final double PROSE = 10;

  private static final Pattern LIST_MARK =
      Pattern.compile("[(（]?([0-9]{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])[)）.、．]?|[•·●○■□◆※★-]");

  private final List<List<LineSpan>> lines = new ArrayList<>();
  private final List<Line> source = new ArrayList<>();
  private final int[] blanks;
  private final FormWords words;
  private final List<LaidGrid> tables = new ArrayList<>();

  /**
   * @param page without tabs
   */
  LaidPage(List<Line> page, Steps steps, FormWords words) {
    this.words = words;
    int[] above = new int[page.size()];
    int blank = 0;
    for (Line line : page) {
      if (line.isBlank()) {
        blank++;
      } else {
        above[lines.size()] = blank;
        lines.add(LineSpan.of(line.text(), steps, words));
        source.add(line);
        blank = 0;
      }
    }
    blanks = Arrays.copyOf(above, lines.size());
  }

  /** From top to bottom. */
  List<LaidGrid> tables() {
    List<LaidBands.Band> region = new ArrayList<>();
    for (LaidBands.Band band : LaidBands.of(lines, blanks)) {
      if (band.columns() < 2 || blanks[band.from()] >= FAR) {
        take(region);
        region.clear();
      }
      if (band.columns() > 1) {
        region.add(band);
      }
    }
    take(region);
    return tables;
  }

  private void take(List<LaidBands.Band> region) {
    List<LaidBands.Band> bands = trimmed(region);
    if (bands.stream().anyMatch(this::isTable)) {
      tables.add(new LaidGrid(bands, lines, source, blanks, words));
    }
  }

  /**
   * Without the titles above, and the notes and signatures below, that leave the columns' white.
   */
  private List<LaidBands.Band> trimmed(List<LaidBands.Band> region) {
    List<LaidBands.Band> bands = new ArrayList<>(region);
    while (!bands.isEmpty()) {
      LaidBands.Band first = bands.get(0);
      int from = first.from();
      while (from < first.to()
          && isAlone(from)
          && (from + 1 == first.to() || blanks[from + 1] > 0)) {
        from++;
      }
      if (from < first.to() && !(first.to() - from == 1 && isLabelled(from))) {
        bands.set(0, LaidBands.part(first, from, first.to()));
        break;
      }
      bands.remove(0);
    }
    while (!bands.isEmpty()) {
      LaidBands.Band last = bands.get(bands.size() - 1);
      int to = last.to();
      while (to > last.from()
          && (isAlone(to - 1) && (to - 1 == last.from() || blanks[to - 1] > 0)
              || isLabelled(to - 1))) {
        to--;
      }
      if (to > last.from()) {
        bands.set(bands.size() - 1, LaidBands.part(last, last.from(), to));
        break;
      }
      bands.remove(bands.size() - 1);
    }
    return bands;
  }

  private boolean isAlone(int i) {
    return lines.get(i).stream().skip(1).allMatch(LineSpan::close);
  }

  /** Labels and what they stand for, side by side above a table or below it. */
  private boolean isLabelled(int i) {
    int texts = 0;
    int labelled = 0;
    boolean label = false;
    for (LineSpan span : lines.get(i)) {
      if (!span.close()) {
        texts++;
        label = false;
      }
      boolean colon = span.text().indexOf('：') > 0 || span.text().indexOf(':') > 0;
      labelled += colon && !label ? 1 : 0;
      label |= colon;
    }
    return 2 * labelled >= texts;
  }

  private boolean isTable(LaidBands.Band band) {
    List<List<LineSpan>> parted = new ArrayList<>();
    for (int i = band.from(); i < band.to(); i++) {
      if (!isAlone(i)) {
        parted.add(lines.get(i));
      }
    }
    if (band.columns() >= MANY_COLUMNS && parted.size() >= 2) {
      return true;
    }
    if (parted.size() < FEWEST_ROWS) {
      return false;
    }
    if (band.columns() > 2) {
      return true;
    }
    boolean marks = parted.stream().allMatch(l -> LIST_MARK.matcher(l.get(0).text()).matches());
    double width =
        parted.stream()
            .flatMap(List::stream)
            .mapToDouble(s -> OpenTexts.width(s.text()))
            .average()
            .orElse(0);
    return !marks && width <= PROSE;
  }
}
