package io.github.recount.corpus.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Empties a stream, so that its writer never has to wait, and keeps the end of it. */
final class LastLines {
  private static final int KEPT = 20;
  private static final int LINE_LENGTH = 300;

  private final Deque<String> lines = new ArrayDeque<>();

  private LastLines() {}

  static LastLines of(BufferedReader reader) {
    LastLines last = new LastLines();
    Thread thread = new Thread(() -> last.drain(reader), "stderr");
    thread.setDaemon(true);
    thread.start();
    return last;
  }

  synchronized String last() {
    return lines.isEmpty() ? "" : lines.getLast();
  }

  synchronized String text() {
    return String.join("\n", lines);
  }

  private void drain(BufferedReader reader) {
    try (reader) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        add(line);
      }
    } catch (IOException e) {
      add(e.toString());
    }
  }

  private synchronized void add(String line) {
    lines.add(line.substring(0, Math.min(line.length(), LINE_LENGTH)));
    if (lines.size() > KEPT) {
      lines.removeFirst();
    }
  }
}
