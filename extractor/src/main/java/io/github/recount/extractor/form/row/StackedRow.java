package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row in whose cells several indicators stand one below the other, numbered: {@code 1、竣工时间⏎2、支付率}
 * beside {@code 1、12月底前⏎2、≥95%} and {@code 8⏎4}.
 */
public final class StackedRow {
  private static final Pattern NUMBERED =
      Pattern.compile("^\\s*[（(]?([0-9]{1,2})\\s*(?:[)）、]|[.．](?![0-9]))\\s*");

  /** A name, a value and points. */
  private static final int FEWEST_PARTED = 3;

  private StackedRow() {}

  /**
   * The rows that a row holds, itself where it is one: its cells are parted only where all agree on
   * the number, and one of them holds points.
   */
  public static List<Row> parts(Row row) {
    // Left of the first numbered cell stand labels of levels.
    List<Cell> cells =
        row.filled().stream().dropWhile(cell -> numbered(cell.text()).size() < 2).toList();
    if (cells.size() < FEWEST_PARTED) {
      return List.of(row);
    }
    int count = numbered(cells.get(0).text()).size();
    Map<Cell, List<String>> parts = new HashMap<>();
    cells.forEach(cell -> parts.put(cell, parts(cell.text())));
    boolean agree = parts.values().stream().allMatch(own -> own.size() == count);
    boolean points =
        parts.values().stream().anyMatch(own -> own.stream().allMatch(Figures::isPoints));
    if (!agree || !points) {
      return List.of(row);
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Row part = row;
      for (Map.Entry<Cell, List<String>> cell : parts.entrySet()) {
        part = part.with(cell.getKey(), cell.getKey().withText(cell.getValue().get(i)));
      }
      rows.add(part);
    }
    return rows;
  }

  private static List<String> parts(String text) {
    List<String> numbered = numbered(text);
    return numbered.isEmpty() ? text.lines().filter(line -> !line.isBlank()).toList() : numbered;
  }

  /** The texts behind the numbers 1, 2, …; none where the text does not begin with the first. */
  private static List<String> numbered(String text) {
    List<String> parts = new ArrayList<>();
    for (String line : text.lines().toList()) {
      Matcher m = NUMBERED.matcher(line);
      if (m.find() && Integer.parseInt(m.group(1)) == parts.size() + 1) {
        parts.add(line.substring(m.end()).strip());
      } else if (parts.isEmpty()) {
        return List.of();
      } else {
        int last = parts.size() - 1;
        parts.set(last, parts.get(last) + "\n" + line);
      }
    }
    return parts;
  }
}
