package io.github.recount.extractor.archive;

import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.source.Member;
import io.github.recount.extractor.source.PathClaims;
import io.github.recount.extractor.source.ReadFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;

/** Takes the members of one archive: names them, writes them to files, passes them on. */
final class Basket {
  private final String prefix;
  private final Budget budget;
  private final Path folder;
  private final Member.Receiver receiver;
  private final PathClaims claims = new PathClaims();

  /**
   * Makes a basket.
   *
   * @param path of the archive in the output
   * @param folder where the files go, under names that say nothing
   */
  Basket(String path, Budget budget, Path folder, Member.Receiver receiver) {
    this.prefix = Member.prefix(path);
    this.budget = budget;
    this.folder = folder;
    this.receiver = receiver;
  }

  /**
   * Takes a member; one that is bad is passed on as such and stops nothing.
   *
   * @param name as the archive has it
   * @param packed the number of bytes that it took in the archive so far, 0 if unknown
   * @throws ReadFailure if the archive as a whole has become too much
   * @throws UncheckedIOException if the disk is at fault, since libraries throw the checked one
   */
  void put(String name, LongSupplier packed, Content content) throws ReadFailure {
    List<String> parts = MemberName.parts(name);
    if (parts.isEmpty()) {
      return;
    }
    budget.member();
    try {
      keep(prefix + claims.claim(String.join("/", parts)), packed, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(String path, LongSupplier packed, Content content) throws IOException {
    Path file = Files.createTempFile(folder, "member-", "");
    MemberFile out = new MemberFile(file, budget, packed);
    try {
      fill(out, content);
      receiver.take(Member.of(path, file));
    } catch (ReadFailure e) {
      Files.delete(file);
      receiver.take(Member.failed(path, e));
    }
  }

  private static void fill(MemberFile out, Content content) throws ReadFailure, IOException {
    try (out) {
      ReadGuard.read(
          () -> {
            content.writeTo(out);
            return out;
          });
    } catch (ReadFailure e) {
      out.throwDiskTrouble();
      ReadFailure refusal = out.refusal();
      throw refusal == null ? e : refusal;
    }
  }
}
