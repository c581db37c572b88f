package io.github.recount.corpus.cli;

/** The exit codes, which scripts rely on. */
final class ExitCode {
  static final int OK = 0;
  static final int SOME_DOCUMENT_FAILED = 1;
  static final int USAGE = 2;
  static final int FOUND = 3;

  private ExitCode() {}
}
