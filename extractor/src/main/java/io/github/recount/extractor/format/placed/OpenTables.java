package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds tables whose columns are told by gaps alone. */
public final class OpenTables {
  /** Fewer rows may stand below each other by chance... */
  private static final int FEWEST_ROWS = 3;

  /** ...but not with so many columns. */
  private static final int MANY_COLUMNS = 4;

  /** Parts of a table follow each other this closely, in font sizes. */
  private static final double FAR = 4;

  /** Lines of one cell are no further apart, in font sizes. */
  private static final double LEADING = 1.9;

  /** Two columns of text this wide on average are prose, in font sizes. */
  private static final double PROSE = 10;

  private static final Pattern LIST_MARK =
      Pattern.compile("[(（]?([0-9]{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])[)）.、．]?|[•·●○■□◆※★-]");

  private OpenTables() {}

  /**
   * Lines sorted into tables and the rest.
   *
   * @param outside the lines in no table, in their order
   * @param end what the page ends with, if its last block is a table
   */
  public record Found(List<GridTable> tables, List<TextLine> outside, PageEnd end) {}

  /**
   * The tables of a page, by their lines from top to bottom and the lines drawn between.
   *
   * @param before what the page before ends with
   */
  public static Found find(List<TextLine> lines, List<Rule> loose, PageEnd before) {
    BandTables.Found bands = BandTables.find(lines, loose, before);
    List<TextLine> left = lines.stream().filter(line -> !bands.lines().contains(line)).toList();
    Found others = unruled(left, loose, true, before.table());
    List<GridTable> tables = new ArrayList<>(bands.tables());
    tables.addAll(others.tables());
    return new Found(tables, others.outside(), bands.end());
  }

  /** The tables of a page of text on which white tells columns, but not how wide they are. */
  public static Found findLaidOut(List<TextLine> lines) {
    return unruled(lines, List.of(), false, false);
  }

  private static Found unruled(
      List<TextLine> lines, List<Rule> loose, boolean measured, boolean goesOn) {
    List<GridTable> tables = new ArrayList<>();
    Set<TextLine> taken = new HashSet<>();
    List<OpenSection> region = new ArrayList<>();
    List<OpenSection> sections = OpenSections.of(lines);
    OpenPitches pitches = OpenPitches.of(sections);
    for (OpenSection section : sections) {
      boolean apart = !region.isEmpty() && distance(region, section) > FAR;
      if (section.columns() < 2 || apart) {
        take(region, loose, measured, pitches, goesOn, tables, taken);
        region.clear();
      }
      if (section.columns() > 1) {
        region.add(section);
      }
    }
    take(region, loose, measured, pitches, goesOn, tables, taken);
    return new Found(
        tables, lines.stream().filter(l -> !taken.contains(l)).toList(), PageEnd.TABLE);
  }

  private static double distance(List<OpenSection> region, OpenSection section) {
    TextLine last = region.get(region.size() - 1).last();
    return (section.first().box().y0() - last.box().y1()) / Math.max(last.size(), section.size());
  }

  private static void take(
      List<OpenSection> region,
      List<Rule> loose,
      boolean measured,
      OpenPitches page,
      boolean goesOn,
      List<GridTable> tables,
      Set<TextLine> taken) {
    List<OpenSection> sections = trimmed(region, loose);
    if (sections.stream().anyMatch(OpenTables::isTable)) {
      tables.add(new OpenGrid(sections, loose, measured, page, goesOn && tables.isEmpty()).table());
      sections.forEach(s -> taken.addAll(s.lines()));
    }
  }

  /** Without the titles above and the notes below that leave the columns' white. */
  private static List<OpenSection> trimmed(List<OpenSection> region, List<Rule> loose) {
    OpenRules rules = new OpenRules(loose, region);
    List<OpenSection> sections = new ArrayList<>(region);
    while (!sections.isEmpty()) {
      OpenSection first = sections.get(0);
      int from = 0;
      while (from < first.lines().size() && isOutside(first.lines(), from, from + 1, rules)) {
        from++;
      }
      sections.set(0, first.part(from, first.lines().size()));
      if (from < first.lines().size() && !isLabelled(sections.get(0))) {
        break;
      }
      sections.remove(0);
    }
    while (!sections.isEmpty()) {
      OpenSection last = sections.get(sections.size() - 1);
      int to = last.lines().size();
      while (to > 0 && isOutside(last.lines(), to - 1, to - 2, rules)) {
        to--;
      }
      sections.set(sections.size() - 1, last.part(0, to));
      if (to > 0 && !isLabelled(sections.get(sections.size() - 1))) {
        break;
      }
      sections.remove(sections.size() - 1);
    }
    return sections;
  }

  /** A text alone on its line, parted by a line or by white from the next line of the table. */
  private static boolean isOutside(List<TextLine> lines, int i, int next, OpenRules rules) {
    TextLine line = lines.get(i);
    if (line.isParted()) {
      return false;
    }
    boolean far =
        next < 0
            || next >= lines.size()
            || Math.abs(lines.get(next).box().centerY() - line.box().centerY())
                > LEADING * line.size();
    return far || isRuledOff(lines, i, next, rules);
  }

  /** Whether a line is drawn between a text and the nearest line of texts side by side. */
  private static boolean isRuledOff(List<TextLine> lines, int i, int next, OpenRules rules) {
    double y = lines.get(i).box().centerY();
    for (int j = next; j >= 0 && j < lines.size(); j += next - i) {
      if (lines.get(j).isParted()) {
        double other = lines.get(j).box().centerY();
        return rules.any(Math.min(y, other), Math.max(y, other));
      }
    }
    return rules.outside(lines.get(i).box());
  }

  /** Labels and what they stand for, side by side above a table or below it. */
  private static boolean isLabelled(OpenSection section) {
    return section.lines().size() == 1
        && 2 * section.first().parts().stream().filter(p -> isField(p.text())).count()
            >= section.first().parts().size();
  }

  private static boolean isField(String text) {
    int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
    return colon > 0;
  }

  private static boolean isTable(OpenSection section) {
    List<TextLine> parted = section.lines().stream().filter(TextLine::isParted).toList();
    if (section.columns() >= MANY_COLUMNS && parted.size() >= 2) {
      return true;
    }
    if (parted.size() < FEWEST_ROWS) {
      return false;
    }
    if (section.columns() > 2) {
      return true;
    }
    boolean marks =
        parted.stream().allMatch(l -> LIST_MARK.matcher(l.parts().get(0).text()).matches());
    double width =
        parted.stream()
            .flatMap(l -> l.parts().stream().map(p -> p.box().width() / l.size()))
            .mapToDouble(Double::doubleValue)
            .average()
            .orElse(0);
    return !marks && width <= PROSE;
  }
}
