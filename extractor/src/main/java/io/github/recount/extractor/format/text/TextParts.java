package io.github.recount.extractor.format.text;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.FormWords;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.format.laid.LaidTable;
import io.github.recount.extractor.format.laid.LaidTables;
import io.github.recount.extractor.format.laid.Line;
import io.github.recount.extractor.format.laid.PlacedTables;
import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the dialects apart in which converters leave tables in text. A drawn table shows by itself;
 * in the rest of a file the use of tabs and bars shows what a row is.
 */
final class TextParts {
  /** In tables few cells are whole sentences. */
  private static final double SENTENCES = 0.4;

  /** So many lines of what was taken for a table may be its titles. */
  private static final int TITLED = 3;

  private static final Pattern GAP = Pattern.compile("[ \u3000\u00a0]{2}");

  private final List<Line> lines;
  private final Laid laid;
  private final FormWords words;
  private final List<Block> blocks = new ArrayList<>();
  private int tables;

  TextParts(List<Line> lines, Laid laid, FormWords words) {
    this.words = words;
    this.lines = lines;
    this.laid = laid;
  }

  /** How tables that were laid out with blanks are read. */
  enum Laid {
    BY_CUTS,
    BY_STARTS,
    NOT
  }

  /** Tables that are seen from their first line. */
  private enum Drawing {
    MARKUP {
      @Override
      int end(List<Line> lines, int at) {
        return MarkupTable.end(lines, at);
      }

      @Override
      List<Block> blocks(List<Line> lines, int number) throws ReadFailure {
        return MarkupTable.blocks(lines, number);
      }
    },
    BARS {
      @Override
      int end(List<Line> lines, int at) {
        return DrawnTable.end(lines, at);
      }

      @Override
      List<Block> blocks(List<Line> lines, int number) {
        return List.of(new DrawnTable(lines, number).block());
      }
    },
    DASHES {
      @Override
      int end(List<Line> lines, int at) {
        return DashedTable.end(lines, at);
      }

      @Override
      List<Block> blocks(List<Line> lines, int number) {
        return List.of(new DashedTable(lines, number).block());
      }
    };

    /** Where a table that begins there ends; the same place where none does. */
    abstract int end(List<Line> lines, int at);

    abstract List<Block> blocks(List<Line> lines, int number) throws ReadFailure;
  }

  List<Block> blocks() throws ReadFailure {
    int plain = 0;
    for (int at = 0; at < lines.size(); ) {
      int end = at;
      for (Drawing drawing : Drawing.values()) {
        end = drawing.end(lines, at);
        if (end > at) {
          addAround(lines.subList(plain, at));
          add(drawing.blocks(lines.subList(at, end), tables + 1));
          plain = end;
          break;
        }
      }
      at = Math.max(at + 1, end);
    }
    addAround(lines.subList(plain, lines.size()));
    return blocks;
  }

  /** Tables told by the white between their columns, and what stands around them. */
  private void addAround(List<Line> part) {
    int plain = 0;
    List<? extends LaidTable> found =
        switch (laid) {
          case BY_CUTS -> LaidTables.find(part, words);
          case BY_STARTS -> PlacedTables.find(part, words);
          case NOT -> List.of();
        };
    for (LaidTable table : found) {
      add(rows(part.subList(plain, table.from())));
      for (Line line : part.subList(table.from(), Math.min(table.from() + TITLED, table.to()))) {
        add(isTitle(line) ? rows(List.of(line)) : List.of());
      }
      add(List.of(table.table(tables + 1)));
      plain = table.to();
    }
    add(rows(part.subList(plain, part.size())));
  }

  /** No title is part of a table, however near it stands. */
  private boolean isTitle(Line line) {
    String text = line.text().strip();
    return !GAP.matcher(text).find() && words.knows(FormWords.Kind.TITLE, text);
  }

  private List<Block> rows(List<Line> part) {
    long cellLines = part.stream().filter(CellLines::startsCell).count();
    long tabRows = part.stream().filter(Line::isRow).count();
    return cellLines > tabRows && !isIndented(part)
        ? new CellLines(part, tables).blocks()
        : new TabRows(part, tables).blocks();
  }

  /** Whether tabs begin paragraphs, as in prose out of a sheet: most end as sentences do. */
  private static boolean isIndented(List<Line> part) {
    List<Line> begun = part.stream().filter(CellLines::startsCell).toList();
    long sentences =
        begun.stream().filter(line -> line.text().stripTrailing().endsWith("。")).count();
    return sentences >= SENTENCES * begun.size();
  }

  private void add(List<Block> more) {
    blocks.addAll(more);
    tables += (int) more.stream().filter(Table.class::isInstance).count();
  }
}
