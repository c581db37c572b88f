package io.github.recount.extractor.form;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.LevelName;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Section;
import io.github.recount.extractor.report.Total;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table of the sections' points, sections side by side: {@code 一级指标 | 投入 | 产出 | 合计}. */
final class SectionTable {
  private final Vocabulary vocabulary;
  private final Row names;
  private final Map<Role, Row> figures = new EnumMap<>(Role.class);

  private SectionTable(Vocabulary vocabulary, Row names) {
    this.vocabulary = vocabulary;
    this.names = names;
  }

  /** The table that this row heads, if it names several sections and nothing but names. */
  static Optional<SectionTable> headedBy(Row row, Vocabulary vocabulary) {
    List<Cell> filled = row.filled();
    long sections = filled.stream().filter(cell -> vocabulary.isLevel1(cell.text())).count();
    boolean figures = filled.stream().anyMatch(cell -> Figures.isQuantity(cell.text()));
    return sections >= 2 && !figures && sections + 2 >= filled.size() && filled.size() >= 3
        ? Optional.of(new SectionTable(vocabulary, row))
        : Optional.empty();
  }

  /** Takes a row of points; the first row that is none of this table's ends it. */
  boolean take(Row row) {
    List<Cell> filled = row.filled();
    if (filled.size() < 2) {
      return false;
    }
    Optional<Role> role = vocabulary.role(Place.INDICATOR, filled.get(0).text());
    boolean allFigures = filled.stream().skip(1).allMatch(cell -> Figures.isQuantity(cell.text()));
    if (role.isEmpty() || !allFigures) {
      return false;
    }
    figures.putIfAbsent(role.get(), row);
    return true;
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (Cell name : names.filled()) {
      if (vocabulary.isLevel1(name.text())) {
        Declared weight = below(name, Role.WEIGHT);
        Declared score = below(name, Role.SCORE);
        if (weight != null || score != null) {
          String bare = LevelName.of(name.text()).name();
          sections.add(new Section(bare, weight, score, name.location()));
        }
      }
    }
    return sections;
  }

  /** The column of the total, if the table has one. */
  Optional<Total> total() {
    for (Cell name : names.filled()) {
      if (vocabulary.role(Place.TOTAL, name.text()).filter(Role.TOTAL::equals).isPresent()) {
        Declared score = below(name, Role.SCORE);
        if (score != null) {
          return Optional.of(new Total(below(name, Role.WEIGHT), score, null, score.location()));
        }
      }
    }
    return Optional.empty();
  }

  private @Nullable Declared below(Cell name, Role role) {
    Row row = figures.get(role);
    if (row == null) {
      return null;
    }
    return row.filled().stream()
        .filter(cell -> cell.column() == name.column())
        .filter(cell -> Figures.points(cell.text()).isPresent())
        .map(cell -> new Declared(cell.text().strip(), cell.location()))
        .findFirst()
        .orElse(null);
  }
}
