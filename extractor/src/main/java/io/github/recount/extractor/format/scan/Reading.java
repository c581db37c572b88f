package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was recognized in one line of text.
 *
 * @param others what the line may say besides, likeliest first
 */
record Reading(List<Sign> signs, List<String> others) {
  /** So many ideographs are words, among which no stick is a sign. */
  private static final int WORD = 2;

  static final Reading NOTHING = new Reading(List.of());

  /**
   * A character.
   *
   * @param from its left edge, in pixels of the picture that was read
   * @param to its right edge
   * @param confidence between 0 and 1
   */
  record Sign(String text, double from, double to, double confidence) {
    Sign as(String other) {
      return new Sign(other, from, to, confidence);
    }
  }

  /** What reads in one way. */
  Reading(List<Sign> signs) {
    this(signs, List.of());
  }

  Reading {
    signs = List.copyOf(signs);
    others = List.copyOf(others);
  }

  /** Signs beside ideographs are as wide as they; Tesseract's Chinese knows only narrow ones. */
  Reading inChinesePunctuation() {
    List<Sign> wide = new ArrayList<>();
    for (int i = 0; i < signs.size(); i++) {
      Sign sign = signs.get(i);
      boolean behind = i > 0 && isIdeograph(i - 1);
      boolean before = i + 1 < signs.size() && isIdeograph(i + 1);
      int mark = "!,:;?".indexOf(sign.text());
      boolean quotes = sign.text().equals("\"") && isOpen(wide);
      if (quotes) {
        wide.add(sign.as("”"));
      } else if (sign.text().equals(".") && behind && before) {
        wide.add(sign.as("，"));
      } else if (mark >= 0 && (behind || before)) {
        wide.add(sign.as("！，：；？".substring(mark, mark + 1)));
      } else if (i + 1 == signs.size() && behind && "oO°".contains(sign.text())) {
        wide.add(sign.as("。"));
      } else if (i > 0 && "oO0".contains(sign.text()) && signs.get(i - 1).text().equals("%")) {
        wide.set(wide.size() - 1, signs.get(i - 1).as("‰"));
      } else {
        wide.add(sign);
      }
    }
    return new Reading(wide).inLikeBrackets();
  }

  /** Whether a quotation has begun and not ended. */
  private static boolean isOpen(List<Sign> signs) {
    int open = 0;
    for (Sign sign : signs) {
      open += sign.text().equals("“") ? 1 : sign.text().equals("”") ? -1 : 0;
    }
    return open > 0;
  }

  /** Round brackets where one half was taken for a brace. */
  Reading inLikeBrackets() {
    List<Sign> round =
        signs.stream()
            .map(
                sign ->
                    isMisread(sign.text(), "{", ")")
                        ? sign.as("(")
                        : isMisread(sign.text(), "}", "(") ? sign.as(")") : sign)
            .toList();
    return new Reading(round, others);
  }

  /** A brace whose other half is a round bracket is one. */
  private boolean isMisread(String sign, String brace, String partner) {
    return sign.equals(brace)
        && signs.stream().filter(s -> s.text().equals(brace)).count() == 1
        && signs.stream().anyMatch(s -> s.text().equals(partner));
  }

  /** Words without the stick that a ruling beside them leaves, or the last stroke of 制. */
  Reading withoutSticks() {
    int from = !signs.isEmpty() && signs.get(0).text().equals("|") ? 1 : 0;
    int to =
        signs.size() - (signs.size() > 1 && signs.get(signs.size() - 1).text().equals("|") ? 1 : 0);
    boolean words =
        to - from >= WORD
            && signs.subList(from, to).stream()
                .allMatch(s -> Character.isIdeographic(s.text().codePointAt(0)));
    return words ? new Reading(signs.subList(from, to), others) : this;
  }

  private boolean isIdeograph(int i) {
    return Character.isIdeographic(signs.get(i).text().codePointAt(0));
  }

  /** The same of a picture so many times as large. */
  Reading scaled(double by) {
    return new Reading(
        signs.stream()
            .map(s -> new Sign(s.text(), s.from() * by, s.to() * by, s.confidence()))
            .toList());
  }

  /** The signs of which most is right of an edge and a margin, with places from the edge on. */
  Reading behind(double edge, double margin) {
    return new Reading(
        signs.stream()
            .filter(s -> (s.from() + s.to()) / 2 > edge + margin)
            .map(s -> new Sign(s.text(), s.from() - edge, s.to() - edge, s.confidence()))
            .toList());
  }

  /** The same, and no sign of it more sure than this. */
  Reading atMost(double most) {
    return new Reading(
        signs.stream()
            .map(s -> new Sign(s.text(), s.from(), s.to(), Math.min(most, s.confidence())))
            .toList(),
        others);
  }

  String text() {
    return signs.stream().map(Sign::text).collect(Collectors.joining());
  }

  /** That of the least certain character; 1 if there is none. */
  double confidence() {
    return signs.stream().mapToDouble(Sign::confidence).min().orElse(1);
  }
}
