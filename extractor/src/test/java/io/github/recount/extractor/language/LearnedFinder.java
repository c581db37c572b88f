package io.github.recount.extractor.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * A finder of subjects and typed figures, learned from marked sentences; characters are its words.
 */
public final class LearnedFinder {
  private static final Pattern PART =
      Pattern.compile("\\[([^\\]]*)\\]|\\{([^|}]*)\\|([^}@]*)[^}]*\\}|([^\\[{]+)");

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");

  private static final String FEATURES =
      """
      <featureGenerators cache="true" name="claims">
        <generator class="opennlp.tools.util.featuregen.AggregatedFeatureGeneratorFactory">
          <generator class="opennlp.tools.util.featuregen.WindowFeatureGeneratorFactory">
            <int name="prevLength">6</int>
            <int name="nextLength">4</int>
            <generator class="opennlp.tools.util.featuregen.TokenFeatureGeneratorFactory"/>
          </generator>
          <generator class="opennlp.tools.util.featuregen.BigramNameFeatureGeneratorFactory"/>
          <generator class="opennlp.tools.util.featuregen.DefinitionFeatureGeneratorFactory"/>
        </generator>
      </featureGenerators>
      """;

  private final NameFinderME finder;

  /** What was found: the number as printed, and what it is. */
  public record Typed(String number, String property) {}

  public LearnedFinder(List<String> marked) throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 30);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    finder =
        new NameFinderME(
            NameFinderME.train(
                "zh",
                null,
                ObjectStreamUtils.createObjectStream(
                    marked.stream().map(LearnedFinder::sample).toList()),
                parameters,
                TokenNameFinderFactory.create(
                    null, FEATURES.getBytes(StandardCharsets.UTF_8), Map.of(), new BioCodec())));
  }

  /** The figures of a plain sentence that the finder gives a type. */
  public List<Typed> find(String sentence) {
    List<String> tokens = tokens(sentence, false);
    List<String> words = tokens(sentence, true);
    finder.clearAdaptiveData();
    return Stream.of(finder.find(words.toArray(String[]::new)))
        .filter(span -> !span.getType().equals("subject"))
        .flatMap(
            span ->
                tokens.subList(span.getStart(), span.getEnd()).stream()
                    .filter(token -> NUMBER.matcher(token).matches())
                    .map(number -> new Typed(number.replace(",", ""), span.getType())))
        .toList();
  }

  private static NameSample sample(String marked) {
    List<String> tokens = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    Matcher m = PART.matcher(marked);
    while (m.find()) {
      String text = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(4);
      List<String> part = tokens(text, true);
      String type = m.group(1) != null ? "subject" : m.group(3);
      if (type != null && !type.equals("?") && !part.isEmpty()) {
        spans.add(new Span(tokens.size(), tokens.size() + part.size(), type));
      }
      tokens.addAll(part);
    }
    return new NameSample(tokens.toArray(String[]::new), spans.toArray(Span[]::new), true);
  }

  /** Characters, and each number as one token; what number it is teaches nothing. */
  private static List<String> tokens(String text, boolean alike) {
    List<String> tokens = new ArrayList<>();
    Matcher m = NUMBER.matcher(text);
    int at = 0;
    while (m.find()) {
      text.substring(at, m.start()).chars().forEach(c -> tokens.add(String.valueOf((char) c)));
      tokens.add(alike ? "#" : m.group());
      at = m.end();
    }
    text.substring(at).chars().forEach(c -> tokens.add(String.valueOf((char) c)));
    return tokens;
  }
}
