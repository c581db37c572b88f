package io.github.recount.extractor.form.column;

import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts the columns of a lower heading row under the groups that the row above it names. */
public final class ColumnGroups {
  /** What a column below a group heading may be called when the group says what it is. */
  public static final Set<String> GENERIC = Set.of("值", "数值", "内容", "指标", "名称", "数据");

  /** What heads names and their points, and no part of anything else. */
  private static final Set<Role> PLAIN =
      Set.of(Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.LEVEL4, Role.WEIGHT, Role.SCORE);

  private final Vocabulary vocabulary;

  ColumnGroups(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Column> refined(Row above, List<Column> columns, Row lower, Place block) {
    if (above.isAligned()) {
      return byPlace(columns, lower, block);
    }
    return columns.size() == lower.cells().size() || isTrimmed(columns, lower.cells())
        ? padded(columns, lower, block)
        : byCount(columns, lower, block);
  }

  /**
   * Whether the lower row has but lost the blanks at its end: the upper one keeps those of its
   * groups, and only there, or where a group begins, stand texts below it.
   */
  private static boolean isTrimmed(List<Column> columns, List<Cell> lower) {
    if (lower.size() >= columns.size()) {
      return false;
    }
    boolean grouped = false;
    for (int i = 0; i < lower.size(); i++) {
      boolean covered = columns.get(i).text().isEmpty();
      boolean begins = !covered && columns.get(i + 1).text().isEmpty();
      if (!lower.get(i).isBlank() && !covered && !begins) {
        return false;
      }
      grouped |= covered && i > 0 && !lower.get(i).isBlank();
    }
    return grouped;
  }

  /** Grid columns tell which group a lower heading belongs to. */
  private List<Column> byPlace(List<Column> columns, Row lower, Place block) {
    List<Column> refined = new ArrayList<>();
    for (Cell cell : lower.cells()) {
      Column group =
          columns.stream()
              .filter(c -> c.start() <= cell.column() && cell.column() < c.end())
              .findFirst()
              .orElse(Column.unnamed(cell.column(), cell.columnEnd()));
      boolean same = cell.row() < lower.number();
      refined.add(
          same
              ? new Column(group.role(), cell.column(), cell.columnEnd(), group.text(), group.box())
              : under(group, cell, block));
    }
    return refined;
  }

  /** Where blanks stand for what a group covers, a group reaches to the next text. */
  private List<Column> padded(List<Column> columns, Row lower, Place block) {
    List<Column> refined = new ArrayList<>();
    Column group = Column.unnamed(0, 1);
    for (int i = 0; i < columns.size(); i++) {
      if (i >= lower.cells().size()) {
        refined.add(columns.get(i));
        continue;
      }
      Cell cell = lower.cells().get(i);
      group = columns.get(i).text().isEmpty() && !cell.isBlank() ? group : columns.get(i);
      refined.add(under(group, cell, block));
    }
    return refined;
  }

  /**
   * Where cells were only counted, a blank cell of the lower row stands below an upper one of its
   * own, and a run of texts below the groups that are left.
   */
  private List<Column> byCount(List<Column> columns, Row lower, Place block) {
    List<Column> refined = new ArrayList<>();
    List<Cell> cells = lower.cells();
    int blanks = (int) cells.stream().filter(Cell::isBlank).count();
    int spare = columns.size() - blanks - runs(cells);
    int next = 0;
    boolean inGroup = false;
    Column group = Column.unnamed(0, 1);
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      boolean another =
          inGroup
              && spare > 0
              && next < columns.size()
              && mayHold(columns.get(next), cell, block)
              && (repeats(refined, group, cell, block) || turns(cells, i, block));
      spare -= another ? 1 : 0;
      if (cell.isBlank() || !inGroup || another) {
        group = next < columns.size() ? columns.get(next++) : Column.unnamed(i, i + 1);
      }
      inGroup = !cell.isBlank();
      refined.add(under(group, cell, block));
    }
    if (next == 1 && blanks == 0) {
      return besideOthers(columns, lower, block);
    }
    refined.addAll(columns.subList(Math.min(next, columns.size()), columns.size()));
    return refined;
  }

  /**
   * A lower row that says nothing of where it stands parts one group: one that names nothing by
   * itself, or what the lower row names anew.
   */
  private List<Column> besideOthers(List<Column> columns, Row lower, Place block) {
    Set<Role> named =
        lower.cells().stream()
            .flatMap(cell -> vocabulary.role(block, cell.text()).stream())
            .collect(Collectors.toSet());
    int parted =
        IntStream.range(0, columns.size())
            .filter(i -> columns.get(i).role() == null || named.contains(columns.get(i).role()))
            .findFirst()
            .orElse(0);
    List<Column> refined = new ArrayList<>(columns.subList(0, parted));
    lower.cells().forEach(cell -> refined.add(under(columns.get(parted), cell, block)));
    refined.addAll(columns.subList(parted + 1, columns.size()));
    return refined;
  }

  /** Whether a column may be a group over such a text; explanations are none over names. */
  private boolean mayHold(Column group, Cell cell, Place block) {
    Role role = group.role();
    return role == null
        || PLAIN.contains(role)
        || !PLAIN.contains(vocabulary.role(block, cell.text()).orElse(role));
  }

  private static int runs(List<Cell> cells) {
    int runs = 0;
    for (int i = 0; i < cells.size(); i++) {
      boolean begins = i == 0 || cells.get(i - 1).isBlank();
      runs += begins && !cells.get(i).isBlank() ? 1 : 0;
    }
    return runs;
  }

  /** Whether the names of indicators end here and their values begin, or the other way round. */
  private boolean turns(List<Cell> cells, int i, Place block) {
    Role left = vocabulary.role(block, cells.get(i - 1).text()).orElse(null);
    Role own = vocabulary.role(block, cells.get(i).text()).orElse(null);
    return left != null && own != null && isTarget(left) != isTarget(own);
  }

  private static boolean isTarget(Role role) {
    return role == Role.TARGET || role == Role.OPERATOR || role == Role.UNIT;
  }

  /** The same heading twice in a run of lower headings: the next group has begun. */
  private boolean repeats(List<Column> refined, Column group, Cell cell, Place block) {
    String text = group.text() + Wording.clean(cell.text());
    @Nullable Role role = vocabulary.role(block, cell.text()).orElse(null);
    boolean once = role == Role.UNIT || role == Role.OPERATOR;
    return refined.stream()
        .anyMatch(column -> column.text().equals(text) || once && column.role() == role);
  }

  private Column under(Column group, Cell cell, Place block) {
    boolean bare = group.role() != null && GENERIC.contains(Wording.key(cell.text()));
    String text = cell.isBlank() ? group.text() : group.text() + Wording.clean(cell.text());
    Role said = bare ? null : vocabulary.role(block, cell.text()).orElse(null);
    // A heading that is broken over two lines may stand in two rows; its halves say nothing.
    boolean half = said == null && group.role() == null;
    Role own =
        half ? vocabulary.role(block, text).orElse(null) : said == null ? group.role() : said;
    return new Column(own, cell.column(), cell.columnEnd(), text, cell.location().box());
  }
}
