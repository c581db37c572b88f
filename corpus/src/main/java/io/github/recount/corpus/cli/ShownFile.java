package io.github.recount.corpus.cli;

import io.github.recount.corpus.run.TemporaryFolder;
import io.github.recount.extractor.Unpacker;
import io.github.recount.extractor.source.Input;
import io.github.recount.extractor.source.Intake;
import io.github.recount.extractor.source.Limits;
import io.github.recount.extractor.source.Member;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import io.github.recount.extractor.source.SourceDocument;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The file to be shown: one on the disk, or {@code outer.zip!/name} of an archive. */
final class ShownFile implements Closeable {
  private final Intake intake = new Intake();
  private final Unpacker unpacker = new Unpacker(Limits.DEFAULT);
  private final TemporaryFolder folder = TemporaryFolder.ofTheSystem();

  ShownFile() throws IOException {}

  /**
   * Finds and identifies it.
   *
   * @throws ReadFailure if it is not there or cannot be had
   */
  SourceDocument find(Path input) throws ReadFailure, IOException {
    String path = input.toString();
    List<String> archives = Files.exists(input) ? List.of() : Member.prefixes(path);
    if (archives.isEmpty()) {
      return intake.admit(new Input(input.getFileName().toString(), input));
    }
    Path archive = Path.of(path.substring(0, archives.get(0).length() - 2));
    SourceDocument outer = find(archive);
    String wanted = Member.prefix(outer.path()) + path.substring(archives.get(0).length());
    for (Member member : members(outer)) {
      Path file = member.file();
      if (member.path().equals(wanted) && file != null) {
        return intake.admit(new Input(wanted, file));
      }
      if (member.path().equals(wanted) && member.failure() != null) {
        throw member.failure();
      }
    }
    throw new ReadFailure(Code.NOT_FOUND, "there is no such file in the archive");
  }

  boolean isArchive(SourceDocument source) {
    return unpacker.opens(source);
  }

  /** What is in an archive; if it ends in a failure, that comes last, under its own name. */
  List<Member> members(SourceDocument archive) throws IOException {
    List<Member> members = new ArrayList<>();
    try {
      unpacker.unpack(archive, folder.path(), members::add);
    } catch (ReadFailure e) {
      members.add(Member.failed(archive.path(), e));
    }
    return members;
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
