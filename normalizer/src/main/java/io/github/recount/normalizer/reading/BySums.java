package io.github.recount.normalizer.reading;

import io.github.recount.extractor.report.Alternative.Field;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedSection;
import io.github.recount.normalizer.report.NormalizedTotal;
import io.github.recount.normalizer.sum.Summer;
import io.github.recount.normalizer.sum.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells readings of points apart: no score is above its weight, and sums are the declared ones. */
final class BySums {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final Set<Field> POINTS = EnumSet.of(Field.WEIGHT, Field.SCORE);

  /** So many ways to read all rows together are tried; more tell nothing by a sum. */
  private static final int MOST_WAYS = 2048;

  /** Rows that are added up in all ways together. */
  private static final int MOST_ROWS = 50_000;

  private static final String WHY = "only so weights and scores add up to what is declared";

  private final Summer summer = new Summer();

  NormalizedEvaluation settle(NormalizedEvaluation typed) {
    Map<Integer, Options> open = open(typed);
    List<List<Integer>> best = new ArrayList<>();
    int most = 0;
    for (List<Integer> way : ways(open.values(), MOST_ROWS / (typed.indicators().size() + 1))) {
      int agreeing = agreeing(read(typed, open, way));
      if (agreeing > most) {
        best.clear();
        most = agreeing;
      }
      if (agreeing == most && most > 0) {
        best.add(way);
      }
    }
    return best.isEmpty() ? typed : settled(typed, open, best);
  }

  /** The rows whose points read in several ways, by their place. */
  private static Map<Integer, Options> open(NormalizedEvaluation typed) {
    Map<Integer, Options> open = new LinkedHashMap<>();
    for (int i = 0; i < typed.indicators().size(); i++) {
      Options options = Options.of(typed.indicators().get(i), POINTS);
      if (options.isOpen()) {
        open.put(i, options);
      }
    }
    return open;
  }

  /** A row is settled if all the best ways read it alike. */
  private static NormalizedEvaluation settled(
      NormalizedEvaluation typed, Map<Integer, Options> open, List<List<Integer>> best) {
    List<NormalizedIndicator> rows = new ArrayList<>(typed.indicators());
    int at = 0;
    for (Map.Entry<Integer, Options> one : open.entrySet()) {
      int place = at++;
      List<Integer> numbers = best.stream().map(way -> way.get(place)).distinct().toList();
      if (numbers.size() == 1) {
        rows.set(one.getKey(), one.getValue().settled(numbers.get(0), WHY));
      }
    }
    return typed.withIndicators(rows);
  }

  private static NormalizedEvaluation read(
      NormalizedEvaluation typed, Map<Integer, Options> open, List<Integer> way) {
    List<NormalizedIndicator> rows = new ArrayList<>(typed.indicators());
    Iterator<Integer> number = way.iterator();
    open.forEach((row, options) -> rows.set(row, options.in(number.next())));
    return typed.withIndicators(rows);
  }

  /** Every way to read the rows in which no score is above its weight; none if they are many. */
  private static List<List<Integer>> ways(Collection<Options> open, int most) {
    List<List<Integer>> ways = open.isEmpty() ? List.of() : List.of(List.of());
    for (Options one : open) {
      List<Integer> possible =
          one.numbers().stream().filter(number -> isPossible(one.in(number))).toList();
      if ((long) ways.size() * possible.size() > Math.min(most, MOST_WAYS)) {
        return List.of();
      }
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> way : ways) {
        for (int number : possible) {
          List<Integer> next = new ArrayList<>(way);
          next.add(number);
          longer.add(next);
        }
      }
      ways = longer;
    }
    return ways;
  }

  private static boolean isPossible(NormalizedIndicator row) {
    BigDecimal weight = row.weight();
    BigDecimal score = row.score();
    return weight == null
        || weight.compareTo(FULL) <= 0 && (score == null || score.compareTo(weight) <= 0);
  }

  /** How many declared sums the rows make, or nothing where one of them is another. */
  private int agreeing(NormalizedEvaluation read) {
    Tally tally = Tally.of(read);
    NormalizedTotal total = read.total();
    List<Boolean> verdicts = new ArrayList<>();
    BigDecimal weights = total == null || total.weight() == null ? FULL : total.weight();
    add(verdicts, weights, tally.isOfRows(weights) ? weights : tally.weight());
    add(verdicts, total == null ? null : total.declared(), tally.score());
    for (NormalizedSection section : summer.sum(read).sections()) {
      NormalizedSection.Recomputed sums = section.recomputed();
      if (sums != null) {
        add(verdicts, section.weight(), sums.weight());
        add(verdicts, section.score(), sums.score());
      }
    }
    return verdicts.contains(false) ? 0 : verdicts.size();
  }

  private static void add(
      List<Boolean> verdicts, @Nullable BigDecimal declared, @Nullable BigDecimal sum) {
    if (declared != null && sum != null) {
      verdicts.add(declared.compareTo(sum) == 0);
    }
  }
}
