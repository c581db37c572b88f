package io.github.recount.extractor.source;

/** A file that cannot be read: the file's fault, not the program's. */
public final class ReadFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why; the names are public and appear in the output. */
  public enum Code {
    /** There is no such file. */
    NOT_FOUND,
    /** The file is there, but may not be read. */
    UNREADABLE,
    ENCRYPTED,
    DAMAGED,
    UNSUPPORTED,
    TOO_LARGE,
    TIMED_OUT,
    OUT_OF_MEMORY,
    CRASHED,
    NO_TEXT
  }

  private final Code code;

  public ReadFailure(Code code, String message) {
    super(message);
    this.code = code;
  }

  public ReadFailure(Code code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
