package io.github.recount.extractor.form.column;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells by what the columns hold which of them names the indicators. */
final class NameColumn {
  /** What heads the numbers of rows. */
  private static final Pattern COUNT = Pattern.compile("序号|编号|No\\.?|代码|编码");

  /** So many rows without a name of their own are no accident. */
  private static final int FEWEST_NAMELESS = 3;

  private final List<Column> columns;
  private final List<ColumnContent> contents;
  private final Vocabulary vocabulary;

  private NameColumn(List<Column> columns, List<ColumnContent> contents, Vocabulary vocabulary) {
    this.columns = columns;
    this.contents = contents;
    this.vocabulary = vocabulary;
  }

  static void settle(List<Column> columns, List<ColumnContent> contents, Vocabulary vocabulary) {
    NameColumn names = new NameColumn(columns, contents, vocabulary);
    names.leaveNumbers();
    names.leaveLabels();
    names.leaveSecondLevel();
    names.giveLevels();
  }

  /** A parted column of names has numbers or marks in front: the words are the names. */
  private void leaveNumbers() {
    List<Integer> names = RivalColumns.indexes(columns, Role.LEVEL3);
    for (int i : names) {
      boolean figures = contents.get(i).share(Figures::isQuantity) > 0.5;
      if (figures && names.size() > 1) {
        columns.set(i, columns.get(i).as(Role.OTHER));
      }
    }
  }

  /**
   * Whose cells are merged over several rows with values each are labels of levels, whatever their
   * heading says, if a text of its own stands right of them in each of these rows: {@code 考核项目 |
   * 考核内容 | 标准分 | …}.
   */
  private void leaveLabels() {
    int first = RivalColumns.indexes(columns, Role.LEVEL3).stream().findFirst().orElse(-1);
    if (first < 0 || columns.stream().anyMatch(column -> column.is(Role.LEVEL4))) {
      return;
    }
    int[] rows =
        IntStream.range(0, contents.get(first).texts().size()).filter(this::holds).toArray();
    long nameless = IntStream.of(rows).filter(row -> isBlank(first, row)).count();
    boolean merged = nameless >= FEWEST_NAMELESS && nameless * 4 >= rows.length;
    boolean explained = columns.get(first).guessed() && isExplained(first);
    if (!merged && !explained) {
      return;
    }
    OptionalInt name =
        IntStream.range(first + 1, columns.size())
            .takeWhile(i -> !columns.get(i).is(Role.TARGET) && !columns.get(i).is(Role.ACTUAL))
            .filter(i -> mayName(i, rows))
            .findFirst();
    if (name.isPresent()) {
      columns.set(name.getAsInt(), columns.get(name.getAsInt()).guessedAs(Role.LEVEL3));
      columns.set(first, columns.get(first).as(freeLevel()));
    }
  }

  /** What is headed as a level without its number may be the second one. */
  private void leaveSecondLevel() {
    int first = RivalColumns.lastIndex(columns, Role.LEVEL1);
    boolean second =
        first >= 0
            && columns.stream().noneMatch(column -> column.is(Role.LEVEL2))
            && contents.get(first).share(vocabulary::isLevel1) < 0.3
            && contents.get(first).share(vocabulary::isLevel2) > 0.7;
    if (second) {
      columns.set(first, columns.get(first).as(Role.LEVEL2));
    }
  }

  /**
   * Left of the names, what no word tells and is merged over several of them, or names second
   * levels, is a level.
   */
  private void giveLevels() {
    int name = RivalColumns.indexes(columns, Role.LEVEL3).stream().findFirst().orElse(-1);
    for (int i = 0; i < name; i++) {
      Column column = columns.get(i);
      ColumnContent content = contents.get(i);
      boolean second = content.share(vocabulary::isLevel2) >= 0.5;
      boolean label =
          isOpen(column)
              && content.filled().stream().distinct().count() > 1
              && content.share(Figures::isQuantity) < 0.3
              && !content.holdsSentences()
              && vocabulary.role(Place.FIELD, column.text()).isEmpty()
              && vocabulary.role(Place.BUDGET, column.text()).isEmpty();
      if (label && (second || isMerged(i))) {
        boolean first = columns.stream().anyMatch(other -> other.is(Role.LEVEL1));
        boolean both = first || second;
        Role level = both ? Role.LEVEL2 : Role.LEVEL1;
        if (columns.stream().noneMatch(other -> other.is(level))) {
          columns.set(i, column.guessedAs(level));
        }
      }
    }
  }

  /** Left of the names there are no values, whatever a heading says: {@code 分解目标 | 指标名称 | …}. */
  static boolean isOpen(Column column) {
    return column.role() == null
        || column.is(Role.TARGET)
        || column.is(Role.ACTUAL)
        || column.is(Role.OTHER) && !COUNT.matcher(column.text()).matches();
  }

  private boolean isMerged(int index) {
    int name = RivalColumns.indexes(columns, Role.LEVEL3).get(0);
    List<String> names = contents.get(name).texts();
    long below =
        IntStream.range(0, names.size())
            .filter(row -> !names.get(row).isBlank() && isBlank(index, row))
            .count();
    return below >= FEWEST_NAMELESS;
  }

  private Role freeLevel() {
    return Stream.of(Role.LEVEL1, Role.LEVEL2)
        .filter(level -> columns.stream().noneMatch(column -> column.is(level)))
        .findFirst()
        .orElse(Role.OTHER);
  }

  /** Whether short texts stand beside a name that was only guessed: they may be the names. */
  private boolean isExplained(int name) {
    return columns.stream().noneMatch(column -> column.is(Role.LEVEL2))
        && name + 1 < columns.size()
        && columns.get(name + 1).is(Role.EXPLANATION)
        && !contents.get(name + 1).holdsSentences();
  }

  private boolean mayName(int index, int[] rows) {
    Column column = columns.get(index);
    ColumnContent content = contents.get(index);
    boolean open =
        column.role() == null
            || column.is(Role.LEVEL3)
            || column.is(Role.EXPLANATION)
            || column.guessed();
    return open
        && content.share(Figures::isQuantity) < 0.5
        && !content.holdsSentences()
        && IntStream.of(rows).noneMatch(row -> isBlank(index, row))
        && content.filled().stream().distinct().count() == content.filled().size();
  }

  private boolean holds(int row) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).is(Role.WEIGHT) || columns.get(i).is(Role.SCORE))
        .anyMatch(i -> Figures.isPoints(contents.get(i).texts().get(row)));
  }

  private boolean isBlank(int column, int row) {
    return contents.get(column).texts().get(row).isBlank();
  }
}
