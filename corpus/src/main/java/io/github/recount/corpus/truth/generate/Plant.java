package io.github.recount.corpus.truth.generate;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * An error that reports contain, put into a form that has none, and labelled there.
 *
 * @param traits what a form must do besides, so that it can hold it
 * @param fits whether a form of the layout can hold it
 */
record Plant(String name, List<Trait> traits, Predicate<Layout> fits, Sowing sowing) {
  Plant(String name, Predicate<Layout> fits, Sowing sowing) {
    this(name, List.of(), fits, sowing);
  }

  /** Changes what a form says, and labels the error with all that follows from it. */
  interface Sowing {
    Content into(Content content, Layout layout, Random random);
  }

  Content into(Content content, Layout layout, Random random) {
    return sowing.into(content, layout, random);
  }
}
