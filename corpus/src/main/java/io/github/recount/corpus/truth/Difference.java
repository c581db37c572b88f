package io.github.recount.corpus.truth;

import org.jspecify.annotations.Nullable;

/** A value that is not the true one; the path tells where it stands. */
record Difference(String path, @Nullable String expected, @Nullable String found) {
  @Override
  public String toString() {
    return path + ": expected «" + expected + "», found «" + found + "»";
  }
}
