package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Several readings of a line to the one that most of them agree on, sign by sign. */
final class Chorus {
  /** The most that a sign is trusted which one model alone gives. */
  private static final double ALONE = 0.9;

  /** Readings that another model gives too count so many times. */
  private static final double SHARED = 2;

  private Chorus() {}

  /**
   * The agreed reading.
   *
   * @param trust in a reading as a whole
   */
  static Reading sing(List<Voice> voices, ToDoubleFunction<Reading> trust) {
    Voice lead =
        voices.stream()
            .max(Comparator.comparingDouble(v -> support(v, voices, trust)))
            .orElseThrow();
    List<Map<String, Vote>> votes = new ArrayList<>();
    lead.reading().signs().forEach(sign -> votes.add(new LinkedHashMap<>()));
    for (Voice voice : voices) {
      Alignment alignment = Alignment.of(signs(lead.reading()), signs(voice.reading()));
      double weight = voice.equals(lead) ? 1.01 : 1;
      for (int i = 0; i < votes.size(); i++) {
        int j = alignment.partner(i);
        if (j >= 0) {
          Reading.Sign sign = voice.reading().signs().get(j);
          votes
              .get(i)
              .computeIfAbsent(sign.text(), text -> new Vote())
              .add(voice.model(), sign.confidence() * weight);
        }
      }
    }
    List<Reading.Sign> agreed = new ArrayList<>();
    for (int i = 0; i < votes.size(); i++) {
      agreed.add(elected(lead.reading().signs().get(i), votes.get(i)));
    }
    return new Reading(agreed);
  }

  /** What was said for a sign, and by which models. */
  private static final class Vote {
    private final Set<String> models = new HashSet<>();
    private double sum;
    private double doubt = 1;

    void add(String model, double confidence) {
      models.add(model);
      sum += confidence;
      doubt *= 1 - Math.min(1, confidence);
    }
  }

  private static double support(Voice voice, List<Voice> voices, ToDoubleFunction<Reading> trust) {
    double sum = 0;
    Set<String> models = new HashSet<>();
    for (Voice other : voices) {
      if (other.text().equals(voice.text())) {
        sum += trust.applyAsDouble(other.reading());
        models.add(other.model());
      }
    }
    return models.size() > 1 ? sum * SHARED : sum;
  }

  private static Reading.Sign elected(Reading.Sign lead, Map<String, Vote> votes) {
    double all = votes.values().stream().mapToDouble(v -> v.sum).sum();
    Map.Entry<String, Vote> best =
        votes.entrySet().stream()
            .max(Comparator.comparingDouble(e -> e.getValue().sum))
            .orElseThrow();
    Vote vote = best.getValue();
    double sure = (1 - vote.doubt) * vote.sum / Math.max(all, 1e-9);
    double confidence = vote.models.size() > 1 ? sure : Math.min(ALONE, sure);
    return new Reading.Sign(best.getKey(), lead.from(), lead.to(), confidence);
  }

  static List<String> signs(Reading reading) {
    return reading.signs().stream().map(Reading.Sign::text).toList();
  }
}
