package io.github.recount.extractor.report;

import io.github.recount.extractor.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One self-evaluation as the report declares it.
 *
 * @param unit the body that spends the money
 * @param unitCode the code printed in front of the unit's name, part of {@code unit} too
 * @param department the body above the unit
 * @param filedOn ISO date, cut to year and month where the report gives no day
 * @param notes the form's own notes: rules of counting and scoring
 */
public record Evaluation(
    Scope scope,
    Form form,
    @Nullable String title,
    @Nullable String unit,
    @Nullable String unitCode,
    @Nullable String department,
    @Nullable String project,
    @Nullable Integer year,
    @Nullable String filedOn,
    List<BudgetLine> budget,
    List<Goal> goals,
    List<Section> sections,
    List<Indicator> indicators,
    @Nullable Total total,
    List<Claim> claims,
    List<Declared> notes,
    Location location) {

  /** What is evaluated. */
  public enum Scope {
    DEPARTMENT,
    PROJECT
  }

  /** How it is written. */
  public enum Form {
    TABLE,
    NARRATIVE
  }

  public Evaluation {
    budget = List.copyOf(budget);
    goals = List.copyOf(goals);
    sections = List.copyOf(sections);
    indicators = List.copyOf(indicators);
    claims = List.copyOf(claims);
    notes = List.copyOf(notes);
  }

  /** The same evaluation with what the report's head says where the form itself says nothing. */
  public Evaluation withHead(
      @Nullable String title,
      @Nullable String unit,
      @Nullable Integer year,
      @Nullable String filedOn) {
    return new Evaluation(
        scope,
        form,
        title,
        unit,
        unitCode,
        department,
        project,
        year,
        filedOn,
        budget,
        goals,
        sections,
        indicators,
        total,
        claims,
        notes,
        location);
  }

  /** The same evaluation with other indicators. */
  public Evaluation withIndicators(List<Indicator> rows) {
    return new Evaluation(
        scope,
        form,
        title,
        unit,
        unitCode,
        department,
        project,
        year,
        filedOn,
        budget,
        goals,
        sections,
        rows,
        total,
        claims,
        notes,
        location);
  }

  /** The same evaluation with another total and other claims. */
  public Evaluation withTotal(@Nullable Total declared, List<Claim> said) {
    return new Evaluation(
        scope,
        form,
        title,
        unit,
        unitCode,
        department,
        project,
        year,
        filedOn,
        budget,
        goals,
        sections,
        indicators,
        declared,
        said,
        notes,
        location);
  }
}
