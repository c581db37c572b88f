package io.github.recount.corpus.run;

import io.github.recount.corpus.run.RunRecord.Entry;
import io.github.recount.extractor.source.Input;
import io.github.recount.extractor.source.Member;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is still to be read, for several threads; an archive's members come next after it. */
final class Agenda {
  private final List<Errand> roots;
  private final Deque<Errand> waiting;

  /** Folders that are called like the inside of an archive. */
  private final Set<String> taken = new HashSet<>();

  private int underWay;
  private boolean stopped;

  Agenda(List<Input> inputs) {
    roots = inputs.stream().map(Errand::of).toList();
    waiting = new ArrayDeque<>(roots);
    inputs.forEach(input -> taken.addAll(Member.prefixes(input.path())));
  }

  /**
   * The next one; null when all is done. Waits while something under way may turn out an archive.
   */
  synchronized @Nullable Errand take() throws InterruptedException {
    while (waiting.isEmpty() && underWay > 0 && !stopped) {
      wait();
    }
    Errand next = stopped ? null : waiting.poll();
    if (next != null) {
      underWay++;
    }
    return next;
  }

  /** Puts down what came of an errand. */
  synchronized void done(Errand errand, @Nullable Entry entry, List<Member> found) {
    List<Errand> members = errand.inside(found, taken);
    errand.done(entry, members);
    for (int i = members.size() - 1; i >= 0; i--) {
      waiting.push(members.get(i));
    }
    underWay--;
    notifyAll();
  }

  /** Nobody takes anything any more, and nobody waits. */
  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  /** What came of everything, in the order of the inputs, whoever was ready first. */
  synchronized List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    roots.forEach(root -> root.collect(entries));
    return entries;
  }
}
