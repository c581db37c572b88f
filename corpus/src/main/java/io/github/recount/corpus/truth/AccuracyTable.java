package io.github.recount.corpus.truth;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes accuracy down as Markdown. */
record AccuracyTable(Tally all, Map<String, Tally> byFormat, Map<String, Tally> byReport) {
  private static final String HEADING =
      """
      | %s | documents | evaluations | missed | spurious | rows | rows exact | precision | recall | F1 | sure numbers | of them wrong |
      |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
      """;

  String toMarkdown() {
    StringBuilder text = new StringBuilder(HEADING.formatted("format"));
    new TreeMap<>(byFormat).forEach((name, tally) -> text.append(row(name, tally)));
    text.append(row("**all**", all)).append('\n').append(HEADING.formatted("report"));
    new TreeMap<>(byReport).forEach((name, tally) -> text.append(row(name, tally)));
    text.append("\n| field | values | precision | recall | F1 |\n|---|---:|---:|---:|---:|\n");
    new TreeMap<>(all.fields()).forEach((name, count) -> text.append(row(name, count)));
    return text.toString();
  }

  private static String row(String name, Tally tally) {
    return "| %s | %d | %d | %d | %d | %d | %s | %s | %d | %d |\n"
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
            tally.wrongSureNumbers());
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
