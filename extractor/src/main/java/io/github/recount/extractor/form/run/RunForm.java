package io.github.recount.extractor.form.run;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.column.HeadingReader;
import io.github.recount.extractor.form.run.KnownWords.Word;
import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.LineKind;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.grid.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the cells of a form that was written one behind the other without any gap: {@code
 * 一级指标二级指标三级指标分值…产出指标数量指标培训人次10≥100人次120人次10}. Headings and labels are known words; what stands
 * between them is cut by what the columns hold and by what figures prove.
 */
public final class RunForm {
  private static final int FEWEST_HEADINGS = 4;
  private static final int FEWEST_AMOUNTS = 3;
  private static final int FEWEST_OF_GOALS = 2;

  /** No table of a form has so many signs; a hostile text may. */
  private static final int LONGEST_BODY = 10_000;

  /** Shorter labels are parts of other words, unless a colon follows. */
  private static final int SHORTEST_LABEL = 4;

  /** The label left of the amounts. */
  private static final Pattern MONEY_LABEL =
      Pattern.compile(
          "(?:项目|年度|部门|预算)*(?:资金|预算|支出)[^，。0-9]{0,8}[（(](?:亿|万)?元[）)]$|(?:项目|年度)?(?:预算|资金)[投使执安]..?情况$");

  /** What stands between the goals and the heading of the indicators. */
  private static final Pattern SIDE_LABEL = Pattern.compile("(?:年度)?绩效指标(?:完成情况)?$");

  private static final Pattern END =
      Pattern.compile("(?:备注|注|说明)[:：]|说明无|填[报表](?:人|单位)|联系(?:人|电话)|[.…]{2,}");

  /** A total's weight and score. */
  private static final Pattern POINTS =
      Pattern.compile("(100|[1-9]?[0-9](?:\\.[0-9]{1,2})?)(100|[1-9]?[0-9](?:\\.[0-9]{1,2})?)分?");

  /** The level of government in front of a label: {@code 县级主管部门}. */
  private static final Pattern GOVERNMENT = Pattern.compile("(?:中央|地方|[省市州县区镇]级)$");

  private static final String HUNDRED = "100";

  private static final Pattern GOAL =
      Pattern.compile("年度(?:总体|绩效|工作)*目标[0-9]{0,2}[:：]?[（(][0-9.]{1,5}分[)）][:：]?");

  /** Dots stand for further rows. */
  private static final Pattern BLANK = Pattern.compile("[\\s.…]*");

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.]*分?");

  /** Headings of indicators stand near each other, whatever the form. */
  private static final Pattern HEADINGS = Pattern.compile("指标.{0,6}指标.{0,16}(?:值|分|情况)");

  private final RunText run;
  private final String text;
  private final KnownWords words;
  private final HeadingReader headings;
  private final List<Piece> pieces = new ArrayList<>();
  private int open;

  private RunForm(RunText run, Vocabulary vocabulary) {
    this.run = run;
    this.text = run.text();
    this.words = new KnownWords(vocabulary, text);
    this.headings = new HeadingReader(vocabulary);
  }

  /** The pieces of a text in which forms are run together; the text as it is where none is. */
  public static List<? extends Piece> parted(List<Prose> text, Vocabulary vocabulary) {
    RunText run = RunText.of(text);
    List<Piece> pieces =
        HEADINGS.matcher(run.text()).find() ? new RunForm(run, vocabulary).pieces() : List.of();
    return pieces.isEmpty() ? text : pieces;
  }

  private List<Piece> pieces() {
    boolean headed = false;
    for (int at = 0; at < text.length(); ) {
      Block block = block(at);
      headed |= block.place() == Place.INDICATOR && !block.words().isEmpty();
      at = take(block, at);
    }
    prose(open, text.length());
    return headed ? pieces : List.of();
  }

  /** What begins at a place: a heading with its words, or one label. */
  private record Block(Place place, List<Word> words) {
    private static final Block NONE = new Block(Place.NAME, List.of());

    int end() {
      return words.get(words.size() - 1).end();
    }

    /** Whether the label left of the block stands in front of its headings. */
    boolean isSideLabelFirst() {
      return words.get(0).role() == Role.LEVEL3
          && words.stream().skip(1).anyMatch(word -> word.role() == Role.LEVEL3);
    }

    boolean has(Role role) {
      return words.stream().anyMatch(word -> word.role() == role);
    }
  }

  private Block block(int at) {
    Block indicators = new Block(Place.INDICATOR, words.run(at, Place.INDICATOR));
    if (indicators.words().size() >= FEWEST_HEADINGS
        && !indicators.isSideLabelFirst()
        && (indicators.has(Role.LEVEL3) || indicators.has(Role.LEVEL2))
        && (indicators.has(Role.SCORE) || indicators.has(Role.ACTUAL))) {
      return indicators;
    }
    Block amounts = new Block(Place.BUDGET, words.run(at, Place.BUDGET));
    if (amounts.words().size() >= FEWEST_AMOUNTS && amounts.has(Role.EXECUTED)) {
      return amounts;
    }
    Block goals = new Block(Place.GOAL, words.run(at, Place.GOAL));
    if (goals.words().size() >= FEWEST_OF_GOALS && goals.has(Role.ACCOMPLISHED)) {
      return goals;
    }
    return label(at, Place.FIELD).or(() -> goal(at)).or(() -> total(at)).orElse(Block.NONE);
  }

  private Optional<Block> label(int at, Place place) {
    return words
        .at(at, place)
        .filter(
            word ->
                word.end() - at >= SHORTEST_LABEL || "：:".indexOf(text.charAt(word.end() - 1)) >= 0)
        .map(word -> new Block(place, List.of(word)));
  }

  /** The label of one goal among others: {@code 年度绩效目标2(40分)}. */
  private Optional<Block> goal(int at) {
    Matcher label = GOAL.matcher(text).region(at, text.length());
    return label.lookingAt()
        ? Optional.of(new Block(Place.GOAL, List.of(new Word(at, label.end(), Role.GOAL_NAME))))
        : Optional.empty();
  }

  private Optional<Block> total(int at) {
    return words
        .at(at, Place.TOTAL)
        .filter(word -> word.role() == Role.TOTAL)
        .filter(word -> NUMBER.matcher(text).region(word.end(), text.length()).lookingAt())
        .map(word -> new Block(Place.TOTAL, List.of(word)));
  }

  /** Takes what begins there; where it ends. */
  private int take(Block block, int at) {
    if (block.words().isEmpty()) {
      if (text.charAt(at) == '\n') {
        prose(open, at);
        open = at + 1;
      }
      return at + 1;
    }
    open =
        switch (block.place()) {
          case INDICATOR, BUDGET -> table(block);
          case GOAL -> block.has(Role.GOAL_NAME) ? labelled(block) : goals(block);
          case TOTAL -> total(block);
          default -> labelled(block);
        };
    return open;
  }

  /** A label with what stands behind it, up to the next label or the end of the line. */
  private int labelled(Block label) {
    int start = label.words().get(0).start();
    Matcher level = GOVERNMENT.matcher(text).region(open, start);
    int from = level.find() ? level.start() : start;
    prose(open, from);
    int end = label.end();
    while (end < text.length() && text.charAt(end) != '\n' && block(end).words().isEmpty()) {
      end++;
    }
    Matcher behind = GOVERNMENT.matcher(text).region(label.end(), end);
    int last = behind.find() ? behind.start() : end;
    Matcher money = MONEY_LABEL.matcher(text).region(label.end(), last);
    int value = money.find() ? money.start() : last;
    row(List.of(run.cell(from, label.end(), 0), run.cell(label.end(), value, 1)));
    return value;
  }

  private int table(Block block) {
    List<Column> columns = new ArrayList<>();
    List<Cell> head = new ArrayList<>();
    int start = block.words().get(0).start();
    if (block.place() == Place.BUDGET) {
      // The label of the block, which tells the unit, heads the column of the items.
      Matcher label = MONEY_LABEL.matcher(text).region(open, start);
      int money = label.find() ? label.start() : start;
      prose(open, money);
      columns.add(Column.unnamed(0, 0).as(Role.ITEM));
      head.add(run.cell(money, start, 0));
    } else {
      prose(open, start);
    }
    for (Word word : block.words()) {
      columns.add(new Column(word.role(), 0, 0, word.in(text), null, false));
      head.add(run.cell(word.start(), word.end(), head.size()));
    }
    Row heading = row(head);
    int end = Math.min(endOfBlock(block.end()), block.end() + LONGEST_BODY);
    CellEnds ends = new CellEnds(text, block.end(), end, words);
    List<List<Cell>> rows =
        new RunCutter(
                run,
                block.place() == Place.INDICATOR ? typed(heading, columns) : columns,
                words,
                ends,
                block.end(),
                end)
            .cut();
    new EmptyGroups(columns).filled(rows).forEach(this::row);
    return end;
  }

  /** The columns as the heading is read. */
  private List<Column> typed(Row heading, List<Column> columns) {
    List<Column> read = headings.read(heading, List.of()).map(Heading::columns).orElse(columns);
    return read.size() == columns.size() ? read : columns;
  }

  private int goals(Block block) {
    prose(open, block.words().get(0).start());
    row(block.words().stream().map(word -> run.cell(word.start(), word.end(), 0)).toList());
    int start = block.end();
    int end = endOfBlock(start);
    Matcher side = SIDE_LABEL.matcher(text).region(start, end);
    int last = side.find() ? side.start() : end;
    int middle = start + RunGoals.startOfAnswer(text.substring(start, last));
    row(List.of(run.cell(start, middle, 0), run.cell(middle, last, 1)));
    return end;
  }

  /** A total's points; those of several weights are each a hundred. */
  private int total(Block label) {
    prose(open, label.words().get(0).start());
    List<Cell> cells = new ArrayList<>();
    cells.add(run.cell(label.words().get(0).start(), label.end(), 0));
    Matcher number = NUMBER.matcher(text).region(label.end(), text.length());
    int end = number.lookingAt() ? number.end() : label.end();
    int at = label.end();
    while (end - at > HUNDRED.length() && text.startsWith(HUNDRED, at)) {
      cells.add(run.cell(at, at + HUNDRED.length(), cells.size()));
      at += HUNDRED.length();
    }
    Matcher both = POINTS.matcher(text).region(at, end);
    if (!Figures.isPoints(text.substring(at, end)) && both.matches()) {
      cells.add(run.cell(at, both.start(2), cells.size()));
      at = both.start(2);
    }
    cells.add(run.cell(at, end, cells.size()));
    row(cells);
    return end;
  }

  private int endOfBlock(int start) {
    Matcher end = END.matcher(text);
    for (int at = start; at < text.length(); at++) {
      boolean prose = at > start && text.charAt(at - 1) == '\n' && isProse(at);
      if (prose || end.region(at, text.length()).lookingAt() || !block(at).words().isEmpty()) {
        return at;
      }
    }
    return text.length();
  }

  /** Whether a chapter of the report begins there: the table above it has ended. */
  private boolean isProse(int start) {
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end);
    return LineKind.isListed(line) && LineKind.isProse(line);
  }

  private Row row(List<Cell> cells) {
    Row row = new Row(cells, 0, 0, Table.Columns.PARTED, false, cells.get(0).location());
    pieces.add(row);
    return row;
  }

  private void prose(int start, int end) {
    if (start < end && !BLANK.matcher(text).region(start, end).matches()) {
      pieces.add(new Prose(text.substring(start, end), run.place(start)));
    }
  }
}
