package io.github.recount.extractor.form;

import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A list of projects, one a row, with amounts and totals: {@code 序号 项目名称 预算数 执行数 自评得分}. It names
 * forms that stand elsewhere and is neither a form nor a budget.
 */
final class ProjectList {
  /** With fewer columns it may be fields of a form's head. */
  private static final int NARROWEST = 4;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}[.、]?");
  private static final Set<String> OTHER = Set.of("序号", "编号", "备注");
  private static final Set<String> SUMS = Set.of("合计", "小计", "总计");

  private final Vocabulary vocabulary;

  ProjectList(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether the row heads a list: it names projects or bodies beside amounts, and no value. */
  boolean isHeadedBy(Row row) {
    List<Cell> filled = row.filled();
    boolean names = filled.stream().anyMatch(cell -> is(cell, Role.PROJECT, Role.BODY));
    long amounts = filled.stream().filter(cell -> is(cell, Place.BUDGET)).count();
    long known = filled.stream().filter(this::isHeading).count();
    boolean indicators = filled.stream().anyMatch(this::isIndicator);
    return filled.size() >= NARROWEST
        && names
        && !indicators
        && amounts >= 2
        && known * 3 >= filled.size() * 2L;
  }

  /** Whether the row is one of the list's: numbered, or a sum. */
  static boolean holds(Row row) {
    List<Cell> filled = row.filled();
    String first = filled.isEmpty() ? "" : Wording.key(filled.get(0).text());
    return filled.size() > 2 && (NUMBER.matcher(first).matches() || SUMS.contains(first));
  }

  private boolean isIndicator(Cell cell) {
    return vocabulary
        .role(Place.INDICATOR, cell.text())
        .filter(role -> role == Role.LEVEL1 || role == Role.LEVEL2 || role == Role.TARGET)
        .isPresent();
  }

  private boolean isHeading(Cell cell) {
    return OTHER.contains(Wording.key(cell.text()))
        || is(cell, Place.BUDGET)
        || is(cell, Place.INDICATOR)
        || vocabulary.role(Place.FIELD, cell.text()).isPresent();
  }

  private boolean is(Cell cell, Place place) {
    return vocabulary.role(place, cell.text()).isPresent();
  }

  private boolean is(Cell cell, Role one, Role other) {
    Optional<Role> role = vocabulary.role(Place.FIELD, cell.text());
    return role.filter(r -> r == one || r == other).isPresent();
  }
}
