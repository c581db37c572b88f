package io.github.recount.extractor.narrative;

import io.github.recount.extractor.grid.Wording;
import java.util.Arrays;

/** A paragraph without blanks and in half width, that still knows where it was printed. */
final class Passage {
  private final String printed;
  private final String text;
  private final int[] places;

  private Passage(String printed, String text, int[] places) {
    this.printed = printed;
    this.text = text;
    this.places = places;
  }

  static Passage of(String printed) {
    StringBuilder text = new StringBuilder();
    int[] places = new int[printed.length() + 1];
    for (int i = 0; i < printed.length(); i++) {
      String plain = plain(printed.charAt(i));
      // Some signs stand for several, as ㎡: the first of them is enough to find the place.
      for (int j = 0; j < plain.length(); j++) {
        if (text.length() >= places.length - 1) {
          places = Arrays.copyOf(places, places.length * 2);
        }
        places[text.length()] = i;
        text.append(plain.charAt(j));
      }
    }
    places[text.length()] = printed.length();
    return new Passage(printed, text.toString(), places);
  }

  /** A number in a circle opens an item of a list and is none of the words. */
  private static String plain(char c) {
    if (c >= '一' && c <= '龥' || c > ' ' && c < 0x7f) {
      return String.valueOf(c);
    }
    return c >= '①' && c <= '⑳' ? "、" : Wording.halfWidth(Wording.bare(String.valueOf(c)));
  }

  String text() {
    return text;
  }

  /** Where a character of {@link #text} is printed, counted from 0. */
  int place(int index) {
    return places[index];
  }

  /** The words as printed. */
  String printed(int start, int end) {
    return Wording.clean(printed.substring(places[start], places[end - 1] + 1));
  }
}
