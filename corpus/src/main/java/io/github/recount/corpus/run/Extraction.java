package io.github.recount.corpus.run;

import io.github.recount.corpus.run.RunRecord.Entry;
import io.github.recount.exporter.WholeFile;
import io.github.recount.exporter.json.Json;
import io.github.recount.exporter.table.Exporter;
import io.github.recount.extractor.source.Input;
import io.github.recount.extractor.source.InputWalker;
import io.github.recount.normalizer.report.NormalizedDocument.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One run over an archive: every file read, every export made, the whole recorded. */
public final class Extraction {
  private final Settings settings;
  private final Consumer<Entry> listener;

  /**
   * Makes a run ready.
   *
   * @param listener hears of each file when it is done, from several threads
   */
  public Extraction(Settings settings, Consumer<Entry> listener) {
    this.settings = settings;
    this.listener = listener;
  }

  /**
   * Runs.
   *
   * @param roots files and folders
   * @throws IOException if the output cannot be written or no worker can be started
   */
  public RunRecord run(List<Path> roots) throws IOException {
    String started = now();
    Files.createDirectories(settings.folder());
    // Says that a run goes on, or was interrupted, until the last line replaces it.
    record(started, null, List.of());
    List<Input> inputs = new InputWalker(settings.folder()).walk(roots);
    List<Entry> entries;
    try (Workshop workshop = Workshop.in(settings.folder(), settings.workerCommand())) {
      Path documents = settings.keepDocuments() ? settings.folder() : workshop.folder();
      DocumentStore store = new DocumentStore(documents.resolve("documents"));
      entries = duplicatesNamed(new Reading(settings, workshop, store, listener).read(inputs));
      new LastYears(store).compare(entries);
      export(new Archive(entries, store));
    }
    return record(started, now(), entries);
  }

  private void export(Archive archive) throws IOException {
    try {
      for (Exporter exporter : settings.exporters()) {
        exporter.export(archive, settings.folder());
      }
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause());
    }
  }

  private static List<Entry> duplicatesNamed(List<Entry> entries) {
    Map<String, String> first = new HashMap<>();
    List<Entry> named = new ArrayList<>();
    for (Entry entry : entries) {
      String sha256 = entry.status() == Status.FAILED ? null : entry.sha256();
      String earlier = sha256 == null ? null : first.putIfAbsent(sha256, entry.path());
      named.add(earlier == null ? entry : entry.asDuplicateOf(earlier));
    }
    return named;
  }

  private RunRecord record(String started, @Nullable String ended, List<Entry> entries)
      throws IOException {
    RunRecord record =
        new RunRecord(Program.nameAndVersion(), settings.arguments(), started, ended, entries);
    WholeFile.write(settings.folder().resolve("run.json"), out -> Json.write(record, out));
    return record;
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
