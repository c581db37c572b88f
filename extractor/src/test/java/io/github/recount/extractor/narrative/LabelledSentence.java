package io.github.recount.extractor.narrative;

import io.github.recount.extractor.report.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what a careful reader takes from it.
 *
 * @param year of the report, null where it does not matter
 * @param figures in their order
 */
record LabelledSentence(@Nullable Integer year, String text, List<Labelled> figures) {
  private static final Pattern MARK =
      Pattern.compile("\\[(?<subject>[^\\]]*)\\]|\\{(?<figure>[^|}]*)\\|(?<property>[^}]*)\\}");

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*");

  /**
   * A figure and what it is.
   *
   * @param property {@code ?} where readers may differ
   */
  record Labelled(String about, String property, String figure) {
    boolean isOf(Claim claim) {
      return claim.value().toPlainString().equals(number())
          && (property.equals("?") || property.equals(propertyOf(claim)));
    }

    /** The number without its unit and separators. */
    String number() {
      Matcher number = NUMBER.matcher(figure);
      return number.find() ? number.group().replace(",", "") : "";
    }

    boolean isAbout(Claim claim) {
      return about.isEmpty() || claim.about().contains(about) || about.contains(claim.about());
    }

    /** The labels name a figure of the whole by what it is of. */
    private static String propertyOf(Claim claim) {
      return switch (claim.about()) {
        case "total", "initial", "adjusted", "executed", "rate" ->
            claim.property().equals("previous") ? "previous" : claim.about();
        default -> claim.property();
      };
    }
  }

  static List<LabelledSentence> of(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LabelledSentence.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(LabelledSentence::read)
          .toList();
    }
  }

  private static LabelledSentence read(String line) {
    String[] fields = line.split("\t", -1);
    List<Labelled> figures = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String subject = "";
    int figureEnd = -1;
    Matcher m = MARK.matcher(fields[1]);
    while (m.find()) {
      if (m.group("subject") != null) {
        subject = m.group("subject");
        m.appendReplacement(text, Matcher.quoteReplacement(subject));
        // 3个一级指标 names its subject behind the figure; score@total names it with the property.
        int last = figures.size() - 1;
        if (last >= 0 && m.start() == figureEnd) {
          figures.set(
              last,
              new Labelled(subject, figures.get(last).property(), figures.get(last).figure()));
        }
      } else {
        boolean fixed = !fields[1].contains("[");
        String[] property = m.group("property").split("@", -1);
        figureEnd = m.end();
        figures.add(
            new Labelled(
                property.length > 1 ? property[1] : fixed ? "" : subject,
                property[0],
                m.group("figure")));
        m.appendReplacement(text, Matcher.quoteReplacement(m.group("figure")));
      }
    }
    m.appendTail(text);
    Integer year = fields[0].isEmpty() ? null : Integer.valueOf(fields[0]);
    return new LabelledSentence(year, text.toString(), figures);
  }
}
