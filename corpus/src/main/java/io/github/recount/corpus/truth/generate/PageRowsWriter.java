package io.github.recount.corpus.truth.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Tab-separated rows of a page-wise converter. At a page break the heading comes again or does not,
 * a row is cut inside its longest cell, and columns that are blank on the whole page are lost at
 * both sides, so that its rows shift.
 */
final class PageRowsWriter implements SpecimenWriter {
  private static final int ROWS = 9;

  /** What a page break does to the rows. */
  record Break(int before, boolean heading, boolean cut, boolean shift) {}

  @Override
  public String ending() {
    return "pages.txt";
  }

  @Override
  public boolean losesRows() {
    return true;
  }

  @Override
  public byte[] write(Specimen specimen) {
    Random random = new Random(specimen.name().hashCode());
    boolean heading = random.nextBoolean();
    // Who repeats the heading on each page knows the columns.
    boolean shift = !heading && random.nextBoolean();
    StringBuilder text = new StringBuilder();
    for (Part part : specimen.parts()) {
      if (part instanceof Part.Prose prose) {
        text.append(prose.text()).append('\n');
      } else if (part instanceof Part.Ruled ruled) {
        List<Break> breaks = new ArrayList<>();
        Grid grid = ruled.grid();
        int first = grid.headingStart() + grid.headings() + 1;
        for (int row = first + random.nextInt(4); row < grid.rows().size(); row += ROWS) {
          breaks.add(new Break(row, heading, random.nextBoolean(), shift));
        }
        text.append(write(grid, breaks));
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The table with page breaks at these places. */
  static String write(Grid grid, List<Break> breaks) {
    List<List<String>> rows = TabRowsWriter.rows(grid);
    StringBuilder text = new StringBuilder();
    int from = 0;
    List<String> rest = List.of();
    Break last = new Break(0, false, false, false);
    for (int i = 0; i <= breaks.size(); i++) {
      int to = i < breaks.size() ? breaks.get(i).before() : rows.size();
      List<List<String>> page = new ArrayList<>();
      if (!rest.isEmpty()) {
        page.add(rest);
        rest = List.of();
      }
      page.addAll(rows.subList(from, to));
      if (i < breaks.size() && breaks.get(i).cut()) {
        List<String> upper = new ArrayList<>(page.get(page.size() - 1));
        rest = cut(upper);
        page.set(page.size() - 1, upper);
      }
      if (last.shift()) {
        page = shifted(page);
      }
      if (last.heading()) {
        page.addAll(0, rows.subList(grid.headingStart(), grid.headingStart() + grid.headings()));
      }
      page.forEach(row -> text.append(TabRowsWriter.line(row)).append('\n'));
      text.append('\n');
      from = to;
      last = i < breaks.size() ? breaks.get(i) : last;
    }
    return text.toString();
  }

  /** Takes the end of the longest cell away; the rest of the row has only that. */
  private static List<String> cut(List<String> row) {
    int longest = 0;
    for (int i = 1; i < row.size(); i++) {
      longest = row.get(i).length() > row.get(longest).length() ? i : longest;
    }
    String text = row.get(longest);
    if (text.length() < 6) {
      return List.of();
    }
    int half = text.length() / 2;
    row.set(longest, text.substring(0, half));
    List<String> rest = new ArrayList<>(Collections.nCopies(row.size(), ""));
    rest.set(longest, text.substring(half));
    return rest;
  }

  private static List<List<String>> shifted(List<List<String>> page) {
    int width = page.stream().mapToInt(List::size).min().orElse(0);
    int left = 0;
    while (left < width && blank(page, left)) {
      left++;
    }
    int right = width;
    while (right > left && blank(page, right - 1)) {
      right--;
    }
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : page) {
      rows.add(row.subList(left, right));
    }
    return rows;
  }

  private static boolean blank(List<List<String>> page, int column) {
    return page.stream().allMatch(row -> row.get(column).isBlank());
  }
}
