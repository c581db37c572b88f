package io.github.recount.corpus.run;

import io.github.recount.extractor.source.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real worker, but for files whose names say what goes wrong with them. */
public final class TroublesomeWorker {
  /** What it takes over a page of a scan. */
  static final Duration PAGE = Duration.ofSeconds(3);

  private static int filesBefore;

  private TroublesomeWorker() {}

  public static void main(String[] args) throws Exception {
    Worker.serve(
        pageRecognized -> {
          FileWork work = new FileWork(WorkerCommand.options(), pageRecognized);
          return task -> {
            makeTrouble(task, pageRecognized);
            filesBefore++;
            return work.on(task);
          };
        });
  }

  static List<String> command() {
    List<String> command = new ArrayList<>(WorkerCommand.with("48m", ReadingOptions.DEFAULT));
    command.set(command.size() - 1, TroublesomeWorker.class.getName());
    return command;
  }

  private static void makeTrouble(Task task, Runnable pageRecognized) throws IOException {
    switch (task.path().substring(task.path().lastIndexOf('/') + 1)) {
      case "hangs-after-one.zip" -> unpackOne(task);
      case "hangs.txt" -> hang();
      case "three-pages.txt" -> recognize(3, pageRecognized);
      case "three-pages-and-hangs.txt" -> {
        recognize(3, pageRecognized);
        hang();
      }
      case "kills.txt" -> Runtime.getRuntime().halt(9);
      case "eats.txt" -> eat();
      case "bug.txt" -> throw new IllegalStateException("a bug");
      case "recursive.txt" -> recurse(1);
      case "chatty.txt" -> chat();
      case "needs-a-new-worker.txt" -> {
        if (filesBefore > 0) {
          throw new IllegalStateException("worn out");
        }
      }
      default -> {}
    }
  }

  /** What a worker leaves that is lost in the middle of an archive. */
  private static void unpackOne(Task task) throws IOException {
    MemberList members = MemberList.create(task.targetFile());
    Path file = Files.writeString(members.folder().resolve("1"), "a");
    members.add(Member.of(Member.prefix(task.path()) + "a.txt", file));
    hang();
  }

  private static void hang() {
    while (true) {
      sleep();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(PAGE.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void recognize(int pages, Runnable pageRecognized) {
    for (int i = 0; i < pages; i++) {
      sleep();
      pageRecognized.run();
    }
  }

  private static void eat() {
    List<byte[]> eaten = new ArrayList<>();
    while (eaten.size() < 100_000) {
      eaten.add(new byte[1_000_000]);
    }
  }

  private static int recurse(int depth) {
    return depth == Integer.MAX_VALUE ? 0 : 1 + recurse(depth + 1);
  }

  private static void chat() {
    for (int i = 0; i < 20_000; i++) {
      System.out.println("{\"noise\": " + i + "}");
      System.err.println("a warning of some library " + i);
    }
  }
}
