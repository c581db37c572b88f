package io.github.recount.extractor.form;

import io.github.recount.extractor.form.column.HeadingReader;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * A line, or a row with a single text, that names the section of the rows below the next heading:
 * {@code 一、产出指标（50分）} above {@code 二级指标 | 三级指标 | …}.
 */
final class SectionLine {
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
    Optional<String> name = vocabulary.section(text).filter(section -> isAboveHeading());
    name.ifPresent(section -> form.underSection(new Declared(section, at)));
    return name.isPresent();
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
