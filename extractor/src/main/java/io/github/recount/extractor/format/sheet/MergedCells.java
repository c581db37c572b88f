package io.github.recount.extractor.format.sheet;

import io.github.recount.extractor.format.sheet.SheetContent.Region;
import io.github.recount.extractor.format.sheet.SheetContent.SheetCell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives each cell of a sheet the region it shows in, and leaves out what a region covers. */
final class MergedCells {
  private final List<Region> regions;

  /** Regions begun in rows above or in this one, by their first column. */
  private final TreeMap<Integer, Region> open = new TreeMap<>();

  private int next;

  private MergedCells(List<Region> regions) {
    this.regions = regions;
  }

  /** A cell that shows, with the ends of its region, which belong to it. */
  record Shown(SheetCell cell, int lastRow, int lastColumn) {}

  static List<Shown> of(SheetContent sheet) {
    List<Region> regions = sheet.regions();
    List<SheetCell> cells = withBlankRegions(sheet.cells(), regions);
    MergedCells merged = new MergedCells(regions);
    // A whole column may be merged; what counts of it ends with the sheet's last row.
    int lastRow = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).row();
    List<Shown> shown = new ArrayList<>();
    for (SheetCell cell : cells) {
      Region region = merged.at(cell);
      if (region == null) {
        shown.add(new Shown(cell, cell.row(), cell.column()));
      } else if (region.firstRow() == cell.row() && region.firstColumn() == cell.column()) {
        shown.add(new Shown(cell, Math.min(lastRow, region.lastRow()), region.lastColumn()));
      }
    }
    return shown;
  }

  /** Adds the regions that show nothing but stand among cells that do. */
  private static List<SheetCell> withBlankRegions(List<SheetCell> cells, List<Region> regions) {
    if (cells.isEmpty() || regions.isEmpty()) {
      return cells;
    }
    int firstRow = cells.get(0).row();
    int lastRow = cells.get(cells.size() - 1).row();
    int lastColumn = cells.stream().mapToInt(SheetCell::column).max().orElse(0);
    Set<List<Integer>> shown = new HashSet<>();
    cells.forEach(cell -> shown.add(List.of(cell.row(), cell.column())));
    List<SheetCell> all = new ArrayList<>(cells);
    for (Region region : regions) {
      boolean isAmong =
          region.firstRow() >= firstRow
              && region.firstRow() <= lastRow
              && region.firstColumn() <= lastColumn;
      if (isAmong && shown.add(List.of(region.firstRow(), region.firstColumn()))) {
        all.add(new SheetCell(region.firstRow(), region.firstColumn(), ""));
      }
    }
    all.sort(SheetContent.ORDER);
    return all;
  }

  private @Nullable Region at(SheetCell cell) {
    while (next < regions.size() && regions.get(next).firstRow() <= cell.row()) {
      Region region = regions.get(next++);
      open.put(region.firstColumn(), region);
    }
    Map.Entry<Integer, Region> entry = open.floorEntry(cell.column());
    while (entry != null && entry.getValue().lastRow() < cell.row()) {
      open.remove(entry.getKey());
      entry = open.floorEntry(cell.column());
    }
    boolean covers = entry != null && entry.getValue().lastColumn() >= cell.column();
    return entry != null && covers ? entry.getValue() : null;
  }
}
