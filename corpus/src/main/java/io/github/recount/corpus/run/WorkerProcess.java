package io.github.recount.corpus.run;

import io.github.recount.exporter.json.Json;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The parent's end of a {@link Worker}; used by one thread. */
final class WorkerProcess implements Closeable {
  private static final TimeLimit START_LIMIT = TimeLimit.of(Duration.ofSeconds(60));

  /** Exit codes of SIGINT and SIGTERM: the user stops the run, and its workers with it. */
  private static final Set<Integer> STOPPED_FROM_OUTSIDE = Set.of(130, 143);

  private final Process process;
  private final BufferedReader answers;
  private final LastLines complaints;
  private final ScheduledExecutorService clock;
  private volatile boolean expired;
  private boolean fresh = true;

  private WorkerProcess(Process process, ScheduledExecutorService clock) {
    this.process = process;
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.complaints = LastLines.of(process.errorReader(StandardCharsets.UTF_8));
    this.clock = clock;
  }

  /**
   * Starts a worker.
   *
   * @param clock watches its time limits
   * @throws IOException if it does not come up
   */
  static WorkerProcess start(List<String> command, ScheduledExecutorService clock)
      throws IOException {
    WorkerProcess worker = new WorkerProcess(new ProcessBuilder(command).start(), clock);
    if (worker.answer(START_LIMIT) == null) {
      worker.kill();
      throw new IOException("no worker can be started: " + worker.complaints.text());
    }
    return worker;
  }

  /**
   * Has a file read.
   *
   * @throws ReadFailure if the worker did not survive it, or took too long
   * @throws IOException if it answers what is no answer
   */
  Outcome process(Task task, TimeLimit limit) throws ReadFailure, IOException {
    fresh = false;
    if (send(Json.line(task))) {
      String answer = answer(limit);
      if (answer != null) {
        return Json.read(answer, Outcome.class);
      }
    }
    throw lost(limit);
  }

  /** Whether it has read nothing yet. */
  boolean isFresh() {
    return fresh;
  }

  boolean isAlive() {
    return process.isAlive() && !expired;
  }

  /** Ends it at once, with all that it started. */
  void kill() {
    List<ProcessHandle> started = process.descendants().toList();
    // First itself, or it would start others.
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    kill();
  }

  private boolean send(String line) {
    try {
      OutputStream tasks = process.getOutputStream();
      tasks.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      tasks.flush();
      return true;
    } catch (IOException e) {
      // Its end shows in the exit code, which says more.
      return false;
    }
  }

  private @Nullable String answer(TimeLimit limit) throws IOException {
    ScheduledFuture<?> alarm = alarm(limit);
    try {
      String line = answers.readLine();
      // The Java runtime warns on the standard output.
      while (line != null && !line.startsWith("{")) {
        if (limit.anew() && line.equals(Worker.PAGE_RECOGNIZED)) {
          alarm.cancel(false);
          alarm = alarm(limit);
        }
        line = answers.readLine();
      }
      return line;
    } catch (IOException e) {
      if (process.isAlive() && !expired) {
        throw e;
      }
      return null;
    } finally {
      alarm.cancel(false);
    }
  }

  private ScheduledFuture<?> alarm(TimeLimit limit) {
    return clock.schedule(this::expire, limit.duration().toMillis(), TimeUnit.MILLISECONDS);
  }

  private void expire() {
    expired = true;
    kill();
  }

  private ReadFailure lost(TimeLimit limit) {
    if (expired) {
      long seconds = limit.duration().toSeconds();
      return new ReadFailure(Code.TIMED_OUT, "not read within " + seconds + " s");
    }
    int exit = exitCode();
    if (exit == Worker.OUT_OF_MEMORY) {
      return new ReadFailure(Code.OUT_OF_MEMORY, "needs more memory than a worker has");
    }
    String last = complaints.last();
    if (exit == Worker.BUG) {
      return new ReadFailure(Code.CRASHED, last);
    }
    return new ReadFailure(
        Code.CRASHED,
        "the worker ended with exit code " + exit + (last.isEmpty() ? "" : ": " + last));
  }

  private int exitCode() {
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        kill();
      }
      int exit = process.waitFor();
      if (STOPPED_FROM_OUTSIDE.contains(exit)) {
        // Time for this process to be stopped too, before the file is blamed.
        Thread.sleep(1000);
      }
      return exit;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
