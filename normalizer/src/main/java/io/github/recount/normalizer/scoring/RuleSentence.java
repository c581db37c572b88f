package io.github.recount.normalizer.scoring;

import io.github.recount.normalizer.report.ScoringRules.Formula;
import io.github.recount.normalizer.report.ScoringRules.Part;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Words of a note that state how one kind of target is scored. */
record RuleSentence(Part part, Formula formula, Pattern pattern) {
  private static final int COLUMNS = 3;
  private static final List<Part> PARTS = List.of(Part.POSITIVE, Part.REVERSE, Part.EQUAL);

  /** Whether a line of a rules file is meant to be one of these. */
  static boolean isMeant(String[] cells) {
    return PARTS.stream().anyMatch(part -> part.word().equals(cells[0].strip()));
  }

  /**
   * The sentence of a line: part, formula, pattern.
   *
   * @throws IllegalArgumentException that says what is wrong
   */
  static RuleSentence of(String[] cells) {
    if (cells.length != COLUMNS || cells[2].isBlank()) {
      throw new IllegalArgumentException(
          "a sentence has a kind of target, a formula and a pattern, three cells with tabs between");
    }
    Part part =
        PARTS.stream().filter(one -> one.word().equals(cells[0].strip())).findFirst().orElseThrow();
    try {
      return new RuleSentence(part, Profiles.formula(cells[1]), Pattern.compile(cells[2].strip()));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("no pattern: " + e.getDescription(), e);
    }
  }
}
