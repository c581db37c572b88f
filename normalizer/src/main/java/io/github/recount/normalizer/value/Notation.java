package io.github.recount.normalizer.value;

import io.github.recount.normalizer.value.Quantity.Comparator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The words and signs around numbers, longest first. */
final class Notation {
  /** Where a word stands and what it does. */
  enum Role {
    FRONT,
    BEHIND,
    POINT,
    FILLER_FRONT,
    FILLER_BEHIND,
    VAGUE,
    RANK,
    GRADE
  }

  /** A word of the table; the comparator is set for the roles that bound. */
  record Word(String text, Role role, @Nullable Comparator comparator) {}

  private static final Map<Role, List<Word>> WORDS = load();

  private Notation() {}

  static @Nullable Word at(Role role, String text) {
    return first(role, word -> text.startsWith(word.text()));
  }

  static @Nullable Word atEnd(Role role, String text) {
    return first(role, word -> text.endsWith(word.text()));
  }

  static boolean is(Role role, String text) {
    return first(role, word -> text.equals(word.text())) != null;
  }

  static boolean has(Role role, String text) {
    return first(role, word -> text.contains(word.text())) != null;
  }

  private static @Nullable Word first(Role role, Predicate<Word> wanted) {
    for (Word word : WORDS.getOrDefault(role, List.of())) {
      if (wanted.test(word)) {
        return word;
      }
    }
    return null;
  }

  private static Map<Role, List<Word>> load() {
    Map<Role, List<Word>> words = new EnumMap<>(Role.class);
    for (List<String> row : WordTable.read("notations.tsv")) {
      Role role = Role.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
      Comparator comparator = row.size() > 2 ? comparator(row.get(2)) : null;
      words
          .computeIfAbsent(role, key -> new ArrayList<>())
          .add(new Word(row.get(0), role, comparator));
    }
    words
        .values()
        .forEach(
            list -> list.sort((a, b) -> Integer.compare(b.text().length(), a.text().length())));
    return words;
  }

  private static Comparator comparator(String sign) {
    return Arrays.stream(Comparator.values())
        .filter(comparator -> comparator.sign().equals(sign))
        .findFirst()
        .orElseThrow();
  }
}
