package io.github.recount.extractor.form;

import io.github.recount.extractor.form.Vocabulary.Place;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.source.Location;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the head and the foot of a form: who, what and when, as labels with their values. */
final class FieldReader {
  private static final int LONGEST_LINE = 400;

  private static final Pattern DATE =
      Pattern.compile("((?:19|20)\\d\\d)[年./-](\\d{1,2})(?:[月./-](\\d{1,2})日?|月)?");

  /** A label in a line, up to its colon; labels stand at the start or behind a blank. */
  private static final Pattern LABEL =
      Pattern.compile("(?:^|(?<=\\s))([^\\s:：。，；]{1,24}(?: ?期)?)[:：]");

  private final Vocabulary vocabulary;

  FieldReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The fields of a table row: label cells, each followed by its value. */
  Map<Role, Declared> inRow(Row row) {
    Map<Role, Declared> fields = new EnumMap<>(Role.class);
    List<Cell> cells = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      Optional<Role> role = vocabulary.role(Place.FIELD, cell.text());
      boolean hasValue =
          i + 1 < cells.size() && vocabulary.role(Place.FIELD, cells.get(i + 1).text()).isEmpty();
      if (role.isPresent() && hasValue) {
        Cell value = cells.get(++i);
        fields.putIfAbsent(role.get(), new Declared(Wording.clean(value.text()), value.location()));
      } else if (role.isEmpty()) {
        fields.putAll(inLine(cell.text(), cell.location()));
      }
    }
    return fields;
  }

  /** The fields of a line of text: {@code 单位名称：某局 填报日期：2021.10.15}. */
  Map<Role, Declared> inLine(String line, Location location) {
    Map<Role, Declared> fields = new EnumMap<>(Role.class);
    if (line.length() > LONGEST_LINE || line.indexOf('：') < 0 && line.indexOf(':') < 0) {
      return fields;
    }
    String spaced = line.replaceAll("日\\s+期", "日期");
    Matcher label = LABEL.matcher(spaced);
    Role open = null;
    int start = 0;
    while (label.find()) {
      put(fields, open, spaced.substring(start, label.start()), location);
      open = vocabulary.role(Place.FIELD, label.group(1)).orElse(null);
      start = label.end();
    }
    put(fields, open, spaced.substring(start), location);
    return fields;
  }

  private static void put(
      Map<Role, Declared> fields, @Nullable Role role, String text, Location location) {
    String value = Wording.clean(text).strip();
    // An empty line to write on is often followed by the note that a seal goes here.
    boolean empty = value.isEmpty() || value.matches("[（(].{0,6}[章字][)）].*|[_＿]+");
    if (role != null && !empty) {
      fields.putIfAbsent(role, new Declared(value, location));
    }
  }

  /** An ISO date out of {@code 2024年5月30日} or {@code 2021.10.15}; without a day, year and month. */
  static Optional<String> isoDate(String text) {
    Matcher m = DATE.matcher(Wording.halfWidth(Wording.bare(text)));
    if (!m.find()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(m.group(2));
    int day = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    if (month < 1 || month > 12 || day > 31) {
      return Optional.empty();
    }
    String date = m.group(1) + "-" + twoDigits(month);
    return Optional.of(day == 0 ? date : date + "-" + twoDigits(day));
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
