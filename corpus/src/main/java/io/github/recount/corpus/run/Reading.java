package io.github.recount.corpus.run;

import io.github.recount.corpus.run.RunRecord.Entry;
import io.github.recount.extractor.source.Input;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;

/** Has all files of a run read into the store, several at a time. */
final class Reading {
  private final Settings settings;
  private final Workshop workshop;
  private final DocumentStore store;
  private final Consumer<Entry> listener;

  Reading(Settings settings, Workshop workshop, DocumentStore store, Consumer<Entry> listener) {
    this.settings = settings;
    this.workshop = workshop;
    this.store = store;
    this.listener = listener;
  }

  /** What became of each input, in the order of the inputs, whoever was ready first. */
  List<Entry> read(List<Input> inputs) throws IOException {
    AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(inputs.size());
    AtomicInteger next = new AtomicInteger();
    int jobs = Math.min(settings.jobs(), inputs.size());
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, jobs), Reading::daemon);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < jobs; i++) {
        running.add(
            threads.submit(
                () -> {
                  work(inputs, next, entries);
                  return null;
                }));
      }
      await(running);
    } finally {
      threads.shutdownNow();
    }
    List<Entry> ordered = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      ordered.add(entries.get(i));
    }
    return ordered;
  }

  private void work(List<Input> inputs, AtomicInteger next, AtomicReferenceArray<Entry> entries)
      throws IOException {
    Former former = new Former(store, Program.nameWith(settings.vocabulary()));
    try (Job job = new Job(workshop, store, settings.timeout())) {
      for (int i = next.getAndIncrement(); i < inputs.size(); i = next.getAndIncrement()) {
        Entry entry = read(inputs.get(i), former, job);
        entries.set(i, entry);
        listener.accept(entry);
      }
    } finally {
      // After a failure nobody takes a further file.
      next.addAndGet(inputs.size());
    }
  }

  private Entry read(Input input, Former former, Job job) throws IOException {
    long start = System.nanoTime();
    Optional<Outcome> kept = settings.resume() ? former.outcome(input) : Optional.empty();
    Outcome outcome = kept.isPresent() ? kept.get() : job.read(input);
    return new Entry(
        input.path(),
        input.file().toString(),
        outcome.sha256(),
        outcome.status(),
        outcome.error(),
        (System.nanoTime() - start) / 1_000_000,
        kept.isPresent(),
        null,
        outcome.evaluations(),
        outcome.findings());
  }

  private static void await(List<Future<?>> running) throws IOException {
    try {
      for (Future<?> job : running) {
        job.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the run was interrupted", e);
    }
  }

  private static Thread daemon(Runnable job) {
    Thread thread = new Thread(job, "job");
    thread.setDaemon(true);
    return thread;
  }
}
