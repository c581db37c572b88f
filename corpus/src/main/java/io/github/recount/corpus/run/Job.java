package io.github.recount.corpus.run;

import io.github.recount.exporter.json.DocumentJson;
import io.github.recount.extractor.source.Input;
import io.github.recount.extractor.source.Member;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import io.github.recount.normalizer.report.NormalizedDocument;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one file after the other with one worker, which is replaced when it is lost. */
final class Job implements Closeable {
  private final Workshop workshop;
  private final DocumentStore store;
  private final TimeLimit timeout;
  private final DocumentJson json;
  private @Nullable WorkerProcess worker;

  Job(Workshop workshop, DocumentStore store, Settings settings) throws IOException {
    this.workshop = workshop;
    this.store = store;
    this.timeout = settings.timeout();
    this.json = new DocumentJson(settings.options().program());
  }

  /** What came of a file, and the members that it had as an archive. */
  record Done(Outcome outcome, List<Member> members) {}

  /**
   * Reads a file into the store; one that cannot be read is stored as failed.
   *
   * @throws IOException if the store cannot be written, or no worker can be had
   */
  Done read(Input input) throws IOException {
    Path draft = workshop.draft();
    Outcome outcome = attempt(input, draft);
    workshop.requireOpen();
    if (outcome.unpacked()) {
      store.drop(input.path());
    } else {
      store.take(draft, input.path());
    }
    return new Done(outcome, MemberList.read(draft));
  }

  /** Stores a file as failed of which it is known before. */
  Outcome refuse(Input input, ReadFailure why) throws IOException {
    Path draft = workshop.draft();
    Outcome outcome = fail(input, why, draft);
    store.take(draft, input.path());
    return outcome;
  }

  private Outcome fail(Input input, ReadFailure why, Path draft) throws IOException {
    NormalizedDocument failed = FailedDocument.of(input, why);
    json.write(failed, draft);
    return Outcome.of(failed);
  }

  @Override
  public void close() {
    if (worker != null) {
      workshop.dismiss(worker);
    }
  }

  private Outcome attempt(Input input, Path draft) throws IOException {
    WorkerProcess current = worker();
    boolean fresh = current.isFresh();
    try {
      return current.process(Task.of(input, draft), timeout);
    } catch (ReadFailure e) {
      workshop.requireOpen();
      if (!fresh && e.code() != Code.TIMED_OUT) {
        // The files before may have filled the worker's memory; only a new one tells.
        return attempt(input, draft);
      }
      return fail(input, e, draft);
    }
  }

  private WorkerProcess worker() throws IOException {
    if (worker != null && !worker.isAlive()) {
      workshop.dismiss(worker);
      worker = null;
    }
    if (worker == null) {
      worker = workshop.hire();
    }
    return worker;
  }
}
