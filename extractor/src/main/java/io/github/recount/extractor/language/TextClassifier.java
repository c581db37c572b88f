package io.github.recount.extractor.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Tells by its characters what kind of text a short text is, as learned from labelled ones. */
public final class TextClassifier {
  /** Chinese words are short: one to three characters. */
  private static final int LONGEST_GRAM = 3;

  private static final int ITERATIONS = 100;

  /** A text and what it is. */
  public record Example(String kind, String text) {}

  private final DoccatModel model;

  private TextClassifier(DoccatModel model) {
    this.model = model;
  }

  /** Learns from examples; the same examples give the same classifier. */
  public static TextClassifier trained(List<Example> examples) {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    List<DocumentSample> samples =
        examples.stream()
            .map(example -> new DocumentSample(example.kind(), grams(example.text())))
            .toList();
    try {
      return new TextClassifier(
          DocumentCategorizerME.train(
              "zh",
              ObjectStreamUtils.createObjectStream(samples),
              parameters,
              new DoccatFactory()));
    } catch (IOException e) {
      throw new UncheckedIOException("examples in memory cannot be read", e);
    }
  }

  /** Each kind with its probability. */
  public Map<String, Double> kinds(String text) {
    return new DocumentCategorizerME(model).scoreMap(grams(text));
  }

  private static String[] grams(String text) {
    String marked = "<" + text + ">";
    List<String> grams = new ArrayList<>();
    for (int length = 1; length <= LONGEST_GRAM; length++) {
      for (int start = 0; start + length <= marked.length(); start++) {
        grams.add(marked.substring(start, start + length));
      }
    }
    return grams.toArray(String[]::new);
  }
}
