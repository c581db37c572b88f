package io.github.recount.extractor.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that came out of an archive, or did not.
 *
 * @param path that of the archive, {@code !/}, and the name inside with {@code /}; no two members
 *     of an archive share one
 * @param file where its bytes are; null if they could not be had
 * @param failure why they could not; else null
 */
public record Member(String path, @Nullable Path file, @Nullable ReadFailure failure) {

  /** Hears of each member as soon as it is complete. */
  @FunctionalInterface
  public interface Receiver {
    void take(Member member) throws IOException;
  }

  private static final String SEPARATOR = "!/";

  /** What the paths of an archive's members begin with. */
  public static String prefix(String archivePath) {
    return archivePath + SEPARATOR;
  }

  /** What a path begins with that leads into an archive, or into a folder called like one. */
  public static List<String> prefixes(String path) {
    List<String> prefixes = new ArrayList<>();
    for (int i = path.indexOf(SEPARATOR); i >= 0; i = path.indexOf(SEPARATOR, i + 1)) {
      prefixes.add(path.substring(0, i + SEPARATOR.length()));
    }
    return prefixes;
  }

  /** A member whose bytes are there. */
  public static Member of(String path, Path file) {
    return new Member(path, file, null);
  }

  /** A member that cannot be had. */
  public static Member failed(String path, ReadFailure failure) {
    return new Member(path, null, failure);
  }
}
