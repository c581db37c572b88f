package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The cells of a heading's lines: texts below each other are one. */
final class LaidHeadCells {
  /** A text that is no line of another's cell. */
  private static final double ALONE = 0.7;

  /** For each step between two lines of a cell, and between their middles. */
  private static final double APART = 0.5;

  private static final double OFF = 0.1;

  /** A cell and the texts in it, each a line and a number on it. */
  private static final class Cell {
    private double start;
    private double end;
    private final List<int[]> texts = new ArrayList<>();

    Cell(LineSpan span, int line, int number) {
      start = span.start();
      end = span.end();
      texts.add(new int[] {line, number});
    }

    double middle() {
      return (start + end) / 2;
    }

    double off(LineSpan span) {
      double gap = Math.max(0, Math.max(span.start() - end, start - span.end()));
      return APART * gap + OFF * Math.abs(middle() - (span.start() + span.end()) / 2.0);
    }

    void take(LineSpan span, int line, int number) {
      start = Math.min(start, span.start());
      end = Math.max(end, span.end());
      texts.add(new int[] {line, number});
    }
  }

  private final List<Cell> cells = new ArrayList<>();
  private final List<List<LineSpan>> lines;

  LaidHeadCells(List<List<LineSpan>> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      add(i);
    }
  }

  private void add(int line) {
    List<LineSpan> spans = lines.get(line);
    int n = cells.size();
    int m = spans.size();
    double[][] best = new double[n + 1][m + 1];
    for (int c = 0; c <= n; c++) {
      for (int s = 0; s <= m; s++) {
        best[c][s] = c == 0 && s == 0 ? 0 : Double.MAX_VALUE;
        if (c > 0) {
          best[c][s] = Math.min(best[c][s], best[c - 1][s]);
        }
        if (s > 0) {
          best[c][s] = Math.min(best[c][s], best[c][s - 1] + ALONE);
        }
        if (c > 0 && s > 0) {
          double own = cells.get(c - 1).off(spans.get(s - 1));
          best[c][s] = Math.min(best[c][s], best[c - 1][s - 1] + own);
        }
      }
    }
    List<Cell> more = new ArrayList<>();
    int c = n;
    int s = m;
    while (s > 0) {
      if (c > 0 && best[c][s] == best[c - 1][s]) {
        c--;
      } else if (best[c][s] == best[c][s - 1] + ALONE) {
        s--;
        more.add(new Cell(spans.get(s), line, s));
      } else {
        c--;
        s--;
        cells.get(c).take(spans.get(s), line, s);
      }
    }
    cells.addAll(more);
    cells.sort(Comparator.comparingDouble(Cell::middle));
  }

  /** Where the cells stand, from left to right. */
  List<Double> middles() {
    return cells.stream().map(Cell::middle).toList();
  }

  int size() {
    return cells.size();
  }

  /** The column of each line's texts, by the columns of the cells. */
  List<List<Integer>> at(List<Integer> columns) {
    List<List<Integer>> at = new ArrayList<>();
    for (List<LineSpan> line : lines) {
      at.add(new ArrayList<>(Collections.nCopies(line.size(), 0)));
    }
    for (int i = 0; i < cells.size(); i++) {
      for (int[] text : cells.get(i).texts) {
        at.get(text[0]).set(text[1], columns.get(i));
      }
    }
    return at;
  }
}
