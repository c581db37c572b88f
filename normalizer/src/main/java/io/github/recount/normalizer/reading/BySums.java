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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells readings of points apart: no score is above its weight, and sums are the declared ones. */
final class BySums {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final Set<Field> POINTS = EnumSet.of(Field.WEIGHT, Field.SCORE);

  /** So many ways to read all rows together are tried; more tell nothing by a sum. */
  private static final int MOST_WAYS = 2048;

  private static final String WHY = "only so weights and scores add up to what is declared";

  private final Summer summer = new Summer();

  NormalizedEvaluation settle(NormalizedEvaluation typed) {
    List<Options> all = typed.indicators().stream().map(row -> Options.of(row, POINTS)).toList();
    if (all.stream().noneMatch(Options::isOpen)) {
      return typed;
    }
    List<List<Integer>> ways = ways(all);
    List<List<Integer>> best = new ArrayList<>();
    int most = 0;
    for (List<Integer> way : ways) {
      int agreeing = agreeing(typed.withIndicators(rows(all, way)));
      if (agreeing > most) {
        best.clear();
        most = agreeing;
      }
      if (agreeing == most && most > 0) {
        best.add(way);
      }
    }
    return best.isEmpty() ? typed : typed.withIndicators(settled(all, best));
  }

  /** A row is settled if all the best ways read it alike. */
  private static List<NormalizedIndicator> settled(List<Options> all, List<List<Integer>> best) {
    List<NormalizedIndicator> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int row = i;
      List<Integer> numbers = best.stream().map(way -> way.get(row)).distinct().toList();
      boolean told = all.get(i).isOpen() && numbers.size() == 1;
      rows.add(told ? all.get(i).settled(numbers.get(0), WHY) : all.get(i).row());
    }
    return rows;
  }

  private static List<NormalizedIndicator> rows(List<Options> all, List<Integer> way) {
    List<NormalizedIndicator> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      rows.add(way.get(i) == 1 ? all.get(i).row() : all.get(i).in(way.get(i)));
    }
    return rows;
  }

  /** Every way to read all rows in which no score is above its weight; none if they are many. */
  private static List<List<Integer>> ways(List<Options> all) {
    List<List<Integer>> ways = List.of(List.of());
    for (Options one : all) {
      List<Integer> possible =
          one.isOpen()
              ? one.numbers().stream().filter(number -> isPossible(one.in(number))).toList()
              : one.numbers();
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> way : ways) {
        for (int number : possible) {
          List<Integer> next = new ArrayList<>(way);
          next.add(number);
          longer.add(next);
        }
      }
      if (longer.size() > MOST_WAYS) {
        return List.of();
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
