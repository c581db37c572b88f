package io.github.recount.corpus.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** A failure of the whole run in words for the user. */
final class Complaint {

  private Complaint() {}

  static String about(Exception problem) {
    if (problem instanceof AccessDeniedException denied) {
      return denied.getFile() + ": no permission";
    }
    if (problem instanceof FileSystemException file) {
      String reason = file.getReason();
      return file.getFile() + ": " + (reason == null ? file.getClass().getSimpleName() : reason);
    }
    if (problem instanceof IOException) {
      return String.valueOf(problem.getMessage());
    }
    return "internal error, please report it: " + problem;
  }
}
