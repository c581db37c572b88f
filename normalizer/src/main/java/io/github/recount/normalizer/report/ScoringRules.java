package io.github.recount.normalizer.report;

import io.github.recount.extractor.source.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the indicators of an evaluation are scored again.
 *
 * @param positive for targets that are to be reached
 * @param reverse for targets that are not to be exceeded
 * @param equal for targets that are to be met exactly
 * @param tiers of qualitative indicators, best first
 * @param deduction set if and only if one of the formulas is a deduction
 * @param sections weights that the notes give the sections, empty where they give none
 * @param stated the parts that the notes state; the profile gives the others
 * @param source {@code document} where the report's notes state a rule, else the profile's name
 * @param profile the profile that, with what is stated, reproduces most of the declared scores
 * @param reproduced how many declared scores these rules reproduce
 * @param compared how many declared scores stand beside one that these rules give
 * @param location of the note that states the rules; null for a profile
 */
public record ScoringRules(
    Formula positive,
    Formula reverse,
    Formula equal,
    List<Tier> tiers,
    @Nullable Deduction deduction,
    List<SectionWeight> sections,
    List<Part> stated,
    String source,
    String profile,
    int reproduced,
    int compared,
    @Nullable Location location) {

  /** Source of rules that the report itself states. */
  public static final String DOCUMENT = "document";

  /** What the notes of a report may state. */
  public enum Part {
    POSITIVE,
    REVERSE,
    EQUAL,
    TIERS,
    SECTIONS;

    /** As users read it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a missed target leaves of the weight; a met one leaves all of it. */
  public enum Formula {
    /** Weight × actual ÷ target, or × target ÷ actual for a reverse indicator. */
    RATIO,
    /** Weight × (1 − (actual − target) ÷ target), nothing from twice the target on. */
    LINEAR,
    /** Nothing. */
    FULL_OR_NOTHING,
    /** The weight less a part of it for each step away from the target. */
    DEDUCTION;

    /** As users write and read it: {@code full-or-nothing}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A tier of qualitative indicators, in percent of the weight, both ends included. */
  public record Tier(BigDecimal lower, BigDecimal upper) {}

  /**
   * What is taken off for each whole step, as in {@code 每浮动1%，扣5%权重分值}.
   *
   * @param step in percent of the target, or in percentage points where the target is a percentage;
   *     in {@code unit} where there is one
   * @param amount taken off: percent of the weight, or points
   * @param unit of the step, as in {@code 每超1天扣0.5分}; null for per cent
   * @param most points that are taken off in all; null where no limit is stated
   */
  public record Deduction(
      BigDecimal step,
      BigDecimal amount,
      boolean inPoints,
      @Nullable String unit,
      @Nullable BigDecimal most) {

    /** One in per cent, without a limit. */
    public Deduction(BigDecimal step, BigDecimal amount, boolean inPoints) {
      this(step, amount, inPoints, null, null);
    }
  }

  /** Points that the notes give a section. */
  public record SectionWeight(String name, BigDecimal weight) {}

  public ScoringRules {
    tiers = List.copyOf(tiers);
    sections = List.copyOf(sections);
    stated = List.copyOf(stated);
  }
}
