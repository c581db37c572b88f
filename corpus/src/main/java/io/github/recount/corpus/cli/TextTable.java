package io.github.recount.corpus.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of texts as lines with aligned columns; nothing is cut.
 *
 * @param rightAligned numbers of the columns that hold figures
 */
record TextTable(List<List<String>> rows, List<Integer> rightAligned) {

  TextTable {
    rows = rows.stream().map(row -> row.stream().map(Terminal::safe).toList()).toList();
    rightAligned = List.copyOf(rightAligned);
  }

  List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<Integer> widths = IntStream.range(0, columns).mapToObj(this::width).toList();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> Terminal.width(row.get(column))).max().orElse(0);
  }

  private String line(List<String> row, List<Integer> widths) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> pad(row.get(i), widths.get(i), rightAligned.contains(i)))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private static String pad(String text, int width, boolean right) {
    String blanks = " ".repeat(width - Terminal.width(text));
    return right ? blanks + text : text + blanks;
  }
}
