package io.github.recount.extractor.form.column;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Operators;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.grid.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Completes a heading by what the rows below it hold: words of a heading can lie, be missing or be
 * unknown, but operators, units, figures and points look like what they are.
 */
public final class ColumnTyper {
  /** A column of a scale that is ticked: {@code 完成 | 基本完成 | 未完成}. */
  private static final Pattern MARK = Pattern.compile("[√✓✔☑■●○□]");

  private final ColumnSplitter splitter = new ColumnSplitter();
  private final RivalColumns rivals = new RivalColumns();
  private final ColumnGuesser guesser;
  private final Vocabulary vocabulary;

  public ColumnTyper(Vocabulary vocabulary) {
    this.guesser = new ColumnGuesser(vocabulary);
    this.vocabulary = vocabulary;
  }

  /** The heading with a role for each column that is needed and can be told. */
  public Heading complete(Heading heading, List<Row> body) {
    if (heading.block() == Place.BUDGET && !body.isEmpty()) {
      return withItems(heading, body.get(0));
    }
    if (heading.block() != Place.INDICATOR || body.isEmpty()) {
      return heading;
    }
    Heading split = splitter.split(heading, body);
    List<ColumnContent> contents = ColumnBody.below(split, body);
    List<Column> columns = new ArrayList<>(split.columns());
    for (int i = 0; i < columns.size(); i++) {
      columns.set(i, byContent(columns.get(i), contents.get(i)));
    }
    ColumnPlaces.settleRemarks(columns);
    giveSections(columns, contents);
    NameColumn.settle(columns, contents, vocabulary);
    rivals.settle(columns, contents);
    columns = guesser.completed(columns, body);
    fillBoth(columns, contents);
    fill(Role.TARGET, columns, contents);
    fill(Role.ACTUAL, columns, contents);
    fillPoints(columns, contents);
    return split.with(columns);
  }

  /** What heads the amounts may head their names: {@code 年度预算数（万元） | 年初预算 | …} above {@code 总额}. */
  private static Heading withItems(Heading heading, Row first) {
    List<Column> columns = new ArrayList<>(heading.columns());
    int amount =
        IntStream.range(0, columns.size())
            .filter(i -> isAmount(columns.get(i)))
            .findFirst()
            .orElse(-1);
    boolean others = columns.stream().filter(ColumnTyper::isAmount).count() > 2;
    // Cells that were only counted may lack an amount, too.
    boolean twice =
        amount >= 0
            && columns.stream().filter(c -> c.role() == columns.get(amount).role()).count() > 1;
    if (others
        && (first.isAligned() || twice)
        && !columns.get(amount).is(Role.EXECUTED)
        && ColumnBody.below(heading, amount, first).holdsWords()) {
      columns.set(amount, columns.get(amount).as(Role.ITEM));
    }
    return heading.with(columns);
  }

  private static boolean isAmount(Column column) {
    return column.role() != null && HeadingReader.isAmount(column.role());
  }

  private static Column byContent(Column column, ColumnContent content) {
    Role role = column.role();
    boolean open = role == null || role == Role.TARGET || role == Role.UNIT;
    if (content.isEmpty()) {
      return column;
    }
    if (open && content.holdsOperators()) {
      return column.as(Role.OPERATOR);
    }
    if (role == Role.OPERATOR && content.share(ColumnContent::isOperator) == 0) {
      return content.holdsUnits()
          ? column.as(Role.UNIT)
          : column.as(content.share(Figures::isQuantity) > 0 ? Role.TARGET : Role.OTHER);
    }
    boolean marks = content.share(text -> MARK.matcher(text).matches()) == 1;
    // One cell alone may be a reason with a number: 2人离职.
    boolean figures = content.filled().size() > 1 && content.share(Figures::isQuantity) > 0.5;
    if (role == Role.REASON && (marks || figures)) {
      return column.as(Role.OTHER);
    }
    if (role == Role.UNIT && content.holdsSentences()) {
      return column.as(Role.OTHER);
    }
    boolean points = content.share(Figures::isPoints) > 0;
    if (!points && (role == Role.LEVEL1_WEIGHT || role == Role.LEVEL2_WEIGHT)) {
      // The points stand behind the names: {@code 一级指标/权重} above {@code 产出指标/60}.
      return column.as(role == Role.LEVEL1_WEIGHT ? Role.LEVEL1 : Role.LEVEL2);
    }
    boolean none = role == null;
    return none && content.holdsUnits() ? column.as(Role.UNIT) : column;
  }

  /** Where no column is headed so, one that holds nothing but names of sections is level 1. */
  private void giveSections(List<Column> columns, List<ColumnContent> contents) {
    int name = RivalColumns.lastIndex(columns, Role.LEVEL3);
    if (columns.stream().anyMatch(column -> column.is(Role.LEVEL1))) {
      return;
    }
    IntStream.range(0, name)
        .filter(i -> NameColumn.isOpen(columns.get(i)))
        .filter(i -> !contents.get(i).isEmpty())
        .filter(i -> contents.get(i).share(vocabulary::isLevel1) == 1)
        .findFirst()
        .ifPresent(i -> columns.set(i, columns.get(i).as(Role.LEVEL1)));
  }

  /** Two unknown columns are target and actual where only the first has operators. */
  private static void fillBoth(List<Column> columns, List<ColumnContent> contents) {
    boolean missing =
        RivalColumns.indexes(columns, Role.TARGET).isEmpty()
            && RivalColumns.indexes(columns, Role.ACTUAL).isEmpty();
    int name = RivalColumns.lastIndex(columns, Role.LEVEL3);
    List<Integer> fitting =
        IntStream.range(name + 1, columns.size())
            .filter(i -> columns.get(i).role() == null && looksLikeValues(contents.get(i)))
            .boxed()
            .toList();
    if (missing
        && fitting.size() == 2
        && signed(contents.get(fitting.get(0))) > signed(contents.get(fitting.get(1)))) {
      infer(Role.TARGET, fitting.get(0), columns);
      infer(Role.ACTUAL, fitting.get(1), columns);
    }
  }

  private static double signed(ColumnContent content) {
    return content.share(Operators::isSigned);
  }

  /** A column whose heading is unknown is read as a missing one if it looks like it alone. */
  private static void fill(Role role, List<Column> columns, List<ColumnContent> contents) {
    if (!RivalColumns.indexes(columns, role).isEmpty()) {
      return;
    }
    int name = RivalColumns.lastIndex(columns, Role.LEVEL3);
    int target = RivalColumns.lastIndex(columns, Role.TARGET);
    int actual = RivalColumns.lastIndex(columns, Role.ACTUAL);
    int from = role == Role.ACTUAL ? Math.max(name, target) : name;
    int to = role == Role.TARGET && actual >= 0 ? actual : columns.size();
    List<Integer> fitting = new ArrayList<>();
    for (int i = from + 1; i < to; i++) {
      // What is asked for may be headed as a standard: it explains nothing if it holds values.
      Role own = columns.get(i).role();
      boolean open = own == null || role == Role.TARGET && own == Role.EXPLANATION;
      if (open && looksLikeValues(contents.get(i))) {
        fitting.add(i);
      }
    }
    if (fitting.size() == 1) {
      infer(role, fitting.get(0), columns);
    }
  }

  private static boolean looksLikeValues(ColumnContent content) {
    return content.share(Figures::isQuantity) >= 0.4
        && !content.holdsSentences()
        && !content.countsRows();
  }

  private static void fillPoints(List<Column> columns, List<ColumnContent> contents) {
    boolean weight = !RivalColumns.indexes(columns, Role.WEIGHT).isEmpty();
    boolean score =
        !RivalColumns.indexes(columns, Role.SCORE).isEmpty()
            || !RivalColumns.indexes(columns, Role.RAW_SCORE).isEmpty();
    if (score || !weight) {
      return;
    }
    int weights = RivalColumns.lastIndex(columns, Role.WEIGHT);
    List<Integer> fitting = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == null
          && contents.get(i).holdsPoints()
          && !contents.get(i).countsRows()
          && Points.within(contents.get(i), contents.get(weights))) {
        fitting.add(i);
      }
    }
    if (fitting.size() == 1) {
      infer(Role.SCORE, fitting.get(0), columns);
    }
  }

  private static void infer(Role role, int i, List<Column> columns) {
    columns.set(i, columns.get(i).guessedAs(role));
  }
}
