package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.word.LevelName;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Repair;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives each row its level names: carries merged ones on, puts back those that stand in another
 * level's column, and infers a level-1 name that was lost.
 */
public final class LabelPlacer {
  private final Vocabulary vocabulary;

  public LabelPlacer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The rows below one heading, labels complete as far as the form tells.
   *
   * @param hasLevel1 whether the form has a column for level 1; none is invented where it has not
   */
  public List<PlacedRow> place(List<PlacedRow> rows, boolean hasLevel1) {
    List<PlacedRow> placed = new ArrayList<>();
    boolean knownSections =
        rows.stream().anyMatch(row -> row.has(Role.LEVEL1) && isLevel1(row.text(Role.LEVEL1)));
    for (PlacedRow row : rows) {
      placed.add(inItsColumn(row, knownSections));
    }
    List<PlacedRow> whole = wholeLabels(placed);
    List<PlacedRow> carried =
        new LabelGroups(vocabulary, whole).labelled().orElseGet(() -> carry(whole));
    return hasLevel1 ? inferLevel1(besideTheirOwn(carried)) : carried;
  }

  /**
   * Where only white tells the rows of a label, names of level 2 that forms have in the section
   * next to theirs belong to that one.
   */
  private List<PlacedRow> besideTheirOwn(List<PlacedRow> rows) {
    List<PlacedRow> mended = new ArrayList<>(rows);
    for (int start = 0, end; start < rows.size(); start = Math.max(end, start + 1)) {
      end = start;
      while (end < rows.size() && isStrange(rows.get(end))) {
        end++;
      }
      List<PlacedRow> strange = mended.subList(start, end);
      PlacedRow above = start == 0 ? null : mended.get(start - 1);
      PlacedRow below = end == rows.size() ? null : rows.get(end);
      strange.replaceAll(row -> holds(above, row) ? withLevel1Of(above, row) : row);
      strange.replaceAll(row -> holds(below, row) ? withLevel1Of(below, row) : row);
    }
    return mended;
  }

  private boolean isStrange(PlacedRow row) {
    return row.isToldByWhite()
        && !row.has(Role.LEVEL1_WEIGHT)
        && !vocabulary.mayHold(row.text(Role.LEVEL1), row.text(Role.LEVEL2));
  }

  /** Whether the section of one row is that of the other's level-2 name. */
  private boolean holds(@Nullable PlacedRow next, PlacedRow row) {
    return next != null
        && isStrange(row)
        && vocabulary.holds(next.text(Role.LEVEL1), row.text(Role.LEVEL2)).orElse(false);
  }

  private static PlacedRow withLevel1Of(@Nullable PlacedRow next, PlacedRow row) {
    Repair repair =
        new Repair(
            Repair.Kind.LABEL_CENTRED,
            "level 1 is that of the row next to it, as the name of level 2 tells");
    return next == null ? row : row.with(Role.LEVEL1, next.get(Role.LEVEL1), repair);
  }

  private boolean isLevel1(String text) {
    return vocabulary.isLevel1(text) || LevelName.of(text).points() != null;
  }

  /**
   * A row without a name has it in another level's column, and its last label is the name. A label
   * in the first column that is no section, in a table whose other sections are known, is of the
   * second level.
   */
  private PlacedRow inItsColumn(PlacedRow row, boolean knownSections) {
    PlacedRow moved = row;
    boolean named = moved.has(Role.LEVEL3) || moved.has(Role.LEVEL4);
    if (!named && !IndicatorReader.isSubtotal(moved, vocabulary)) {
      Role from = moved.has(Role.LEVEL2) ? Role.LEVEL2 : Role.LEVEL1;
      // A section's name beside figures is a subtotal, and a group without points heads the next.
      boolean heads =
          isLevel1(moved.text(from)) || isLevelName(moved.text(from)) && !moved.hasPoints();
      if (moved.has(from) && moved.hasValues() && !heads) {
        moved = move(moved, from, Role.LEVEL3);
      }
    }
    boolean stray =
        knownSections
            && moved.has(Role.LEVEL1)
            && !moved.has(Role.LEVEL1_WEIGHT)
            && !moved.has(Role.LEVEL2)
            && !moved.text(Role.LEVEL1).equals(moved.text(Role.LEVEL3))
            && !isLevel1(moved.text(Role.LEVEL1));
    return stray ? move(moved, Role.LEVEL1, Role.LEVEL2) : moved;
  }

  private boolean isLevelName(String text) {
    return isLevel1(text) || vocabulary.isLevel2(text);
  }

  private static PlacedRow move(PlacedRow row, Role from, Role to) {
    Repair repair =
        new Repair(
            Repair.Kind.LABEL_MOVED,
            "«" + row.text(from) + "» stood in the column of " + from + " and was read as " + to);
    return row.with(to, row.get(from), repair).without(from);
  }

  /** A label that a page break has cut: its rest stands at the first row of the next page. */
  private List<PlacedRow> wholeLabels(List<PlacedRow> rows) {
    List<PlacedRow> whole = new ArrayList<>(rows);
    for (int i = 1; i < whole.size(); i++) {
      for (Role level : List.of(Role.LEVEL1, Role.LEVEL2)) {
        PlacedRow row = whole.get(i);
        int start = row.afterBreak() && row.has(level) ? lastWith(level, whole, i) : -1;
        if (start < 0) {
          continue;
        }
        String above = whole.get(start).text(level);
        String name = above + row.text(level);
        if (isCut(above, row.text(level), level) && !isOfOtherSection(row, level, above)) {
          Declared cut = Objects.requireNonNull(whole.get(start).get(level));
          Declared label = new Declared(name, cut.location());
          CutLabels.complete(whole.subList(0, start + 1), level, cut, label);
          Declared rest = row.get(level);
          for (int j = i; j < whole.size() && Objects.equals(whole.get(j).get(level), rest); j++) {
            whole.set(j, whole.get(j).without(level));
          }
        }
      }
    }
    return whole;
  }

  /** Whether a text is the rest of the label above: of its name, or the points it has not yet. */
  private boolean isCut(String above, String text, Role level) {
    LevelName rest = LevelName.of(text);
    if (rest.name().isEmpty()) {
      return rest.points() != null && LevelName.of(above).points() == null;
    }
    String name = LevelName.of(above + text).name();
    boolean whole = vocabulary.isLevel1(name) || vocabulary.isLevel2(name);
    boolean label =
        level == Role.LEVEL1 ? vocabulary.isLevel1(rest.name()) : vocabulary.isLevel2(rest.name());
    return whole && !label;
  }

  /** Whether the names below the first level are another section's, whose name was lost. */
  private boolean isOfOtherSection(PlacedRow row, Role level, String above) {
    return level == Role.LEVEL1 && !vocabulary.mayHold(above, row.text(Role.LEVEL2));
  }

  private static int lastWith(Role level, List<PlacedRow> rows, int before) {
    int i = before - 1;
    while (i >= 0 && !rows.get(i).has(level)) {
      i--;
    }
    return i;
  }

  private static List<PlacedRow> carry(List<PlacedRow> rows) {
    List<PlacedRow> carried = new ArrayList<>();
    Declared level1 = null;
    Declared level2 = null;
    Declared level3 = null;
    for (PlacedRow row : rows) {
      PlacedRow next = row;
      Declared own1 = row.get(Role.LEVEL1);
      if (own1 != null && !own1.text().isEmpty()) {
        if (level1 == null || !sameName(own1, level1)) {
          level2 = null;
        }
        level1 = own1;
      } else if (level1 != null) {
        next = next.with(Role.LEVEL1, level1, carriedFrom("level 1"));
      }
      Declared own2 = row.get(Role.LEVEL2);
      if (own2 != null) {
        level2 = own2;
      } else if (level2 != null) {
        next = next.with(Role.LEVEL2, level2, carriedFrom("level 2"));
      }
      if (row.has(Role.LEVEL4) && !row.has(Role.LEVEL3) && level3 != null) {
        next = next.with(Role.LEVEL3, level3, carriedFrom("level 3"));
      }
      level3 = next.get(Role.LEVEL3);
      carried.add(next);
    }
    return carried;
  }

  private static boolean sameName(Declared a, Declared b) {
    return LevelName.of(a.text()).name().equals(LevelName.of(b.text()).name());
  }

  private static Repair carriedFrom(String level) {
    return new Repair(Repair.Kind.LABEL_CARRIED, level + " carried on from the row above");
  }

  /** Rows under one lost section share its name, which the national form's level 2 tells. */
  private List<PlacedRow> inferLevel1(List<PlacedRow> rows) {
    List<PlacedRow> inferred = new ArrayList<>(rows);
    int start = 0;
    while (start < rows.size()) {
      int end = start;
      String lost = lostSection(rows.get(start));
      while (end < rows.size() && lost != null && lost.equals(lostSection(rows.get(end)))) {
        end++;
      }
      if (lost != null) {
        List<PlacedRow> group = inferred.subList(start, end);
        String name = usualLevel1(group);
        if (name != null) {
          group.replaceAll(row -> withLevel1(row, name));
        }
      }
      start = Math.max(end, start + 1);
    }
    return inferred;
  }

  /** What is left of a lost section name: its points or nothing; null where it is not lost. */
  private static @Nullable String lostSection(PlacedRow row) {
    String text = row.text(Role.LEVEL1);
    return LevelName.of(text).name().isEmpty() ? text : null;
  }

  /** The section most of the level-2 names stand under; no name where they disagree evenly. */
  private @Nullable String usualLevel1(Collection<PlacedRow> rows) {
    Map<String, Integer> votes = new HashMap<>();
    for (PlacedRow row : rows) {
      vocabulary
          .level1Above(row.text(Role.LEVEL2))
          .ifPresent(name -> votes.merge(name, 1, Integer::sum));
    }
    int most = votes.values().stream().mapToInt(i -> i).max().orElse(0);
    List<String> best =
        votes.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
    return best.size() == 1 ? best.get(0) : null;
  }

  private static PlacedRow withLevel1(PlacedRow row, String name) {
    Declared level2 = row.get(Role.LEVEL2);
    String points = LevelName.of(row.text(Role.LEVEL1)).points();
    Declared level1 =
        new Declared(
            points == null ? name : name + "(" + points + ")",
            level2 == null ? row.location() : level2.location());
    return row.with(
        Role.LEVEL1,
        level1,
        new Repair(
            Repair.Kind.LEVEL_INFERRED, "level 1 was lost; it follows from the level-2 names"));
  }
}
