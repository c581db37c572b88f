package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was recognized in one line of text. */
record Reading(List<Sign> signs) {
  static final Reading NOTHING = new Reading(List.of());

  /**
   * A character.
   *
   * @param from its left edge, in pixels of the picture that was read
   * @param to its right edge
   * @param confidence between 0 and 1
   */
  record Sign(String text, double from, double to, double confidence) {}

  Reading {
    signs = List.copyOf(signs);
  }

  /** Signs beside ideographs are as wide as they; Tesseract's Chinese knows only narrow ones. */
  Reading inChinesePunctuation() {
    List<Sign> wide = new ArrayList<>(signs);
    for (int i = 1; i < signs.size(); i++) {
      int at = "!,:;?".indexOf(signs.get(i).text());
      if (at >= 0 && Character.isIdeographic(signs.get(i - 1).text().codePointAt(0))) {
        Sign narrow = signs.get(i);
        wide.set(
            i,
            new Sign(
                "！，：；？".substring(at, at + 1), narrow.from(), narrow.to(), narrow.confidence()));
      }
    }
    return new Reading(wide);
  }

  /** The same of a picture so many times as large. */
  Reading scaled(double by) {
    return new Reading(
        signs.stream()
            .map(s -> new Sign(s.text(), s.from() * by, s.to() * by, s.confidence()))
            .toList());
  }

  String text() {
    return signs.stream().map(Sign::text).collect(Collectors.joining());
  }

  /** That of the least certain character; 1 if there is none. */
  double confidence() {
    return signs.stream().mapToDouble(Sign::confidence).min().orElse(1);
  }
}
