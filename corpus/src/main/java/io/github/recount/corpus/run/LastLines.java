package io.github.recount.corpus.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Empties a stream, so that its writer never has to wait, and keeps the end of it. */
final class LastLines {
  private static final int KEPT = 20;
  private static final int LINE_LENGTH = 300;

  private final Deque<String> lines = new ArrayDeque<>();
  private final CountDownLatch end = new CountDownLatch(1);

  private LastLines() {}

  static LastLines of(BufferedReader reader) {
    LastLines last = new LastLines();
    Thread thread = new Thread(() -> last.drain(reader), "stderr");
    thread.setDaemon(true);
    thread.start();
    return last;
  }

  /** The last line of a stream whose writer has ended. */
  String last() {
    awaitEnd();
    synchronized (this) {
      return lines.isEmpty() ? "" : lines.getLast();
    }
  }

  /** The last lines of a stream whose writer has ended. */
  String text() {
    awaitEnd();
    synchronized (this) {
      return String.join("\n", lines);
    }
  }

  private void awaitEnd() {
    try {
      if (!end.await(2, TimeUnit.SECONDS)) {
        add("(more may follow)");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void drain(BufferedReader reader) {
    try (reader) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        add(line);
      }
    } catch (IOException e) {
      add(e.toString());
    } finally {
      end.countDown();
    }
  }

  private synchronized void add(String line) {
    lines.add(line.substring(0, Math.min(line.length(), LINE_LENGTH)));
    if (lines.size() > KEPT) {
      lines.removeFirst();
    }
  }
}
