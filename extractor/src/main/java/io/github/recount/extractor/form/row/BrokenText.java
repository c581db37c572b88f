package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Alternative.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell's text in one line. A break of lines between two digits may be layout, and the figure goes
 * on, or part two figures; what is a number only one way reads that way.
 *
 * @param text the reading that is taken: joined where that is possible
 * @param other the other one, null where there is none
 */
record BrokenText(String text, @Nullable String other, Kind kind) {
  private static final String FIGURE = "[0-9０-９.,．，]";

  /** Between parts of figures: a break, or a blank that the text itself has. */
  private static final Pattern GAP =
      Pattern.compile(
          "(?<left>"
              + FIGURE
              + "{1,24})(?<gap>[\\s\\u3000\\u00a0]{1,8})(?<right>"
              + FIGURE
              + "{1,24})");

  private static final Pattern NUMBER =
      Pattern.compile("(?:[0-9]{1,3}(?:,[0-9]{3})+|0|[1-9][0-9]*)(?:\\.[0-9]+)?");

  /** The first item of a list: {@code 1.} */
  private static final Pattern ITEM = Pattern.compile("[1-9]\\.");

  private static final Pattern SPACED_POINT =
      Pattern.compile("(?<=[0-9０-９])(?:\\s+[.．]\\s*|[.．]\\s+)(?=[0-9０-９])");

  private static final Pattern WORDS =
      Pattern.compile("(?<=[A-Za-z0-9])[ \\t\\u3000]*[\\n\\r\\u000b]\\s*(?=[A-Za-z0-9])");

  /** The readings of a cell in a column of this role. */
  static BrokenText of(String raw, Role role) {
    return switch (role) {
      case TARGET, ADJUSTED_TARGET, ACTUAL -> figures(raw);
      case LEVEL3 -> name(raw);
      case WEIGHT, SCORE, RAW_SCORE, SHARE -> points(raw);
      case INITIAL, ADJUSTED, EXECUTED, RATE -> oneFigure(raw);
      default -> new BrokenText(Wording.clean(raw), null, Kind.FIGURE_BROKEN);
    };
  }

  /** Lines that are points each, and no points together, are those of several rows. */
  private static BrokenText points(String raw) {
    BrokenText one = oneFigure(raw);
    List<String> lines = raw.lines().filter(line -> !line.isBlank()).toList();
    boolean several =
        lines.size() > 1
            && lines.stream().allMatch(Figures::isPoints)
            && !Figures.isPoints(one.text());
    return several ? new BrokenText(String.join(" ", lines), null, Kind.FIGURE_BROKEN) : one;
  }

  /** Points and amounts come one to a cell: a blank beside a point parts nothing. */
  private static BrokenText oneFigure(String raw) {
    String text = Wording.clean(raw);
    return new BrokenText(SPACED_POINT.matcher(text).replaceAll("."), null, Kind.FIGURE_BROKEN);
  }

  /** Whether blanks that the text itself has were taken out of a figure. */
  boolean isMended(String raw) {
    return other == null && kind == Kind.FIGURE_BROKEN && !text.equals(Wording.clean(raw));
  }

  private static BrokenText name(String raw) {
    String taken = Wording.clean(raw);
    String parted = Wording.clean(WORDS.matcher(raw).replaceAll(" "));
    String other = parted.equals(taken) ? Wording.clean(WORDS.matcher(raw).replaceAll("")) : parted;
    return new BrokenText(taken, other.equals(taken) ? null : other, Kind.NAME_BROKEN);
  }

  private static BrokenText figures(String raw) {
    StringBuilder taken = new StringBuilder();
    StringBuilder other = new StringBuilder();
    boolean open = false;
    Matcher m = GAP.matcher(raw);
    int from = 0;
    while (m.find(from)) {
      String before = raw.substring(from, m.end("left"));
      taken.append(before);
      other.append(before);
      boolean broken = m.group("gap").matches("(?s).*[\\n\\r\\u000b].*");
      switch (meaning(Wording.halfWidth(m.group("left")), Wording.halfWidth(m.group("right")))) {
        case ONE -> {
          taken.append(broken ? "" : m.group("gap"));
          other.append(broken ? "" : m.group("gap"));
        }
        case TWO -> {
          taken.append(' ');
          other.append(' ');
        }
        case EITHER -> {
          taken.append(broken ? "" : " ");
          other.append(broken ? " " : "");
          open = true;
        }
      }
      from = m.end("gap");
    }
    String rest = raw.substring(from);
    String text = Wording.clean(taken + rest);
    String second = Wording.clean(other + rest);
    // In a sentence or a date nobody asks for the figure.
    boolean figure = Figures.isQuantity(text) || Figures.isQuantity(second);
    return new BrokenText(text, open && figure ? second : null, Kind.FIGURE_BROKEN);
  }

  private enum Meaning {
    ONE,
    TWO,
    EITHER
  }

  private static Meaning meaning(String left, String right) {
    boolean joined = NUMBER.matcher(left + right).matches();
    boolean parted = NUMBER.matcher(left).matches() && NUMBER.matcher(right).matches();
    boolean listed = ITEM.matcher(left).matches() && NUMBER.matcher(right).matches();
    if (joined && !parted && !listed) {
      return Meaning.ONE;
    }
    if (parted && !joined) {
      return Meaning.TWO;
    }
    return joined ? Meaning.EITHER : Meaning.ONE;
  }
}
