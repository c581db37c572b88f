package io.github.recount.extractor.format.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell known by its edges.
 *
 * @param row first row it covers, counted from 0
 * @param left distance of its left edge, in twips or in steps of {@link ColumnEdges#STEP}
 * @param right distance of its right edge, more than {@code left}
 * @param page page it begins on, counted from 1; null where the format does not say
 */
public record FlowCell(
    int row, int rowSpan, int left, int right, List<Flow> content, @Nullable Integer page) {

  public FlowCell {
    content = List.copyOf(content);
  }

  /** A cell of a format that counts columns and has no pages. */
  public static FlowCell counted(
      int row, int rowSpan, int column, int columnSpan, List<Flow> content) {
    int left = column * ColumnEdges.STEP;
    int right = (column + columnSpan) * ColumnEdges.STEP;
    return new FlowCell(row, rowSpan, left, right, content, null);
  }

  boolean holdsTable() {
    return content.stream().anyMatch(FlowTable.class::isInstance);
  }

  boolean isBlank() {
    return content.stream().allMatch(f -> f instanceof FlowLine line && line.text().isBlank());
  }
}
