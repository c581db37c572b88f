package io.github.recount.corpus.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** Pairs true rows with found ones, in order, so that they agree in as many values as can be. */
final class Alignment {

  /** A true row and the found one that is held against it; -1 where either has none. */
  record Pair(int truth, int found) {}

  private Alignment() {}

  static <T, F> List<Pair> align(List<T> truth, List<F> found, ToIntBiFunction<T, F> likeness) {
    int[][] best = new int[truth.size() + 1][found.size() + 1];
    for (int i = truth.size() - 1; i >= 0; i--) {
      for (int j = found.size() - 1; j >= 0; j--) {
        int like = likeness.applyAsInt(truth.get(i), found.get(j));
        int paired = like == 0 ? -1 : like + best[i + 1][j + 1];
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < truth.size() || j < found.size()) {
      boolean both = i < truth.size() && j < found.size();
      int like = both ? likeness.applyAsInt(truth.get(i), found.get(j)) : 0;
      if (both && like > 0 && best[i][j] == like + best[i + 1][j + 1]) {
        pairs.add(new Pair(i++, j++));
      } else if (i < truth.size() && (j == found.size() || best[i][j] == best[i + 1][j])) {
        pairs.add(new Pair(i++, -1));
      } else {
        pairs.add(new Pair(-1, j++));
      }
    }
    return pairs;
  }
}
