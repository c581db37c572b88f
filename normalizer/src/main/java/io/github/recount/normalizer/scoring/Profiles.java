package io.github.recount.normalizer.scoring;

import io.github.recount.normalizer.report.ScoringRules;
import io.github.recount.normalizer.report.ScoringRules.Formula;
import io.github.recount.normalizer.report.ScoringRules.Tier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The profiles that reports are compared with: a table of tab-separated data, see profiles.tsv. */
public final class Profiles {
  private static final int COLUMNS = 6;

  private Profiles() {}

  /** The profiles that the program ships; the first is taken where nothing tells them apart. */
  public static List<Profile> standard() {
    return RuleData.rows("profiles.tsv").stream().map(Profiles::profile).toList();
  }

  /**
   * The profile of a line.
   *
   * @throws IllegalArgumentException that says what is wrong
   */
  static Profile profile(String[] cells) {
    if (cells.length != COLUMNS || cells[0].isBlank()) {
      throw new IllegalArgumentException(
          "a profile has a name, three formulas, tiers and budget weights, six cells with tabs"
              + " between");
    }
    if (cells[0].equals(ScoringRules.DOCUMENT)) {
      throw new IllegalArgumentException("the name document is taken");
    }
    return new Profile(
        cells[0].strip(),
        formula(cells[1]),
        formula(cells[2]),
        formula(cells[3]),
        words(cells[4]).map(Profiles::tier).toList(),
        words(cells[5]).map(Profiles::number).toList());
  }

  private static Stream<String> words(String cell) {
    return Arrays.stream(cell.strip().split(" +")).filter(word -> !word.isEmpty());
  }

  static Formula formula(String cell) {
    String word = cell.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(Formula.values())
        .filter(formula -> formula != Formula.DEDUCTION && formula.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no formula " + cell + "; there are ratio, linear and full-or-nothing"));
  }

  private static Tier tier(String word) {
    String[] ends = word.split("-", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("a tier is written 80-100, not " + word);
    }
    Tier tier = new Tier(number(ends[0]), number(ends[1]));
    if (tier.lower().compareTo(tier.upper()) >= 0) {
      throw new IllegalArgumentException("the tier " + word + " does not rise");
    }
    return tier;
  }

  private static BigDecimal number(String word) {
    if (!word.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) {
      throw new IllegalArgumentException("no number: " + word);
    }
    return new BigDecimal(word);
  }
}
