package io.github.recount.corpus.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The workers of a run and the folder in which they write; both are gone when it is closed, also
 * when the run is interrupted.
 */
final class Workshop implements Closeable {
  private final TemporaryFolder folder;
  private final List<String> workerCommand;
  private final Set<WorkerProcess> workers = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "clock");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicLong drafts = new AtomicLong();
  private final Thread interruption = new Thread(this::interrupted, "interruption");
  private volatile boolean closed;

  private Workshop(TemporaryFolder folder, List<String> workerCommand) {
    this.folder = folder;
    this.workerCommand = new ArrayList<>(workerCommand);
    // What a worker that is killed leaves behind goes with the folder.
    this.workerCommand.add(1, "-Djava.io.tmpdir=" + folder.path());
  }

  static Workshop in(Path parent, List<String> workerCommand) throws IOException {
    Workshop workshop = new Workshop(TemporaryFolder.in(parent), workerCommand);
    Runtime.getRuntime().addShutdownHook(workshop.interruption);
    return workshop;
  }

  Path folder() {
    return folder.path();
  }

  /** A new name for a file on its way. */
  Path draft() {
    return folder.path().resolve("draft-" + drafts.incrementAndGet() + ".json");
  }

  WorkerProcess hire() throws IOException {
    requireOpen();
    WorkerProcess worker = WorkerProcess.start(workerCommand, clock);
    workers.add(worker);
    return worker;
  }

  void dismiss(WorkerProcess worker) {
    workers.remove(worker);
    worker.close();
  }

  /**
   * Keeps an interrupted run from blaming the file that was being read.
   *
   * @throws IOException if the workshop is closed
   */
  void requireOpen() throws IOException {
    if (closed) {
      throw new IOException("the run was interrupted");
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    workers.forEach(WorkerProcess::kill);
    clock.shutdownNow();
    folder.close();
    if (Thread.currentThread() != interruption) {
      dropHook();
    }
  }

  private void dropHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(interruption);
    } catch (IllegalStateException e) {
      // The program is ending already, and the hook does no harm.
      clock.shutdownNow();
    }
  }

  private void interrupted() {
    try {
      close();
    } catch (IOException e) {
      System.err.println("recount: " + e);
    }
  }
}
