package io.github.recount.extractor.narrative;

import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what prose says of figures. */
final class ClaimReader {
  private static final Set<String> ACHIEVED = Set.of("actual", "achievement", "part");

  private static final Pattern GRADE =
      Pattern.compile(
          "(?:等级|等次|评定)(?:结果)?(?:为|是|:)?[“\"「'‘]?(优秀?|良好?|中等?|差)(?![一-龥])(?![^。]{0,20}[□☐◻○])");

  private static final Pattern SENTENCE = Pattern.compile("[^。;!?]+[。;!?]?");

  private final List<ClaimRule> rules = ClaimRule.all();

  /**
   * The claims of a paragraph, in the order in which they stand.
   *
   * @param year of the report; figures of other years are none of this one's
   */
  List<Claim> claims(Prose prose, @Nullable Integer year) {
    Passage passage = Passage.of(prose.text());
    List<Claim> claims = new ArrayList<>();
    Matcher m = SENTENCE.matcher(passage.text());
    while (m.find()) {
      List<Found> found =
          new SentenceReader(rules, passage.text(), m.start(), m.end(), year).read();
      claims.addAll(Found.claims(found, passage, prose.location()));
    }
    return claims.stream().distinct().toList();
  }

  /** What a goal's answer says was done; its other figures may be of anything. */
  List<Claim> achievements(Goal goal, @Nullable Integer year) {
    return goal.actual() == null
        ? List.of()
        : claims(new Prose(goal.actual(), goal.location()), year).stream()
            .filter(claim -> ACHIEVED.contains(claim.property()))
            .toList();
  }

  /** The grade that a paragraph states, as printed. */
  Optional<String> grade(Prose prose) {
    Matcher m = GRADE.matcher(Wording.halfWidth(Wording.bare(prose.text())));
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }
}
