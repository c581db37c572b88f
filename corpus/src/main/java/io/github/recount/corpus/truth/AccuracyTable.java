package io.github.recount.corpus.truth;

import io.github.recount.corpus.truth.Calibration.Band;
import io.github.recount.corpus.truth.Choices.Choice;
import io.github.recount.extractor.report.Repair;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes accuracy down as Markdown. */
record AccuracyTable(Tally all, Map<String, Tally> byFormat, Map<String, Tally> byLayout) {
  private static final String HEADING =
      """
      | %s | documents | evaluations | missed | spurious | rows | rows exact | precision | recall | F1 | sure numbers | of them wrong | false errors |
      |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
      """;

  String toMarkdown() {
    StringBuilder text = new StringBuilder(HEADING.formatted("format"));
    new TreeMap<>(byFormat).forEach((name, tally) -> text.append(row(name, tally)));
    text.append(row("**all**", all)).append('\n').append(HEADING.formatted("layout"));
    new TreeMap<>(byLayout).forEach((name, tally) -> text.append(row(name, tally)));
    text.append("\n| field | values | precision | recall | F1 |\n|---|---:|---:|---:|---:|\n");
    new TreeMap<>(all.fields()).forEach((name, count) -> text.append(row(name, count)));
    text.append('\n').append(findings());
    text.append("\n| confidence | rows | rows exact | cells | of them wrong |\n")
        .append("|---|---:|---:|---:|---:|\n");
    all.calibration().bands().forEach(band -> text.append(row(band)));
    text.append("\n| two readings | rows | the taken one is true | the other one is | neither |\n")
        .append("|---|---:|---:|---:|---:|\n");
    all.choices().byKind().forEach((kind, choice) -> text.append(row(kind, choice)));
    text.append("\n| repair | trust | rows | rows exact | cells | of them wrong |\n")
        .append("|---|---:|---:|---:|---:|---:|\n");
    all.calibration().repairs().forEach((kind, band) -> text.append(row(kind, band)));
    return text.toString();
  }

  /** What was found of the labelled errors, by code. */
  String findings() {
    StringBuilder text = new StringBuilder("| finding | labelled | precision | recall | F1 |\n");
    text.append("|---|---:|---:|---:|---:|\n");
    all.findings().codes().forEach((code, count) -> text.append(row(code, count)));
    return text.toString();
  }

  private static String row(Repair.Kind kind, Band band) {
    return "| %s | %.2f | %d | %s | %d | %s |\n"
        .formatted(
            kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            kind.trust(),
            band.rows(),
            percent((double) band.exact() / band.rows()),
            band.cells(),
            percent((double) band.wrong() / band.cells()));
  }

  private static String row(String name, Tally tally) {
    return "| %s | %d | %d | %d | %d | %d | %s | %s | %d | %d | %d |\n"
        .formatted(
            name,
            tally.documents(),
            tally.evaluations(),
            tally.missed(),
            tally.spurious(),
            tally.rows(),
            percent(tally.exact()),
            shares(tally.all()),
            tally.sureNumbers(),
            tally.wrongSureNumbers(),
            tally.findings().falseErrors());
  }

  private static String row(Band band) {
    return String.format(
        Locale.ROOT,
        "| from %.2f | %d | %d | %d | %d |\n",
        band.least(),
        band.rows(),
        band.exact(),
        band.cells(),
        band.wrong());
  }

  private static String row(String kind, Choice choice) {
    int neither = choice.readings() - choice.first() - choice.other();
    return "| %s | %d | %d | %d | %d |\n"
        .formatted(kind, choice.readings(), choice.first(), choice.other(), neither);
  }

  private static String row(String name, Count count) {
    return "| %s | %d | %s |\n".formatted(name, count.expected(), shares(count));
  }

  private static String shares(Count count) {
    return "%s | %s | %s"
        .formatted(percent(count.precision()), percent(count.recall()), percent(count.f1()));
  }

  /** Cut, not rounded: only what is perfect says 100. */
  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f %%", Math.floor(share * 10000) / 100);
  }
}
