package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the columns of sections that stand below each other are parted: in the white between them,
 * at the same places as often as that allows.
 */
final class OpenSides {
  private OpenSides() {}

  /**
   * The sides of each section's columns, from {@code left} to {@code right}.
   *
   * @param told places at which something tells a side
   */
  static List<double[]> of(
      List<OpenSection> sections, double left, double right, List<Double> told) {
    double[] known = told.stream().mapToDouble(Double::doubleValue).toArray();
    double[] most = new double[0];
    for (OpenSection section : sections) {
      double[] own = cuts(section, known);
      most = own.length > most.length ? own : most;
    }
    List<double[]> sides = new ArrayList<>();
    for (OpenSection section : sections) {
      double[] cuts = cuts(section, most);
      double[] all = new double[cuts.length + 2];
      all[0] = left;
      System.arraycopy(cuts, 0, all, 1, cuts.length);
      all[cuts.length + 1] = right;
      sides.add(all);
    }
    return sides;
  }

  /** Where a section's columns are parted: at a wanted place that lies in the white. */
  private static double[] cuts(OpenSection section, double[] wanted) {
    List<OpenSection.Span> filled = section.filled();
    double[] cuts = new double[filled.size() - 1];
    for (int i = 0; i < cuts.length; i++) {
      double from = filled.get(i).to();
      double to = filled.get(i + 1).from();
      double middle = (from + to) / 2;
      cuts[i] = middle;
      double off = Double.MAX_VALUE;
      for (double cut : wanted) {
        if (cut > from && cut < to && Math.abs(cut - middle) < off) {
          off = Math.abs(cut - middle);
          cuts[i] = cut;
        }
      }
    }
    return cuts;
  }
}
