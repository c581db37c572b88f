package io.github.recount.extractor.form;

import io.github.recount.extractor.form.column.Heading;
import io.github.recount.extractor.form.column.HeadingReader;
import io.github.recount.extractor.form.word.LevelName;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line, or a row with a single text, that names the section of the rows below the next heading:
 * {@code 一、产出指标（50分）} above {@code 二级指标 | 三级指标 | …}.
 */
final class SectionLine {
  /** The caption of a table of one section: {@code 表2 产出指标完成情况表}. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:[附表]{1,2}[0-9一二三四五六七八九十]{1,3}(?:-[0-9])?[:：.、]?)?(.{2,12}?)(?:自评|完成|评分|得分|情况|一览){0,4}表?");

  private final Vocabulary vocabulary;
  private final OpenForm form;
  private final PieceCursor cursor;
  private final HeadingReader headings;

  SectionLine(Vocabulary vocabulary, OpenForm form, PieceCursor cursor, HeadingReader headings) {
    this.vocabulary = vocabulary;
    this.form = form;
    this.cursor = cursor;
    this.headings = headings;
  }

  /** Takes the text if it is such a name, and the heading right below has no column for it. */
  boolean take(String text, Location at) {
    Matcher caption = CAPTION.matcher(Wording.bare(text));
    Optional<String> name =
        vocabulary
            .section(caption.matches() ? caption.group(1) : text)
            .filter(section -> isAboveHeading());
    name.ifPresent(section -> form.underSection(new Declared(section, at)));
    return name.isPresent();
  }

  /**
   * Takes a row that names its section over all columns, among the rows of a heading that has no
   * column for it: {@code 一、组织管理（12分）}.
   */
  boolean takeBand(Row row, IndicatorRows indicators) {
    Heading under = form.block().heading();
    Row next = cursor.rowAhead();
    Cell name = row.filled().get(0);
    boolean band =
        under != null
            && next != null
            && form.block().isUnder(Place.INDICATOR)
            && !under.has(Role.LEVEL1)
            && row.isAligned()
            && row.table() == under.table()
            && name.column() == 0
            && name.columnEnd() >= under.width()
            && (vocabulary.section(name.text()).isPresent()
                || LevelName.of(name.text()).points() != null)
            && indicators.holds(next, under);
    if (band) {
      form.underSection(new Declared(Wording.clean(name.text()), name.location()));
    }
    return band;
  }

  private boolean isAboveHeading() {
    List<Row> ahead = cursor.rowsAhead(1 + HeadingReader.MOST_BELOW, next -> false);
    return !ahead.isEmpty()
        && headings
            .read(ahead.get(0), ahead.subList(1, ahead.size()))
            .filter(found -> found.block() == Place.INDICATOR && !found.has(Role.LEVEL1))
            .isPresent();
  }
}
