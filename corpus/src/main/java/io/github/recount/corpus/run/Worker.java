package io.github.recount.corpus.run;

import io.github.recount.exporter.json.Json;
import io.github.recount.extractor.source.ReadFailure;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A child process that reads files, so that one that hangs or crashes takes nothing else along.
 *
 * <p>It takes one {@link Task} a line from its standard input and answers each with one {@link
 * Outcome}; it ends with its input, also in the middle of a file.
 */
public final class Worker {
  /** What the Java runtime ends with under {@code -XX:+ExitOnOutOfMemoryError}. */
  static final int OUT_OF_MEMORY = 3;

  /** Ended by a bug, which the last line of the standard error names. */
  static final int BUG = 4;

  /** Said once, when the first task can come. */
  static final String READY = "{}";

  /** Said whenever a page of a scan is done: what takes long goes on. */
  static final String PAGE_RECOGNIZED = "page";

  private final PrintStream answers;
  private final Work work;

  private Worker(PrintStream answers, Work work) {
    this.answers = answers;
    this.work = work;
  }

  /** What is to be done with a file. */
  @FunctionalInterface
  interface Work {
    Outcome on(Task task) throws IOException;
  }

  /** Can do that work. */
  @FunctionalInterface
  interface Skill {
    /**
     * Makes ready.
     *
     * @param pageRecognized to be told of each page that was recognized
     */
    Work with(Runnable pageRecognized) throws IOException, ReadFailure;
  }

  /** Works until the input ends. */
  public static void main(String[] args) throws IOException, InterruptedException, ReadFailure {
    serve(pageRecognized -> new FileWork(WorkerCommand.options(), pageRecognized)::on);
  }

  static void serve(Skill skill) throws IOException, InterruptedException, ReadFailure {
    PrintStream answers =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    // Whatever a library prints is no answer.
    System.setOut(System.err);
    new Worker(answers, skill.with(() -> answers.println(PAGE_RECOGNIZED))).serve();
  }

  private void serve() throws IOException, InterruptedException {
    BlockingQueue<String> tasks = new LinkedBlockingQueue<>();
    Thread listener = new Thread(() -> listen(tasks), "listener");
    listener.setDaemon(true);
    listener.start();
    answers.println(READY);
    while (true) {
      Task task = Json.read(tasks.take(), Task.class);
      answers.println(Json.line(process(task)));
    }
  }

  /** Ends the process when its parent is gone, even while a file hangs. */
  private static void listen(BlockingQueue<String> tasks) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        tasks.add(line);
      }
    } catch (IOException e) {
      System.err.println("the tasks cannot be read: " + e);
    }
    Runtime.getRuntime().halt(0);
  }

  private Outcome process(Task task) throws IOException {
    try {
      return work.on(task);
    } catch (OutOfMemoryError e) {
      throw end(OUT_OF_MEMORY, e);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // The boundary at which a bug costs one file and not the run. The process ends, since an
      // error may have left classes behind that never work again.
      e.printStackTrace();
      System.err.println(Crash.describe(e));
      throw end(BUG, e);
    }
  }

  private static IllegalStateException end(int exitCode, Throwable reason) {
    Runtime.getRuntime().halt(exitCode);
    return new IllegalStateException(reason);
  }
}
