package io.github.recount.extractor.format.scan;

import java.util.List;

/** Which signs of one reading of a line stand where those of another do. */
final class Alignment {
  private final int[] at;

  /** For each sign of the one, the sign of the other in its place, or -1. */
  private final int[] partner;

  private Alignment(int[] at, int[] partner) {
    this.at = at;
    this.partner = partner;
  }

  static Alignment of(List<String> one, List<String> other) {
    int[][] cost = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size(); i >= 0; i--) {
      for (int j = other.size(); j >= 0; j--) {
        cost[i][j] = cost(one, other, i, j, cost);
      }
    }
    int[] at = new int[one.size() + 1];
    int[] partner = new int[one.size()];
    int j = 0;
    for (int i = 0; i < one.size(); i++) {
      while (j < other.size() && cost[i][j] == cost[i][j + 1] + 1) {
        j++;
      }
      at[i] = j;
      boolean lost = j == other.size() || cost[i][j] == cost[i + 1][j] + 1;
      partner[i] = lost ? -1 : j++;
    }
    at[one.size()] = other.size();
    return new Alignment(at, partner);
  }

  private static int cost(List<String> one, List<String> other, int i, int j, int[][] cost) {
    if (i == one.size()) {
      return other.size() - j;
    }
    if (j == other.size()) {
      return one.size() - i;
    }
    int same = cost[i + 1][j + 1] + (one.get(i).equals(other.get(j)) ? 0 : 1);
    return Math.min(same, 1 + Math.min(cost[i + 1][j], cost[i][j + 1]));
  }

  /** The sign of the other in the place of one's sign {@code i}, -1 if it has none there. */
  int partner(int i) {
    return partner[i];
  }

  /** Where in the other the part begins that stands behind {@code i} signs of the one. */
  int at(int i) {
    return at[i];
  }
}
