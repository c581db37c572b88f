package io.github.recount.corpus.truth;

import io.github.recount.extractor.report.Repair;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rows by the confidence that the extractor has in them, and how many of their cells are wrong. */
final class Calibration {
  private final List<Band> bands =
      List.of(
          new Band(1.00, Double.MAX_VALUE),
          new Band(0.95, 1.00),
          new Band(0.90, 0.95),
          new Band(0.80, 0.90),
          new Band(0.60, 0.80),
          new Band(0.00, 0.60));

  private final Map<Repair.Kind, Band> repairs = new EnumMap<>(Repair.Kind.class);

  /** Confidences from one figure up to, but not at, another. */
  static final class Band {
    private final double least;
    private final double below;
    private int rows;
    private int exact;
    private int cells;
    private int wrong;

    Band(double least, double below) {
      this.least = least;
      this.below = below;
    }

    double least() {
      return least;
    }

    int rows() {
      return rows;
    }

    /** Rows in which every value is the true one. */
    int exact() {
      return exact;
    }

    /** Cells that hold a value, or should. */
    int cells() {
      return cells;
    }

    int wrong() {
      return wrong;
    }

    private void add(int ofCells, int ofWrong, boolean isExact) {
      rows++;
      exact += isExact ? 1 : 0;
      cells += ofCells;
      wrong += ofWrong;
    }
  }

  void add(double confidence, int cells, int wrong, boolean exact) {
    for (Band band : bands) {
      if (confidence >= band.least && confidence < band.below) {
        band.add(cells, wrong, exact);
      }
    }
  }

  /** Counts a row under each kind of repair that it needed. */
  void add(List<Repair> done, int cells, int wrong, boolean exact) {
    done.stream()
        .map(Repair::kind)
        .distinct()
        .map(kind -> repairs.computeIfAbsent(kind, k -> new Band(k.trust(), k.trust())))
        .forEach(band -> band.add(cells, wrong, exact));
  }

  Map<Repair.Kind, Band> repairs() {
    return new EnumMap<>(repairs);
  }

  /** From the surest rows down. */
  List<Band> bands() {
    return bands;
  }

  /** Cells of rows with at least this confidence. */
  int cells(double least) {
    return bands.stream().filter(b -> b.least >= least).mapToInt(Band::cells).sum();
  }

  /** Those of them that are not the true ones. */
  int wrong(double least) {
    return bands.stream().filter(b -> b.least >= least).mapToInt(Band::wrong).sum();
  }
}
