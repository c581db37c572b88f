package io.github.recount.normalizer.scoring;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules that reports are compared with: tables of tab-separated data, see profiles.tsv and
 * stated-rules.tsv.
 *
 * @param sentences by which notes state rules; the first that is found decides for its part
 */
public record RuleBook(List<Profile> profiles, List<RuleSentence> sentences) {
  /** What the lines of a file give, in their order. */
  private record Lines(List<Profile> profiles, List<RuleSentence> sentences) {}

  public RuleBook {
    profiles = List.copyOf(profiles);
    sentences = List.copyOf(sentences);
  }

  /** What the program ships; the first profile is taken where nothing tells them apart. */
  public static RuleBook standard() {
    return new RuleBook(
        Profiles.standard(),
        parsed(RuleData.lines("stated-rules.tsv"), "stated-rules.tsv").sentences());
  }

  /**
   * The lines of a file in front of the shipped ones, so that they win; a shipped profile of the
   * same name is replaced.
   *
   * @throws IllegalArgumentException if a line is neither a profile nor a sentence; the message
   *     names it
   * @throws IOException if the file cannot be read
   */
  public static RuleBook withFile(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(name + ": the file is not in UTF-8", e);
    }
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Lines own = parsed(bare.lines().toList(), name);
    if (own.profiles().isEmpty() && own.sentences().isEmpty()) {
      throw new IllegalArgumentException(name + ": the file holds no rule");
    }
    RuleBook shipped = standard();
    List<String> names = own.profiles().stream().map(Profile::name).toList();
    List<Profile> profiles = new ArrayList<>(own.profiles());
    shipped.profiles().stream().filter(p -> !names.contains(p.name())).forEach(profiles::add);
    List<RuleSentence> sentences = new ArrayList<>(own.sentences());
    sentences.addAll(shipped.sentences());
    return new RuleBook(profiles, sentences);
  }

  private static Lines parsed(List<String> lines, String file) {
    Lines parsed = new Lines(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      try {
        if (RuleSentence.isMeant(cells)) {
          parsed.sentences().add(RuleSentence.of(cells));
        } else {
          parsed.profiles().add(Profiles.profile(cells));
        }
      } catch (IllegalArgumentException wrong) {
        throw new IllegalArgumentException(
            "%s, line %d: %s".formatted(file, i + 1, wrong.getMessage()), wrong);
      }
    }
    return parsed;
  }
}
