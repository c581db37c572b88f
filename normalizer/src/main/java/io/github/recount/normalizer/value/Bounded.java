package io.github.recount.normalizer.value;

import io.github.recount.normalizer.value.Notation.Role;
import io.github.recount.normalizer.value.Notation.Word;
import io.github.recount.normalizer.value.Quantity.Comparator;
import org.jspecify.annotations.Nullable;

/** A plain text without the words and signs around it that bound its number. */
record Bounded(String core, @Nullable Comparator comparator) {

  /** Null where the bounds contradict each other, as in {@code ≥90%以下}. */
  static @Nullable Bounded read(String plain) {
    Bounded front = front(new Bounded(plain, null));
    return front == null ? null : behind(front);
  }

  private static @Nullable Bounded front(Bounded text) {
    Word word =
        longer(Notation.at(Role.FRONT, text.core), Notation.at(Role.FILLER_FRONT, text.core));
    if (word == null) {
      return text;
    }
    Bounded shorter = text.bounded(text.core.substring(word.text().length()), word);
    return shorter == null ? null : front(shorter);
  }

  private static @Nullable Bounded behind(Bounded text) {
    Word word =
        longer(
            Notation.atEnd(Role.BEHIND, text.core), Notation.atEnd(Role.FILLER_BEHIND, text.core));
    if (word == null) {
      return text;
    }
    int end = text.core.length() - word.text().length();
    Bounded shorter = text.bounded(text.core.substring(0, end), word);
    return shorter == null ? null : behind(shorter);
  }

  private static @Nullable Word longer(@Nullable Word a, @Nullable Word b) {
    return a == null || (b != null && b.text().length() > a.text().length()) ? b : a;
  }

  /** The same bound may be said twice ({@code ≤30天内}); the sign in front is the sharper one. */
  @Nullable Bounded bounded(String shorter, Word by) {
    Comparator more = by.comparator();
    if (comparator == null || more == null) {
      return new Bounded(shorter, more == null ? comparator : more);
    }
    return direction(comparator) == direction(more) ? new Bounded(shorter, comparator) : null;
  }

  private static int direction(Comparator comparator) {
    return switch (comparator) {
      case AT_LEAST, MORE -> 1;
      case EQUAL -> 0;
      case AT_MOST, LESS -> -1;
    };
  }
}
