package io.github.recount.extractor.report;

import io.github.recount.extractor.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator row as declared.
 *
 * @param goal number of the goal it serves, where the form says so
 * @param level4 in the few forms with a fourth level, the row's own name below its level 3
 * @param unit text of a unit column
 * @param of for a row that details the one above it: that row's name
 * @param criterion what the form says of how the row is counted or scored (评分标准, 指标说明)
 * @param previous what the form gives as last year's value
 * @param repairs what was done to read the row, empty for a row taken as it stood
 * @param alternatives what fields hold in other readings of the row, by reading
 * @param confidence between 0 and 1 that every value stands in its right field
 */
public record Indicator(
    @Nullable Integer goal,
    @Nullable String level1,
    @Nullable String level2,
    String level3,
    @Nullable String level4,
    @Nullable Declared target,
    @Nullable Declared actual,
    @Nullable String unit,
    @Nullable Declared weight,
    @Nullable Declared score,
    @Nullable String reason,
    @Nullable String of,
    @Nullable Declared criterion,
    @Nullable Declared previous,
    List<Repair> repairs,
    List<Alternative> alternatives,
    double confidence,
    Location location) {

  public Indicator {
    repairs = List.copyOf(repairs);
    alternatives = List.copyOf(alternatives);
  }
}
