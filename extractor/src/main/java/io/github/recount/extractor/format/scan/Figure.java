package io.github.recount.extractor.format.scan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Several readings of one figure to the one that most agree on. */
final class Figure {
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?[%‰]?|\\d+(\\.\\d+)?[%‰]?|%");

  /** Digits are taken for this sign more often than the other way round. */
  private static final double SIGN_ALONE = 0.5;

  /** In a shape: a dot or a comma. */
  static final char LOW = '.';

  /** In a shape: any other character. */
  static final char FULL = 'D';

  /** Characters may touch, so fewer columns of ink say less than more do. */
  private static final double TOO_LONG = 0.6;

  private static final double TOO_SHORT = 0.2;

  /** What is left of the trust in a figure that its readings do not agree on. */
  private static final double DISPUTED = 0.5;

  private static final double CONFIRMED = 0.99;

  private Figure() {}

  /** A model's reading and how sure it is. */
  record Vote(String model, String text, double confidence) {}

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /**
   * The figure that has most of the trust; an empty one if no reading is a number.
   *
   * @param readings in the order of their weight where they tie
   * @param shape of its columns of ink, which tell where the point is better than any reading
   */
  static Vote decide(List<Vote> readings, String shape) {
    List<Vote> votes =
        readings.stream()
            .map(v -> new Vote(v.model(), pointed(v.text(), shape), v.confidence()))
            .toList();
    Map<String, Double> trust = new LinkedHashMap<>();
    for (Vote vote : votes) {
      if (NUMBER.matcher(vote.text()).matches()) {
        trust.merge(vote.text(), vote.confidence() * weight(vote.text(), shape), Double::sum);
      }
    }
    if (trust.isEmpty()) {
      return new Vote("", "", 0);
    }
    String best = "";
    double all = 0;
    for (Map.Entry<String, Double> entry : trust.entrySet()) {
      all += entry.getValue();
      best = best.isEmpty() || entry.getValue() > of(trust, best) ? entry.getKey() : best;
    }
    String figure = best;
    long agreed =
        votes.stream().filter(v -> v.text().equals(figure)).map(Vote::model).distinct().count();
    double share = of(trust, best) / all;
    boolean fits = figure.length() == shape.length();
    if (agreed >= 2 && trust.size() == 1 && fits) {
      return new Vote("", best, CONFIRMED);
    }
    return new Vote("", best, Math.max(DISPUTED, (agreed >= 2 ? 0.9 : 0.6) * share));
  }

  private static double of(Map<String, Double> trust, String text) {
    return trust.getOrDefault(text, 0.0);
  }

  /** The reading with its point where the shape has it, if it has all other characters. */
  private static String pointed(String text, String shape) {
    String full = text.replaceAll("[.,]", "");
    boolean complete = full.length() == shape.chars().filter(c -> c == FULL).count();
    if (!complete && text.length() != shape.length()) {
      return text;
    }
    StringBuilder pointed = new StringBuilder();
    int next = 0;
    for (int i = 0; i < shape.length(); i++) {
      boolean low = shape.charAt(i) == LOW;
      if (!low) {
        pointed.append(complete ? full.charAt(next++) : text.charAt(i));
      } else {
        pointed.append(text.length() == shape.length() && text.charAt(i) == ',' ? ',' : '.');
      }
    }
    return pointed.toString();
  }

  private static double weight(String text, String shape) {
    if (text.equals("%")) {
      return SIGN_ALONE;
    }
    int missing = shape.length() - text.length();
    return missing > 0 ? TOO_SHORT : missing < 0 ? TOO_LONG : 1;
  }
}
