package io.github.recount.extractor.form;

import io.github.recount.extractor.form.LooseText.Text;
import io.github.recount.extractor.form.Vocabulary.Place;
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
  /** So many headings in a row are no accident. */
  private static final int FEWEST_HEADINGS = 4;

  /** No form has so many columns; a hostile text may. */
  private static final int MOST_COLUMNS = 40;

  /** Points behind a total's label: the weight, the score, and a column left of them. */
  private static final int MOST_POINTS = 3;

  /** No heading is a sentence. */
  private static final Pattern CLAUSE = Pattern.compile("[,，。；;]");

  private final Vocabulary vocabulary;
  private final HeadingReader headings;
  private final List<Text> texts;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  LooseForm(Vocabulary vocabulary, List<Text> texts) {
    this.vocabulary = vocabulary;
    this.headings = new HeadingReader(vocabulary);
    this.texts = texts;
  }

  /** Whether the headings of indicators stand somewhere among the texts. */
  boolean headsIndicators() {
    return IntStream.range(0, texts.size()).anyMatch(this::headsIndicatorsAt);
  }

  private boolean headsIndicatorsAt(int i) {
    return heading(i).filter(h -> h.block() == Place.INDICATOR).isPresent();
  }

  List<Piece> pieces() {
    while (at < texts.size()) {
      Optional<Heading> heading = heading(at);
      if (heading.isPresent()) {
        block(heading.get());
      } else if (!field() && !total()) {
        Text text = texts.get(at++);
        pieces.add(new Prose(text.text(), text.place()));
      }
    }
    return pieces;
  }

  /** A label of the form's head with its value. */
  private boolean field() {
    boolean pair =
        at + 1 < texts.size()
            && names(texts.get(at), Place.FIELD)
            && !names(texts.get(at + 1), Place.FIELD);
    if (pair) {
      pieces.add(row(texts.subList(at, at + 2)));
      at += 2;
    }
    return pair;
  }

  private boolean total() {
    int end = endOfTotal(at);
    boolean found = end > at;
    if (found) {
      pieces.add(row(texts.subList(at, end)));
      at = end;
    }
    return found;
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
    return end == start + 1 ? start : end;
  }

  private void block(Heading heading) {
    int start = at;
    at += heading.columns().size();
    List<Column> columns = new ArrayList<>(heading.columns());
    List<Text> head = new ArrayList<>(texts.subList(start, at));
    if (heading.block() == Place.BUDGET) {
      // The label of the block, which tells the unit, heads the column of the items.
      head.add(0, label());
      columns.add(0, Column.unnamed(0, 0).as(Role.ITEM));
    }
    pieces.add(row(head));
    int end = at;
    while (end < texts.size() && !endsBlock(end, heading.block())) {
      end++;
    }
    rows(new RowCutter(vocabulary, columns, isLine(start, at)), end);
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
        || LineKind.isTitle(text.text())
        || LineKind.isNote(text.text())
        || block == Place.INDICATOR && endOfTotal(i) > i
        || block == Place.GOAL && Wording.key(text.text()).endsWith("绩效指标")
        || heading(i).isPresent();
  }

  private void rows(RowCutter cutter, int end) {
    List<Text> body = texts.subList(at, end);
    List<RowCutter.Token> tokens =
        body.stream().map(t -> new RowCutter.Token(t.text(), t.startsLine(), t.mayGoOn())).toList();
    for (List<List<Integer>> cut : cutter.cut(tokens)) {
      Location place =
          cut.stream()
              .flatMap(List::stream)
              .findFirst()
              .map(i -> body.get(i).place())
              .orElseThrow();
      List<Cell> cells = new ArrayList<>();
      for (List<Integer> numbers : cut) {
        String text = String.join("\n", numbers.stream().map(i -> body.get(i).text()).toList());
        Location own = numbers.isEmpty() ? place : body.get(numbers.get(0)).place();
        cells.add(new Cell(0, cells.size(), 1, 1, text, own));
      }
      pieces.add(row(cells, place));
    }
    at = end;
  }

  private boolean names(Text text, Place block) {
    return vocabulary.role(block, text.text()).isPresent();
  }

  /** The heading whose first column stands there. */
  private Optional<Heading> heading(int start) {
    for (Place block : List.of(Place.INDICATOR, Place.BUDGET, Place.GOAL)) {
      Optional<Heading> heading = heading(start, block);
      if (heading.isPresent()) {
        return heading;
      }
    }
    return Optional.empty();
  }

  private Optional<Heading> heading(int start, Place block) {
    if (block == Place.INDICATOR && !mayHeadIndicators(texts.get(start).text())) {
      return Optional.empty();
    }
    int end = start;
    while (end < texts.size() && end - start < MOST_COLUMNS && headsColumn(texts.get(end), block)) {
      end++;
    }
    // What stands first below a heading may look like one more.
    for (; end - start >= (block == Place.GOAL ? 2 : FEWEST_HEADINGS); end--) {
      Optional<Heading> heading =
          headings.read(row(texts.subList(start, end)), List.of()).filter(h -> h.block() == block);
      if (heading.isPresent()) {
        return heading;
      }
    }
    return Optional.empty();
  }

  /** Indicators are named before anything is said of them, and numbered before they are named. */
  private boolean mayHeadIndicators(String text) {
    return vocabulary
        .role(Place.INDICATOR, text)
        .filter(
            role ->
                role == Role.LEVEL1
                    || role == Role.LEVEL2
                    || role == Role.LEVEL3
                    || role == Role.OTHER && vocabulary.knows(Place.INDICATOR, text))
        .isPresent();
  }

  private boolean headsColumn(Text text, Place block) {
    return names(text, block) && !CLAUSE.matcher(Wording.key(text.text())).find();
  }

  private static Row row(List<Text> texts) {
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
