package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.report.Repair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A row in whose cells several indicators stand one below the other: {@code 1、竣工时间⏎2、支付率} beside
 * {@code 1、12月底前⏎2、≥95%} and {@code 8⏎4}, or the same without numbers.
 */
public final class StackedRow {
  private static final Pattern NUMBERED =
      Pattern.compile("^\\s*[（(]?([0-9]{1,2})\\s*(?:[)）、]|[.．](?![0-9]))\\s*");

  /** The same where another cell tells that the lines are numbered: {@code 1.3218件}. */
  private static final Pattern NUMBERED_TOO =
      Pattern.compile("^\\s*[（(]?([0-9]{1,2})\\s*[)）、.．]\\s*");

  private static final Pattern LIST_END = Pattern.compile("[;；]\\s*$");

  /** What may be said of all indicators of the row together. */
  private static final Set<Role> SHARED =
      Set.of(Role.REASON, Role.EXPLANATION, Role.PREVIOUS, Role.OTHER, Role.OTHER_SCORE);

  /** A name, a value and points. */
  private static final int FEWEST_PARTED = 3;

  private static final Repair PARTED =
      new Repair(
          Repair.Kind.ROW_PARTED, "one of the lines in each cell of a row, which have no numbers");

  private final Row row;
  private final Map<Cell, List<String>> parts = new HashMap<>();

  private StackedRow(Row row) {
    this.row = row;
  }

  /**
   * The rows that a row holds.
   *
   * @param guess tells that nothing but their lines part them, null where something else does
   */
  public record Parts(List<Row> rows, @Nullable Repair guess) {
    public Parts {
      rows = List.copyOf(rows);
    }
  }

  /**
   * The rows that a row holds, itself where it is one: its cells are parted only where those of the
   * name, the values and the points agree on the number.
   */
  public static Parts parts(Row row, Heading under) {
    boolean placed = row.isAligned() && row.table() == under.table();
    int first = placed ? nameColumn(under) : 0;
    List<Cell> own = row.filled().stream().filter(cell -> cell.column() >= first).toList();
    List<Cell> numbered =
        own.stream().dropWhile(cell -> numbered(cell.text(), NUMBERED).size() < 2).toList();
    StackedRow stacked = new StackedRow(row);
    if (!numbered.isEmpty()) {
      int count = numbered(numbered.get(0).text(), NUMBERED).size();
      return new Parts(stacked.rows(numbered, count, under, placed), null);
    }
    List<Row> listed =
        placed && !own.isEmpty() && stacked.isListed(own, under)
            ? stacked.rows(own, lines(own.get(0).text()).size(), under, true)
            : List.of(row);
    return new Parts(listed, listed.size() > 1 ? PARTED : null);
  }

  private static int nameColumn(Heading under) {
    return under.columns().stream()
        .filter(column -> column.is(Role.LEVEL3))
        .findFirst()
        .map(Column::start)
        .orElse(0);
  }

  private List<Row> rows(List<Cell> cells, int count, Heading under, boolean placed) {
    for (Cell cell : cells) {
      List<String> texts = parts(cell.text(), count);
      if (texts.size() == count) {
        parts.put(cell, texts);
      } else if (!placed || !isShared(cell, under)) {
        return List.of(row);
      }
    }
    boolean points =
        parts.values().stream().anyMatch(texts -> texts.stream().allMatch(Figures::isPoints));
    if (parts.size() < FEWEST_PARTED || !points) {
      return List.of(row);
    }
    return IntStream.range(0, count).mapToObj(this::row).toList();
  }

  private Row row(int number) {
    Row part = row;
    for (Map.Entry<Cell, List<String>> cell : parts.entrySet()) {
      part = part.with(cell.getKey(), cell.getKey().withText(cell.getValue().get(number)));
    }
    return part;
  }

  /**
   * Whether lines without numbers are indicators: weights and scores of as many lines as the name,
   * none above its weight. On a page a narrow column breaks figures, but none into such of two
   * digits.
   */
  private boolean isListed(List<Cell> cells, Heading under) {
    int count = lines(cells.get(0).text()).size();
    List<List<BigDecimal>> points =
        cells.stream()
            .filter(cell -> is(cell, Role.WEIGHT, under) || is(cell, Role.SCORE, under))
            .map(cell -> lines(cell.text()))
            .filter(lines -> lines.size() == count && lines.stream().allMatch(Figures::isPoints))
            .map(lines -> lines.stream().flatMap(line -> Figures.points(line).stream()).toList())
            .toList();
    boolean drawn = cells.get(0).location().box() != null;
    return count > 1
        && points.size() == 2
        && IntStream.range(0, count)
            .allMatch(
                i ->
                    points.get(1).get(i).signum() > 0
                        && points.get(1).get(i).compareTo(points.get(0).get(i)) <= 0)
        && (!drawn || points.get(0).stream().anyMatch(p -> p.compareTo(BigDecimal.TEN) >= 0));
  }

  private static boolean isShared(Cell cell, Heading under) {
    return SHARED.stream().anyMatch(role -> is(cell, role, under))
        || under.columns().stream()
            .anyMatch(column -> holds(column, cell) && column.role() == null);
  }

  private static boolean is(Cell cell, Role role, Heading under) {
    return under.columns().stream().anyMatch(column -> column.is(role) && holds(column, cell));
  }

  private static boolean holds(Column column, Cell cell) {
    return column.start() <= cell.column() && cell.column() < column.end();
  }

  private static List<String> parts(String text, int count) {
    List<String> numbered = numbered(text, NUMBERED_TOO);
    return numbered.size() == count ? numbered : lines(text);
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  /** The texts behind the numbers 1, 2, …; none where the text does not begin with the first. */
  private static List<String> numbered(String text, Pattern number) {
    List<String> parts = new ArrayList<>();
    for (String line : text.lines().toList()) {
      Matcher m = number.matcher(line);
      if (m.find() && Integer.parseInt(m.group(1)) == parts.size() + 1) {
        parts.add(line.substring(m.end()).strip());
      } else if (parts.isEmpty()) {
        return List.of();
      } else {
        int last = parts.size() - 1;
        parts.set(last, parts.get(last) + "\n" + line);
      }
    }
    return parts.stream().map(part -> LIST_END.matcher(part).replaceFirst("")).toList();
  }
}
