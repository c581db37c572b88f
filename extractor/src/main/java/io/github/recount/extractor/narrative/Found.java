package io.github.recount.extractor.narrative;

import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.source.Location;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A figure of which it is known what it claims.
 *
 * @param from where the words that say so begin in the text
 * @param to behind these words
 */
record Found(Figure figure, String about, String property, int from, int to) {
  private static final int LONGEST_TEXT = 100;

  /** Claims of one subject share their words, from the subject to the last figure. */
  static List<Claim> claims(List<Found> all, Passage passage, Location place) {
    return IntStream.range(0, all.size()).mapToObj(i -> claim(all, i, passage, place)).toList();
  }

  private static Claim claim(List<Found> all, int index, Passage passage, Location place) {
    Found one = all.get(index);
    int last = index;
    while (last + 1 < all.size() && all.get(last).isOfOneSubject(all.get(last + 1))) {
      last++;
    }
    // What is compared with a target of its own is no mere detail.
    boolean reached =
        one.property.equals("part")
            && last > index
            && all.get(index + 1).property.equals("achievement");
    int to = Math.max(all.get(last).to, one.to);
    boolean tooLong = to - one.from > LONGEST_TEXT;
    int from = tooLong ? Math.max(one.from, one.figure.start() - LONGEST_TEXT / 2) : one.from;
    return new Claim(
        one.about,
        reached ? "actual" : one.property,
        passage.printed(from, tooLong ? one.to : to),
        one.figure.value(),
        one.figure.unit(),
        one.figure.comparator(),
        passage.place(from),
        place);
  }

  private boolean isOfOneSubject(Found next) {
    return next.from == from && next.about.equals(about);
  }
}
