package io.github.recount.corpus.truth;

import io.github.recount.exporter.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One file of a labelled report beside what it truly holds.
 *
 * @param name the report's folder
 * @param format the file's ending
 */
record LabelledReport(String name, String format, Path file, Truth truth) {
  /**
   * The labelled reports below a folder: every folder with a {@code truth.json} holds one report in
   * several formats, {@code report.*}. A format that has lost something for good has a truth of its
   * own, {@code truth.<format>.json}.
   *
   * @throws IOException if a truth cannot be read
   */
  static List<LabelledReport> below(Path corpus) throws IOException {
    List<Path> truths;
    try (Stream<Path> files = Files.walk(corpus)) {
      truths = files.filter(f -> f.getFileName().toString().equals("truth.json")).sorted().toList();
    }
    List<LabelledReport> reports = new ArrayList<>();
    for (Path truth : truths) {
      Path folder = truth.resolveSibling("");
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          String name = file.getFileName().toString();
          if (name.startsWith("report.")) {
            reports.add(labelled(folder, file, name.substring("report.".length())));
          }
        }
      }
    }
    return reports;
  }

  private static LabelledReport labelled(Path folder, Path file, String format) throws IOException {
    Path own = folder.resolve("truth." + format + ".json");
    Path truth = Files.exists(own) ? own : folder.resolve("truth.json");
    try (InputStream in = Files.newInputStream(truth)) {
      return new LabelledReport(
          folder.toAbsolutePath().normalize().getFileName().toString(),
          format,
          file,
          Json.readHandwritten(in, Truth.class));
    }
  }

  /** The report's folder without the number that tells reports of one layout apart. */
  String layout() {
    return name.replaceFirst("-[0-9]+$", "");
  }

  @Override
  public String toString() {
    return name + "." + format;
  }
}
