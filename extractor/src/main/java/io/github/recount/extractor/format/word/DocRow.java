package io.github.recount.extractor.format.word;

import io.github.recount.extractor.format.flow.ColumnEdges;
import io.github.recount.extractor.format.flow.Flow;
import io.github.recount.extractor.format.word.TableRows.Merge;
import io.github.recount.extractor.format.word.TableRows.RowCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/** Gives the cells of a row their edges and merges, which stand in the paragraph that ends it. */
final class DocRow {
  private static final int VERTICAL_MERGE = 0x2B;

  private DocRow() {}

  static List<RowCell> cells(List<List<Flow>> contents, SprmBuffer properties) {
    TableProperties row = TableSprmUncompressor.uncompressTAP(properties);
    short[] edges = row.getRgdxaCenter() == null ? new short[0] : row.getRgdxaCenter();
    TableCellDescriptor[] looks =
        row.getRgtc() == null ? new TableCellDescriptor[0] : row.getRgtc();
    Merge[] later = laterMerges(properties, contents.size());
    List<RowCell> cells = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      TableCellDescriptor look = i < looks.length ? looks[i] : new TableCellDescriptor();
      Merge down = later[i] == Merge.NONE ? down(look) : later[i];
      cells.add(
          new RowCell(
              edge(edges, i), edge(edges, i + 1), down, across(look), contents.get(i), null));
    }
    return cells;
  }

  /** An edge in twips; cells that the row forgot to describe follow the others. */
  private static int edge(short[] edges, int i) {
    if (i < edges.length) {
      return edges[i];
    }
    int last = edges.length == 0 ? 0 : edges[edges.length - 1];
    return last + (i - edges.length + 1) * ColumnEdges.STEP;
  }

  private static Merge down(TableCellDescriptor look) {
    if (look.isFVertRestart()) {
      return Merge.BEGINS;
    }
    return look.isFVertMerge() ? Merge.CONTINUES : Merge.NONE;
  }

  private static Merge across(TableCellDescriptor look) {
    if (look.isFFirstMerged()) {
      return Merge.BEGINS;
    }
    return look.isFMerged() ? Merge.CONTINUES : Merge.NONE;
  }

  /** Merges that a writer added behind the cells' own description: cell, and 1 or 3. */
  private static Merge[] laterMerges(SprmBuffer properties, int count) {
    Merge[] merges = new Merge[count];
    Arrays.fill(merges, Merge.NONE);
    for (SprmIterator each = properties.iterator(); each.hasNext(); ) {
      SprmOperation operation = each.next();
      int at = operation.getGrpprlOffset();
      byte[] bytes = operation.getGrpprl();
      if (operation.getType() == SprmOperation.TYPE_TAP
          && operation.getOperation() == VERTICAL_MERGE
          && at + 1 < bytes.length
          && bytes[at] >= 0
          && bytes[at] < count) {
        merges[bytes[at]] =
            bytes[at + 1] == 3 ? Merge.BEGINS : bytes[at + 1] == 1 ? Merge.CONTINUES : Merge.NONE;
      }
    }
    return merges;
  }
}
