package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.IndicatorName;
import io.github.recount.extractor.form.word.LevelName;
import io.github.recount.extractor.form.word.Operators;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Indicator;
import io.github.recount.extractor.report.Repair;
import io.github.recount.extractor.report.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the placed rows below one heading into indicators and their sections' points. */
public final class IndicatorReader {

  private static final Pattern ENDS_IN_DIGIT = Pattern.compile(".*[0-9]");

  private final Vocabulary vocabulary;
  private final List<Indicator> indicators = new ArrayList<>();
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final List<String> unplaced = new ArrayList<>();

  /** What the indicators so far add up to. */
  private BigDecimal weights = BigDecimal.ZERO;

  private BigDecimal scores = BigDecimal.ZERO;

  public IndicatorReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds the rows of one heading's block, labels in place. */
  public void add(List<PlacedRow> rows, @Nullable Integer goal) {
    String above = null;
    for (PlacedRow row : rows) {
      if (addsUp(row)) {
        continue;
      }
      addSection(row);
      String name = name(row);
      boolean detail = above != null && IndicatorName.isDetail(name) && !row.hasPoints();
      if (isSubtotal(row, vocabulary)) {
        addSubtotal(row);
      } else if (isFiller(row) || Figures.isNone(name) && !isScored(row)) {
        if (isScored(row) && (row.has(Role.TARGET) || row.has(Role.ACTUAL))) {
          unplaced.add("a row without a name: " + texts(row));
        }
      } else if (row.hasValues() || detail) {
        String of = detail ? above : null;
        indicators.add(Readings.told(row, one -> indicator(one, goal, of)));
        weights = weights.add(points(row, Role.WEIGHT));
        scores = scores.add(points(row, Role.SCORE));
        above = detail ? above : name;
      } else {
        unplaced.add("a row without values: " + texts(row));
      }
    }
  }

  public List<Indicator> indicators() {
    return indicators;
  }

  public List<Section> sections() {
    return List.copyOf(sections.values());
  }

  /** Rows that are no indicators, in words. */
  public List<String> unplaced() {
    return unplaced;
  }

  private static boolean isScored(PlacedRow row) {
    return Stream.of(Role.WEIGHT, Role.SCORE, Role.RAW_SCORE, Role.SHARE)
        .anyMatch(role -> Figures.isPoints(row.text(role)));
  }

  private static String texts(PlacedRow row) {
    return String.join(" | ", row.values().values().stream().map(Declared::text).toList());
  }

  private void addSection(PlacedRow row) {
    Declared level1 = row.get(Role.LEVEL1);
    if (level1 == null) {
      return;
    }
    LevelName name = LevelName.of(level1.text());
    Declared own = row.get(Role.LEVEL1_WEIGHT);
    Declared weight =
        own == null && name.points() != null ? new Declared(name.points(), level1.location()) : own;
    if (!name.name().isEmpty() && weight != null) {
      sections.putIfAbsent(name.name(), new Section(name.name(), weight, null, level1.location()));
    }
  }

  private static String name(PlacedRow row) {
    return IndicatorName.plain(row.text(Role.LEVEL3));
  }

  /** Whether the row has no name but what a form leaves standing for one. */
  static boolean isFiller(PlacedRow row) {
    return IndicatorName.isFiller(row.text(Role.LEVEL3));
  }

  /** Whether the row closes a section with what its rows add up to. */
  public static boolean isSubtotal(PlacedRow row, Vocabulary vocabulary) {
    return vocabulary.isSubtotal(row.text(Role.LEVEL2))
        || vocabulary.isSubtotal(row.text(Role.LEVEL3));
  }

  /**
   * Whether the row holds nothing but what all rows above it add up to, and is of none of their
   * sections: a total before other points come, whatever it is called.
   */
  private boolean addsUp(PlacedRow row) {
    String level1 = LevelName.of(row.text(Role.LEVEL1)).name();
    boolean apart =
        row.has(Role.LEVEL3)
            && (row.text(Role.LEVEL1).equals(row.text(Role.LEVEL3))
                || isSubtotal(row, vocabulary) && isBehindOthers(level1));
    return apart
        && !row.has(Role.TARGET)
        && !row.has(Role.ACTUAL)
        && indicators.size() > 1
        && points(row, Role.WEIGHT).compareTo(weights) == 0
        && points(row, Role.SCORE).compareTo(scores) == 0
        && weights.signum() > 0;
  }

  /** Whether the rows above began with another section. */
  private boolean isBehindOthers(String level1) {
    return !indicators.isEmpty() && !level1.equals(indicators.get(0).level1());
  }

  private static BigDecimal points(PlacedRow row, Role role) {
    // A weight may be a share of a hundred: 6%.
    String text = row.text(role).replaceFirst("[%％]$", "");
    return Figures.points(text).orElse(BigDecimal.ZERO);
  }

  /** A subtotal declares its section's points; it is no indicator. */
  private void addSubtotal(PlacedRow row) {
    String name = LevelName.of(row.text(Role.LEVEL1)).name();
    if (!name.isEmpty()) {
      sections.merge(
          name,
          new Section(name, row.get(Role.WEIGHT), row.get(Role.SCORE), row.location()),
          Section::completedBy);
    }
  }

  private static Indicator indicator(PlacedRow row, @Nullable Integer goal, @Nullable String of) {
    Declared unit = row.get(Role.UNIT);
    // Of two scores a row the converted one counts, and its share is its weight.
    boolean converted = row.has(Role.SHARE) && row.has(Role.SCORE);
    Declared score = row.has(Role.SCORE) ? row.get(Role.SCORE) : row.get(Role.RAW_SCORE);
    Declared reason = row.get(Role.REASON);
    Declared weight = converted ? row.get(Role.SHARE) : row.get(Role.WEIGHT);
    String name = name(row);
    if (weight == null && !row.has(Role.LEVEL4)) {
      weight = weightBehind(name, row.get(Role.LEVEL3));
      name = weight == null ? name : IndicatorName.withoutPoints(name);
    }
    return new Indicator(
        goal,
        levelName(row, Role.LEVEL1),
        levelName(row, Role.LEVEL2),
        name,
        row.has(Role.LEVEL4) ? row.text(Role.LEVEL4) : null,
        target(row, unit),
        value(row, Role.ACTUAL),
        unit == null ? null : unit.text(),
        weight,
        score,
        reason == null ? null : reason.text(),
        of,
        row.get(Role.EXPLANATION),
        row.get(Role.PREVIOUS),
        row.repairs(),
        List.of(),
        Repair.confidence(row.repairs()),
        Optional.ofNullable(row.get(Role.LEVEL3)).map(Declared::location).orElse(row.location()));
  }

  private static @Nullable Declared value(PlacedRow row, Role role) {
    Declared value = row.get(role);
    return value == null
        ? null
        : new Declared(
            IndicatorName.unnumbered(value.text(), row.text(Role.LEVEL3)), value.location());
  }

  private static @Nullable Declared weightBehind(String name, @Nullable Declared printed) {
    return printed == null
        ? null
        : IndicatorName.points(name)
            .map(points -> new Declared(points, printed.location()))
            .orElse(null);
  }

  private static @Nullable String levelName(PlacedRow row, Role level) {
    String name = LevelName.of(row.text(level)).name();
    return name.isEmpty() ? null : name;
  }

  /** Operator, value and unit columns read as one target: {@code ≥100%}. */
  private static @Nullable Declared target(PlacedRow row, @Nullable Declared unit) {
    boolean adjusted =
        row.has(Role.ADJUSTED_TARGET) && !Figures.isNone(row.text(Role.ADJUSTED_TARGET));
    Declared value = value(row, adjusted ? Role.ADJUSTED_TARGET : Role.TARGET);
    if (value == null) {
      return null;
    }
    String operator = Operators.sign(row.text(Role.OPERATOR));
    String text = value.text();
    boolean signed = Operators.isSigned(text);
    String behind =
        unit != null && ENDS_IN_DIGIT.matcher(text).matches() && !text.endsWith(unit.text())
            ? Wording.bare(unit.text())
            : "";
    return new Declared((signed ? "" : operator) + text + behind, value.location());
  }
}
