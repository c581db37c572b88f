package io.github.recount.corpus.run;

import io.github.recount.corpus.run.RunRecord.Entry;
import io.github.recount.extractor.source.Input;
import io.github.recount.extractor.source.Member;
import io.github.recount.extractor.source.ReadFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file to be read, and what came of it; guarded by its {@link Agenda}. */
final class Errand {
  private final Input input;
  private final String origin;
  private final @Nullable ReadFailure failure;
  private final boolean member;
  private @Nullable Entry entry;
  private List<Errand> members = List.of();

  private Errand(Input input, String origin, @Nullable ReadFailure failure, boolean member) {
    this.input = input;
    this.origin = origin;
    this.failure = failure;
    this.member = member;
  }

  static Errand of(Input input) {
    return new Errand(input, input.file().toString(), null, false);
  }

  /**
   * The members of this archive, as errands of their own.
   *
   * @param taken what the paths of other files begin with
   */
  List<Errand> inside(List<Member> found, Set<String> taken) {
    String prefix = Member.prefix(input.path());
    String free = prefix;
    while (taken.contains(free)) {
      free = "_" + free;
    }
    List<Errand> errands = new ArrayList<>();
    for (Member inner : found) {
      Path file = inner.file();
      String name = inner.path().substring(prefix.length());
      errands.add(
          new Errand(
              new Input(free + name, file == null ? input.file().resolve(name) : file),
              Member.prefix(origin) + name,
              inner.failure(),
              true));
    }
    return errands;
  }

  Input input() {
    return input;
  }

  /** Where the file is or was, for the record. */
  String origin() {
    return origin;
  }

  /** Why it is known before that it cannot be read. */
  @Nullable ReadFailure failure() {
    return failure;
  }

  /** Whether its file came out of an archive and goes when it is read. */
  boolean isMember() {
    return member;
  }

  void done(@Nullable Entry result, List<Errand> inside) {
    entry = result;
    members = inside;
  }

  /** What came of it, and then of its members. */
  void collect(List<Entry> entries) {
    if (entry != null) {
      entries.add(entry);
    }
    members.forEach(inside -> inside.collect(entries));
  }
}
