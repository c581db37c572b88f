package io.github.recount.extractor.narrative;

import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many of the labelled claims are found, and how many of the found ones are true. */
final class ClaimScore {
  private final List<String> missed = new ArrayList<>();
  private final List<String> spurious = new ArrayList<>();
  private final List<String> subjects = new ArrayList<>();
  private int right;

  static ClaimScore of(List<LabelledSentence> sentences, ClaimReader reader) {
    ClaimScore score = new ClaimScore();
    sentences.forEach(
        s -> score.add(s, reader.claims(new Prose(s.text(), Location.line(1)), s.year())));
    return score;
  }

  private void add(LabelledSentence sentence, List<Claim> claims) {
    List<Claim> left = new ArrayList<>(claims);
    for (LabelledSentence.Labelled figure : sentence.figures()) {
      Optional<Claim> found = left.stream().filter(figure::isOf).findFirst();
      found.ifPresent(left::remove);
      if (figure.property().equals("?")) {
        continue;
      }
      if (found.isEmpty()) {
        missed.add(figure + " in " + sentence.text());
      } else {
        right++;
        if (!figure.isAbout(found.get())) {
          subjects.add(found.get().about() + " for " + figure);
        }
      }
    }
    left.forEach(
        claim ->
            spurious.add(
                claim.property()
                    + " "
                    + claim.about()
                    + " "
                    + claim.value()
                    + " in "
                    + sentence.text()));
  }

  int right() {
    return right;
  }

  double recall() {
    return (double) right / (right + missed.size());
  }

  double precision() {
    return (double) right / (right + spurious.size());
  }

  /** The share of the claims found that name the right subject. */
  double subjects() {
    return 1 - (double) subjects.size() / right;
  }

  @Override
  public String toString() {
    return "%d claims, recall %.3f, precision %.3f, subjects %.3f%n  missed%n%s%n  spurious%n%s%n  subjects%n%s"
        .formatted(
            right + missed.size(),
            recall(),
            precision(),
            subjects(),
            String.join("\n", missed),
            String.join("\n", spurious),
            String.join("\n", subjects));
  }
}
