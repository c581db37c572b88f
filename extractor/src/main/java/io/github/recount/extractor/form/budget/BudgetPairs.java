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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A budget whose amounts stand beside their labels, below no heading: {@code 预算数： | 125.4 | 执行数： |
 * 118.93}, or in one cell with them, or one below the other.
 */
public final class BudgetPairs {
  private static final Set<Role> AMOUNTS = EnumSet.of(Role.INITIAL, Role.ADJUSTED, Role.EXECUTED);

  /** A figure with its label, and what the label means, if it is one of a budget's. */
  private record Pair(String label, @Nullable Role role, Declared value) {}

  /** A row's pairs, and the cell in front of them that names it. */
  private record Pairs(@Nullable Cell name, List<Pair> all) {
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
    if (!pairs.haveRoles() || !pairs.haveAmount()) {
      return Optional.empty();
    }
    if (pairs.all().size() == 1) {
      Pairs below = next == null ? new Pairs(null, List.of()) : pairs(next, vocabulary);
      if (!below.haveRoles() || !below.haveAmount() || below.roles().equals(pairs.roles())) {
        return Optional.empty();
      }
    }
    BudgetPairs block = new BudgetPairs(vocabulary, unitAbove);
    block.begin(pairs, row);
    return Optional.of(block);
  }

  private void begin(Pairs pairs, Row row) {
    Cell name = pairs.name();
    String item = name == null ? "" : Wording.clean(name.text());
    Figures.moneyUnit(item).ifPresent(unit -> moneyUnit = unit);
    pairs.all().forEach(p -> Figures.moneyUnit(p.label()).ifPresent(unit -> moneyUnit = unit));
    lines.add(new Line(item, row.location(), new EnumMap<>(Role.class)));
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
      if (pair.role() != null && isFigure(pair.value().text())) {
        figures.put(pair.role(), pair.value());
      }
    }
  }

  /** Takes a row if it goes on with the budget; the first that does not ends it. */
  public boolean take(Row row) {
    Pairs pairs = pairs(row, vocabulary);
    if (pairs.all().isEmpty()) {
      return false;
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

  /** A source of the money, named in front of each of its amounts. */
  private boolean takeSource(Pairs pairs, Row row) {
    List<Pair> all = pairs.all();
    String label = all.get(0).label();
    boolean same =
        all.size() == order.size()
            && all.stream().allMatch(p -> p.role() == null && p.label().equals(label));
    if (!same) {
      return false;
    }
    List<Pair> placed = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      placed.add(new Pair(label, order.get(i), all.get(i).value()));
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
      if (cell.isBlank()) {
        continue;
      }
      Cell next = i + 1 < cells.size() ? cells.get(i + 1) : null;
      Optional<Pair> inOne = inOne(cell, vocabulary);
      if (inOne.isPresent()) {
        pairs.add(inOne.get());
      } else if (next != null && !isFigure(cell.text()) && mayHold(next)) {
        pairs.add(pair(cell.text(), next.text(), next, vocabulary));
        i++;
      } else if (pairs.isEmpty() && name == null && !isFigure(cell.text())) {
        name = cell;
      } else {
        return new Pairs(null, List.of());
      }
    }
    return new Pairs(name, pairs);
  }

  private static Optional<Pair> inOne(Cell cell, Vocabulary vocabulary) {
    return LabelledFigure.of(cell.text())
        .map(both -> pair(both.label(), both.figure(), cell, vocabulary));
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
}
