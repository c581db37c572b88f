package io.github.recount.corpus.run;

import io.github.recount.corpus.run.RunRecord.Entry;
import io.github.recount.extractor.source.Input;
import io.github.recount.extractor.source.ReadFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    Agenda agenda = new Agenda(inputs);
    ExecutorService threads = Executors.newFixedThreadPool(settings.jobs(), Reading::daemon);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < settings.jobs(); i++) {
        running.add(
            threads.submit(
                () -> {
                  work(agenda);
                  return null;
                }));
      }
      await(running);
    } finally {
      threads.shutdownNow();
    }
    return agenda.entries();
  }

  private void work(Agenda agenda) throws IOException, InterruptedException {
    Former former = new Former(store, settings.options().program());
    try (Job job = new Job(workshop, store, settings)) {
      for (Errand errand = agenda.take(); errand != null; errand = agenda.take()) {
        read(errand, former, job, agenda);
      }
    } finally {
      // After a failure nobody takes a further file.
      agenda.stop();
    }
  }

  private void read(Errand errand, Former former, Job job, Agenda agenda) throws IOException {
    long start = System.nanoTime();
    Input input = errand.input();
    ReadFailure failure = errand.failure();
    Optional<Outcome> kept =
        settings.resume() && failure == null ? former.outcome(input) : Optional.empty();
    Job.Done done;
    if (failure != null) {
      done = new Job.Done(job.refuse(input, failure), List.of());
    } else if (kept.isPresent()) {
      done = new Job.Done(kept.get(), List.of());
    } else {
      done = job.read(input);
    }
    if (errand.isMember() && failure == null) {
      Files.deleteIfExists(input.file());
    }
    Entry entry =
        done.outcome().unpacked() ? null : entry(errand, done.outcome(), start, kept.isPresent());
    if (entry != null) {
      listener.accept(entry);
    }
    agenda.done(errand, entry, done.members());
  }

  private static Entry entry(Errand errand, Outcome outcome, long start, boolean resumed) {
    return new Entry(
        errand.input().path(),
        errand.origin(),
        outcome.sha256(),
        outcome.status(),
        outcome.error(),
        (System.nanoTime() - start) / 1_000_000,
        resumed,
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
