package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Several readings of one figure to the one that most agree on. */
final class Figure {
  static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?%?|\\d+(\\.\\d+)?%?|%");

  /** What is left of the trust in a figure that its readings do not agree on. */
  private static final double DISPUTED = 0.5;

  private static final double CONFIRMED = 0.99;

  private Figure() {}

  /** A reading and how sure it is. */
  record Vote(String text, double confidence) {}

  /**
   * The figure with its confidence; a text that is no number wins over none only.
   *
   * @param votes in the order of their weight where they tie
   */
  static Vote decide(List<Vote> votes) {
    Map<String, Double> trust = new HashMap<>();
    Map<String, Integer> count = new HashMap<>();
    List<String> texts = new ArrayList<>();
    for (Vote vote : votes) {
      String text = vote.text();
      if (!NUMBER.matcher(text).matches()) {
        continue;
      }
      if (!texts.contains(text)) {
        texts.add(text);
      }
      // Single digits are taken for this sign more often than the other way round.
      double weight = text.equals("%") ? 0.5 : 1;
      trust.merge(text, weight * vote.confidence(), Double::sum);
      count.merge(text, 1, Integer::sum);
    }
    String best =
        texts.stream()
            .max(Comparator.comparingDouble((String t) -> trust.getOrDefault(t, 0.0)))
            .orElse("");
    double all = trust.values().stream().mapToDouble(Double::doubleValue).sum();
    int agreed = count.getOrDefault(best, 0);
    if (agreed == 0) {
      return new Vote("", 0);
    }
    double share = trust.getOrDefault(best, 0.0) / all;
    boolean sure = agreed >= 2 && share > 0.99;
    return new Vote(
        best, sure ? CONFIRMED : Math.max(DISPUTED, agreed >= 2 ? 0.9 * share : 0.6 * share));
  }
}
