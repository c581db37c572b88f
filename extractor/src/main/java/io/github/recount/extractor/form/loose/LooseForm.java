package io.github.recount.extractor.form.loose;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.loose.LooseText.Text;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.GoalLabel;
import io.github.recount.extractor.form.word.ItemNumber;
import io.github.recount.extractor.form.word.LineKind;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One pass over the texts of a form, which puts them into rows. */
final class LooseForm {
  /** Points behind a total's label: the weight, the score, and a column left of them. */
  private static final int MOST_POINTS = 3;

  /** A sentence below a table that says what the table adds up to. */
  private static final Pattern RESULT = Pattern.compile("自评.{0,12}(?:得分|总分|评分|综合分).{0,6}[0-9]+.*。");

  private static final List<Place> HEADED =
      List.of(Place.FIELD, Place.BUDGET, Place.TOTAL, Place.INDICATOR);

  private final Vocabulary vocabulary;
  private final LooseHeadings headings;
  private final LoosePairs pairs;
  private final List<Text> texts;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  LooseForm(Vocabulary vocabulary, List<Text> texts) {
    this.vocabulary = vocabulary;
    this.headings = new LooseHeadings(vocabulary, texts);
    this.pairs = new LoosePairs(vocabulary, texts);
    this.texts = texts;
  }

  /** How many columns a heading of indicators among the texts names at most. */
  int indicatorColumns() {
    return IntStream.range(0, texts.size())
        .mapToObj(headings::at)
        .flatMap(Optional::stream)
        .filter(found -> isOf(Place.INDICATOR, found))
        .mapToInt(
            found -> (int) found.heading().columns().stream().filter(LooseForm::isNamed).count())
        .max()
        .orElse(0);
  }

  private static boolean isNamed(Column column) {
    return column.role() != null;
  }

  List<Piece> pieces() {
    while (at < texts.size()) {
      Optional<LooseHeadings.Found> found = headings.at(at);
      if (found.isPresent()) {
        block(found.get());
      } else if (!list() && !take(pairs.end(at)) && !field() && !goal() && !take(endOfTotal(at))) {
        Text text = texts.get(at++);
        pieces.add(new Prose(text.text(), text.place()));
      }
    }
    return pieces;
  }

  /** The headings of a list of projects, which are no labels. */
  private boolean list() {
    boolean headed =
        names(texts.get(at), Place.FIELD)
            && at + 1 < texts.size()
            && names(texts.get(at + 1), Place.BUDGET);
    while (headed && at < texts.size() && HEADED.stream().anyMatch(p -> names(texts.get(at), p))) {
      Text text = texts.get(at++);
      pieces.add(new Prose(text.text(), text.place()));
    }
    return headed;
  }

  /** A label of the form's head with its value. */
  private boolean field() {
    boolean pair =
        at + 1 < texts.size()
            && names(texts.get(at), Place.FIELD)
            && !names(texts.get(at + 1), Place.FIELD);
    return take(pair ? at + 2 : at);
  }

  /** A goal beside its label. */
  private boolean goal() {
    boolean found = at + 1 < texts.size() && GoalLabel.matches(texts.get(at).text());
    return take(found ? at + 2 : at);
  }

  /** Takes the texts up to an end as a row, if there are any. */
  private boolean take(int end) {
    if (end == at) {
      return false;
    }
    pieces.add(row(texts.subList(at, end)));
    at = end;
    return true;
  }

  /** Where a total that begins there ends; the same place where none does. */
  private int endOfTotal(int start) {
    boolean label =
        vocabulary
            .role(Place.TOTAL, texts.get(start).text())
            .filter(Role.TOTAL::equals)
            .isPresent();
    int end = start + 1;
    while (label
        && end < texts.size()
        && end - start <= MOST_POINTS
        && Figures.points(texts.get(end).text()).isPresent()) {
      end++;
    }
    return end > start + 1 || label && isLast(start) ? end : start;
  }

  /** Whether nothing but the frame of a form stands behind a text. */
  private boolean isLast(int i) {
    if (i + 1 == texts.size()) {
      return true;
    }
    Text next = texts.get(i + 1);
    return names(next, Place.FIELD)
        || LineKind.isTitle(next.text())
        || LineKind.isNote(next.text());
  }

  private void block(LooseHeadings.Found found) {
    int start = at;
    at = found.end();
    List<Column> columns = new ArrayList<>(found.heading().columns());
    List<Text> head = new ArrayList<>(found.columns());
    if (isOf(Place.BUDGET, found)) {
      // The label of the block, which tells the unit, heads the column of the items.
      head.add(0, label());
      columns.add(0, Column.unnamed(0, 0).as(Role.ITEM));
    }
    pieces.add(row(head));
    int end = at;
    while (end < texts.size()
        && !endsBlock(end, found.heading().block())
        && !isNextItem(end, Math.max(0, start - 1), at)) {
      end++;
    }
    boolean lines = isLine(start, at);
    List<Text> body = PartedFigures.joined(texts.subList(at, end), found.heading());
    if (!isOf(Place.BUDGET, found)) {
      body = new FullLines(vocabulary, body).marked();
    }
    List<RowCutter.Token> tokens = tokens(body);
    List<List<List<Integer>>> cut = new RowCutter(vocabulary, columns, lines).cut(tokens);
    if (isOf(Place.BUDGET, found)) {
      AmountPlacer amounts = new AmountPlacer(vocabulary, columns);
      cut = cut.stream().map(row -> amounts.placed(row, tokens)).toList();
    }
    rows(cut, body);
    at = end;
  }

  /** Whether a label counts on from one in front of a heading, or within it. */
  private boolean isNextItem(int i, int from, int to) {
    String label = texts.get(i).text();
    return texts.subList(from, to).stream().anyMatch(t -> ItemNumber.countsOn(label, t.text()));
  }

  private static boolean isOf(Place block, LooseHeadings.Found found) {
    return found.heading().block() == block;
  }

  /** A label of the form's foot with its value: {@code 填报日期：2022年3月19日}. */
  private boolean isSigned(String text) {
    int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
    return LineKind.isSigned(text)
        || colon > 0 && vocabulary.role(Place.FIELD, text.substring(0, colon)).isPresent();
  }

  /** Whether these texts, and more than one, are just a line: then rows are mostly lines too. */
  private boolean isLine(int start, int end) {
    boolean begins =
        texts.get(start).startsLine() || start > 0 && texts.get(start - 1).startsLine();
    boolean ends = end == texts.size() || texts.get(end).startsLine();
    return begins && ends && texts.subList(start + 1, end).stream().noneMatch(Text::startsLine);
  }

  private Text label() {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last) instanceof Prose p && !LineKind.isTitle(p.text())) {
      pieces.remove(last);
      return new Text(p.text(), p.location(), true, false);
    }
    return new Text("", texts.get(at - 1).place(), true, false);
  }

  private boolean endsBlock(int i, Place block) {
    Text text = texts.get(i);
    boolean label = names(text, Place.FIELD) && i + 1 < texts.size();
    boolean goals = block == Place.BUDGET && Wording.key(text.text()).endsWith("目标");
    return label
        || goals
        || isSigned(text.text())
        || GoalLabel.matches(text.text())
        || LineKind.isTitle(text.text())
        || LineKind.isNote(text.text())
        || block == Place.INDICATOR && endOfTotal(i) > i
        || block == Place.GOAL && Wording.key(text.text()).endsWith("绩效指标")
        || RESULT.matcher(text.text()).find()
        || headings.at(i).isPresent();
  }

  static List<RowCutter.Token> tokens(List<Text> texts) {
    return texts.stream()
        .map(t -> new RowCutter.Token(t.text(), t.startsLine(), t.mayGoOn()))
        .toList();
  }

  private void rows(List<List<List<Integer>>> rows, List<Text> body) {
    for (List<List<Integer>> row : rows) {
      Location place =
          row.stream()
              .flatMap(List::stream)
              .findFirst()
              .map(i -> body.get(i).place())
              .orElseThrow();
      List<Cell> cells = new ArrayList<>();
      for (List<Integer> numbers : row) {
        String text = String.join("\n", numbers.stream().map(i -> body.get(i).text()).toList());
        Location own = numbers.isEmpty() ? place : body.get(numbers.get(0)).place();
        cells.add(new Cell(0, cells.size(), 1, 1, text, own));
      }
      pieces.add(row(cells, place));
    }
  }

  private boolean names(Text text, Place block) {
    return vocabulary.role(block, text.text()).isPresent();
  }

  static Row row(List<Text> texts) {
    List<Cell> cells = new ArrayList<>();
    for (Text text : texts) {
      cells.add(new Cell(0, cells.size(), 1, 1, text.text(), text.place()));
    }
    return row(cells, texts.get(0).place());
  }

  private static Row row(List<Cell> cells, Location place) {
    return new Row(cells, 0, 0, Table.Columns.GUESSED, false, place);
  }
}
