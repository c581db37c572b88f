package io.github.recount.corpus.run;

import io.github.recount.exporter.json.Json;
import io.github.recount.extractor.source.Member;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of an archive as a worker hands them over: their files in a folder, and a list that
 * grows by a line with each that is complete, so that a lost worker leaves what it had.
 */
final class MemberList implements Closeable {
  private static final String LIST = "list.jsonl";

  /** A member, told across processes. */
  private record Line(
      String path, @Nullable String file, @Nullable Code code, @Nullable String message) {}

  private final Path folder;
  private final Writer list;
  private boolean empty = true;

  private MemberList(Path folder) throws IOException {
    this.folder = folder;
    this.list = Files.newBufferedWriter(folder.resolve(LIST), StandardCharsets.UTF_8);
  }

  /** Begins a list, in place of one that a lost worker has left. */
  static MemberList create(Path target) throws IOException {
    Path folder = folder(target);
    if (Files.exists(folder)) {
      new TemporaryFolder(folder).close();
    }
    return new MemberList(Files.createDirectory(folder));
  }

  private static Path folder(Path target) {
    return target.resolveSibling(target.getFileName() + ".members");
  }

  Path folder() {
    return folder;
  }

  boolean isEmpty() {
    return empty;
  }

  void add(Member member) throws IOException {
    Path file = member.file();
    ReadFailure failure = member.failure();
    Line line =
        new Line(
            member.path(),
            file == null ? null : String.valueOf(file.getFileName()),
            failure == null ? null : failure.code(),
            failure == null ? null : failure.getMessage());
    list.write(Json.line(line) + "\n");
    list.flush();
    empty = false;
  }

  @Override
  public void close() throws IOException {
    list.close();
  }

  /** The members that were handed over for a target; none if it was no archive. */
  static List<Member> read(Path target) throws IOException {
    Path folder = folder(target);
    Path list = folder.resolve(LIST);
    if (!Files.exists(list)) {
      return List.of();
    }
    String lines = Files.readString(list);
    List<Member> members = new ArrayList<>();
    try {
      // What follows the last line break was cut off with its worker.
      lines
          .substring(0, lines.lastIndexOf('\n') + 1)
          .lines()
          .map(MemberList::line)
          .forEach(line -> members.add(member(line, folder)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return members;
  }

  private static Line line(String json) {
    try {
      return Json.read(json, Line.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Member member(Line line, Path folder) {
    if (line.file != null) {
      return Member.of(line.path, folder.resolve(line.file));
    }
    Code code = line.code == null ? Code.DAMAGED : line.code;
    return Member.failed(line.path, new ReadFailure(code, String.valueOf(line.message)));
  }
}
