package io.github.recount.corpus.run;

/** A bug in one line, good enough for a bug report. */
final class Crash {

  private Crash() {}

  static String describe(Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    String message = bug.getMessage() == null ? "" : ": " + bug.getMessage();
    return bug.getClass().getSimpleName() + message + place;
  }
}
