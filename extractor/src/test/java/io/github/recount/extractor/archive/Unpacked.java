package io.github.recount.extractor.archive;

import io.github.recount.extractor.Unpacker;
import io.github.recount.extractor.source.Detector;
import io.github.recount.extractor.source.Limits;
import io.github.recount.extractor.source.Member;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What came out of an archive, a line a member: its path, and what it holds or why not. */
final class Unpacked {
  private Unpacked() {}

  static List<String> of(String name, byte[] archive, Limits limits, Path folder)
      throws IOException {
    Path file = folder.resolve("archive");
    Files.write(file, archive);
    return of(name, file, limits, folder);
  }

  static List<String> of(String name, Path file, Limits limits, Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    Unpacker unpacker = new Unpacker(limits);
    SourceDocument source = new Detector().detect(name, file);
    if (!unpacker.opens(source)) {
      return List.of("no archive but " + source.mediaType());
    }
    Path members = Files.createDirectories(folder.resolve("members"));
    try {
      unpacker.unpack(source, members, member -> lines.add(line(member, members)));
    } catch (ReadFailure e) {
      lines.add(name + ": " + e.code());
    }
    return lines;
  }

  private static String line(Member member, Path members) throws IOException {
    Path file = member.file();
    ReadFailure failure = member.failure();
    if (file == null || failure != null) {
      return member.path() + ": " + (failure == null ? null : failure.code());
    }
    if (!members.equals(file.getParent())) {
      throw new IllegalStateException("outside of its folder: " + file);
    }
    return member.path() + " = " + Files.readString(file);
  }
}
