package io.github.recount.extractor.format.text;

import io.github.recount.extractor.format.Paragraph;
import io.github.recount.extractor.format.laid.Line;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Puts together prose that was broken into lines at the width of a page. */
final class WrappedProse {
  /** A paragraph's first line is indented by two characters, and a word may not fit. */
  private static final int SHORT_BY = 6;

  /** Punctuation may hang over the margin. */
  private static final int LONG_BY = 4;

  /** Fewer lines tell no margin. */
  private static final int FEWEST_LINES = 20;

  /** Narrower than this is no page. */
  private static final int NARROWEST = 30;

  /** So many texts between blanks are a row. */
  private static final int CELLS = 4;

  private static final Pattern GAP = Pattern.compile("[\\s\\u3000,|;]+");

  private static final Pattern SENTENCE_END = Pattern.compile("[。！？；：:;]\\s*$");

  /** What a new paragraph starts with: a number, a bullet, a bracketed number. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^\\s*([0-9]{1,2}[.、．)）-]|[（(]?[一二三四五六七八九十0-9]{1,3}[)）、.]|[①-⑳]|附[件表]|[-•■●])");

  /** Fewer characters a line are no page either. */
  private static final int FEWEST_CHARACTERS = 10;

  /** So many lines of just the same length are no accident. */
  private static final int FEWEST_EQUAL = 8;

  /** Blanks at the ends of a line that somebody has taken away. */
  private static final int TRIMMED = 2;

  private final int margin;
  private final int characters;

  /** Whether lines were broken after so many characters, blanks counted, and not at a margin. */
  private final boolean exact;

  /** Finds the margin from all the prose of a file. */
  WrappedProse(List<Line> lines) {
    this.margin = margin(lines);
    this.characters = characters(lines);
    this.exact = characters < Integer.MAX_VALUE;
  }

  List<Paragraph> paragraphs(List<Line> lines) {
    List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (int i = 0; i < filled.size(); i++) {
      Line line = filled.get(i);
      if (text.isEmpty()) {
        start = line.number();
      }
      text.append(exact ? line.text() : line.text().strip());
      if (i + 1 == filled.size() || !goesOn(line, filled.get(i + 1))) {
        paragraphs.add(new Paragraph(text.toString().strip(), Location.line(start)));
        text.setLength(0);
      } else if (exact
          ? line.text().length() < characters
          : partsCells(line.text(), filled.get(i + 1).text())) {
        text.append(' ');
      }
    }
    return paragraphs;
  }

  /** A blank at the end of a line says nothing in prose; cells and figures would run together. */
  private static boolean partsCells(String line, String next) {
    boolean blank =
        Character.isWhitespace(line.charAt(line.length() - 1))
            || Character.isWhitespace(next.charAt(0));
    String left = line.strip();
    String right = next.strip();
    boolean words =
        Character.isIdeographic(left.charAt(left.length() - 1))
            && Character.isIdeographic(right.charAt(0));
    return blank && (!words || left.indexOf(' ') >= 0 && right.indexOf(' ') >= 0);
  }

  /**
   * The width at which lines were broken, or one that no line reaches where they were not: broken
   * prose has many lines near its widest, and none beyond.
   */
  private static int margin(List<Line> lines) {
    int[] widths = lines.stream().mapToInt(Line::width).filter(w -> w > 0).sorted().toArray();
    if (widths.length < FEWEST_LINES) {
      return Integer.MAX_VALUE;
    }
    int margin = widths[widths.length * 19 / 20];
    long full = Arrays.stream(widths).filter(w -> w >= margin - SHORT_BY).count();
    boolean broken =
        margin >= NARROWEST
            && full * (holdsCells(lines) ? 2 : 5) >= widths.length
            && widths[widths.length - 1] <= margin + LONG_BY;
    return broken ? margin : Integer.MAX_VALUE;
  }

  /** Rows whose cells stand between blanks may be as long as each other without being broken. */
  private static boolean holdsCells(List<Line> lines) {
    List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    long rows = filled.stream().filter(l -> GAP.split(l.text().strip()).length >= CELLS).count();
    return rows * 3 >= filled.size();
  }

  /** The number of characters after which a program broke lines, whatever their width. */
  private static int characters(List<Line> lines) {
    int[] lengths =
        lines.stream().filter(line -> !line.isBlank()).mapToInt(l -> l.text().length()).toArray();
    int longest = Arrays.stream(lengths).max().orElse(0);
    long full = Arrays.stream(lengths).filter(length -> length == longest).count();
    boolean broken =
        longest >= FEWEST_CHARACTERS && full >= FEWEST_EQUAL && full * 4 >= lengths.length;
    return broken ? longest : Integer.MAX_VALUE;
  }

  private boolean goesOn(Line line, Line next) {
    if (exact ? line.text().length() < characters - TRIMMED : line.width() < margin - SHORT_BY) {
      return false;
    }
    boolean ended = SENTENCE_END.matcher(line.text()).find();
    return !(ended && NUMBERED.matcher(next.text()).find());
  }
}
