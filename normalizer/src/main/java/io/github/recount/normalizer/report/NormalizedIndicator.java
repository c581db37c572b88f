package io.github.recount.normalizer.report;

import io.github.recount.extractor.report.Alternative;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Repair;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.value.PointsReader;
import io.github.recount.normalizer.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed indicator row; the fields are those of the declared one.
 *
 * @param criterion text of the row's own column 评分标准 or 指标说明
 * @param previous last year's value
 * @param alternatives what fields hold in other readings of the row, by reading
 */
public record NormalizedIndicator(
    @Nullable Integer goal,
    @Nullable String level1,
    @Nullable String level2,
    String level3,
    @Nullable String level4,
    @Nullable Quantity target,
    @Nullable Quantity actual,
    @Nullable BigDecimal weight,
    @Nullable BigDecimal score,
    @Nullable String reason,
    @Nullable String of,
    @Nullable String criterion,
    @Nullable Quantity previous,
    @Nullable Recomputed recomputed,
    double confidence,
    List<Repair> repairs,
    List<NormalizedAlternative> alternatives,
    Location location) {

  /**
   * What the scoring rules give.
   *
   * @param score null where no rule gives one
   * @param rule {@code positive-ratio}, {@code reverse-linear}, …, {@code unscored}; see
   *     docs/scoring.md
   * @param achievement actual ÷ target, or the reverse for a reverse indicator
   * @param how the same in words, or why there is no score
   * @param source who states the rule: {@code row} (the row's own criterion), {@code section} (a
   *     note for its section), {@code document} (the notes), or the name of a profile; null where
   *     there is no score
   */
  public record Recomputed(
      @Nullable BigDecimal score,
      String rule,
      @Nullable BigDecimal achievement,
      String how,
      @Nullable String source) {

    /** Source of a rule that the row's own criterion states. */
    public static final String ROW = "row";

    /** Source of a rule that the notes state for the row's section. */
    public static final String SECTION = "section";

    /** A result of which it is not said who states the rule. */
    public Recomputed(
        @Nullable BigDecimal score, String rule, @Nullable BigDecimal achievement, String how) {
      this(score, rule, achievement, how, null);
    }
  }

  public NormalizedIndicator {
    repairs = List.copyOf(repairs);
    alternatives = List.copyOf(alternatives);
  }

  /** A row of a form that has no further columns, and that reads in one way only. */
  public NormalizedIndicator(
      @Nullable Integer goal,
      @Nullable String level1,
      @Nullable String level2,
      String level3,
      @Nullable Quantity target,
      @Nullable Quantity actual,
      @Nullable BigDecimal weight,
      @Nullable BigDecimal score,
      @Nullable String reason,
      @Nullable String of,
      @Nullable Recomputed recomputed,
      double confidence,
      List<Repair> repairs,
      Location location) {
    this(
        goal,
        level1,
        level2,
        level3,
        null,
        target,
        actual,
        weight,
        score,
        reason,
        of,
        null,
        null,
        recomputed,
        confidence,
        repairs,
        List.of(),
        location);
  }

  /** The same with what the scoring rules give. */
  public NormalizedIndicator withRecomputed(Recomputed byRule) {
    return new NormalizedIndicator(
        goal,
        level1,
        level2,
        level3,
        level4,
        target,
        actual,
        weight,
        score,
        reason,
        of,
        criterion,
        previous,
        byRule,
        confidence,
        repairs,
        alternatives,
        location);
  }

  /** The same with other repairs, which tell the confidence, and other alternatives. */
  public NormalizedIndicator withReadings(
      List<Repair> newRepairs, List<NormalizedAlternative> newAlternatives) {
    double before = Repair.confidence(repairs);
    double share = before == 0 ? 0 : Repair.confidence(newRepairs) / before;
    return new NormalizedIndicator(
        goal,
        level1,
        level2,
        level3,
        level4,
        target,
        actual,
        weight,
        score,
        reason,
        of,
        criterion,
        previous,
        recomputed,
        Math.min(1, Math.round(confidence * share * 100) / 100.0),
        newRepairs,
        newAlternatives,
        location);
  }

  /** The row in one of its readings; its alternatives are kept. */
  public NormalizedIndicator in(int reading) {
    NormalizedIndicator read = this;
    for (NormalizedAlternative other : alternatives) {
      if (other.reading() == reading) {
        read = read.with(other.field(), other.quantity());
      }
    }
    return read;
  }

  /** The same with another value in a field; a field of budget rows is none of an indicator. */
  public NormalizedIndicator with(Alternative.Field field, @Nullable Quantity value) {
    String text = value == null ? null : value.text();
    return new NormalizedIndicator(
        goal,
        field == Alternative.Field.LEVEL1 ? text : level1,
        field == Alternative.Field.LEVEL2 ? text : level2,
        field == Alternative.Field.LEVEL3 && text != null ? text : level3,
        level4,
        field == Alternative.Field.TARGET ? value : target,
        field == Alternative.Field.ACTUAL ? value : actual,
        field == Alternative.Field.WEIGHT ? points(value) : weight,
        field == Alternative.Field.SCORE ? points(value) : score,
        field == Alternative.Field.REASON ? text : reason,
        of,
        criterion,
        previous,
        recomputed,
        confidence,
        repairs,
        alternatives,
        location);
  }

  private static @Nullable BigDecimal points(@Nullable Quantity value) {
    return value == null
        ? null
        : new PointsReader().read(new Declared(value.text(), value.location()));
  }
}
