package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.GoalLabel;
import io.github.recount.extractor.form.word.ItemNumber;
import io.github.recount.extractor.form.word.LineKind;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Goal;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads goals, one a row, several numbered in one cell, or one at the head of its own table. */
public final class GoalReader {

  /** Several goals in one cell, each behind its number. */
  private static final Pattern NUMBERED = Pattern.compile("目标\\s*([0-9]{1,2})\\s*[:：]");

  /** The answers to numbered goals, which often drop the word. */
  private static final Pattern ANSWER =
      Pattern.compile("(?:^|\\s|(?<=[。；;]))(?:目标\\s*)?([0-9]{1,2})\\s*(?:[:：、]|[.．](?![0-9]))");

  /** A goal in a line of its own: {@code （一）年度目标：…}. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "\\s*(?:[（(]?[0-9一二三四五六七八九十]{1,3}[)）、.．]\\s*)?([^:：，。]{2,12})[:：]\\s*(.+)",
          Pattern.DOTALL);

  private final List<Goal> goals = new ArrayList<>();

  /** The goals beside a label that wait for their answer, and where they begin. */
  private @Nullable Cell awaiting;

  private int firstAwaiting;

  /** A labelled goal with its text, and maybe the answer to it, if that is what the row is. */
  public Optional<Goal> takeLabelled(Row row) {
    List<Cell> filled = row.filled();
    if (filled.size() < 2 || filled.size() > 3) {
      return Optional.empty();
    }
    boolean answered = filled.size() == 3;
    GoalLabel label = GoalLabel.of(filled.get(0).text()).orElse(null);
    if (label == null || !label.isOwn() && (answered || !goals.isEmpty())) {
      return Optional.empty();
    }
    Cell text = filled.get(1);
    String actual = answered ? Wording.clean(filled.get(2).text()) : null;
    Declared weight =
        label.weight() == null ? null : new Declared(label.weight(), filled.get(0).location());
    Goal goal =
        new Goal(goals.size() + 1, weight, Wording.clean(text.text()), actual, text.location());
    goals.add(goal);
    return Optional.of(goal);
  }

  /** Takes what a row says of the goals beside their labels. */
  public boolean takeBeside(Row row, Vocabulary vocabulary) {
    Optional<GoalsBeside> told = GoalsBeside.in(row, vocabulary);
    Cell expected = told.map(GoalsBeside::expected).orElse(null);
    Cell actual = told.map(GoalsBeside::actual).orElse(null);
    if (expected == null && (actual == null || awaiting == null)) {
      return false;
    }
    if (expected == null && awaiting != null) {
      goals.subList(firstAwaiting, goals.size()).clear();
    }
    Cell aimed = expected == null ? awaiting : expected;
    firstAwaiting = goals.size();
    awaiting = actual == null ? aimed : null;
    add(aimed, actual);
    return true;
  }

  /** Takes a line that says behind its label what was aimed at, or reached. */
  public boolean takeLine(Prose line, Vocabulary vocabulary) {
    Matcher label = LABELLED.matcher(line.text());
    if (!label.matches()) {
      return false;
    }
    List<Cell> cells =
        List.of(
            new Cell(0, 0, 1, 1, label.group(1), line.location()),
            new Cell(0, 1, 1, 1, label.group(2), line.location()));
    return takeBeside(
        new Row(cells, 0, 0, Table.Columns.GUESSED, false, line.location()), vocabulary);
  }

  private void add(@Nullable Cell expected, @Nullable Cell actual) {
    Cell first = expected == null ? actual : expected;
    if (first == null
        || expected != null
            && addNumbered(
                expected.text(), actual == null ? null : actual.text(), expected.location())) {
      return;
    }
    goals.add(
        new Goal(
            goals.size() + 1,
            null,
            expected == null ? null : Wording.clean(expected.text()),
            actual == null ? null : Wording.clean(actual.text()),
            first.location()));
  }

  /** A row below a heading of expected and actual. */
  public boolean take(Row row, Heading heading, CellPlacer placer) {
    PlacedRow placed = PlacedRow.of(row, heading, placer.place(row, heading), row.afterBreak());
    if (!placed.has(Role.EXPECTED) && !placed.has(Role.ACCOMPLISHED)
        || isNextItem(row, heading)
        || isSectionTitle(row, heading)) {
      return false;
    }
    boolean rest = !goals.isEmpty() && row.afterBreak() && !placed.has(Role.GOAL_NAME);
    if (rest) {
      Goal last = goals.remove(goals.size() - 1);
      goals.add(
          new Goal(
              last.number(),
              last.weight(),
              joined(last.expected(), placed.get(Role.EXPECTED)),
              joined(last.actual(), placed.get(Role.ACCOMPLISHED)),
              last.location()));
    } else if (!takeNumbered(row, placed)) {
      goals.add(
          new Goal(
              goals.size() + 1,
              Figures.isNone(placed.text(Role.WEIGHT)) ? null : placed.get(Role.WEIGHT),
              textOf(placed.get(Role.EXPECTED)),
              textOf(placed.get(Role.ACCOMPLISHED)),
              row.location()));
    }
    return true;
  }

  /**
   * Whether a label counts on from that of the goals: {@code 1.目标完成情况 | 年度目标 | 完成情况}, and {@code
   * 2.实施内容 | …} below them.
   */
  static boolean isNextItem(Row row, Heading heading) {
    return !row.isBlank()
        && heading.columns().stream()
            .takeWhile(column -> !column.is(Role.EXPECTED))
            .anyMatch(label -> ItemNumber.countsOn(row.filled().get(0).text(), label.text()));
  }

  /** Whether one short text runs below both columns: the title of what comes next. */
  private static boolean isSectionTitle(Row row, Heading heading) {
    List<Cell> filled = row.filled();
    Cell first = filled.get(0);
    return row.isAligned()
        && filled.size() == 1
        && !LineKind.hasClauses(first.text())
        && heading.columns().stream()
            .filter(column -> column.is(Role.EXPECTED) || column.is(Role.ACCOMPLISHED))
            .allMatch(c -> first.column() < c.end() && c.start() < first.columnEnd());
  }

  private static @Nullable String joined(@Nullable String text, @Nullable Declared rest) {
    if (rest == null) {
      return text;
    }
    return text == null ? rest.text() : Wording.clean(text + "\n" + rest.text());
  }

  private static @Nullable String textOf(@Nullable Declared value) {
    return value == null ? null : value.text();
  }

  private boolean takeNumbered(Row row, PlacedRow placed) {
    Declared expected = placed.get(Role.EXPECTED);
    Declared actual = placed.get(Role.ACCOMPLISHED);
    return expected != null
        && addNumbered(
            printed(row, expected),
            actual == null ? null : printed(row, actual),
            expected.location());
  }

  /** Goals numbered in one cell are paired with the answers of the same numbers. */
  private boolean addNumbered(String expected, @Nullable String actual, Location at) {
    NavigableMap<Integer, String> parts = parts(expected, NUMBERED);
    if (parts.size() < 2 || parts.firstKey() != 1 || parts.lastKey() != parts.size()) {
      return false;
    }
    NavigableMap<Integer, String> answers =
        actual == null ? new TreeMap<>() : parts(actual, ANSWER);
    boolean paired = answers.keySet().equals(parts.keySet());
    String whole = actual == null ? null : Wording.clean(actual);
    int offset = goals.size();
    parts.forEach(
        (number, text) ->
            goals.add(
                new Goal(
                    offset + number,
                    null,
                    text,
                    paired ? answers.get(number) : number == 1 ? whole : null,
                    at)));
    return true;
  }

  /** The cell's text with its line breaks, which the cleaned value has lost. */
  private static String printed(Row row, Declared value) {
    return row.cells().stream()
        .filter(cell -> cell.location().equals(value.location()))
        .filter(cell -> Wording.clean(cell.text()).equals(value.text()))
        .map(Cell::text)
        .findFirst()
        .orElse(value.text());
  }

  private static NavigableMap<Integer, String> parts(String text, Pattern number) {
    NavigableMap<Integer, String> parts = new TreeMap<>();
    Matcher m = number.matcher(text);
    int last = 0;
    int start = 0;
    while (m.find()) {
      int found = Integer.parseInt(m.group(1));
      // Inside an answer there may be numbers of its own; only the next in order counts.
      if (found == last + 1) {
        if (last > 0) {
          parts.put(last, Wording.clean(text.substring(start, m.start())));
        }
        last = found;
        start = m.end();
      }
    }
    if (last > 0) {
      parts.put(last, Wording.clean(text.substring(start)));
    }
    return parts;
  }

  /** Takes the goals that another one read. */
  public void takeOver(GoalReader other) {
    goals.addAll(other.goals);
  }

  public List<Goal> goals() {
    boolean counted =
        goals.size() > 1
            && IntStream.range(0, goals.size())
                .allMatch(i -> isCounted(goals.get(i).expected(), i + 1));
    return counted ? goals.stream().map(GoalReader::withoutNumber).toList() : goals;
  }

  private static boolean isCounted(@Nullable String text, int number) {
    Matcher m = NUMBERED.matcher(text == null ? "" : text);
    return m.lookingAt() && m.group(1).equals(String.valueOf(number));
  }

  /** Goals of a row each, with their numbers in front. */
  private static Goal withoutNumber(Goal goal) {
    return new Goal(
        goal.number(),
        goal.weight(),
        unnumbered(goal.expected(), goal.number()),
        unnumbered(goal.actual(), goal.number()),
        goal.location());
  }

  private static @Nullable String unnumbered(@Nullable String text, int number) {
    return text != null && isCounted(text, number)
        ? Wording.clean(NUMBERED.matcher(text).replaceFirst(""))
        : text;
  }
}
