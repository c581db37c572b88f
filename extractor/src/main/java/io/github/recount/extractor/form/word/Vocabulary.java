package io.github.recount.extractor.form.word;

import io.github.recount.extractor.format.FormWords;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.language.TextClassifier.Example;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the words of forms mean. */
public final class Vocabulary implements FormWords {

  /** Where in a form a word stands; the same word can mean different things in two places. */
  public enum Place {
    INDICATOR,
    BUDGET,
    GOAL,
    FIELD,
    TOTAL,
    LEVEL1,
    LEVEL2,
    /** Names of indicators; their meaning is the level-2 name that they mostly stand under. */
    NAME
  }

  /** Longer cells are sentences, not headings. */
  private static final int LONGEST_HEADING = 40;

  /** Shorter words have too many others beside them. */
  private static final int SHORTEST_WORD = 4;

  /** Words in a text without gaps are looked for by so many signs. */
  private static final int SHORTEST_PREFIX = 2;

  /** Where a list number may stand in front of a word: {@code 四、总分}. */
  private static final Set<Place> NUMBERED = EnumSet.of(Place.LEVEL1, Place.LEVEL2, Place.TOTAL);

  /** The level of government in front of a field's label: {@code 省级预算部门名称}. */
  private static final Pattern OF_LEVEL = Pattern.compile("^(?:中央|地方|省|市|州|盟|区|县|旗|乡|镇|街道|本)级?");

  /**
   * A word in which {@code *} stands for any text.
   *
   * @param part of the word, by which most texts are told apart before they are matched
   */
  private record Wildcard(Pattern pattern, String part, String meaning) {
    boolean matches(String key) {
      return key.contains(part) && pattern.matcher(key).matches();
    }
  }

  private final Map<Place, Map<String, String>> whole = new EnumMap<>(Place.class);

  /** The sections of the national form, without their last word. */
  private final Set<String> sections = new HashSet<>();

  private final Map<Place, Map<String, Integer>> longest = new ConcurrentHashMap<>();
  private final Map<Place, List<Wildcard>> wildcards = new EnumMap<>(Place.class);

  /** The words of several lists; of two that say different things of a word, the first counts. */
  Vocabulary(List<VocabularyLine> lines) {
    for (Place place : Place.values()) {
      whole.put(place, new HashMap<>());
      wildcards.put(place, new ArrayList<>());
    }
    lines.forEach(this::add);
  }

  private void add(VocabularyLine line) {
    if (line.place() == Place.LEVEL2) {
      sections.add(stem(line.meaning()));
    }
    for (String word : line.words()) {
      String key = Wording.halfWidth(word);
      if (key.indexOf('*') >= 0) {
        wildcards(line.place()).add(new Wildcard(pattern(key), part(key), line.meaning()));
      } else {
        whole(line.place()).putIfAbsent(key, line.meaning());
      }
    }
  }

  private static Pattern pattern(String word) {
    return Pattern.compile("\\Q" + word.replace("*", "\\E.*\\Q") + "\\E");
  }

  private static String part(String word) {
    return Stream.of(word.split("\\*", -1))
        .max(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  /** What a heading or a field's label means there. */
  public Optional<Role> role(Place place, String text) {
    return meaning(place, text).map(Role::valueOf);
  }

  /** Whether there is a whole word for just this text. */
  public boolean knows(Place place, String text) {
    return text.length() <= LONGEST_HEADING && whole(place).containsKey(Wording.key(text));
  }

  /**
   * Where the longest whole word ends that begins in a text in half width; -1 where none does.
   *
   * @param start where it begins, in characters
   */
  public int endOfLongest(Place place, String text, int start) {
    if (start + SHORTEST_PREFIX > text.length()) {
      return -1;
    }
    Map<String, String> words = whole(place);
    int longest = longest(place, text.substring(start, start + SHORTEST_PREFIX));
    for (int end = Math.min(text.length(), start + longest); end >= start + 2; end--) {
      if (words.containsKey(text.substring(start, end))) {
        return end;
      }
    }
    return -1;
  }

  /** How long the longest word is that begins so; 0 where none does. */
  private int longest(Place place, String prefix) {
    return longest
        .computeIfAbsent(
            place,
            p ->
                whole(p).keySet().stream()
                    .filter(word -> word.length() >= SHORTEST_PREFIX)
                    .collect(
                        Collectors.toMap(
                            word -> word.substring(0, SHORTEST_PREFIX), String::length, Math::max)))
        .getOrDefault(prefix, 0);
  }

  /**
   * The whole word that differs from this text, bare and in half width, in one sign; none if there
   * are several, if the text is a known word itself, or if it is too short to tell.
   */
  Optional<String> besides(String text) {
    if (text.length() < SHORTEST_WORD
        || text.length() > LONGEST_HEADING
        || Stream.of(Place.values()).anyMatch(place -> meaning(place, text).isPresent())) {
      return Optional.empty();
    }
    List<String> near =
        whole.entrySet().stream()
            .filter(words -> words.getKey() != Place.NAME)
            .flatMap(words -> words.getValue().keySet().stream())
            .filter(word -> differing(word, text) == 1)
            .distinct()
            .limit(2)
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** How many signs differ; all if one text has more than the other. */
  private static int differing(String word, String text) {
    if (word.length() != text.length()) {
      return text.length();
    }
    return (int)
        IntStream.range(0, text.length()).filter(i -> word.charAt(i) != text.charAt(i)).count();
  }

  /** Headings of a place to learn from: whole words, and others that only suggest. */
  public List<Example> headings(Place place) {
    List<Example> examples = new ArrayList<>();
    new TreeMap<>(whole(place))
        .forEach((word, meaning) -> examples.add(new Example(meaning, word)));
    for (VocabularyLine line : VocabularyList.hints()) {
      if (line.place() == place) {
        line.words().forEach(w -> examples.add(new Example(line.meaning(), Wording.halfWidth(w))));
      }
    }
    return examples;
  }

  /** Whether the text names a section, with or without its number and its points in brackets. */
  public boolean isLevel1(String text) {
    return meaning(Place.LEVEL1, text).isPresent();
  }

  /** The section that a line of its own names, without its number: {@code 一、产出指标（50分）}. */
  public Optional<String> section(String line) {
    String name = ListNumber.without(Wording.bare(line));
    return isLevel1(name) ? Optional.of(name) : Optional.empty();
  }

  public boolean isLevel2(String text) {
    return meaning(Place.LEVEL2, text).isPresent();
  }

  @Override
  public boolean knows(Kind kind, String text) {
    return switch (kind) {
      case LABEL -> isLevel(text) || knows(Place.TOTAL, text);
      case HEADING -> knows(Place.INDICATOR, text) || knows(Place.BUDGET, text);
      case HEADING_LIKE ->
          role(Place.INDICATOR, text).isPresent() || role(Place.BUDGET, text).isPresent();
      case TITLE -> LineKind.isTitle(text) || LineKind.isYear(text);
      // A single sign is the rest of a sentence.
      case FILLER -> text.length() > 1 && IndicatorName.isFiller(text);
    };
  }

  @Override
  public boolean mayHold(String outer, String inner) {
    return holds(outer, inner).orElse(true);
  }

  /**
   * Whether a section of the national form holds a level-2 name there; empty where one of both is
   * none of its names.
   */
  public Optional<Boolean> holds(String section, String level2) {
    String name = stem(LevelName.of(section).name());
    return level1Above(level2)
        .filter(usual -> sections.contains(name))
        .map(usual -> stem(usual).equals(name));
  }

  private static String stem(String section) {
    return Wording.key(section).replaceFirst("指标$", "");
  }

  /** Whether the text names a group of rows, of either level. */
  public boolean isLevel(String text) {
    return isLevel1(text) || isLevel2(text);
  }

  /** Whether the text names what the rows of a section add up to. */
  public boolean isSubtotal(String text) {
    return role(Place.TOTAL, text).filter(Role.SECTION::equals).isPresent();
  }

  /** The section under which the national form puts a level-2 name. */
  public Optional<String> level1Above(String level2) {
    return meaning(Place.LEVEL2, level2).filter(name -> !name.equals("-"));
  }

  /** The level-2 name, without its last word, under which an indicator's name mostly stands. */
  public Optional<String> level2Of(String name) {
    return meaning(Place.NAME, name);
  }

  private Optional<String> meaning(Place place, String text) {
    if (text.length() > LONGEST_HEADING * 2) {
      return Optional.empty();
    }
    String key = Wording.key(NUMBERED.contains(place) ? ListNumber.without(text) : text);
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
    return wildcards(place).stream()
        .filter(wildcard -> wildcard.matches(key))
        .map(Wildcard::meaning)
        .findFirst();
  }

  private Map<String, String> whole(Place place) {
    return whole.getOrDefault(place, Map.of());
  }

  private List<Wildcard> wildcards(Place place) {
    return wildcards.getOrDefault(place, List.of());
  }
}
