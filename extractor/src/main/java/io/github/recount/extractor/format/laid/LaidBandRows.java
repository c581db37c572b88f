package io.github.recount.extractor.format.laid;

import io.github.recount.extractor.format.FormWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/** The rows of a band with the texts of their cells. */
final class LaidBandRows {
  private final LaidBands.Band band;
  private final int number;
  private final List<List<LineSpan>> lines;
  private final LaidColumns columns;
  private final LaidReading reading;

  /**
   * @param lines of the page
   * @param blanks how many blank ones stand above each
   * @param number of the band
   */
  LaidBandRows(
      LaidBands.Band band, List<List<LineSpan>> lines, int[] blanks, int number, FormWords words) {
    this.band = band;
    this.number = number;
    this.lines = lines;
    columns = new LaidColumns(lines.subList(band.from(), band.to()), band.cuts(), band.at(), words);
    reading = LaidReading.best(columns, Arrays.copyOfRange(blanks, band.from(), band.to()));
  }

  List<LaidRow> rows() {
    LaidRows.Rows found = reading.rows();
    List<LaidRow> rows = new ArrayList<>();
    for (int r = 0; r < found.lines().size(); r++) {
      int first = band.from() + found.lines().get(r)[0];
      rows.add(new LaidRow(number, first, columns.size(), new TreeMap<>(), new BitSet()));
    }
    for (int c = 0; c < columns.size(); c++) {
      if (c < found.labels()) {
        for (LaidLabels.Label label : reading.labels().get(c)) {
          int end = label.end();
          rows.get(label.row()).texts().put(c, text(c, label.lines(), end - label.row()));
          for (int r = label.row() + 1; r < end; r++) {
            rows.get(r).covered().set(c);
          }
        }
      }
      for (int r = 0; r < rows.size(); r++) {
        int column = c;
        List<Integer> own =
            c < found.labels() && r >= found.labelled()
                ? List.of()
                : Arrays.stream(found.lines().get(r))
                    .filter(i -> columns.lines().get(i).containsKey(column))
                    .boxed()
                    .toList();
        if (!own.isEmpty()) {
          rows.get(r).texts().put(c, text(c, own, 1));
        }
      }
    }
    return rows;
  }

  private LaidRow.Text text(int column, List<Integer> own, int rows) {
    List<String> texts = new ArrayList<>();
    double middle = 0;
    int spans = 0;
    for (int i : own) {
      texts.add(columns.lines().get(i).getOrDefault(column, ""));
      List<LineSpan> line = lines.get(band.from() + i);
      for (int k = 0; k < line.size(); k++) {
        if (band.at().get(i).get(k) == column) {
          middle += (line.get(k).start() + line.get(k).end()) / 2.0;
          spans++;
        }
      }
    }
    String text = String.join("\n", texts);
    return new LaidRow.Text(text, rows, band.from() + own.get(0), middle / Math.max(1, spans));
  }
}
