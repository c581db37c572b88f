package io.github.recount.extractor.form;

import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.language.TextClassifier.Example;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the words of forms mean, read from {@code vocabulary.tsv}. */
final class Vocabulary {

  /** Where in a form a word stands; the same word can mean different things in two places. */
  enum Place {
    INDICATOR,
    BUDGET,
    GOAL,
    FIELD,
    TOTAL,
    LEVEL1,
    LEVEL2
  }

  /** Longer cells are sentences, not headings. */
  private static final int LONGEST_HEADING = 40;

  /** The level of government in front of a field's label: {@code 省级预算部门名称}. */
  private static final Pattern OF_LEVEL = Pattern.compile("^(?:中央|地方|省|市|州|盟|区|县|旗|乡|镇|街道|本)级?");

  private record Part(String word, String meaning) {}

  private static final String WORDS = "vocabulary.tsv";
  private static final String HEADINGS = "headings.tsv";

  private final Map<Place, Map<String, String>> whole = new EnumMap<>(Place.class);
  private final Map<Place, List<Part>> parts = new EnumMap<>(Place.class);

  private Vocabulary() {
    for (Place place : Place.values()) {
      whole.put(place, new HashMap<>());
      parts.put(place, new ArrayList<>());
    }
  }

  /** The vocabulary that ships with the program. */
  static Vocabulary standard() {
    Vocabulary vocabulary = new Vocabulary();
    lines(WORDS).forEach(vocabulary::add);
    return vocabulary;
  }

  private static List<String> lines(String file) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Headings of a place to learn from: the words as they stand, and others that only suggest. */
  List<Example> headings(Place place) {
    List<Example> examples = new ArrayList<>();
    new TreeMap<>(whole(place))
        .forEach((word, meaning) -> examples.add(new Example(meaning, word)));
    parts(place).forEach(part -> examples.add(new Example(part.meaning(), part.word())));
    for (String line : lines(HEADINGS)) {
      String[] fields = line.split("	", -1);
      if (Place.valueOf(fields[0].toUpperCase(Locale.ROOT)) == place) {
        for (String word : fields[2].split(" ", -1)) {
          examples.add(new Example(fields[1], Wording.halfWidth(word)));
        }
      }
    }
    return examples;
  }

  private void add(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 3) {
      throw new IllegalArgumentException("a vocabulary line has three fields: " + line);
    }
    Place place = Place.valueOf(fields[0].toUpperCase(Locale.ROOT));
    for (String word : fields[2].split(" ", -1)) {
      if (word.startsWith("~")) {
        parts(place).add(new Part(word.substring(1), fields[1]));
      } else {
        whole(place).put(Wording.halfWidth(word), fields[1]);
      }
    }
  }

  /** What a heading or a field's label means there. */
  Optional<Role> role(Place place, String text) {
    return meaning(place, text).map(Role::valueOf);
  }

  /** Whether the text is a word of that place as it stands. */
  boolean knows(Place place, String text) {
    return text.length() <= LONGEST_HEADING && whole(place).containsKey(Wording.key(text));
  }

  /** Whether the text names a section, with or without its points in brackets. */
  boolean isLevel1(String text) {
    return meaning(Place.LEVEL1, text).isPresent();
  }

  boolean isLevel2(String text) {
    return meaning(Place.LEVEL2, text).isPresent();
  }

  /** The section under which the national form puts a level-2 name. */
  Optional<String> level1Above(String level2) {
    return meaning(Place.LEVEL2, level2).filter(name -> !name.equals("-"));
  }

  private Optional<String> meaning(Place place, String text) {
    if (text.length() > LONGEST_HEADING * 2) {
      return Optional.empty();
    }
    String key = Wording.key(text);
    if (key.isEmpty() || key.length() > LONGEST_HEADING) {
      return Optional.empty();
    }
    String meaning = whole(place).get(key);
    if (meaning == null && place == Place.FIELD) {
      meaning = whole(place).get(OF_LEVEL.matcher(key).replaceFirst(""));
    }
    if (meaning != null) {
      return Optional.of(meaning);
    }
    return parts(place).stream()
        .filter(part -> key.contains(part.word()))
        .map(Part::meaning)
        .findFirst();
  }

  private Map<String, String> whole(Place place) {
    return whole.getOrDefault(place, Map.of());
  }

  private List<Part> parts(Place place) {
    return parts.getOrDefault(place, List.of());
  }
}
