package io.github.recount.extractor.form.loose;

import io.github.recount.extractor.form.column.Column;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.form.word.Vocabulary;
import io.github.recount.extractor.grid.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives the amounts of a budget row to its columns where blank cells were lost: of all ways that
 * keep their order the one in which the rate follows from the amounts, the score from the rate, and
 * nothing is spent that was not there.
 */
final class AmountPlacer {
  /** Beyond this there are too many ways, and no such form. */
  private static final int MOST_COLUMNS = 12;

  private static final double FOLLOWS = 3;
  private static final double SCORED = 1;
  private static final double PLAUSIBLE = 0.3;

  /** In points of a rate, and of a score that was rounded to whole points. */
  private static final double NEAR = 0.6;

  private static final Pattern NUMBER =
      Pattern.compile("(-?[0-9][0-9,]{0,20}(?:\\.[0-9]{1,8})?)(.*)");

  private final LooseFit fit;
  private final List<Column> columns;
  private final Set<Role> usual = EnumSet.noneOf(Role.class);
  private boolean begun;

  /** Whether the first row's rate has its sign, so that those of other rows have it too. */
  private boolean signedRates;

  AmountPlacer(Vocabulary vocabulary, List<Column> columns) {
    this.fit = new LooseFit(vocabulary, columns, ColumnHabits.none(columns.size()));
    this.columns = List.copyOf(columns);
  }

  /** The row, the numbers of its texts in their columns; the total row is to come first. */
  List<List<Integer>> placed(List<List<Integer>> row, List<RowCutter.Token> tokens) {
    List<Integer> amounts = row.subList(1, row.size()).stream().flatMap(List::stream).toList();
    int width = columns.size() - 1;
    List<List<Integer>> best = row;
    if (!amounts.isEmpty() && amounts.size() < width && width <= MOST_COLUMNS) {
      double most = Double.NEGATIVE_INFINITY;
      for (int chosen = 0; chosen < 1 << width; chosen++) {
        if (Integer.bitCount(chosen) == amounts.size()) {
          List<List<Integer>> way = way(row.get(0), amounts, chosen);
          double points = points(way, tokens);
          if (points > most) {
            most = points;
            best = way;
          }
        }
      }
    }
    if (!begun && !amounts.isEmpty()) {
      begun = true;
      Map<Role, String> first = texts(best, tokens);
      usual.addAll(first.keySet());
      signedRates = isSigned(first.getOrDefault(Role.RATE, ""));
    }
    return best;
  }

  private List<List<Integer>> way(List<Integer> item, List<Integer> amounts, int chosen) {
    List<List<Integer>> way = new ArrayList<>();
    way.add(item);
    int next = 0;
    for (int i = 0; i + 1 < columns.size(); i++) {
      boolean filled = (chosen >> i & 1) == 1;
      way.add(filled ? List.of(amounts.get(next++)) : List.of());
    }
    return way;
  }

  private Map<Role, String> texts(List<List<Integer>> way, List<RowCutter.Token> tokens) {
    Map<Role, String> texts = new EnumMap<>(Role.class);
    for (int i = 1; i < way.size(); i++) {
      Role role = columns.get(i).role();
      if (role != null && !way.get(i).isEmpty()) {
        texts.putIfAbsent(role, tokens.get(way.get(i).get(0)).text());
      }
    }
    return texts;
  }

  private double points(List<List<Integer>> way, List<RowCutter.Token> tokens) {
    double points = 0;
    for (int i = 1; i < way.size(); i++) {
      for (int token : way.get(i)) {
        points += fit.of(tokens.get(token).text(), i);
      }
    }
    Map<Role, String> texts = texts(way, tokens);
    points -= texts.containsKey(Role.EXECUTED) ? 0 : PLAUSIBLE;
    points -= texts.containsKey(Role.ADJUSTED) ? 0 : PLAUSIBLE / 2;
    points -=
        begun ? PLAUSIBLE * texts.keySet().stream().filter(r -> !usual.contains(r)).count() : 0;
    String rate = texts.get(Role.RATE);
    points -= signedRates && rate != null && !isSigned(rate) ? FOLLOWS : 0;
    boolean earned = texts.containsKey(Role.SCORE) || texts.containsKey(Role.RATE);
    points -= texts.containsKey(Role.WEIGHT) && !earned ? SCORED : 0;
    return points + arithmetic(texts);
  }

  private static double arithmetic(Map<Role, String> texts) {
    Role budget = texts.containsKey(Role.ADJUSTED) ? Role.ADJUSTED : Role.INITIAL;
    Optional<Double> planned = number(texts.get(budget));
    Optional<Double> executed = number(texts.get(Role.EXECUTED));
    Optional<Double> rate = number(texts.get(Role.RATE));
    Optional<Double> weight = number(texts.get(Role.WEIGHT));
    Optional<Double> score = number(texts.get(Role.SCORE));
    double points = 0;
    if (planned.isPresent() && executed.isPresent()) {
      points += executed.get() <= planned.get() ? PLAUSIBLE : -PLAUSIBLE;
      if (rate.isPresent() && planned.get() > 0) {
        points += near(rate.get(), 100 * executed.get() / planned.get()) ? FOLLOWS : -FOLLOWS;
      }
    }
    if (weight.isPresent() && score.isPresent()) {
      points += score.get() <= weight.get() ? PLAUSIBLE : -FOLLOWS;
      boolean scored = rate.isPresent() && near(score.get(), weight.get() * rate.get() / 100);
      points += scored ? SCORED : 0;
    }
    return points;
  }

  private static boolean isSigned(String rate) {
    return rate.endsWith("%") || rate.endsWith("％");
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= NEAR;
  }

  private static Optional<Double> number(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    Matcher m = NUMBER.matcher(Wording.halfWidth(Wording.bare(text)));
    return m.matches()
        ? Optional.of(new BigDecimal(m.group(1).replace(",", "")).doubleValue())
        : Optional.empty();
  }
}
