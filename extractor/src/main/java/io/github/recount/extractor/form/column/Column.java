package io.github.recount.extractor.form.column;

import io.github.recount.extractor.form.word.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column under a heading.
 *
 * @param role what its cells are; null for a column without a heading
 * @param start first grid column, counted from 0
 * @param end behind the last grid column
 * @param text the heading as printed, with that of the group above it
 * @param box of the heading's cell on its page, null where the format has none
 * @param guessed whether no word of the vocabulary names the role
 */
public record Column(
    @Nullable Role role,
    int start,
    int end,
    String text,
    @Nullable List<Double> box,
    boolean guessed) {

  Column(@Nullable Role role, int start, int end, String text, @Nullable List<Double> box) {
    this(role, start, end, text, box, false);
  }

  /** A column that no heading names. */
  public static Column unnamed(int start, int end) {
    return new Column(null, start, end, "", null);
  }

  public boolean is(Role other) {
    return role == other;
  }

  /** Whether its cells name an indicator, a level of indicators, or an amount. */
  public boolean isName() {
    return role == Role.LEVEL1 || role == Role.LEVEL2 || role == Role.LEVEL3 || role == Role.ITEM;
  }

  public Column as(Role other) {
    return new Column(other, start, end, text, box, guessed);
  }

  /** This column with the role of another one, if that has any. */
  Column like(Column other) {
    return other.role == null ? this : new Column(other.role, start, end, text, box, other.guessed);
  }

  Column guessedAs(Role other) {
    return new Column(other, start, end, text, box, true);
  }
}
