package io.github.recount.extractor.form.word;

import io.github.recount.extractor.form.word.Vocabulary.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words that mean the same in the same place.
 *
 * @param meaning a role's name; for level 2 the section that the words stand under, else {@code -};
 *     for names of indicators the level-2 name that they speak for
 */
record VocabularyLine(Place place, String meaning, List<String> words) {

  public VocabularyLine {
    words = List.copyOf(words);
  }

  /**
   * Reads one line of a list: place, meaning and words, between tabs.
   *
   * @throws IllegalArgumentException if it is none; the message says what is wrong
   */
  static VocabularyLine of(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 3) {
      throw new IllegalArgumentException(
          "a place, a meaning and words between tabs are needed, not " + fields.length + " fields");
    }
    Place place =
        find(Place.values(), fields[0])
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no place «" + fields[0] + "»; there are " + names(Place.values())));
    boolean free = place == Place.LEVEL2 || place == Place.NAME;
    if (!free && find(Role.values(), fields[1]).isEmpty()) {
      throw new IllegalArgumentException(
          "no meaning «" + fields[1] + "»; there are " + names(Role.values()));
    }
    List<String> words =
        Arrays.stream(fields[2].split(" ", -1)).filter(word -> !word.isBlank()).toList();
    if (words.isEmpty() || words.stream().anyMatch(word -> word.replace("*", "").isEmpty())) {
      throw new IllegalArgumentException("a word is missing");
    }
    return new VocabularyLine(place, free ? fields[1] : fields[1].toUpperCase(Locale.ROOT), words);
  }

  private static <E extends Enum<E>> Optional<E> find(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
  }

  private static <E extends Enum<E>> String names(E[] all) {
    return String.join(
        " ", Arrays.stream(all).map(one -> one.name().toLowerCase(Locale.ROOT)).toList());
  }
}
