package io.github.recount.extractor.form.budget;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.LabelledFigure;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.BudgetLine;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A budget whose amounts stand beside their labels, below no heading: {@code 预算数： | 125.4 | 执行数： |
 * 118.93}, or in one cell with them, or one below the other.
 */
public final class BudgetPairs {
  private static final Set<Role> AMOUNTS = EnumSet.of(Role.INITIAL, Role.ADJUSTED, Role.EXECUTED);

  /** A rate that stands beside the amounts without a label. */
  private static final Pattern RATE = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,4})?\\s*[%％]");

  private static final Set<Role> RATED = EnumSet.of(Role.RATE, Role.WEIGHT, Role.SCORE);

  /** A figure with its label, and what the label means, if it is one of a budget's. */
  private record Pair(String label, @Nullable Role role, Declared value) {}

  /** A row's pairs, and the cell in front of them that names it. */
  private record Pairs(@Nullable Cell name, List<Pair> all) {
    /** Whether a kind of amount comes first, and beside it the parts of that amount. */
    boolean haveParts() {
      return all.size() > 1
          && all.get(0).role() != null
          && AMOUNTS.contains(all.get(0).role())
          && all.stream().skip(1).noneMatch(pair -> isAmount(pair.role()));
    }

    List<String> partLabels() {
      return all.stream().skip(1).map(Pair::label).toList();
    }

    /** Whether each label is one of a budget's, and none stands twice. */
    boolean haveRoles() {
      return roles().size() == all.size() && !roles().contains(null);
    }

    Set<@Nullable Role> roles() {
      Set<@Nullable Role> roles = new HashSet<>();
      all.forEach(pair -> roles.add(pair.role()));
      return roles;
    }

    boolean haveAmount() {
      return all.stream()
          .anyMatch(
              p -> p.role() != null && AMOUNTS.contains(p.role()) && isFigure(p.value().text()));
    }
  }

  /** A line of the budget while it is read. */
  private record Line(String item, Location place, Map<Role, Declared> figures) {}

  private final Vocabulary vocabulary;
  private final List<Role> order = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private @Nullable String moneyUnit;

  private BudgetPairs(Vocabulary vocabulary, @Nullable String unitAbove) {
    this.vocabulary = vocabulary;
    this.moneyUnit = unitAbove;
  }

  /**
   * The budget that a row opens.
   *
   * @param next the row below, which tells whether a single pair is part of a budget
   * @param unitAbove the money unit printed above the table, if any
   */
  public static Optional<BudgetPairs> openedBy(
      Row row, @Nullable Row next, Vocabulary vocabulary, @Nullable String unitAbove) {
    Pairs pairs = pairs(row, vocabulary);
    BudgetPairs block = new BudgetPairs(vocabulary, unitAbove);
    if (pairs.haveParts()
        && next != null
        && pairs.partLabels().equals(pairs(next, vocabulary).partLabels())) {
      block.begin(pairs.name(), row);
      pairs.partLabels().forEach(label -> block.addLine(label, row));
      block.takeParts(pairs);
      return Optional.of(block);
    }
    if (!pairs.haveRoles() || !pairs.haveAmount()) {
      return Optional.empty();
    }
    if (pairs.all().size() == 1) {
      Pairs below = next == null ? new Pairs(null, List.of()) : pairs(next, vocabulary);
      if (!below.haveRoles() || !below.haveAmount() || below.roles().equals(pairs.roles())) {
        return Optional.empty();
      }
    }
    block.begin(pairs, row);
    return Optional.of(block);
  }

  /**
   * The rate and the points of a whole budget in a row of their own, below it: {@code 预算执行率 | 94.9%
   * | 分值 | 10 | 得分 | 9.49}. The line has no amounts.
   */
  public static Optional<BudgetLine> ratedIn(Row row, Vocabulary vocabulary) {
    Pairs pairs = pairs(row, vocabulary);
    if (!pairs.haveRoles()
        || !RATED.containsAll(pairs.roles())
        || !pairs.roles().contains(Role.RATE)) {
      return Optional.empty();
    }
    BudgetPairs block = new BudgetPairs(vocabulary, null);
    block.begin(pairs, row);
    return block.lines().stream().findFirst();
  }

  private void begin(@Nullable Cell name, Row row) {
    String item = name == null ? "" : Wording.clean(name.text());
    Figures.moneyUnit(item).ifPresent(unit -> moneyUnit = unit);
    addLine(item, row);
  }

  private void addLine(String item, Row row) {
    lines.add(new Line(item, row.location(), new EnumMap<>(Role.class)));
  }

  private void begin(Pairs pairs, Row row) {
    begin(pairs.name(), row);
    pairs.all().forEach(p -> Figures.moneyUnit(p.label()).ifPresent(unit -> moneyUnit = unit));
    if (order.isEmpty()) {
      pairs.all().forEach(pair -> addRole(pair.role()));
    }
    put(pairs);
  }

  private void addRole(@Nullable Role role) {
    if (role != null) {
      order.add(role);
    }
  }

  private void put(Pairs pairs) {
    Map<Role, Declared> figures = lines.get(lines.size() - 1).figures();
    for (Pair pair : pairs.all()) {
      if (isAmount(pair.role()) && isFigure(pair.value().text())) {
        figures.put(Objects.requireNonNull(pair.role()), pair.value());
      }
    }
  }

  /** Takes a row if it goes on with the budget; the first that does not ends it. */
  public boolean take(Row row) {
    Pairs pairs = pairs(row, vocabulary);
    if (pairs.all().isEmpty()) {
      return false;
    }
    if (order.isEmpty()) {
      return pairs.haveParts() && takeParts(pairs);
    }
    if (pairs.haveRoles()) {
      Map<Role, Declared> figures = lines.get(lines.size() - 1).figures();
      if (pairs.name() != null || pairs.roles().stream().anyMatch(figures::containsKey)) {
        begin(pairs, row);
      } else {
        put(pairs);
      }
      return true;
    }
    return takeSource(pairs, row);
  }

  /** The same kind of amount of each line: {@code 预算数： | 560 | 其中：财政资金 | 540}. */
  private boolean takeParts(Pairs pairs) {
    List<Pair> all = pairs.all();
    Role role = all.get(0).role();
    List<String> parts = lines.stream().skip(1).map(Line::item).toList();
    if (role == null
        || !pairs.partLabels().equals(parts)
        || lines.get(0).figures().containsKey(role)) {
      return false;
    }
    for (int i = 0; i < all.size(); i++) {
      if (isFigure(all.get(i).value().text())) {
        lines.get(i).figures().put(role, all.get(i).value());
      }
    }
    return true;
  }

  /** A source of the money, named in front of each of its amounts. */
  private boolean takeSource(Pairs pairs, Row row) {
    List<Pair> all = pairs.all();
    String label = all.get(0).label();
    // A rate may stand only beside the whole.
    List<Role> roles =
        all.size() == order.size() ? order : order.stream().filter(AMOUNTS::contains).toList();
    boolean same =
        all.size() == roles.size()
            && IntStream.range(0, roles.size())
                .allMatch(
                    i ->
                        all.get(i).label().isEmpty()
                                && (all.get(i).role() == null || all.get(i).role() == roles.get(i))
                            || !isAmount(all.get(i).role()) && all.get(i).label().equals(label));
    if (!same) {
      return false;
    }
    List<Pair> placed = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      placed.add(new Pair(label, roles.get(i), all.get(i).value()));
    }
    lines.add(new Line(label, row.location(), new EnumMap<>(Role.class)));
    put(new Pairs(null, placed));
    return true;
  }

  public List<BudgetLine> lines() {
    return lines.stream()
        .map(
            line ->
                new BudgetLine(
                    line.item(),
                    line.figures().get(Role.INITIAL),
                    line.figures().get(Role.ADJUSTED),
                    line.figures().get(Role.EXECUTED),
                    line.figures().get(Role.RATE),
                    line.figures().get(Role.WEIGHT),
                    line.figures().get(Role.SCORE),
                    moneyUnit,
                    line.place()))
        .toList();
  }

  /** The pairs of a row that holds nothing else, else none. */
  private static Pairs pairs(Row row, Vocabulary vocabulary) {
    List<Cell> cells = row.cells().stream().filter(c -> c.row() == row.number()).toList();
    List<Pair> pairs = new ArrayList<>();
    Cell name = null;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      Cell next = i + 1 < cells.size() ? cells.get(i + 1) : null;
      if (cell.isBlank()) {
        if (!pairs.isEmpty() && next != null && isFigure(next.text())) {
          // The label of the amounts before goes for it too.
          pairs.add(pair("", next.text(), next, vocabulary));
          i++;
        }
        continue;
      }
      List<Pair> inOne = inOne(cell, vocabulary);
      if (!inOne.isEmpty()) {
        pairs.addAll(inOne);
      } else if (next != null && !isFigure(cell.text()) && mayHold(next)) {
        pairs.add(pair(cell.text(), next.text(), next, vocabulary));
        i++;
      } else if (pairs.isEmpty() && name == null && !isFigure(cell.text())) {
        name = cell;
      } else if (next == null && !pairs.isEmpty() && RATE.matcher(cell.text().strip()).matches()) {
        pairs.add(
            new Pair("", Role.RATE, new Declared(Wording.clean(cell.text()), cell.location())));
      } else {
        return new Pairs(null, List.of());
      }
    }
    return new Pairs(name, settled(pairs));
  }

  /** Of amounts before and after a change the first is the budget at the beginning of the year. */
  private static List<Pair> settled(List<Pair> pairs) {
    List<Pair> adjusted = pairs.stream().filter(pair -> pair.role() == Role.ADJUSTED).toList();
    boolean initial = pairs.stream().anyMatch(pair -> pair.role() == Role.INITIAL);
    return adjusted.size() < 2 || initial
        ? pairs
        : pairs.stream()
            .map(p -> p.equals(adjusted.get(0)) ? new Pair(p.label(), Role.INITIAL, p.value()) : p)
            .toList();
  }

  /** The pairs of a cell that holds nothing else, one or several in lines. */
  private static List<Pair> inOne(Cell cell, Vocabulary vocabulary) {
    List<LabelledFigure> whole = LabelledFigure.of(cell.text()).stream().toList();
    List<String> lines = cell.text().lines().filter(line -> !line.isBlank()).toList();
    List<LabelledFigure> told =
        whole.isEmpty()
            ? lines.stream().flatMap(line -> LabelledFigure.of(line).stream()).toList()
            : whole;
    return whole.isEmpty() && told.size() < lines.size()
        ? List.of()
        : told.stream().map(both -> pair(both.label(), both.figure(), cell, vocabulary)).toList();
  }

  private static Pair pair(String label, String value, Cell cell, Vocabulary vocabulary) {
    return new Pair(
        Wording.clean(label).replaceFirst("[:：]$", ""),
        vocabulary.role(Place.BUDGET, label).orElse(null),
        new Declared(Wording.clean(value), cell.location()));
  }

  private static boolean mayHold(Cell cell) {
    return cell.isBlank() || isFigure(cell.text()) || Figures.isNone(cell.text());
  }

  private static boolean isFigure(String text) {
    return Figures.isQuantity(text);
  }

  /** What was left over from another year is a source like others. */
  private static boolean isAmount(@Nullable Role role) {
    return role != null && role != Role.OTHER;
  }
}
