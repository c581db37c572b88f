package io.github.recount.extractor.format;

import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;

/** Runs a reading step and tells what a library threw on bad bytes from what a bug threw. */
public final class ReadGuard {
  private static final String OURS = "io.github.recount.";

  /** Libraries say some things by type and some only in words; the first rule that fits counts. */
  private static final List<Rule> RULES =
      List.of(
          new Rule(EncryptedDocumentException.class, "", Code.ENCRYPTED),
          new Rule(IOException.class, "Zip bomb", Code.TOO_LARGE),
          new Rule(StackOverflowError.class, "", Code.TOO_LARGE),
          new Rule(OldFileFormatException.class, "", Code.UNSUPPORTED),
          new Rule(Throwable.class, "", Code.DAMAGED));

  private ReadGuard() {}

  /** Something that reads bytes and may throw whatever its library throws. */
  @FunctionalInterface
  public interface Step<T> {
    T run() throws Exception;
  }

  /**
   * Runs a step.
   *
   * @throws ReadFailure if the file is at fault; a bug of this program passes as it is
   */
  public static <T> T read(Step<T> step) throws ReadFailure {
    try {
      return step.run();
    } catch (ReadFailure e) {
      throw e;
    } catch (RuntimeException e) {
      if (isOurs(e)) {
        throw e;
      }
      throw failure(e);
    } catch (Exception | StackOverflowError e) {
      throw failure(e);
    }
  }

  /** The failure that an exception of a library means. */
  public static ReadFailure failure(Throwable thrown) {
    for (Rule rule : RULES) {
      for (Throwable t = thrown; t != null; t = t.getCause()) {
        if (rule.fits(t)) {
          return t instanceof ReadFailure known
              ? known
              : new ReadFailure(rule.code, say(t), thrown);
        }
      }
    }
    throw new IllegalStateException("no rule fits", thrown);
  }

  private static String say(Throwable t) {
    return t.getMessage() == null ? t.getClass().getSimpleName() : t.getMessage();
  }

  /** What our own code throws, or the JDK on its behalf, is a bug, whatever the file holds. */
  private static boolean isOurs(RuntimeException e) {
    return Arrays.stream(e.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java."))
        .findFirst()
        .filter(name -> name.startsWith(OURS))
        .isPresent();
  }

  private record Rule(Class<? extends Throwable> type, String words, Code code) {
    boolean fits(Throwable t) {
      String message = t.getMessage() == null ? "" : t.getMessage();
      return type.isInstance(t) && message.contains(words);
    }
  }
}
