package io.github.recount.extractor.format.placed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lines of text that follow each other and leave the same white between their columns.
 *
 * @param lines from top to bottom
 * @param covered what the lines cover of the width, from left to right
 * @param filled the same, the white between that parts columns
 * @param gaps between texts that stand side by side
 * @param lost how many of them no white parts from top to bottom
 */
record OpenSection(
    List<TextLine> lines, List<Span> covered, List<Span> filled, List<Gap> gaps, int lost) {

  /** What is covered along an axis. */
  record Span(double from, double to) {}

  /** Columns are at least this far apart, in font sizes. */
  private static final double NARROWEST = 0.1;

  /** Cells keep no more white around their text than this, in font sizes. */
  private static final double WIDEST_PADDING = 1.5;

  /** So many blanks below each other are no accident. */
  private static final int FEWEST_BLANKS = 3;

  OpenSection {
    lines = List.copyOf(lines);
    covered = List.copyOf(covered);
    filled = List.copyOf(filled);
    gaps = List.copyOf(gaps);
  }

  static OpenSection of(TextLine line) {
    return of(List.of(line), spans(line), gaps(line));
  }

  private static List<Span> spans(TextLine line) {
    return line.columns().stream().map(p -> new Span(p.box().x0(), p.box().x1())).toList();
  }

  private static OpenSection of(List<TextLine> lines, List<Span> spans, List<Gap> gaps) {
    List<Span> covered = covered(lines, spans);
    List<Span> filled = parted(lines, covered);
    int parted = 0;
    for (Gap gap : gaps) {
      parted += at(filled, gap.left()) < at(filled, gap.right()) ? 1 : 0;
    }
    return new OpenSection(lines, covered, filled, gaps, gaps.size() - parted);
  }

  /** Two texts side by side. */
  record Gap(Box left, Box right) {}

  private static List<Gap> gaps(TextLine line) {
    List<Gap> gaps = new ArrayList<>();
    for (int k = 1; k < line.columns().size(); k++) {
      if (!line.columns().get(k).close()) {
        gaps.add(new Gap(line.columns().get(k - 1).box(), line.columns().get(k).box()));
      }
    }
    return gaps;
  }

  /** Those within both, and those between lines of both that lie beside each other. */
  private static List<Gap> gaps(OpenSection above, OpenSection below) {
    List<Gap> gaps = new ArrayList<>(above.gaps);
    gaps.addAll(below.gaps);
    for (int i = above.lines.size() - 1; i >= 0; i--) {
      TextLine line = above.lines.get(i);
      int j = 0;
      while (j < below.lines.size() && line.isBeside(below.lines.get(j))) {
        below.lines.get(j).columns().forEach(p -> addBeside(p.box(), line, gaps));
        j++;
      }
      if (j == 0) {
        break;
      }
    }
    return gaps;
  }

  private static void addBeside(Box box, TextLine line, List<Gap> gaps) {
    double white = NARROWEST * line.size();
    Box left = null;
    Box right = null;
    for (TextLine.Piece piece : line.columns()) {
      if (piece.box().x1() + white < box.x0()) {
        left = piece.box();
      } else if (right == null && piece.box().x0() - white > box.x1()) {
        right = piece.box();
      }
    }
    if (left != null) {
      gaps.add(new Gap(left, box));
    }
    if (right != null) {
      gaps.add(new Gap(box, right));
    }
  }

  private static List<Span> covered(List<TextLine> lines, List<Span> spans) {
    double white = NARROWEST * lines.stream().mapToDouble(TextLine::size).min().orElse(10);
    List<Span> filled = new ArrayList<>();
    spans.stream()
        .sorted(Comparator.comparingDouble(Span::from))
        .forEach(
            span -> {
              int last = filled.size() - 1;
              if (last >= 0 && span.from() - filled.get(last).to() < white) {
                Span before = filled.get(last);
                filled.set(last, new Span(before.from(), Math.max(before.to(), span.to())));
              } else {
                filled.add(span);
              }
            });
    return filled;
  }

  /** White that a wide gap lies in, or the gaps of some blanks. */
  private static List<Span> parted(List<TextLine> lines, List<Span> covered) {
    int[] proofs = new int[covered.size()];
    boolean close = false;
    for (TextLine line : lines) {
      for (int i = 1; i < line.columns().size(); i++) {
        int left = at(covered, line.columns().get(i - 1).box());
        int right = at(covered, line.columns().get(i).box());
        close |= line.columns().get(i).close();
        int proof = proof(line.columns().get(i - 1), line.columns().get(i));
        for (int c = left; c < right; c++) {
          proofs[c] += proof;
        }
      }
    }
    if (!close) {
      return covered;
    }
    List<Span> parted = new ArrayList<>();
    for (int i = 0; i < covered.size(); i++) {
      if (i > 0 && proofs[i - 1] < FEWEST_BLANKS) {
        Span left = parted.remove(parted.size() - 1);
        parted.add(new Span(left.from(), covered.get(i).to()));
      } else {
        parted.add(covered.get(i));
      }
    }
    return parted;
  }

  /** Labels are spread sign by sign to be as wide as the ones above and below. */
  private static int proof(TextLine.Piece left, TextLine.Piece right) {
    if (!right.close()) {
      return FEWEST_BLANKS;
    }
    boolean spread =
        left.text().strip().length() == 1
            && right.text().strip().length() == 1
            && Script.isWide(left.text().strip())
            && Script.isWide(right.text().strip());
    return spread ? 0 : 1;
  }

  /** The column that a box stands in, counted from 0. */
  int column(Box box) {
    return at(filled, box);
  }

  private static int at(List<Span> filled, Box box) {
    int i = 0;
    while (i + 1 < filled.size() && filled.get(i + 1).from() <= box.centerX()) {
      i++;
    }
    return i;
  }

  /** Both, one below the other. */
  OpenSection with(OpenSection below) {
    return of(
        Stream.concat(lines.stream(), below.lines.stream()).toList(),
        Stream.concat(covered.stream(), below.covered.stream()).toList(),
        gaps(this, below));
  }

  /**
   * A column whose heading stands at its left and its figures at its right is one, though the white
   * between them goes from top to bottom.
   */
  OpenSection headed() {
    List<List<OpenColumn.Text>> texts = texts();
    for (int i = 0; i + 1 < texts.size(); i++) {
      if (isHeading(texts.get(i), texts.get(i + 1)) || isHeading(texts.get(i + 1), texts.get(i))) {
        List<Span> joined = new ArrayList<>(filled);
        Span right = joined.remove(i + 1);
        joined.set(i, new Span(joined.get(i).from(), right.to()));
        return new OpenSection(lines, covered, joined, gaps, lost).headed();
      }
    }
    return this;
  }

  private static boolean isHeading(List<OpenColumn.Text> heading, List<OpenColumn.Text> figures) {
    return heading.size() == 1
        && figures.size() > 1
        && heading.get(0).line() < figures.get(0).line()
        && !OpenTexts.isFigure(heading.get(0).text())
        && figures.stream().allMatch(f -> OpenTexts.isFigure(f.text()));
  }

  /** This section without its first lines, or without its last. */
  OpenSection part(int from, int to) {
    return new OpenSection(lines.subList(from, to), covered, filled, gaps, lost);
  }

  int columns() {
    return filled.size();
  }

  /** The texts of each column from top to bottom. */
  List<List<OpenColumn.Text>> texts() {
    List<List<OpenColumn.Text>> texts = new ArrayList<>();
    filled.forEach(f -> texts.add(new ArrayList<>()));
    for (int i = 0; i < lines.size(); i++) {
      for (TextLine.Piece piece : lines.get(i).columns()) {
        List<OpenColumn.Text> column = texts.get(at(filled, piece.box()));
        int last = column.size() - 1;
        if (last >= 0 && column.get(last).line() == i) {
          column.set(last, column.get(last).with(piece));
        } else {
          boolean alone = !lines.get(i).isParted();
          String text = piece.text().strip();
          column.add(new OpenColumn.Text(text, piece.box(), lines.get(i).size(), i, alone));
        }
      }
    }
    return texts;
  }

  /** For each column the white to its left and to its right that is more than the least. */
  List<Span> white() {
    double least = WIDEST_PADDING * size();
    for (int i = 1; i < filled.size(); i++) {
      least = Math.min(least, gap(i));
    }
    List<Span> white = new ArrayList<>();
    for (int i = 0; i < filled.size(); i++) {
      double left = i == 0 ? 0 : gap(i) - least;
      double right = i + 1 == filled.size() ? 0 : gap(i + 1) - least;
      white.add(new Span(left, right));
    }
    return white;
  }

  private double gap(int i) {
    return filled.get(i).from() - filled.get(i - 1).to();
  }

  TextLine first() {
    return lines.get(0);
  }

  TextLine last() {
    return lines.get(lines.size() - 1);
  }

  double size() {
    return lines.stream().mapToDouble(TextLine::size).max().orElse(10);
  }

  long partedLines() {
    return lines.stream().filter(TextLine::isParted).count();
  }

  /** From the top of its first line to the bottom of its last. */
  Box box() {
    return lines.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
  }
}
