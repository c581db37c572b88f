package io.github.recount.extractor.narrative;

import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Goal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what prose says of figures, by the sentences of {@code claims.tsv}. */
final class ClaimReader {
  /** Longer paragraphs are read in pieces: no sentence is longer. */
  private static final int LONGEST = 4000;

  private static final Set<String> ACHIEVED = Set.of("actual", "achievement");

  private static final Pattern GRADE =
      Pattern.compile("(?:等级|等次|评定)(?:结果)?(?:为|是|:)?[“\"「'‘]?(优秀?|良好?|中等?|差)(?![一-龥])");

  private record Sentence(String property, String about, Pattern pattern) {
    boolean isNamed() {
      return about.equals("$");
    }
  }

  private final List<Sentence> sentences = new ArrayList<>();

  ClaimReader() {
    try (InputStream in = ClaimReader.class.getResourceAsStream("claims.tsv")) {
      if (in == null) {
        throw new IllegalStateException("claims.tsv is missing from the program");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(f -> sentences.add(new Sentence(f[0], f[1], compiled(f[2]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pattern compiled(String pattern) {
    return Pattern.compile(
        pattern.replace("N", "[0-9]{1,12}(?:\\.[0-9]{1,6})?").replace("U", "(?:亿元|万元|万美元|元|亿|万)"));
  }

  /** The claims of a paragraph, in the order in which they stand. */
  List<Claim> claims(Prose prose) {
    List<Claim> claims = new ArrayList<>();
    for (String text : pieces(prose)) {
      NavigableMap<Integer, List<Claim>> found = new TreeMap<>();
      for (Sentence sentence : sentences) {
        Matcher m = sentence.pattern().matcher(text);
        while (m.find()) {
          found
              .computeIfAbsent(m.start("value"), start -> new ArrayList<>())
              .add(claim(sentence, m, prose));
        }
      }
      found.values().forEach(claims::addAll);
    }
    return claims.stream().distinct().toList();
  }

  /** What a goal's answer says was done; its other figures may be of anything. */
  List<Claim> achievements(Goal goal) {
    return goal.actual() == null
        ? List.of()
        : claims(new Prose(goal.actual(), goal.location())).stream()
            .filter(claim -> ACHIEVED.contains(claim.property()))
            .toList();
  }

  private static Claim claim(Sentence sentence, Matcher m, Prose prose) {
    return new Claim(
        sentence.isNamed() ? m.group("name") : sentence.about(),
        sentence.property(),
        stripPunctuation(m.group()),
        new BigDecimal(m.group("value")),
        m.group("unit"),
        prose.location());
  }

  /** The grade that a paragraph states, as printed. */
  Optional<String> grade(Prose prose) {
    for (String text : pieces(prose)) {
      Matcher m = GRADE.matcher(text);
      if (m.find()) {
        return Optional.of(m.group(1));
      }
    }
    return Optional.empty();
  }

  private static List<String> pieces(Prose prose) {
    String text = Wording.halfWidth(Wording.bare(prose.text()));
    List<String> pieces = new ArrayList<>();
    for (int start = 0; start < text.length(); start += LONGEST) {
      pieces.add(text.substring(start, Math.min(text.length(), start + LONGEST)));
    }
    return pieces;
  }

  private static String stripPunctuation(String text) {
    return text.matches("^[,。;:、].*") ? text.substring(1) : text;
  }
}
