package io.github.recount.extractor.format.flow;

import java.util.List;

/**
 * A table whose cells are known by their edges.
 *
 * @param cells by row, then by left edge; a merged cell stands once
 */
public record FlowTable(List<FlowCell> cells) implements Flow {

  public FlowTable {
    cells = List.copyOf(cells);
  }
}
