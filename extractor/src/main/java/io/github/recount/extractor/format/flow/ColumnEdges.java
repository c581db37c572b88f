package io.github.recount.extractor.format.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Numbers the columns of a table by the edges that its cells have. */
public final class ColumnEdges {
  /** Distance between the columns of a format that counts them. */
  public static final int STEP = 1000;

  /** Edges nearer than this many twips, half a millimetre, are one edge drawn twice. */
  public static final int TOLERANCE = 30;

  private final Map<Integer, Integer> numbers = new HashMap<>();

  /** For each column and the end of the last, the first of the edges that count as one. */
  private final List<Integer> edges = new ArrayList<>();

  public ColumnEdges(Collection<FlowCell> cells) {
    TreeMap<Integer, Integer> leftOfRight = new TreeMap<>();
    for (FlowCell cell : cells) {
      leftOfRight.merge(cell.left(), Integer.MIN_VALUE, Math::max);
      leftOfRight.merge(cell.right(), cell.left(), Math::max);
    }
    int number = -1;
    int first = 0;
    for (Map.Entry<Integer, Integer> edge : leftOfRight.entrySet()) {
      // A cell narrower than the tolerance keeps a column of its own.
      boolean closesCell = edge.getValue() >= first;
      if (number < 0 || edge.getKey() - first > TOLERANCE || closesCell) {
        number++;
        first = edge.getKey();
        edges.add(first);
      }
      numbers.put(edge.getKey(), number);
    }
  }

  /** The column that begins at an edge of one of the cells, counted from 0. */
  public int columnAt(int edge) {
    return Objects.requireNonNull(numbers.get(edge));
  }

  /** The left edges of the columns in order, and the right edge of the last. */
  public List<Integer> edges() {
    return List.copyOf(edges);
  }
}
