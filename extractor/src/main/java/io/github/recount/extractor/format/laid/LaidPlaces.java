package io.github.recount.extractor.format.laid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the columns of lines stand, told near each line: programs keep the order of texts, but not
 * their distances.
 */
final class LaidPlaces {
  /** Lines so far away tell a third of what the next one does. */
  private static final double NEAR = 5;

  private static final int FAR = 30;

  /** All texts of a column tell a little, however far away. */
  private static final double LEAST = 0.02;

  /** What is not known of a column's texts. */
  private static final double UNKNOWN = 0.6;

  /** Texts of a column near a line: where they begin, stand and end. */
  record Place(double start, double middle, double end) {
    private static final Place UNKNOWN = new Place(1e4, 1e4, 1e4);

    /** Whether any text of the column is known. */
    boolean isKnown() {
      return !equals(UNKNOWN);
    }

    /** How far a text stands off. */
    double off(LineSpan span) {
      double left = Math.abs(span.start() - start);
      double right = Math.abs(span.end() - end);
      double mean = Math.abs((span.start() + span.end()) / 2.0 - middle);
      return Math.min(mean, Math.min(left, right));
    }
  }

  private record Text(int line, LineSpan span) {}

  private final List<List<Text>> columns = new ArrayList<>();
  private final List<Map<LaidKind, Integer>> kinds = new ArrayList<>();

  LaidPlaces(int size) {
    for (int c = 0; c < size; c++) {
      columns.add(new ArrayList<>());
      kinds.add(new EnumMap<>(LaidKind.class));
    }
  }

  int size() {
    return columns.size();
  }

  /** Takes a line whose texts stand in these columns. */
  void add(int line, List<LineSpan> spans, List<Integer> at) {
    for (int k = 0; k < spans.size(); k++) {
      int end = k + 1;
      LineSpan whole = spans.get(k);
      while (end < spans.size() && at.get(end).equals(at.get(k))) {
        whole = spans.get(end).behind(whole);
        end++;
      }
      columns.get(at.get(k)).add(new Text(line, whole));
      kinds.get(at.get(k)).merge(LaidKind.of(whole.text()), 1, Integer::sum);
      k = end - 1;
    }
  }

  /** Where each column stands near a line, told by all others. */
  Place[] near(int line) {
    Place[] places = new Place[columns.size()];
    for (int c = 0; c < places.length; c++) {
      List<Text> own = columns.get(c);
      List<Text> others = own.stream().filter(t -> t.line() != line).toList();
      places[c] = mean(others.isEmpty() ? own : others, line);
    }
    return places;
  }

  private static Place mean(List<Text> texts, int line) {
    double all = 0;
    double start = 0;
    double end = 0;
    for (Text text : texts) {
      int far = Math.abs(text.line() - line);
      double weight = LEAST + (far > FAR ? 0 : Math.exp(-far / NEAR));
      all += weight;
      start += weight * text.span().start();
      end += weight * text.span().end();
    }
    return texts.isEmpty()
        ? Place.UNKNOWN
        : new Place(start / all, (start + end) / all / 2, end / all);
  }

  /** The same where texts of all kinds are alike. */
  LaidPlaces ofAnyKind() {
    LaidPlaces any = new LaidPlaces(columns.size());
    for (int c = 0; c < columns.size(); c++) {
      any.columns.get(c).addAll(columns.get(c));
    }
    return any;
  }

  /** What speaks against a text of a kind in a column. */
  double unlike(int column, LaidKind kind) {
    Map<LaidKind, Integer> own = kinds.get(column);
    int all = own.values().stream().mapToInt(i -> i).sum();
    int same = own.getOrDefault(kind, 0);
    return -Math.log((same + UNKNOWN) / (all + UNKNOWN * LaidKind.values().length));
  }
}
