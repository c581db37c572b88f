package io.github.recount.extractor.format.pdf;

import java.util.Arrays;

/** Positions along an axis that are one where they lie closer than a tolerance. */
final class Clusters {
  private final double[] starts;
  private final double[] places;

  /** Each position weighs as much as its weight. */
  Clusters(double[] positions, double[] weights, double tolerance) {
    Integer[] order = new Integer[positions.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(positions[a], positions[b]));
    double[] firsts = new double[positions.length];
    double[] means = new double[positions.length];
    double weight = 0;
    int count = 0;
    for (int i : order) {
      // Measured from the first, so that a chain of near lines cannot swallow a page.
      if (count == 0 || positions[i] - firsts[count - 1] > tolerance) {
        firsts[count++] = positions[i];
        weight = 0;
      }
      weight += weights[i];
      means[count - 1] += (positions[i] - means[count - 1]) * weights[i] / weight;
    }
    starts = Arrays.copyOf(firsts, count);
    places = Arrays.copyOf(means, count);
  }

  int size() {
    return places.length;
  }

  double place(int cluster) {
    return places[cluster];
  }

  /** The cluster that a position of the input belongs to. */
  int of(double position) {
    int found = Arrays.binarySearch(starts, position);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** The nearest place when it is within the reach, else the position itself. */
  double snap(double position, double reach) {
    int found = Arrays.binarySearch(places, position);
    int above = found >= 0 ? found : -found - 1;
    double best = position;
    double distance = reach;
    for (int i = Math.max(0, above - 1); i <= Math.min(above, places.length - 1); i++) {
      if (Math.abs(places[i] - position) <= distance) {
        distance = Math.abs(places[i] - position);
        best = places[i];
      }
    }
    return best;
  }
}
