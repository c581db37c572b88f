package io.github.recount.extractor.grid;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How much text a line of a cell holds, measured on the cells of a document that were broken. */
final class LineRoom {
  /** Widths that differ less are one, in points. */
  private static final double SAME = 3;

  /** A label of so many characters fills a narrow cell without being cut. */
  private static final double SHORT = 2;

  private static final double NARROW = 6;

  private static final String ENDS = "。；;！!？?";
  private static final String NO_START = "…．.·★☆●";

  /** A numbered item, or a label, is none of the text above it. */
  private static final Pattern ITEM = Pattern.compile("(?s).*[：:]|.{0,6}[0-9][：:、.．)）].*");

  private static final String CLOSING = "）)》”’、，,。；;：:！？%％";

  /** The longest broken line by the width of its cell, both in points and characters. */
  private final TreeMap<Double, Double> longest = new TreeMap<>();

  LineRoom(Document document) {
    for (Block block : document.blocks()) {
      if (block instanceof Table table && table.columns() == Table.Columns.ALIGNED) {
        table.cells().forEach(this::measure);
      }
    }
  }

  private void measure(Cell cell) {
    String[] lines = cell.text().split("\n", -1);
    for (int i = 0; i + 1 < lines.length; i++) {
      longest.merge(width(cell), length(lines[i]), Math::max);
    }
  }

  private static double width(Cell cell) {
    List<Double> box = cell.location().box();
    return box == null ? 0 : box.get(2) - box.get(0);
  }

  /** In characters as wide as they are high. */
  private static double length(String text) {
    return text.strip().codePoints().mapToDouble(c -> c < 0x2E80 ? 0.55 : 1).sum();
  }

  /** Whether a text is the next line of a cell: what stands there is full and does not end. */
  boolean goesOn(Cell cell, String next) {
    String above = cell.text().strip();
    String below = next.strip();
    if (CLOSING.indexOf(below.charAt(0)) >= 0) {
      return true;
    }
    if (ENDS.indexOf(above.charAt(above.length() - 1)) >= 0
        || NO_START.indexOf(below.charAt(0)) >= 0
        || ITEM.matcher(below).matches()) {
      return false;
    }
    String[] lines = above.split("\n", -1);
    double room =
        lines.length > 1
            ? Arrays.stream(lines).mapToDouble(LineRoom::length).max().orElse(0)
            : room(cell);
    boolean full = length(lines[lines.length - 1]) + length(below.substring(0, 1)) > room;
    boolean label = lines.length == 1 && room < NARROW && length(below) > SHORT;
    return room > 0 && full && !label;
  }

  /** 0 where no cell tells it. */
  private double room(Cell cell) {
    double width = width(cell);
    return longest.subMap(width - SAME, width + SAME).values().stream()
        .mapToDouble(Double::doubleValue)
        .max()
        .orElseGet(() -> widest(width));
  }

  /** As much as the widest cell that was broken has on the same width. */
  private double widest(double width) {
    Map.Entry<Double, Double> most = longest.lastEntry();
    return most == null || most.getKey() < SAME ? 0 : most.getValue() * width / most.getKey();
  }
}
