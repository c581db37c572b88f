package io.github.recount.extractor.format.sheet;

import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A sheet while it is read: the cells that show something, and what is merged. */
public final class SheetContent {
  private static final int MAX_CELLS = 500_000;
  private static final int MAX_ROWS = 1 << 20;
  private static final int MAX_COLUMNS = 1 << 14;

  static final Comparator<SheetCell> ORDER =
      Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::column);

  private final String name;
  private final List<SheetCell> cells = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private boolean isHidden;
  private boolean hasHiddenParts;

  public SheetContent(String name) {
    this.name = name;
  }

  /** A cell that shows something; row and column count from 0. */
  record SheetCell(int row, int column, String text) {}

  /** A merged region; all ends belong to it and count from 0. */
  record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  /** Adds what a cell shows; one that shows nothing is left out. */
  public void cell(int row, int column, String text) throws ReadFailure {
    boolean isInside = row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
    if (!isInside || text.isBlank()) {
      return;
    }
    if (cells.size() >= MAX_CELLS) {
      throw new ReadFailure(Code.TOO_LARGE, "a sheet of more than " + MAX_CELLS + " cells");
    }
    cells.add(new SheetCell(row, column, text.strip()));
  }

  /** Adds a merged region, whose ends count from 0 and belong to it. */
  public void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) throws ReadFailure {
    if (firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn) {
      return;
    }
    if (regions.size() >= MAX_CELLS) {
      throw new ReadFailure(Code.TOO_LARGE, "more than " + MAX_CELLS + " merged regions");
    }
    regions.add(new Region(firstRow, lastRow, firstColumn, Math.min(lastColumn, MAX_COLUMNS - 1)));
  }

  /** Notes that the sheet itself is hidden. */
  public void hide() {
    isHidden = true;
  }

  /** Notes that some of its rows or columns are hidden. */
  public void hidePart() {
    hasHiddenParts = true;
  }

  String name() {
    return name;
  }

  boolean isHidden() {
    return isHidden;
  }

  boolean hasHiddenParts() {
    return hasHiddenParts;
  }

  List<SheetCell> cells() {
    cells.sort(ORDER);
    return List.copyOf(cells);
  }

  List<Region> regions() {
    regions.sort(Comparator.comparingInt(Region::firstRow).thenComparingInt(Region::firstColumn));
    return List.copyOf(regions);
  }
}
