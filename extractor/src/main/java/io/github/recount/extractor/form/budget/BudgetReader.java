package io.github.recount.extractor.form.budget;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.row.CellPlacer;
import io.github.recount.extractor.form.row.GoalReader;
import io.github.recount.extractor.form.row.PlacedRow;
import io.github.recount.extractor.form.row.Readings;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.GoalLabel;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.BudgetLine;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.source.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the budget block of a form row by row, below its heading. */
public final class BudgetReader {
  private static final List<Role> FIGURES =
      List.of(Role.INITIAL, Role.ADJUSTED, Role.EXECUTED, Role.RATE, Role.WEIGHT, Role.SCORE);

  private static final Pattern POINTS = Pattern.compile("[（(]\\s*(\\d{1,3}(?:\\.\\d)?)\\s*分");

  /** A label with its amount in one cell: {@code 其中：基本支出：360.71}. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?:其中[:：])?(.{2,30}?)[:：]([0-9][0-9,，]{0,20}(?:\\.[0-9]{1,6})?)\\s*(元|万元|亿元)?$");

  private static final int LONGEST = 80;

  private static final Pattern REMARK =
      Pattern.compile("\\s*[（(][^（()）]{2,30}[)）]\\s*$", Pattern.DOTALL);

  private static final Pattern ITEM_AND_AMOUNT =
      Pattern.compile("([^0-9\\s][^0-9]{2,30}?)\\s+([0-9][0-9.,，]{0,20})");

  private static final Pattern SCORED_RATE =
      Pattern.compile("([0-9.]{1,9}[%％])[（(]?得分[:：]?([0-9.]{1,6})分?[)）]?");

  private static final Pattern TWO_AMOUNTS =
      Pattern.compile("([0-9][0-9.,，]{0,20})[/／]([0-9][0-9.,，]{0,20})");

  private final CellPlacer placer;
  private final Heading heading;
  private final GoalReader goals;
  private @Nullable String moneyUnit;
  private final @Nullable Declared blockWeight;
  private final String blockLabel;
  private final List<BudgetLine> lines = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  /**
   * Begins a block.
   *
   * @param row the heading's row, whose first cells may tell the unit and the points of the block
   * @param unitAbove the money unit printed above the table, if any
   * @param goals take what stands beside the amounts: the tasks that they were for
   */
  public BudgetReader(
      CellPlacer placer, Heading heading, Row row, @Nullable String unitAbove, GoalReader goals) {
    this.placer = placer;
    this.goals = goals;
    this.heading = withItems(heading);
    String unit = unitAbove;
    Declared weight = null;
    for (Cell cell : row.cells()) {
      unit = Figures.moneyUnit(cell.text()).orElse(unit);
      weight = weight == null ? points(cell) : weight;
    }
    this.moneyUnit = unit;
    this.blockWeight = weight;
    this.blockLabel =
        row.filled().isEmpty() || heading.columns().get(0).role() != null
            ? ""
            : Wording.clean(row.filled().get(0).text());
  }

  /** The points that a label gives in brackets: {@code 得分（10分）}. */
  static @Nullable Declared points(Cell label) {
    return points(label.text(), label.location());
  }

  /** The points that a label at a place gives in brackets. */
  public static @Nullable Declared points(String label, Location place) {
    Matcher points = POINTS.matcher(label);
    return points.find() ? new Declared(points.group(1), place) : null;
  }

  /** The block's label stands beside its heading and its first row, merged. */
  private String label() {
    return lines.isEmpty() ? blockLabel : "";
  }

  /** Columns of no other role left of the first amount name the row: if one says so, it alone. */
  private static Heading withItems(Heading heading) {
    List<Column> columns = new ArrayList<>();
    boolean named = heading.columns().stream().anyMatch(BudgetReader::isName);
    boolean left = true;
    for (Column column : heading.columns()) {
      Role role = column.role();
      left &= role == null || !FIGURES.contains(role);
      boolean item = left && role == null && (!named || isName(column));
      columns.add(item ? column.as(Role.ITEM) : column);
    }
    return new Heading(Place.BUDGET, columns, heading.rows(), heading.table());
  }

  private static boolean isName(Column column) {
    return column.role() == null && Wording.key(column.text()).endsWith("名称");
  }

  /** Takes a row if it is one of the block's; the first that is not ends the block. */
  public boolean take(Row row) {
    if (takeLabelled(row)) {
      return true;
    }
    PlacedRow placed =
        withAmountsApart(
            withScoreApart(
                withItemApart(
                    PlacedRow.of(row, heading, placer.place(row, heading), row.afterBreak()))));
    boolean figuresOnly =
        FIGURES.stream().map(placed::text).allMatch(t -> t.isEmpty() || isFigure(t));
    boolean wide = row.cells().size() > 2;
    boolean goal = row.filled().stream().anyMatch(cell -> GoalLabel.matches(cell.text()));
    if (!figuresOnly || !wide || goal || !ownsItem(row, placed)) {
      return false;
    }
    if (isLabelAlone(row)) {
      return true;
    }
    lines.add(Readings.budget(placed, this::line));
    goals.take(row, heading, placer);
    return true;
  }

  /** In laid out text the label beside all rows may stand on a line of its own. */
  private boolean isLabelAlone(Row row) {
    return lines.isEmpty()
        && row.columns() == Table.Columns.LAID_OUT
        && row.filled().size() == 1
        && Figures.moneyUnit(row.filled().get(0).text()).isPresent();
  }

  /** An item and its amount that stand so near each other as if in one cell. */
  private static PlacedRow withItemApart(PlacedRow row) {
    Role first = row.has(Role.INITIAL) ? Role.INITIAL : Role.ADJUSTED;
    Declared both = row.get(first);
    Matcher m = both == null ? null : ITEM_AND_AMOUNT.matcher(both.text());
    if (both == null || m == null || !m.matches()) {
      return row;
    }
    return row.with(Role.ITEM, new Declared(m.group(1), both.location()))
        .with(first, new Declared(m.group(2), both.location()));
  }

  /** A rate with the points that it gives: {@code 97.36%（得分9.7）}. */
  private static PlacedRow withScoreApart(PlacedRow row) {
    Declared rate = row.get(Role.RATE);
    Matcher m = rate == null ? null : SCORED_RATE.matcher(Wording.bare(rate.text()));
    if (rate == null || m == null || !m.matches() || row.has(Role.SCORE)) {
      return row;
    }
    return row.with(Role.RATE, new Declared(m.group(1), rate.location()))
        .with(Role.SCORE, new Declared(m.group(2), rate.location()));
  }

  /** The amounts before and after a change: {@code 6800.00 / 7320.00} below {@code 年初/调整预算}. */
  private static PlacedRow withAmountsApart(PlacedRow row) {
    Declared amounts = row.get(row.has(Role.INITIAL) ? Role.INITIAL : Role.ADJUSTED);
    Matcher m = amounts == null ? null : TWO_AMOUNTS.matcher(Wording.bare(amounts.text()));
    if (amounts == null
        || m == null
        || !m.matches()
        || row.has(Role.INITIAL) && row.has(Role.ADJUSTED)) {
      return row;
    }
    return row.with(Role.INITIAL, new Declared(m.group(1), amounts.location()))
        .with(Role.ADJUSTED, new Declared(m.group(2), amounts.location()));
  }

  private BudgetLine line(PlacedRow placed) {
    Declared weight = figure(placed, Role.WEIGHT);
    Declared item = placed.get(Role.ITEM);
    return new BudgetLine(
        item == null ? label() : item.text(),
        figure(placed, Role.INITIAL),
        figure(placed, Role.ADJUSTED),
        figure(placed, Role.EXECUTED),
        figure(placed, Role.RATE),
        weight == null && lines.isEmpty() ? blockWeight : weight,
        figure(placed, Role.SCORE),
        unitOf(item),
        placed.location());
  }

  /**
   * A row that only repeats the merged label of its block says nothing, and one with words where
   * amounts stand is of another block.
   */
  private boolean ownsItem(Row row, PlacedRow placed) {
    Declared item = placed.get(Role.ITEM);
    boolean own =
        item != null
            && row.filled().stream().anyMatch(c -> Wording.clean(c.text()).equals(item.text()))
            && row.filled().stream().noneMatch(this::isWordAmongAmounts);
    return own || FIGURES.stream().anyMatch(placed::has);
  }

  private boolean isWordAmongAmounts(Cell cell) {
    return !isFigure(cell.text())
        && heading.columns().stream()
            .anyMatch(
                column -> FIGURES.stream().anyMatch(column::is) && column.start() <= cell.column());
  }

  /** An amount may have a remark in brackets. */
  private static boolean isFigure(String text) {
    return Figures.isNone(text)
        || Figures.isQuantity(text)
        || text.length() <= LONGEST && Figures.isQuantity(REMARK.matcher(text).replaceFirst(""));
  }

  private static @Nullable Declared figure(PlacedRow row, Role role) {
    Declared value = row.get(role);
    return value == null || Figures.isNone(value.text()) ? null : value;
  }

  private @Nullable String unitOf(@Nullable Declared item) {
    // A unit printed in the first row's name goes for the rows below it too.
    moneyUnit = Figures.moneyUnit(item == null ? "" : item.text()).orElse(moneyUnit);
    return moneyUnit;
  }

  /** Rows whose cells are labels with their amounts, which no heading places: claims. */
  private boolean takeLabelled(Row row) {
    List<Cell> filled = row.filled().stream().filter(cell -> !isRowLabel(cell)).toList();
    List<Claim> found = new ArrayList<>();
    boolean labels = !filled.isEmpty();
    for (Cell cell : filled) {
      String text = Wording.bare(cell.text());
      Matcher m = LABELLED.matcher(text);
      if (m.matches()) {
        BigDecimal value = new BigDecimal(m.group(2).replaceAll("[,，]", ""));
        String unit = m.group(3) == null ? moneyUnit : m.group(3);
        found.add(new Claim(m.group(1), "amount", text, value, unit, cell.location()));
      } else {
        labels &= text.endsWith("：") || text.endsWith(":");
      }
    }
    claims.addAll(labels ? found : List.of());
    return labels;
  }

  private boolean isRowLabel(Cell cell) {
    return cell.column() == 0 && !Wording.bare(cell.text()).matches(".*[:：][0-9.,]*$");
  }

  public List<BudgetLine> lines() {
    return lines;
  }

  public List<Claim> claims() {
    return claims;
  }
}
