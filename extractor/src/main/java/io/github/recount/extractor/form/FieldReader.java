package io.github.recount.extractor.form;

import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.form.word.Vocabulary.Place;
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

  private static final int LONGEST_LABEL = 16;

  private static final Pattern SEAL = Pattern.compile("\\s*[（(](?:加?盖|单位)?公?章[处)）]*$");

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
        fields.putIfAbsent(role.get(), new Declared(unsealed(value.text()), value.location()));
      } else if (role.isEmpty()) {
        fields.putAll(inLine(cell.text(), cell.location()));
      }
    }
    return fields;
  }

  /** The fields of a line of text: {@code 单位名称：某局 填报日期：2021.10.15}. */
  Map<Role, Declared> inLine(String line, Location location) {
    Map<Role, Declared> fields = new EnumMap<>(Role.class);
    int tab = line.indexOf('\t');
    if (tab > 0 && tab <= LONGEST_LABEL && line.length() <= LONGEST_LINE) {
      Role role = vocabulary.role(Place.FIELD, line.substring(0, tab)).orElse(null);
      put(fields, role, line.substring(tab + 1), location);
    }
    if (line.length() > LONGEST_LINE || line.indexOf('：') < 0 && line.indexOf(':') < 0) {
      return fields;
    }
    Role open = null;
    int start = 0;
    for (int colon = nextColon(line, 0); colon >= 0; colon = nextColon(line, colon + 1)) {
      int label = labelStart(line, start, colon);
      if (label >= 0) {
        put(fields, open, line.substring(start, label), location);
        open = vocabulary.role(Place.FIELD, line.substring(label, colon)).orElse(null);
        start = colon + 1;
      }
    }
    put(fields, open, line.substring(start), location);
    return fields;
  }

  private static int nextColon(String line, int from) {
    int wide = line.indexOf('：', from);
    int narrow = line.indexOf(':', from);
    return wide < 0 ? narrow : narrow < 0 ? wide : Math.min(wide, narrow);
  }

  /** Where the longest label before a colon begins; a value may run right up to it. */
  private int labelStart(String line, int from, int colon) {
    for (int start = Math.max(from, colon - LONGEST_LABEL); start < colon; start++) {
      if (!Character.isWhitespace(line.charAt(start))
          && vocabulary.role(Place.FIELD, line.substring(start, colon)).isPresent()) {
        return start;
      }
    }
    // A label that nobody asks for still ends the value before it.
    int blank = colon;
    while (blank >= from && !isBlank(line.charAt(blank))) {
      blank--;
    }
    return blank >= from && colon - blank <= LONGEST_LABEL ? blank + 1 : -1;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void put(
      Map<Role, Declared> fields, @Nullable Role role, String text, Location location) {
    String value = unsealed(text);
    // An empty line to write on is often followed by the note that a seal goes here.
    boolean empty = value.isEmpty() || value.matches("[（(].{0,6}[章字][)）].*|[_＿]+");
    boolean other = role == Role.GRADE && !CheckedGrade.isAnswer(value);
    if (role != null && !empty && !other) {
      fields.putIfAbsent(role, new Declared(value, location));
    }
  }

  /** The value without the note that a seal goes here: {@code 某市水务局（盖章）}. */
  private static String unsealed(String text) {
    String value = Wording.clean(text).strip();
    String bare = SEAL.matcher(value).replaceFirst("");
    return bare.isEmpty() ? value : bare;
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
